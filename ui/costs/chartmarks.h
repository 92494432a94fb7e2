// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/costpicture.h"

#include <QFont>
#include <QPointF>

class QPainter;

namespace spacedock {

class MonthView;

/// What is written over the accumulated chart: the present, its sum, the budget, notes, and where
/// the forecast ends.
class ChartMarks {
public:
    ChartMarks(QPainter &painter, const MonthView &view);

    bool isInSight(double x) const;
    void drawNow(double x, Time now) const;
    void drawSum(QPointF point, Money sum) const;
    void drawBudget(Money budget, bool isLine) const;
    void drawNote(const CostNote &note, QPointF point) const;
    /// Values at the ends of the cone, side by side with them, never one on another.
    void drawEnds(const CostOutlook &outlook) const;

private:
    QFont caption(int weight = QFont::Normal) const;

    QPainter &m_painter;
    const MonthView &m_view;
};

} // namespace spacedock
