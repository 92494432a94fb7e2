// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/loglayout.h"

#include "ui/logs/logfont.h"

#include <QGlyphRun>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace spacedock {

namespace {

/// Wider than any line that is not cut into parts.
constexpr qreal NoWidth = 1e6;

} // namespace

LogLayout::LogLayout(StyledText text, const LogFont &font, int columns, const Tokens &tokens,
                     const QColor &ground)
    : m_text(std::move(text))
    , m_font(&font)
    , m_columns(columns > 0 ? columns : std::numeric_limits<int>::max())
{
    for (const InkRun &run : std::as_const(m_text.runs))
        m_colors.append(inkColor(run.ink, tokens, ground));
    if (!fitsGrid())
        setFlow(columns);
}

LogLayout::~LogLayout() = default;

bool LogLayout::fitsGrid() const
{
    return std::ranges::all_of(m_text.runs, [this](const InkRun &run) {
        const auto part = QStringView(m_text.text).sliced(run.start, run.length);
        return std::ranges::all_of(
            part, [&](QChar c) { return m_font->glyph(c.unicode(), run.ink.isBold) != 0; });
    });
}

void LogLayout::setFlow(int columns)
{
    m_layout = std::make_unique<QTextLayout>(m_text.text, m_font->font());
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAnywhere);
    m_layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i < m_text.runs.size(); ++i) {
        const InkRun &run = m_text.runs[i];
        QTextCharFormat format;
        format.setForeground(m_colors[i]);
        format.setFontWeight(run.ink.isBold ? QFont::DemiBold : QFont::Normal);
        format.setFontUnderline(run.ink.isUnderlined);
        formats.append({static_cast<int>(run.start), static_cast<int>(run.length), format});
    }
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (int row = 0;; ++row) {
        QTextLine line = m_layout->createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(columns > 0 ? columns * m_font->cell() : NoWidth);
        line.setPosition({0, row * m_font->rowHeight() + m_font->baseline() - line.ascent()});
    }
    m_layout->endLayout();
}

int LogLayout::rows() const
{
    if (m_layout)
        return std::max(1, m_layout->lineCount());
    return static_cast<int>(
        std::max<qsizetype>(1, (m_text.text.size() + m_columns - 1) / m_columns));
}

qreal LogLayout::width() const
{
    if (!m_layout)
        return static_cast<qreal>(std::min(m_text.text.size(), m_columns)) * m_font->cell();
    qreal width = 0;
    for (int row = 0; row < m_layout->lineCount(); ++row)
        width = std::max(width, m_layout->lineAt(row).naturalTextWidth());
    return width;
}

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
            QColor color = m_colors[i];
            qsizetype end = runEnd;
            for (const Overlay &overlay : overlays) {
                if (overlay.from <= begin && begin < overlay.to) {
                    color = overlay.color;
                    end = std::min(end, overlay.to);
                } else if (overlay.from > begin) {
                    end = std::min(end, overlay.from);
                }
            }
            painter.setPen(color);
            drawRun(painter, place(begin), begin, end, run.ink.isBold);
            const QPointF below(0, m_font->baseline() + 1.5);
            if (run.ink.isUnderlined)
                painter.drawLine(place(begin) + below, place(end) + below);
            begin = end;
        }
    }
}

void LogLayout::drawRun(QPainter &painter, QPointF at, qsizetype from, qsizetype to,
                        bool isBold) const
{
    QList<quint32> glyphs;
    QList<QPointF> places;
    glyphs.reserve(to - from);
    places.reserve(to - from);
    for (qsizetype i = from; i < to; ++i) {
        const char16_t c = m_text.text[i].unicode();
        if (c == u' ')
            continue;
        glyphs.append(m_font->glyph(c, isBold));
        places.append(
            {at.x() + static_cast<qreal>(i - from) * m_font->cell(), at.y() + m_font->baseline()});
    }
    if (glyphs.isEmpty())
        return;
    QGlyphRun run;
    run.setRawFont(m_font->raw(isBold));
    run.setGlyphIndexes(glyphs);
    run.setPositions(places);
    painter.drawGlyphRun({}, run);
}

qsizetype LogLayout::rowStart(int row) const
{
    if (m_layout)
        return m_layout->lineCount() == 0 ? 0 : m_layout->lineAt(row).textStart();
    return std::min(row * m_columns, m_text.text.size());
}

qsizetype LogLayout::rowEnd(int row) const
{
    if (m_layout) {
        if (m_layout->lineCount() == 0)
            return 0;
        const QTextLine line = m_layout->lineAt(row);
        return line.textStart() + line.textLength();
    }
    const qsizetype start = rowStart(row);
    return start + std::min(m_columns, m_text.text.size() - start);
}

int LogLayout::rowOf(qsizetype index) const
{
    if (m_layout) {
        const QTextLine line = m_layout->lineForTextPosition(static_cast<int>(index));
        return line.isValid() ? line.lineNumber() : 0;
    }
    return std::min(static_cast<int>(index / m_columns), rows() - 1);
}

QPointF LogLayout::positionOf(qsizetype index) const
{
    const int row = rowOf(index);
    const qreal y = row * m_font->rowHeight();
    if (m_layout && m_layout->lineCount() > 0)
        return {m_layout->lineAt(row).cursorToX(static_cast<int>(index)), y};
    return {static_cast<qreal>(index - rowStart(row)) * m_font->cell(), y};
}

QList<QRectF> LogLayout::rects(qsizetype from, qsizetype to) const
{
    QList<QRectF> found;
    for (int row = rowOf(from); row <= rowOf(to) && from < to; ++row) {
        const qsizetype begin = std::max(from, rowStart(row));
        const qsizetype end = std::min(to, rowEnd(row));
        if (begin >= end)
            continue;
        qreal left = static_cast<qreal>(begin - rowStart(row)) * m_font->cell();
        qreal right = static_cast<qreal>(end - rowStart(row)) * m_font->cell();
        if (m_layout) {
            left = m_layout->lineAt(row).cursorToX(static_cast<int>(begin));
            right = m_layout->lineAt(row).cursorToX(static_cast<int>(end));
        }
        found.append(QRectF(QPointF(left, row * m_font->rowHeight()),
                            QSizeF(right - left, m_font->rowHeight()))
                         .normalized());
    }
    return found;
}

qsizetype LogLayout::indexAt(QPointF at) const
{
    const int row =
        std::clamp(static_cast<int>(std::floor(at.y() / m_font->rowHeight())), 0, rows() - 1);
    if (m_layout) {
        return m_layout->lineCount() == 0 ? 0 : m_layout->lineAt(row).xToCursor(at.x());
    }
    const auto column = static_cast<qsizetype>(std::clamp(at.x() / m_font->cell() + 0.5, 0.0, 1e9));
    return std::min(rowStart(row) + column, rowEnd(row));
}

qsizetype LogLayout::next(qsizetype index) const
{
    if (m_layout)
        return m_layout->nextCursorPosition(static_cast<int>(index));
    const qint64 offset = m_text.offsetOf(index);
    do {
        ++index;
    } while (index < m_text.text.size() && m_text.offsetOf(index) == offset); // A tab's spaces.
    return std::min(index, m_text.text.size());
}

qsizetype LogLayout::previous(qsizetype index) const
{
    if (m_layout)
        return m_layout->previousCursorPosition(static_cast<int>(index));
    index = std::max<qsizetype>(0, index - 1);
    return m_text.indexOf(m_text.offsetOf(index));
}

} // namespace spacedock
