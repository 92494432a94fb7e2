// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <QFrame>

class QDateTimeEdit;

namespace spacedock {

/// Asks for the time from which on lines are shown.
class LogSincePopup : public QFrame {
    Q_OBJECT

public:
    explicit LogSincePopup(QWidget *parent = nullptr);

    void openBelow(const QWidget &button);

signals:
    void chosen(spacedock::Time from);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QDateTimeEdit *m_edit;
};

} // namespace spacedock
