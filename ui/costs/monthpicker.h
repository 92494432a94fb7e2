// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <QList>
#include <QWidget>

class QAction;
class QComboBox;

namespace spacedock {

/// A month of the bill, and the one before and after it.
class MonthPicker : public QWidget {
    Q_OBJECT

public:
    explicit MonthPicker(QWidget *parent = nullptr);

    /// \a months newest first; \a current is one of them.
    void setMonths(const QList<TimeSpan> &months, TimeSpan current);
    QList<QAction *> stepActions() const { return {m_previous, m_next}; }

signals:
    void picked(const spacedock::TimeSpan &month);

private:
    void fitBox();
    void pick(int index);

    QList<TimeSpan> m_months;
    QComboBox *m_box;
    QAction *m_previous;
    QAction *m_next;
};

} // namespace spacedock
