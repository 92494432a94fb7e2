// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/chartmarks.h"

#include "ui/common/tokens.h"
#include "ui/common/type.h"
#include "ui/costs/costwords.h"
#include "ui/costs/monthview.h"
#include "ui/text/format.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>

namespace spacedock {

namespace {

constexpr double NoteRadius = 8;
constexpr double NoteStem = 18;

} // namespace

ChartMarks::ChartMarks(QPainter &painter, const MonthView &view)
    : m_painter(painter)
    , m_view(view)
{
}

bool ChartMarks::isInSight(double x) const
{
    const QRectF plot = m_view.plotArea();
    return x >= plot.left() - 1 && x <= plot.right() + 1;
}

QFont ChartMarks::caption(int weight) const
{
    return typeFont(m_view.font(), Type::Caption, weight);
}

void ChartMarks::drawNow(double x, Time now) const
{
    const Tokens &tokens = Tokens::of(m_view.palette());
    const QRectF plot = m_view.plotArea();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setPen(QPen(tokens.ctl, 0));
    m_painter.drawLine(QPointF(qRound(x) + 0.5, plot.top()),
                       QPointF(qRound(x) + 0.5, plot.bottom()));

    const QFont font = caption(QFont::DemiBold);
    const QString text = dayAndTime(now);
    const double width = QFontMetricsF(font).horizontalAdvance(text);
    const double room = m_view.viewport()->width() - width;
    m_painter.setFont(font);
    m_painter.setPen(tokens.text);
    m_painter.drawText(
        QPointF(std::clamp(x - width / 2, 0.0, std::max(0.0, room)), plot.top() - metrics::Unit),
        text);
}

void ChartMarks::drawSum(QPointF point, Money sum) const
{
    const Tokens &tokens = Tokens::of(m_view.palette());
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(tokens.text, 1.5));
    m_painter.setBrush(tokens.surface);
    m_painter.drawEllipse(point, 3.5, 3.5);

    const QFont font = typeFont(m_view.font(), Type::Body, QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const QString text = format::money(sum);
    const double left =
        std::min(point.x() + 10, m_view.viewport()->width() - metrics.horizontalAdvance(text));
    const double base = std::min(point.y() + metrics.ascent() + 2, m_view.plotArea().bottom() - 4);
    m_painter.setFont(font);
    m_painter.setPen(tokens.text);
    m_painter.drawText(QPointF(left, base), text);
}

void ChartMarks::drawBudget(Money budget, bool isLine) const
{
    const QRectF plot = m_view.plotArea();
    const QFont font = caption(QFont::DemiBold);
    const double y = isLine ? m_view.toView(0.5, dollars(budget)).y() - metrics::Unit
                            : plot.top() + QFontMetricsF(font).ascent();
    m_painter.setFont(font);
    m_painter.setPen(Tokens::of(m_view.palette()).failed);
    m_painter.drawText(QPointF(plot.left() + metrics::Gap, y), budgetLabel(budget, isLine));
}

void ChartMarks::drawNote(const CostNote &note, QPointF point) const
{
    if (!isInSight(point.x()))
        return;
    const Tokens &tokens = Tokens::of(m_view.palette());
    const double top = m_view.plotArea().top() + NoteRadius;
    const QPointF center(point.x(), std::max(point.y() - NoteStem - NoteRadius, top));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(tokens.text2, 1));
    m_painter.drawLine(QPointF(center.x(), center.y() + NoteRadius),
                       QPointF(center.x(), std::max(point.y() - 2, center.y() + NoteRadius)));
    m_painter.setBrush(tokens.surface);
    m_painter.drawEllipse(center, NoteRadius, NoteRadius);
    m_painter.setFont(caption(QFont::DemiBold));
    m_painter.setPen(tokens.text);
    const QRectF box(center.x() - NoteRadius, center.y() - NoteRadius, 2 * NoteRadius,
                     2 * NoteRadius);
    m_painter.drawText(box, Qt::AlignCenter, m_view.locale().toString(note.number));
}

void ChartMarks::drawEnds(const CostOutlook &outlook) const
{
    if (outlook.times.isEmpty())
        return;
    const Tokens &tokens = Tokens::of(m_view.palette());
    const double left = m_view.plotArea().right() + metrics::Gap;
    const auto place = [this](Money money) { return m_view.toView(0.5, dollars(money)).y(); };
    const double middle = place(outlook.middle.last());
    const QFontMetricsF size(typeFont(m_view.font(), Type::Body, QFont::DemiBold));
    const double high = std::min(place(outlook.high.last()), middle - size.height());
    const double low = std::max(place(outlook.low.last()), middle + size.height());
    const auto write = [&](double y, const QFont &font, const QColor &color, const QString &text) {
        m_painter.setFont(font);
        m_painter.setPen(color);
        m_painter.drawText(QPointF(left, y + QFontMetricsF(font).ascent() / 2 - 1), text);
    };
    write(middle, typeFont(m_view.font(), Type::Body, QFont::DemiBold), tokens.text,
          format::about(outlook.middle.last()));
    if (outlook.high.last() == outlook.low.last())
        return;
    write(high, caption(), tokens.text2, highLabel(outlook.high.last()));
    write(low, caption(), tokens.text2, lowLabel(outlook.low.last()));
}

} // namespace spacedock
