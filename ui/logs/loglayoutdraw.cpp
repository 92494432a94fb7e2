// SPDX-License-Identifier: GPL-3.0-or-later
// How a line of a log is drawn.
#include "ui/logs/logfont.h"
#include "ui/logs/loglayout.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>

namespace spacedock {

namespace {

constexpr qreal Slant = 0.2;

} // namespace

void LogLayout::draw(QPainter &painter, QPointF at, int first, int last, const QRectF &clip,
                     const QList<Overlay> &overlays) const
{
    if (m_layout) {
        QList<QTextLayout::FormatRange> selections;
        for (const Overlay &overlay : overlays) {
            QTextCharFormat format;
            format.setForeground(overlay.color);
            selections.append({static_cast<int>(overlay.from),
                               static_cast<int>(overlay.to - overlay.from), format});
        }
        m_layout->draw(&painter, at, selections, clip);
        return;
    }
    const auto cells = [&](qreal x) {
        return static_cast<qsizetype>(std::clamp(x / m_font->cell(), 0.0, 1e9));
    };
    for (int row = first; row <= last; ++row) {
        const qsizetype start = rowStart(row);
        const qsizetype from = start + cells(clip.left() - at.x());
        const qsizetype to = std::min(rowEnd(row), start + cells(clip.right() - at.x()) + 1);
        const QPointF corner(at.x() + static_cast<qreal>(from - start) * m_font->cell(),
                             at.y() + row * m_font->rowHeight());
        if (from < to)
            drawGridRow(painter, corner, from, to, overlays);
    }
}

void LogLayout::drawGridRow(QPainter &painter, QPointF at, qsizetype from, qsizetype to,
                            const QList<Overlay> &overlays) const
{
    const auto place = [&](qsizetype index) {
        return QPointF(at.x() + static_cast<qreal>(index - from) * m_font->cell(), at.y());
    };
    for (qsizetype i = 0; i < m_text.runs.size(); ++i) {
        const InkRun &run = m_text.runs[i];
        const qsizetype runEnd = std::min(run.start + run.length, to);
        for (qsizetype begin = std::max(run.start, from); begin < runEnd;) {
            const QColor *over = nullptr;
            qsizetype end = runEnd;
            for (const Overlay &overlay : overlays) {
                if (overlay.from <= begin && begin < overlay.to) {
                    over = &overlay.color;
                    end = std::min(end, overlay.to);
                } else if (overlay.from > begin) {
                    end = std::min(end, overlay.from);
                }
            }
            drawStretch(painter, place(begin), begin, end, i, over);
            begin = end;
        }
    }
}

/// Characters of one run and one colour.
void LogLayout::drawStretch(QPainter &painter, QPointF at, qsizetype from, qsizetype to,
                            qsizetype run, const QColor *overlay) const
{
    const LogInk &ink = m_text.runs[run].ink;
    const qreal width = static_cast<qreal>(to - from) * m_font->cell();
    QColor color = overlay ? *overlay : m_colors[run];
    if (ink.isReversed && !overlay) {
        painter.fillRect(QRectF(at, QSizeF(width, m_font->rowHeight())), color);
        color = m_ground;
    }
    painter.setPen(color);
    drawRun(painter, at, from, to, ink);
    if (ink.isUnderlined) {
        const QPointF below = at + QPointF(0, m_font->baseline() + 1.5);
        painter.drawLine(below, below + QPointF(width, 0));
    }
}

/// Upright letters are slanted: a face of its own would not fit the grid on every system.
void LogLayout::drawRun(QPainter &painter, QPointF at, qsizetype from, qsizetype to,
                        const LogInk &ink) const
{
    QList<quint32> glyphs;
    QList<QPointF> places;
    glyphs.reserve(to - from);
    places.reserve(to - from);
    for (qsizetype i = from; i < to; ++i) {
        const char16_t c = m_text.text[i].unicode();
        if (c == u' ')
            continue;
        glyphs.append(m_font->glyph(c, ink.isBold));
        places.append({static_cast<qreal>(i - from) * m_font->cell(), 0});
    }
    if (glyphs.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(m_font->raw(ink.isBold));
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    const QPointF origin = at + QPointF(0, m_font->baseline());
    if (!ink.isItalic) {
        painter.drawGlyphRun(origin, run);
        return;
    }
    painter.save();
    painter.translate(origin);
    painter.shear(-Slant, 0);
    painter.drawGlyphRun({}, run);
    painter.restore();
}

} // namespace spacedock
