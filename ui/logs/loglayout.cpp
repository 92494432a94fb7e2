// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/loglayout.h"

#include "ui/logs/logfont.h"

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
    , m_ground(ground)
{
    for (const InkRun &run : std::as_const(m_text.runs))
        m_colors.append(inkColor(run.ink, tokens, ground));
    if (!fitsGrid())
        setFlow(columns);
    else
        breakGrid();
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

void LogLayout::breakGrid()
{
    for (qsizetype start = 0; m_text.text.size() - start > m_columns;) {
        start = breakAfter(start);
        if (start < m_text.text.size())
            m_starts.push_back(start);
    }
}

/// Blanks at the break stay behind the row, as the text engine leaves them.
qsizetype LogLayout::breakAfter(qsizetype start) const
{
    const QString &text = m_text.text;
    const qsizetype full = start + m_columns;
    qsizetype end = full;
    while (end > start && text[end] != u' ' && text[end - 1] != u' ')
        --end;
    const auto row = QStringView(text).sliced(start, end - start);
    if (std::ranges::all_of(row, [](QChar c) { return c == u' '; }))
        return full; // A word that is longer than a row.
    while (end < text.size() && text[end] == u' ')
        ++end;
    return end;
}

void LogLayout::setFlow(int columns)
{
    m_layout = std::make_unique<QTextLayout>(m_text.text, m_font->font());
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats;
    for (qsizetype i = 0; i < m_text.runs.size(); ++i) {
        const InkRun &run = m_text.runs[i];
        QTextCharFormat format;
        format.setForeground(run.ink.isReversed ? m_ground : m_colors[i]);
        if (run.ink.isReversed)
            format.setBackground(m_colors[i]);
        format.setFontItalic(run.ink.isItalic);
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
    return static_cast<int>(m_starts.size());
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

qsizetype LogLayout::rowStart(int row) const
{
    if (m_layout)
        return m_layout->lineCount() == 0 ? 0 : m_layout->lineAt(row).textStart();
    return m_starts.at(static_cast<std::size_t>(row));
}

qsizetype LogLayout::rowEnd(int row) const
{
    if (m_layout) {
        if (m_layout->lineCount() == 0)
            return 0;
        const QTextLine line = m_layout->lineAt(row);
        return line.textStart() + line.textLength();
    }
    const auto next = static_cast<std::size_t>(row) + 1;
    return next < m_starts.size() ? m_starts[next] : m_text.text.size();
}

int LogLayout::rowOf(qsizetype index) const
{
    if (m_layout) {
        const QTextLine line = m_layout->lineForTextPosition(static_cast<int>(index));
        return line.isValid() ? line.lineNumber() : 0;
    }
    return static_cast<int>(std::ranges::upper_bound(m_starts, index) - m_starts.begin()) - 1;
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
