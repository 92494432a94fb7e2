// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/dayview.h"

#include "ui/common/tokens.h"
#include "ui/common/type.h"
#include "ui/costs/costwords.h"

#include <QBarSet>
#include <QChart>
#include <QStackedBarSeries>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

void dress(QBarSet &set, const QColor &line, const QColor &ground, bool isFact)
{
    QPen pen(line, 1, isFact ? Qt::SolidLine : Qt::DashLine);
    pen.setCosmetic(true);
    set.setPen(pen);
    set.setBrush(ground);
}

} // namespace

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
        dress(*set, band.isEstimate ? color : tokens.surface, band.isEstimate ? tokens.chip : color,
              !band.isEstimate);
        bars->append(set);
    }
    if (picture().outlook)
        bars->append(outlookBars());
    attach(bars);
}

/// Outlines of what is expected, on top of what today has cost already.
QBarSet *DayView::outlookBars() const
{
    const Tokens &tokens = Tokens::of(palette());
    auto *set = new QBarSet(u"forecast"_s);
    set->append(0);
    for (int day = 0; day < picture().dayCount(); ++day)
        set->append(dollars(picture().expectedOnDay(day)));
    dress(*set, tokens.ctl, Qt::transparent, false);
    return set;
}

Money DayView::expectedPerDay() const
{
    const auto &outlook = picture().outlook;
    if (!outlook || outlook->middle.size() < 2)
        return {};
    const Money ahead = outlook->middle.last() - outlook->middle.first();
    return {ahead.microUSD / (outlook->middle.size() - 1)};
}

Ticks DayView::ticks() const
{
    Money highest;
    for (qsizetype day = 0; day < picture().dayCount(); ++day) {
        const Money known = picture().isAhead(day) ? Money{} : picture().onDay(day);
        highest = std::max(highest, known + picture().expectedOnDay(day));
    }
    return niceTicks(dollars(highest), 3);
}

void DayView::drawForeground(QPainter *painter, const QRectF &rect)
{
    MonthView::drawForeground(painter, rect);
    const Money perDay = expectedPerDay();
    if (perDay <= Money{} || !range().isEmpty())
        return;
    painter->setFont(typeFont(font(), Type::Caption));
    painter->setPen(Tokens::of(palette()).text2);
    const double y = toView(0.5, dollars(perDay)).y();
    painter->drawText(QPointF(plotArea().right() + metrics::Gap, y + metrics::Unit),
                      perDayLabel(perDay));
}

} // namespace spacedock
