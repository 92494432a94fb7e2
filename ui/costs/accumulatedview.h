// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/monthview.h"

#include <memory>

class QAreaSeries;
class QLineSeries;

namespace spacedock {

/// What a month has cost up to each day: one area per band on shared bounds, the present as a line
/// with its date, the sum at the point.
class AccumulatedView : public MonthView {
    Q_OBJECT

public:
    explicit AccumulatedView(QWidget *parent = nullptr);
    ~AccumulatedView() override;

protected:
    void buildSeries() override;
    Ticks ticks() const override;
    QMargins plotMargins() const override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QLineSeries *bound(const QList<Money> &heights);
    void dress(QAreaSeries &area, const CostBand &band) const;
    void drawNow(QPainter &painter, double x) const;
    void drawSum(QPainter &painter, QPointF point) const;

    std::unique_ptr<QObject> m_bounds; ///< Owns the lines, which areas only borrow.
};

} // namespace spacedock
