// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/dayview.h"

#include "ui/common/tokens.h"

#include <QBarSet>
#include <QStackedBarSeries>

namespace spacedock {

DayView::DayView(QWidget *parent)
    : MonthView(parent)
{
    setRenderHint(QPainter::Antialiasing, false);
    setMinimumHeight(90);
    refresh();
}

void DayView::buildSeries()
{
    const Tokens &tokens = Tokens::of(palette());
    auto *bars = new QStackedBarSeries;
    bars->setBarWidth(0.7);
    for (const CostBand &band : picture().bands) {
        const QColor color = tokens.series.at(static_cast<std::size_t>(band.color));
        auto *set = new QBarSet(band.name);
        set->append(0); // Bars stand on their index, days are counted from 1.
        for (qsizetype day = 0; day < band.accumulated.size(); ++day)
            set->append(dollars(band.onDay(day)));
        QPen pen(band.isEstimate ? color : tokens.surface, 1,
                 band.isEstimate ? Qt::DashLine : Qt::SolidLine);
        pen.setCosmetic(true);
        set->setPen(pen);
        set->setBrush(band.isEstimate ? tokens.chip : color);
        bars->append(set);
    }
    attach(bars);
}

Ticks DayView::ticks() const
{
    Money highest;
    for (qsizetype day = 0; day < picture().times.size(); ++day)
        highest = std::max(highest, picture().onDay(day));
    return niceTicks(dollars(highest), 3);
}

} // namespace spacedock
