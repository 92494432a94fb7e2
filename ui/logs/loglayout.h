// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/ansi.h"

#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

class QPainter;

namespace spacedock {

class LogFont;

/// One line, or a part of a very long one, set in rows that can be drawn and pointed at. Rows break
/// between words; a word that is longer than a row breaks where the row ends.
class LogLayout {
public:
    /// Characters that are drawn in another colour than their own.
    struct Overlay {
        qsizetype from = 0;
        qsizetype to = 0;
        QColor color;
    };

    /// \a columns: cells of a row; 0: one row however long. \a font must live as long.
    LogLayout(StyledText text, const LogFont &font, int columns, const Tokens &tokens,
              const QColor &ground);
    ~LogLayout();

    const StyledText &text() const { return m_text; }
    bool isGrid() const { return !m_layout; } ///< Set without the text engine.
    int rows() const;
    qreal width() const; ///< Of the longest row.

    /// Draws rows \a first to \a last with the top of row 0 at \a at; what is outside \a clip is
    /// left out.
    void draw(QPainter &painter, QPointF at, int first, int last, const QRectF &clip,
              const QList<Overlay> &overlays) const;
    /// Where the characters from \a from to \a to stand; one rectangle a row.
    QList<QRectF> rects(qsizetype from, qsizetype to) const;
    QPointF positionOf(qsizetype index) const; ///< Top left of the character.
    int rowOf(qsizetype index) const;
    qsizetype indexAt(QPointF at) const; ///< The gap between characters nearest to \a at.
    qsizetype next(qsizetype index) const; ///< Over a whole character as a person sees it.
    qsizetype previous(qsizetype index) const;
    qsizetype rowStart(int row) const;
    qsizetype rowEnd(int row) const;

private:
    bool fitsGrid() const;
    void setFlow(int columns);
    void breakGrid();
    qsizetype breakAfter(qsizetype start) const; ///< Where the row that begins there ends.
    void drawRun(QPainter &painter, QPointF at, qsizetype from, qsizetype to,
                 const LogInk &ink) const;
    void drawStretch(QPainter &painter, QPointF at, qsizetype from, qsizetype to, qsizetype run,
                     const QColor *overlay) const;
    void drawGridRow(QPainter &painter, QPointF at, qsizetype from, qsizetype to,
                     const QList<Overlay> &overlays) const;

    StyledText m_text;
    const LogFont *m_font;
    qsizetype m_columns; ///< Of a row of the grid.
    std::vector<qsizetype> m_starts{0}; ///< Of the rows of the grid.
    QList<QColor> m_colors; ///< One a run.
    QColor m_ground;
    std::unique_ptr<QTextLayout> m_layout; ///< Where the grid does not do.
};

} // namespace spacedock
