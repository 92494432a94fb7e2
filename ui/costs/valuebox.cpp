// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/valuebox.h"

#include "ui/common/tokens.h"
#include "ui/common/type.h"
#include "ui/costs/costwords.h"
#include "ui/text/format.h"

#include <QPainter>

#include <algorithm>

namespace spacedock {

namespace {

constexpr int Padding = 8;
constexpr int Gap = 16;
constexpr int Swatch = 10;

} // namespace

ValueBox::ValueBox(QWidget *parent)
    : QWidget(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    hide();
}

void ValueBox::showDay(const CostPicture &picture, int day)
{
    m_lines.clear();
    if (picture.isAhead(day))
        listOutlook(picture, day);
    else
        listDay(picture, day);
    resize(sizeHint());
    update();
}

void ValueBox::listDay(const CostPicture &picture, int day)
{
    m_lines.append({dayText(picture.times.at(day) - std::chrono::milliseconds{1}), tr("that day"),
                    tr("up to then"), -1, false});
    // From the top down, as the areas lie.
    for (qsizetype i = picture.bands.size() - 1; i >= 0; --i) {
        const CostBand &band = picture.bands.at(i);
        m_lines.append({band.name, format::amount(band.onDay(day)),
                        format::amount(band.accumulated.value(day)), band.color, band.isEstimate});
    }
    m_lines.append({tr("Together"), format::amount(picture.onDay(day)),
                    format::amount(picture.accumulated(day)), -1, false});
}

void ValueBox::listOutlook(const CostPicture &picture, int day)
{
    const qsizetype at = picture.outlookOf(day);
    if (at < 0)
        return;
    const CostOutlook &outlook = *picture.outlook;
    m_lines.append({dayText(outlook.times.at(at) - std::chrono::milliseconds{1}), tr("that day"),
                    tr("up to then"), -1, false});
    m_lines.append({tr("Forecast, high"), {}, roundMoney(outlook.high.at(at)), -1, false});
    m_lines.append({tr("Forecast, low"), {}, roundMoney(outlook.low.at(at)), -1, false});
    m_lines.append({tr("Forecast"), format::about(picture.expectedOnDay(day)),
                    format::about(outlook.middle.at(at)), -1, false});
}

QSize ValueBox::sizeHint() const
{
    const int width = 2 * Padding + Swatch + Padding + columnWidth(&Line::name) + Gap
        + columnWidth(&Line::onDay) + Gap + columnWidth(&Line::accumulated);
    return {width, 2 * Padding + static_cast<int>(m_lines.size()) * lineHeight()};
}

void ValueBox::paintEvent(QPaintEvent * /*event*/)
{
    const Tokens &tokens = Tokens::of(palette());
    QPainter painter(this);
    painter.setPen(tokens.ctl);
    painter.setBrush(tokens.raised);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    int top = Padding;
    for (const Line &line : m_lines) {
        paintLine(painter, line, top);
        top += lineHeight();
    }
}

QFont ValueBox::lineFont(const Line &line) const
{
    const bool isEdge = &line == &m_lines.first() || &line == &m_lines.last();
    return typeFont(font(), Type::Small, isEdge ? QFont::DemiBold : QFont::Normal);
}

int ValueBox::columnWidth(QString Line::*column) const
{
    int width = 0;
    for (const Line &line : m_lines)
        width = std::max(width, QFontMetrics(lineFont(line)).horizontalAdvance(line.*column));
    return width;
}

int ValueBox::lineHeight() const
{
    return QFontMetrics(typeFont(font(), Type::Small)).height() + metrics::Unit;
}

void ValueBox::paintLine(QPainter &painter, const Line &line, int top) const
{
    const Tokens &tokens = Tokens::of(palette());
    const QRect row(Padding, top, width() - 2 * Padding, lineHeight());
    if (line.color >= 0) {
        const QColor color = tokens.series.at(static_cast<std::size_t>(line.color));
        painter.setPen(color);
        painter.setBrush(line.isEstimate ? tokens.chip : color);
        painter.drawRect(row.left(), row.center().y() - Swatch / 2, Swatch - 1, Swatch - 1);
    }
    painter.setFont(lineFont(line));
    painter.setPen(&line == &m_lines.first() ? tokens.text2 : tokens.text);
    const int last = columnWidth(&Line::accumulated);
    painter.drawText(row.adjusted(Swatch + Padding, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     line.name);
    painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.accumulated);
    painter.drawText(row.adjusted(0, 0, -(last + Gap), 0), Qt::AlignRight | Qt::AlignVCenter,
                     line.onDay);
}

} // namespace spacedock
