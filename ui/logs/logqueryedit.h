// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logquery.h"

#include <QLineEdit>

class QAbstractButton;

namespace spacedock {

/// A field for what to look for, with its switches: case, whole words, expression.
class LogQueryEdit : public QLineEdit {
    Q_OBJECT

public:
    explicit LogQueryEdit(QWidget *parent = nullptr);

    LogQuery query() const;
    void setQuery(const LogQuery &query); ///< Without queryChanged().

signals:
    void queryChanged();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QAbstractButton *addToggle(const QString &name, const QString &text, const QString &tip);
    void arrange();

    QAbstractButton *m_case;
    QAbstractButton *m_word;
    QAbstractButton *m_regex;
};

} // namespace spacedock
