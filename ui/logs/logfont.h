// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QHash>
#include <QRawFont>

#include <array>

namespace spacedock {

/// The face of a log as a grid of cells: characters of simple scripts are glyphs of one width and
/// need no text engine.
class LogFont {
public:
    explicit LogFont(const QFont &font = {});

    const QFont &font() const { return m_plain.font; }
    const QFont &font(bool isBold) const { return face(isBold).font; }
    const QRawFont &raw(bool isBold) const { return face(isBold).raw; }
    qreal cell() const { return m_cell; } ///< Width of a character.
    int rowHeight() const { return m_rowHeight; }
    qreal baseline() const { return m_baseline; } ///< From the top of a row.
    /// 0 where the character does not fit the grid.
    quint32 glyph(char16_t character, bool isBold) const;

private:
    struct Face {
        QFont font;
        QRawFont raw;
        std::array<quint32, 128> ascii{};
        mutable QHash<char16_t, quint32> others; ///< Looked up when they are first met.
    };

    static Face makeFace(const QFont &font, qreal cell);
    const Face &face(bool isBold) const { return isBold ? m_bold : m_plain; }

    qreal m_cell;
    int m_rowHeight;
    qreal m_baseline;
    Face m_plain;
    Face m_bold;
};

} // namespace spacedock
