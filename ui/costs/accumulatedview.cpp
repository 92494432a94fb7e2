// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/accumulatedview.h"

#include "ui/common/tokens.h"
#include "ui/common/type.h"
#include "ui/costs/costwords.h"
#include "ui/text/format.h"

#include <QAreaSeries>
#include <QChart>
#include <QLineSeries>

namespace spacedock {

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

void AccumulatedView::buildSeries()
{
    m_bounds = std::make_unique<QObject>();
    QList<Money> heights(picture().times.size());
    QLineSeries *lower = bound(heights);
    for (const CostBand &band : picture().bands) {
        for (qsizetype i = 0; i < heights.size() && i < band.accumulated.size(); ++i)
            heights[i] += band.accumulated.at(i);
        QLineSeries *upper = bound(heights);
        auto *area = new QAreaSeries(upper, lower);
        area->setName(band.name);
        dress(*area, band);
        attach(area);
        lower = upper;
    }
}

QLineSeries *AccumulatedView::bound(const QList<Money> &heights)
{
    auto *line = new QLineSeries(m_bounds.get());
    line->append(0.5, 0);
    for (qsizetype i = 0; i < heights.size(); ++i)
        line->append(position(picture().times.at(i)), dollars(heights.at(i)));
    return line;
}

void AccumulatedView::dress(QAreaSeries &area, const CostBand &band) const
{
    const Tokens &tokens = Tokens::of(palette());
    const QColor color = tokens.series.at(static_cast<std::size_t>(band.color));
    // Fill is fact, outline is what was not billed by the Hub.
    area.setBrush(band.isEstimate ? tokens.chip : color);
    QPen pen(band.isEstimate ? color : tokens.surface, 1,
             band.isEstimate ? Qt::DashLine : Qt::SolidLine);
    pen.setCosmetic(true);
    area.setPen(pen);
}

Ticks AccumulatedView::ticks() const
{
    return niceTicks(dollars(picture().total()) * 1.05, 7);
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
    const QPointF point = toView(position(picture().times.last()), dollars(picture().total()));
    if (picture().isRunning)
        drawNow(*painter, point.x());
    drawSum(*painter, point);
}

void AccumulatedView::drawNow(QPainter &painter, double x) const
{
    const Tokens &tokens = Tokens::of(palette());
    const QRectF plot = chart()->plotArea();
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(tokens.ctl, 0));
    painter.drawLine(QPointF(qRound(x) + 0.5, plot.top()), QPointF(qRound(x) + 0.5, plot.bottom()));

    const QFont font = typeFont(this->font(), Type::Caption, QFont::DemiBold);
    const QString text = dayAndTime(picture().times.last());
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    const double left = std::clamp(x - width / 2, 0.0, std::max(0.0, viewport()->width() - width));
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(QPointF(left, plot.top() - metrics::Unit), text);
}

void AccumulatedView::drawSum(QPainter &painter, QPointF point) const
{
    const Tokens &tokens = Tokens::of(palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(tokens.text, 1.5));
    painter.setBrush(tokens.surface);
    painter.drawEllipse(point, 3.5, 3.5);

    const QFont font = typeFont(this->font(), Type::Body, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString text = format::money(picture().total());
    const double left =
        std::min(point.x() + 10, viewport()->width() - metrics.horizontalAdvance(text));
    const double base =
        std::min(point.y() + metrics.ascent() + 2, chart()->plotArea().bottom() - 4);
    painter.setFont(font);
    painter.setPen(tokens.text);
    painter.drawText(QPointF(left, base), text);
}

} // namespace spacedock
