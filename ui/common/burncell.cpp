// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/burncell.h"

#include "ui/common/paint.h"
#include "ui/common/type.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QtMath>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr int Padding = 12;
constexpr int BarWidth = 104;
constexpr int Height = 40;
constexpr int BarHeight = 4;

void drawTrack(QPainter &painter, const QRect &rect, const BurnCell::Track &track,
               const Tokens &tokens)
{
    const auto x = [&](double share) { return rect.x() + share * rect.width(); };
    const QRectF bar(rect.x(), rect.center().y() - BarHeight / 2.0 + 0.5, rect.width(), BarHeight);
    painter.fillRect(bar, tokens.chip);
    painter.fillRect(QRectF(bar.x(), bar.y(), track.spent * rect.width(), BarHeight), tokens.paid);
    // Two on, two off: what is not spent yet is drawn as an outlook, not as a fact.
    const double end = x(track.ahead);
    const int dashes = qCeil((end - x(track.spent) - 2) / 4);
    for (int i = 0; i < dashes; ++i) {
        const double at = x(track.spent) + 2 + i * 4;
        painter.fillRect(QRectF(at, bar.y(), qMin(2.0, end - at), BarHeight), tokens.paid);
    }
    painter.fillRect(QRectF(x(track.budget) - 1, bar.center().y() - 5, 2, 10), tokens.text);
}

} // namespace

BurnCell::BurnCell(QWidget *parent)
    : QPushButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
}

void BurnCell::setContent(const QString &caption, const QString &figure, const QString &unit,
                          Tone tone)
{
    m_caption = caption;
    m_figure = figure;
    m_unit = unit;
    m_tone = tone;
    update();
}

void BurnCell::setTrack(std::optional<Track> track, const QString &budget)
{
    m_track = track;
    m_budget = budget;
    update();
}

void BurnCell::setBarShown(bool shown)
{
    m_barShown = shown;
    update();
}

void BurnCell::setDetails(std::function<QString()> details)
{
    m_details = std::move(details);
}

QFont BurnCell::captionFont() const
{
    return typeFont(font(), Type::Caption);
}

QFont BurnCell::figureFont() const
{
    return typeFont(font(), Type::Title, QFont::DemiBold);
}

int BurnCell::widthFor(bool withBar) const
{
    const QFontMetrics captions(captionFont());
    const int figure = QFontMetrics(figureFont()).horizontalAdvance(m_figure)
        + QFontMetrics(typeFont(font(), Type::Body, QFont::Medium)).horizontalAdvance(m_unit);
    const bool bar = withBar && m_track;
    const int top = captions.horizontalAdvance(m_caption)
        + (bar ? metrics::Margin + captions.horizontalAdvance(m_budget) : 0);
    const int bottom = figure + (bar ? metrics::Gap + BarWidth : 0);
    return qMax(top, bottom) + 2 * Padding + 1;
}

QSize BurnCell::sizeHint() const
{
    const int lines = QFontMetrics(captionFont()).height() + QFontMetrics(figureFont()).height();
    return {widthFor(m_barShown), qMax(Height, lines + metrics::Unit)};
}

bool BurnCell::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !m_details)
        return QPushButton::event(event);
    const QString details = m_details();
    const QString tip = details.isEmpty() ? toolTip() : toolTip() + u'\n' + details;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), tip, this);
    return true;
}

void BurnCell::paintEvent(QPaintEvent * /*event*/)
{
    QPainter painter(this);
    const Tokens &tokens = Tokens::of(palette());
    if (underMouse() || isDown())
        drawPanel(painter, rect().adjusted(1, 1, -1, -1), tokens.hover, {}, 3);
    const QRect inner = rect().adjusted(Padding, 0, -Padding, 0);
    const int captionHeight = QFontMetrics(captionFont()).height();
    const int figureHeight = QFontMetrics(figureFont()).height();
    const int top = (height() - captionHeight - figureHeight) / 2;
    paintCaption(painter, {inner.x(), top, inner.width(), captionHeight}, tokens);
    paintFigure(painter, {inner.x(), top + captionHeight, inner.width(), figureHeight}, tokens);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        drawFocusRing(painter, rect(), tokens.accent);
}

void BurnCell::paintCaption(QPainter &painter, const QRect &line, const Tokens &tokens) const
{
    const auto leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const auto trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    painter.setFont(captionFont());
    painter.setPen(tokens.text2);
    painter.drawText(line, int(leading | Qt::AlignVCenter), m_caption);
    if (m_barShown && m_track)
        painter.drawText(line, int(trailing | Qt::AlignVCenter), m_budget);
}

void BurnCell::paintFigure(QPainter &painter, const QRect &line, const Tokens &tokens) const
{
    const OwnedText words{.prefix = m_figure,
                          .prefixFont = figureFont(),
                          .prefixColor = toneColor(m_tone, tokens),
                          .text = m_unit,
                          .font = typeFont(font(), Type::Body, QFont::Medium),
                          .color = toneColor(m_tone, tokens)};
    const int used = words.draw(painter, line, layoutDirection());
    if (!m_barShown || !m_track)
        return;
    const QRect bar(line.x() + used + metrics::Gap, line.y(), line.width() - used - metrics::Gap,
                    line.height());
    drawTrack(painter, QStyle::visualRect(layoutDirection(), line, bar), *m_track, tokens);
}

} // namespace spacedock
