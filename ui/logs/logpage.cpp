// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logpage.h"

#include "ui/common/stageshape.h"
#include "ui/common/type.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int MarkWidth = 20;
constexpr int SourceWidth = 3;
constexpr qsizetype LongestSource = 20;
constexpr double HighlightOpacity = 0.22;

/// Its begin and its end tell it apart from others better than its begin alone.
QString shortened(const QString &source)
{
    return source.size() <= LongestSource ? source
                                          : source.first(LongestSource / 2) + u'…'
            + source.last(LongestSource - LongestSource / 2 - 1);
}

} // namespace

LogColumns::LogColumns(const LogFont &font, LogTimes times, const QStringList &sources)
    : bar(metrics::Unit)
    , time(metrics::Margin)
    , source(time)
    , mark(time)
{
    const auto cells = [&font](qsizetype count) {
        return static_cast<int>(std::ceil(static_cast<qreal>(count) * font.cell()));
    };
    if (const qsizetype width = widestTime(times).size(); width > 0)
        source += cells(width) + metrics::Margin;
    mark = source;
    qsizetype widest = 0;
    for (const QString &name : sources)
        widest = std::max(widest, std::min(name.size(), LongestSource));
    if (widest > 0)
        mark += cells(widest) + metrics::SectionVertical;
    text = mark + MarkWidth;
}

LogPage::LogPage(QPainter &painter, LogLayouts &layouts, const LogPageState &state,
                 const QRect &area, const QFont &captions, const Tokens &tokens)
    : m_painter(painter)
    , m_layouts(layouts)
    , m_state(state)
    , m_area(area)
    , m_captions(captions)
    , m_tokens(tokens)
    , m_columns(layouts.font(), state.times, state.sources)
    , m_height(layouts.font().rowHeight())
{
}

void LogPage::paint()
{
    m_painter.fillRect(m_area, m_tokens.surface);
    collect();
    for (const Row &row : std::as_const(m_rows))
        paintGround(row);
    m_painter.save();
    m_painter.setClipRect(m_area.adjusted(m_columns.text - 2, 0, 0, 0));
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.record.isDivider)
            paintText(row);
    }
    paintCaret();
    m_painter.restore();
    m_painter.setFont(m_layouts.font().font());
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.record.isDivider && row.place.row == 0)
            paintGutter(row);
    }
    for (const Row &row : std::as_const(m_rows)) {
        if (row.record.isDivider)
            paintDivider(row);
    }
}

void LogPage::collect()
{
    const LogLines &lines = m_layouts.lines();
    if (lines.rows() == 0)
        return;
    LogPlace place = m_layouts.clamped(m_state.top);
    LogRecord record = lines.record(place.line);
    for (int top = m_area.top(); top < m_area.bottom(); top += m_height) {
        m_rows.append({place, record, top});
        const LogPlace next = m_layouts.moved(place, 1);
        if (next == place)
            return;
        if (next.line != place.line)
            record = lines.record(next.line);
        place = next;
    }
}

LogLayouts::Part LogPage::partOf(const Row &row)
{
    return m_layouts.part(row.place.line, row.place.row, m_state.column);
}

QPointF LogPage::textCorner(const Row &row, const LogLayouts::Part &part) const
{
    const qreal scrolled = static_cast<qreal>(m_state.column) * m_layouts.font().cell();
    return {m_area.left() + m_columns.text + part.x - scrolled,
            row.top - static_cast<qreal>(row.place.row - part.firstRow) * m_height};
}

void LogPage::paintGround(const Row &row)
{
    if (m_state.currentLine == row.place.line)
        m_painter.fillRect(rectOf(row), m_tokens.sel);
    else if (const QColor ground = m_layouts.ground(row.record); ground != m_tokens.surface)
        m_painter.fillRect(rectOf(row), ground);
}

std::optional<LogStretch> LogPage::selected(const Row &row, const StyledText &text) const
{
    const LogPosition begin = m_state.selection.begin();
    const LogPosition end = m_state.selection.end();
    const qint64 line = row.place.line;
    if (m_state.selection.isEmpty() || line < begin.line || line > end.line)
        return {};
    return LogStretch{line == begin.line ? text.indexOf(begin.offset) : 0,
                      line == end.line ? text.indexOf(end.offset) : text.text.size()};
}

void LogPage::paintText(const Row &row)
{
    const LogLayouts::Part part = partOf(row);
    const QPointF corner = textCorner(row, part);
    m_overlays.clear();
    m_painter.save();
    m_painter.setClipRect(rectOf(row), Qt::IntersectClip);
    paintStretches(row, part);
    m_painter.restore();
    const auto within = static_cast<int>(row.place.row - part.firstRow);
    const QRectF clip = QRectF(rectOf(row)).adjusted(m_columns.text, 0, 0, -1);
    part.layout->draw(m_painter, corner, within, within, clip, m_overlays);
    paintSuffix(row, part);
}

void LogPage::paintStretches(const Row &row, const LogLayouts::Part &part)
{
    const QPointF corner = textCorner(row, part);
    const StyledText &text = part.layout->text();
    const auto each = [&](const LogStretch &stretch, const auto &paint) {
        for (const QRectF &rect : part.layout->rects(stretch.from, stretch.to))
            paint(rect.translated(corner));
    };
    for (const LogHighlight &highlight : m_state.highlights) {
        QColor tint = m_tokens.series.at(static_cast<std::size_t>(highlight.series));
        const QColor line = tint;
        tint.setAlphaF(HighlightOpacity);
        for (const LogStretch &hit : hitsIn(text, *highlight.matcher))
            each(hit, [&](const QRectF &rect) {
                m_painter.fillRect(rect, tint);
                m_painter.fillRect(QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2), line);
            });
    }
    if (const auto chosen = selected(row, text)) {
        each(*chosen, [&](const QRectF &rect) { m_painter.fillRect(rect, m_tokens.accent); });
        m_overlays.append({chosen->from, chosen->to, m_tokens.onaccent});
    }
    if (!m_state.matcher)
        return;
    bool isCurrent = m_state.currentHit == row.place.line;
    for (const LogStretch &hit : hitsIn(text, *m_state.matcher)) {
        each(hit, [&](const QRectF &rect) {
            paintHit(rect, isCurrent ? m_tokens.paid : m_tokens.warnbg, m_tokens.paid);
        });
        m_overlays.prepend({hit.from, hit.to, isCurrent ? m_tokens.surface : m_tokens.text});
        isCurrent = false;
    }
}

void LogPage::paintHit(const QRectF &rect, const QColor &ground, const QColor &frame)
{
    const QRectF inside = rect.adjusted(-0.5, 0.5, 0.5, -0.5);
    m_painter.setPen(QPen(frame, 1));
    m_painter.setBrush(ground);
    m_painter.drawRect(inside);
}

/// What the line does not say itself stands behind it in the second colour.
void LogPage::paintSuffix(const Row &row, const LogLayouts::Part &part)
{
    const bool isMasked = row.record.isMasked && !m_state.isRevealed;
    if (row.record.redraws == 0 && !isMasked)
        return;
    if (m_layouts.rows(row.place.line) != row.place.row + 1)
        return;
    const LogLayout &layout = *part.layout;
    const qsizetype end = layout.text().text.size();
    const QPointF place = textCorner(row, part) + layout.positionOf(end);
    QString words = isMasked //: Behind a log line with a secret that is not shown.
        ? u" "_s + QCoreApplication::translate("LogWords", "masked")
        : QString();
    if (row.record.redraws > 0)
        words += u"   "_s + redrawsText(row.record.redraws);
    m_painter.setFont(m_layouts.font().font());
    m_painter.setPen(m_tokens.text2);
    m_painter.drawText(QPointF(place.x(), row.top + m_layouts.font().baseline()), words);
}

/// A traceback has one where it begins and one at its exception, whatever else is shown.
bool LogPage::hasMark(const Row &row) const
{
    if (!row.record.inBlock)
        return row.record.level == LogLevel::Error || row.record.level == LogLevel::Warning;
    const LogRecord after = m_layouts.lines().record(row.place.line + 1);
    return row.record.startsBlock || !after.inBlock || after.startsBlock;
}

void LogPage::paintGutter(const Row &row)
{
    if (m_state.times != LogTimes::Off) {
        const LogLines &lines = m_layouts.lines();
        m_painter.setPen(m_tokens.text2);
        m_painter.drawText(
            QPointF(m_area.left() + m_columns.time, row.top + m_layouts.font().baseline()),
            timeText(lines, lines.rowOf(row.place.line), m_state.times));
    }
    if (const auto source = m_layouts.lines().source(row.place.line)) {
        const auto number = static_cast<std::size_t>(*source);
        m_painter.fillRect(QRect(m_area.left() + m_columns.bar, row.top, SourceWidth, m_height),
                           m_tokens.series.at(number % m_tokens.series.size()));
        m_painter.setPen(m_tokens.text2);
        m_painter.drawText(
            QPointF(m_area.left() + m_columns.source, row.top + m_layouts.font().baseline()),
            shortened(m_state.sources.value(*source)));
    }
    if (!hasMark(row))
        return;
    const QRect mark(m_area.left() + m_columns.mark, row.top + (m_height - metrics::Shape) / 2,
                     metrics::Shape, metrics::Shape);
    if (row.record.inBlock || row.record.level == LogLevel::Error)
        paintStageShape(m_painter, mark, Stage::RuntimeError, m_tokens.failed);
    else
        paintWarningShape(m_painter, mark, m_tokens.paid);
}

void LogPage::paintDivider(const Row &row)
{
    const auto divider = m_layouts.lines().divider(row.place.line);
    if (!divider)
        return;
    const QString words = dividerText(*divider);
    const QFontMetricsF size(m_captions);
    const int middle = row.top + m_height / 2;
    const int from = m_area.left() + m_columns.mark + metrics::SectionVertical;
    const int to = from + static_cast<int>(std::ceil(size.horizontalAdvance(words)));
    QPen pen(m_tokens.ctl, 0);
    if (divider->kind == LogDivider::Kind::Gap)
        pen.setDashPattern({4, 4});
    m_painter.setPen(pen);
    m_painter.drawLine(m_area.left() + m_columns.time, middle, from - metrics::SectionVertical,
                       middle);
    m_painter.drawLine(to + metrics::SectionVertical, middle, m_area.right(), middle);
    m_painter.setFont(m_captions);
    m_painter.setPen(m_tokens.text2);
    m_painter.drawText(QRectF(from, row.top, to - from + 1, m_height), Qt::AlignVCenter, words);
}

void LogPage::paintCaret()
{
    if (!m_state.caret || m_layouts.lines().rows() == 0)
        return;
    const LogPlace place = m_layouts.placeOf(m_state.caret->line, m_state.caret->offset);
    const auto row = std::ranges::find(m_rows, place, &Row::place);
    if (row == m_rows.end() || row->record.isDivider)
        return;
    const LogLayouts::Part part = partOf(*row);
    const QPointF at = textCorner(*row, part)
        + part.layout->positionOf(part.layout->text().indexOf(m_state.caret->offset));
    m_painter.fillRect(QRectF(at.x() - 1, row->top + 1, 2, m_height - 2), m_tokens.accent);
}

} // namespace spacedock
