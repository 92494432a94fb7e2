// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/monthview.h"

#include <memory>

class QAreaSeries;
class QLineSeries;

namespace spacedock {

/// What a month has cost up to each day: one area per band on shared bounds, or a line per band;
/// the present as a line with its date, then the cone of the forecast; the budget across.
class AccumulatedView : public MonthView {
    Q_OBJECT

public:
    explicit AccumulatedView(QWidget *parent = nullptr);
    ~AccumulatedView() override;

    /// A budget that would leave the month a low strip is said, not drawn.
    bool isBudgetInSight() const;

protected:
    void buildSeries() override;
    Ticks ticks() const override;
    QMargins plotMargins() const override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QList<QPointF> curve(const QList<Money> &byDay, const QList<Money> &fine) const;
    QLineSeries *line(const QList<QPointF> &points);
    void buildAreas();
    void buildLines();
    void buildOutlook();
    void buildBudget();
    Money heightAt(Time time) const;
    void dress(QAreaSeries &area, const CostBand &band) const;

    std::unique_ptr<QObject> m_bounds; ///< Owns the lines, which areas only borrow.
};

} // namespace spacedock
