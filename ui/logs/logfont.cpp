// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logfont.h"

#include "ui/common/type.h"

#include <QFontMetricsF>

#include <algorithm>
#include <cmath>

namespace spacedock {

namespace {

constexpr int RowPadding = 2;
constexpr qreal SameWidth = 0.02;

/// Scripts whose characters stand side by side as they come: Latin, Greek, Cyrillic, and the
/// signs that programs draw with.
bool isSimple(char16_t c)
{
    return (c >= 0x20 && c < 0x7F) || (c >= 0xA0 && c < 0x300 && c != 0xAD)
        || (c >= 0x370 && c < 0x483) || (c >= 0x48A && c < 0x530) || (c >= 0x1E00 && c < 0x2000)
        || (c >= 0x2010 && c <= 0x2027) || (c >= 0x2030 && c < 0x2060)
        || (c >= 0x20A0 && c < 0x20D0) || (c >= 0x2100 && c < 0x2C00);
}

quint32 glyphOf(const QRawFont &raw, char16_t character, qreal cell)
{
    const QChar text(character);
    quint32 glyph = 0;
    int count = 1;
    if (!isSimple(character) || !raw.glyphIndexesForChars(&text, 1, &glyph, &count) || count != 1)
        return 0;
    QPointF advance;
    if (glyph == 0 || !raw.advancesForGlyphIndexes(&glyph, &advance, 1))
        return 0;
    return std::abs(advance.x() - cell) < SameWidth ? glyph : 0;
}

} // namespace

LogFont::LogFont(const QFont &font)
    : m_cell(QFontMetricsF(font).horizontalAdvance(u'0'))
    , m_rowHeight(std::max(metrics::LogRow,
                           static_cast<int>(std::ceil(QFontMetricsF(font).height())) + RowPadding))
    , m_baseline(std::round((m_rowHeight - QFontMetricsF(font).height()) / 2
                            + QFontMetricsF(font).ascent()))
    , m_plain(makeFace(font, m_cell))
{
    QFont bold = font;
    bold.setWeight(QFont::DemiBold);
    m_bold = makeFace(bold, m_cell);
}

LogFont::Face LogFont::makeFace(const QFont &font, qreal cell)
{
    Face face{.font = font, .raw = QRawFont::fromFont(font)};
    if (!face.raw.isValid())
        return face;
    for (char16_t c = 0x20; c < 0x7F; ++c)
        face.ascii.at(c) = glyphOf(face.raw, c, cell);
    return face;
}

quint32 LogFont::glyph(char16_t character, bool isBold) const
{
    const Face &from = face(isBold);
    if (character < from.ascii.size())
        return from.ascii.at(character);
    const auto known = from.others.constFind(character);
    if (known != from.others.constEnd())
        return *known;
    const quint32 glyph = from.raw.isValid() ? glyphOf(from.raw, character, m_cell) : 0;
    from.others.insert(character, glyph);
    return glyph;
}

} // namespace spacedock
