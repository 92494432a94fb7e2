// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tabular.h"

#include "ui/common/paint.h"

#include <QFontMetricsF>
#include <QGlyphRun>
#include <QPainter>
#include <QRawFont>

#include <algorithm>
#include <cmath>

namespace spacedock {

namespace {

/// Glyphs of one line on a grid of digits. Empty where the font has no glyph for a character: then
/// the fallback fonts of plain text drawing are needed.
struct Line {
    QRawFont font;
    QList<quint32> glyphs;
    QList<QPointF> positions;
    qreal width = 0;
};

qreal widestDigit(const QRawFont &font)
{
    const QList<QPointF> advances =
        font.advancesForGlyphIndexes(font.glyphIndexesForString(QStringLiteral("0123456789")));
    return std::ranges::max(advances, {}, &QPointF::x).x();
}

Line layOut(const QFont &font, const QString &text)
{
    Line line;
    line.font = QRawFont::fromFont(font);
    line.glyphs = line.font.glyphIndexesForString(text);
    if (line.glyphs.size() != text.size() || line.glyphs.contains(0U)) {
        line.glyphs.clear();
        return line;
    }
    const QList<QPointF> advances = line.font.advancesForGlyphIndexes(line.glyphs);
    const qreal digit = widestDigit(line.font);
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qreal own = advances.at(i).x();
        const qreal slot = text.at(i).isDigit() ? digit : own;
        line.positions << QPointF(line.width + (slot - own) / 2, 0);
        line.width += slot;
    }
    return line;
}

} // namespace

int tabularWidth(const QFont &font, const QString &text)
{
    const Line line = layOut(font, text);
    return line.glyphs.isEmpty() ? QFontMetrics(font).horizontalAdvance(text)
                                 : int(std::ceil(line.width));
}

void drawTabular(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QFont &font,
                 const QString &text)
{
    const Line line = layOut(font, text);
    if (line.glyphs.isEmpty()) {
        painter.setFont(font);
        painter.drawText(rect, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, text);
        return;
    }
    const QFontMetrics metrics(font);
    const QRect block = placed(rect, int(std::ceil(line.width)), alignment, Qt::LeftToRight);
    const int baseline = rect.y() + (rect.height() - metrics.height() + 1) / 2 + metrics.ascent();
    QGlyphRun run;
    run.setRawFont(line.font);
    run.setGlyphIndexes(line.glyphs);
    run.setPositions(line.positions);
    painter.drawGlyphRun(QPointF(block.x(), baseline), run);
}

} // namespace spacedock
