// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/stagestrip.h"

#include "ui/common/type.h"
#include "ui/text/format.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr int BandHeight = 13;
constexpr int Overhang = 3; ///< Of the line that marks now.

} // namespace

StageStrip::StageStrip(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void StageStrip::setParts(TimeSpan day, Time now, const QList<Part> &parts)
{
    m_day = day;
    m_now = now;
    m_parts = parts;
    QStringList words;
    for (const Part &part : parts)
        words << part.words;
    setAccessibleName(tr("Stages of the day"));
    setAccessibleDescription(words.join(u"; "_s));
    update();
}

QSize StageStrip::sizeHint() const
{
    const QFontMetrics captions(typeFont(font(), Type::Caption));
    return {240, 2 * Overhang + BandHeight + metrics::Unit + captions.height()};
}

QSize StageStrip::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

// Time runs from left to right in every language, as in the charts.
double StageStrip::xOf(Time time) const
{
    if (m_day.isEmpty())
        return 0;
    const auto clamped = std::clamp(time, m_day.begin, m_day.end);
    return width() * double((clamped - m_day.begin).count()) / double(m_day.length().count());
}

QRect StageStrip::band() const
{
    return {0, Overhang, width(), BandHeight};
}

void StageStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    const QRect all = band();
    painter.fillRect(all, tokens.chip);
    for (const Part &part : m_parts) {
        const double from = xOf(part.span.begin);
        const double to = qMax(from + 1, xOf(part.span.end));
        const int height = part.full ? all.height() : all.height() / 3;
        painter.fillRect(QRectF(from, all.bottom() + 1 - height, to - from, height),
                         toneColor(part.tone, tokens));
    }
    painter.fillRect(QRectF(xOf(m_now) - 0.5, 0, 1, all.height() + 2 * Overhang), tokens.text);
    paintTimes(painter);
}

void StageStrip::paintTimes(QPainter &painter) const
{
    const Tokens &tokens = Tokens::of(palette());
    const QFont caption = typeFont(font(), Type::Caption);
    const QFontMetrics captions(caption);
    painter.setFont(caption);
    const int y = band().bottom() + 1 + Overhang + metrics::Unit;
    const auto place = [&](Time time, const QString &text) {
        const int wide = captions.horizontalAdvance(text) + 1;
        const int x = qBound(0, int(xOf(time)) - wide / 2, qMax(0, width() - wide));
        return QRect(x, y, wide, captions.height());
    };
    const QString nowText = format::timeOfDay(m_now);
    const bool nowSeen = m_now > m_day.begin && m_now < m_day.end;
    const QRect now = nowSeen ? place(m_now, nowText) : QRect();
    painter.setPen(tokens.text2);
    for (int quarter = 0; quarter <= 4; ++quarter) {
        const Time time = m_day.begin + m_day.length() / 4 * quarter;
        const QString text = quarter == 4 ? tr("24:00") : format::timeOfDay(time);
        const QRect where = place(time, text);
        if (!where.adjusted(-metrics::Gap, 0, metrics::Gap, 0).intersects(now))
            painter.drawText(where, Qt::AlignCenter | Qt::TextDontClip, text);
    }
    painter.setPen(tokens.text);
    if (nowSeen)
        painter.drawText(now, Qt::AlignCenter | Qt::TextDontClip, nowText);
}

bool StageStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    for (const Part &part : std::as_const(m_parts)) {
        if (help->pos().x() >= xOf(part.span.begin) && help->pos().x() < xOf(part.span.end)) {
            QToolTip::showText(help->globalPos(), part.words, this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

} // namespace spacedock
