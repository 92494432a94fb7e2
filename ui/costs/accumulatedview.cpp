// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/accumulatedview.h"

#include "ui/common/decimate.h"
#include "ui/common/tokens.h"
#include "ui/common/type.h"
#include "ui/costs/chartmarks.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QPen cosmetic(const QColor &color, double width, Qt::PenStyle style = Qt::SolidLine)
{
    QPen pen(color, width, style);
    pen.setCosmetic(true);
    return pen;
}

QColor seriesColor(const Tokens &tokens, const CostBand &band)
{
    return tokens.series.at(static_cast<std::size_t>(band.color));
}

} // namespace

AccumulatedView::AccumulatedView(QWidget *parent)
    : MonthView(parent)
{
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(160);
    refresh();
}

AccumulatedView::~AccumulatedView()
{
    chart()->removeAllSeries();
}

void AccumulatedView::resizeEvent(QResizeEvent *event)
{
    const bool isWider = event->size().width() != event->oldSize().width();
    MonthView::resizeEvent(event);
    // What is drawn was thinned out for the old width.
    if (isWider && !picture().curveTimes.isEmpty())
        refresh();
}

void AccumulatedView::buildSeries()
{
    m_bounds = std::make_unique<QObject>();
    if (picture().isLines)
        buildLines();
    else
        buildAreas();
    buildOutlook();
    buildBudget();
}

void AccumulatedView::buildAreas()
{
    QList<Money> heights(picture().times.size());
    QList<Money> fine(picture().curveTimes.size());
    const auto add = [](QList<Money> &sum, const QList<Money> &more) {
        for (qsizetype i = 0; i < sum.size() && i < more.size(); ++i)
            sum[i] += more.at(i);
    };
    QLineSeries *lower = line(curve(heights, fine));
    for (const CostBand &band : picture().bands) {
        add(heights, band.accumulated);
        add(fine, band.curve);
        QLineSeries *upper = line(curve(heights, fine));
        auto *area = new QAreaSeries(upper, lower);
        area->setName(band.name);
        dress(*area, band);
        attach(area);
        lower = upper;
    }
}

void AccumulatedView::buildLines()
{
    const Tokens &tokens = Tokens::of(palette());
    for (const CostBand &band : picture().bands) {
        QLineSeries *each = line(curve(band.accumulated, band.curve));
        each->setName(band.name);
        each->setPen(cosmetic(seriesColor(tokens, band), 1.5,
                              band.isEstimate ? Qt::DashLine : Qt::SolidLine));
        attach(each);
    }
}

void AccumulatedView::buildOutlook()
{
    const auto &outlook = picture().outlook;
    if (!outlook || picture().times.isEmpty() || picture().isLines)
        return;
    const Tokens &tokens = Tokens::of(palette());
    const auto ahead = [this, &outlook](const QList<Money> &heights) {
        QList<QPointF> points{{position(picture().times.last()), dollars(picture().total())}};
        for (qsizetype i = 0; i < heights.size(); ++i)
            points.append({position(outlook->times.at(i)), dollars(heights.at(i))});
        return points;
    };
    auto *cone = new QAreaSeries(line(ahead(outlook->high)), line(ahead(outlook->low)));
    cone->setName(u"cone"_s);
    QColor ground = tokens.text2;
    ground.setAlphaF(0.18F);
    cone->setBrush(ground);
    cone->setPen(Qt::NoPen);
    attach(cone);
    QLineSeries *middle = line(ahead(outlook->middle));
    middle->setName(u"forecast"_s);
    middle->setPen(cosmetic(tokens.text, 1.5, Qt::DashLine));
    attach(middle);
}

void AccumulatedView::buildBudget()
{
    if (!picture().budget || !isBudgetInSight())
        return;
    const double height = dollars(*picture().budget);
    QLineSeries *budget = line({{0.5, height}, {0.5 + picture().daysInMonth(), height}});
    budget->setName(u"budget"_s);
    budget->setPen(cosmetic(Tokens::of(palette()).failed, 1.5));
    attach(budget);
}

QList<QPointF> AccumulatedView::curve(const QList<Money> &byDay, const QList<Money> &fine) const
{
    const bool isFine = !picture().curveTimes.isEmpty() && !fine.isEmpty();
    const QList<Time> &times = isFine ? picture().curveTimes : picture().times;
    const QList<Money> &heights = isFine ? fine : byDay;
    QList<QPointF> points{{0.5, 0}};
    points.reserve(times.size() + 1);
    for (qsizetype i = 0; i < times.size() && i < heights.size(); ++i)
        points.append({position(times.at(i)), dollars(heights.at(i))});
    return decimated(points, sight().from, sight().to, std::max(viewport()->width(), 1));
}

QLineSeries *AccumulatedView::line(const QList<QPointF> &points)
{
    auto *line = new QLineSeries(m_bounds.get());
    line->replace(points);
    return line;
}

void AccumulatedView::dress(QAreaSeries &area, const CostBand &band) const
{
    const Tokens &tokens = Tokens::of(palette());
    const QColor color = seriesColor(tokens, band);
    // Fill is fact, outline is what was not billed by the Hub.
    area.setBrush(band.isEstimate ? tokens.chip : color);
    area.setPen(cosmetic(band.isEstimate ? color : tokens.surface, 1,
                         band.isEstimate ? Qt::DashLine : Qt::SolidLine));
}

bool AccumulatedView::isBudgetInSight() const
{
    if (!picture().budget || picture().isLines)
        return false;
    Money top = picture().total();
    if (picture().outlook && !picture().outlook->high.isEmpty())
        top = std::max(top, picture().outlook->high.last());
    constexpr std::int64_t MostTimes = 4;
    return picture().budget->microUSD <= MostTimes * top.microUSD;
}

Ticks AccumulatedView::ticks() const
{
    Money top;
    if (picture().isLines) {
        for (const CostBand &band : picture().bands)
            top = std::max(top, band.total());
    } else {
        top = picture().total();
        if (picture().outlook && !picture().outlook->high.isEmpty())
            top = std::max(top, picture().outlook->high.last());
        if (isBudgetInSight())
            top = std::max(top, *picture().budget);
    }
    return niceTicks(dollars(top) * 1.05, 7);
}

QMargins AccumulatedView::plotMargins() const
{
    QMargins margins = MonthView::plotMargins();
    margins.setTop(QFontMetrics(typeFont(font(), Type::Caption)).height() + 2 * metrics::Unit);
    return margins;
}

void AccumulatedView::drawForeground(QPainter *painter, const QRectF &rect)
{
    MonthView::drawForeground(painter, rect);
    if (picture().times.isEmpty())
        return;
    const ChartMarks marks(*painter, *this);
    const QPointF now = toView(position(picture().times.last()), dollars(picture().total()));
    if (picture().budget)
        marks.drawBudget(*picture().budget, isBudgetInSight());
    if (picture().isRunning && marks.isInSight(now.x()))
        marks.drawNow(now.x(), picture().times.last());
    if (picture().isLines)
        return;
    for (const CostNote &note : picture().notes)
        marks.drawNote(note, toView(position(note.at), dollars(heightAt(note.at))));
    if (marks.isInSight(now.x()))
        marks.drawSum(now, picture().total());
    if (picture().outlook && range().isEmpty())
        marks.drawEnds(*picture().outlook);
}

Money AccumulatedView::heightAt(Time time) const
{
    const bool isFine = !picture().curveTimes.isEmpty();
    const QList<Time> &times = isFine ? picture().curveTimes : picture().times;
    const auto at = std::ranges::lower_bound(times, time) - times.cbegin();
    Money sum;
    for (const CostBand &band : picture().bands)
        sum += (isFine ? band.curve : band.accumulated).value(std::min(at, times.size() - 1));
    return sum;
}

} // namespace spacedock
