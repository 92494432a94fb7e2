// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QModelIndex>
#include <QRect>
#include <QStyleOption>

class QPainter;

namespace spacedock {

struct Tokens;

/// Fonts of one base, made once per font change and not per cell.
struct CellFonts {
    explicit CellFonts(const QFont &font);
    const QFont &of(const QModelIndex &index) const;

    QFont base;
    QFont medium;
    QFont strong;
    QFont mono;
    QFont tag;
};

/// Paints what a cell says, from its leading side on: marks, words, what they change to, a tag.
class CellContent {
public:
    CellContent(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
                const CellFonts &fonts, const QRect &rect);

    void paint();
    /// What it needs without padding.
    static int width(const QModelIndex &index, const CellFonts &fonts);

private:
    static constexpr int Gap = 6; ///< After every part.

    /// The next \a width of the room that is left, mirrored.
    QRect take(int width, int gap = Gap);
    QString words(int role) const;
    QColor color() const;
    void paintRadio();
    void paintSwatch();
    void paintStruck(const QRect &box);
    void paintIconMark();
    void paintStage();
    void paintWords(int room);
    void paintTarget(const QString &target);
    void paintArrow(const QRect &place);
    void paintSecond(const QString &text, int room);
    void paintTag(const QString &text);
    void drawLine(const QRect &place, const QFont &font, const QColor &color, const QString &text);

    QPainter &m_painter;
    const QStyleOptionViewItem &m_option;
    const QModelIndex &m_index;
    const CellFonts &m_fonts;
    const Tokens &m_tokens;
    QRect m_all;
    QRect m_rest; ///< As if nothing were mirrored.
};

} // namespace spacedock
