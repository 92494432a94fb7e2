// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logrecord.h"

#include <QWidget>

namespace spacedock {

/// How many errors or warnings there are: the shape of the level, the number, the word.
class LogCount : public QWidget {
    Q_OBJECT

public:
    explicit LogCount(LogLevel level, QWidget *parent = nullptr);

    void setCount(qint64 count);
    qint64 count() const { return m_count; }
    void setShort(bool isShort); ///< Without the word.

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString word() const;

    LogLevel m_level;
    qint64 m_count = 0;
    bool m_isShort = false;
};

} // namespace spacedock
