// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logaccessible.h"

#include "app/domain/logline.h"
#include "ui/logs/logview.h"

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// So much of one line is read out; who wants more goes there.
constexpr qsizetype LineBytes = 4096;

QAccessibleInterface *create(const QString &className, QObject *object)
{
    auto *view = className == "spacedock::LogView"_L1 ? qobject_cast<LogView *>(object) : nullptr;
    return view ? new LogAccessible(*view) : nullptr;
}

QString plainOf(const LogLines &lines, qint64 line, qsizetype bytes)
{
    if (const auto divider = lines.divider(line))
        return dividerText(*divider);
    return QString::fromUtf8(plainText(lines.text(line, 0, std::min(bytes, LineBytes))));
}

} // namespace

/// The lines in sight as one text.
struct LogAccessible::Page {
    struct Line {
        qint64 number;
        int start;
    };
    QString text;
    QList<Line> lines;
    const LogLines *log;

    int offsetOf(LogPosition position) const
    {
        const auto line = std::ranges::find(lines, position.line, &Line::number);
        if (line == lines.end())
            return lines.isEmpty() || position.line < lines.first().number
                ? 0
                : static_cast<int>(text.size());
        const auto bytes = static_cast<qsizetype>(std::min<qint64>(position.offset, LineBytes));
        return line->start + static_cast<int>(plainOf(*log, position.line, bytes).size());
    }

    LogPosition positionOf(int offset) const
    {
        const auto after = std::ranges::upper_bound(lines, offset, {}, &Line::start);
        if (after == lines.begin())
            return {};
        const Line &line = *std::prev(after);
        const StyledText styled = styledText(log->text(line.number, 0, LineBytes));
        return {line.number, styled.offsetOf(offset - line.start)};
    }
};

LogAccessible::LogAccessible(LogView &view)
    : QAccessibleWidget(&view, QAccessible::EditableText)
    , m_view(view)
{
}

LogAccessible::Page LogAccessible::page() const
{
    Page page{.text = {}, .lines = {}, .log = &m_view.lines()};
    const LogLines &log = m_view.lines();
    if (log.rows() == 0)
        return page;
    const qint64 last = log.rowOf(m_view.lastVisibleLine());
    for (qint64 row = log.rowOf(m_view.top().line); row <= last && row < log.rows(); ++row) {
        const qint64 line = log.lineAt(row);
        page.lines.append({line, static_cast<int>(page.text.size())});
        page.text += plainOf(log, line, LineBytes) + u'\n';
    }
    return page;
}

void *LogAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::TextInterface)
        return static_cast<QAccessibleTextInterface *>(this);
    return QAccessibleWidget::interface_cast(type);
}

QAccessible::State LogAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    state.multiLine = true;
    state.selectableText = true;
    return state;
}

void LogAccessible::selection(int index, int *start, int *end) const
{
    *start = *end = 0;
    if (index != 0 || !m_view.hasSelection())
        return;
    const Page now = page();
    *start = now.offsetOf(m_view.selection().begin());
    *end = now.offsetOf(m_view.selection().end());
}

int LogAccessible::selectionCount() const
{
    return m_view.hasSelection() ? 1 : 0;
}

void LogAccessible::addSelection(int start, int end)
{
    setSelection(0, start, end);
}

void LogAccessible::removeSelection(int index)
{
    if (index == 0)
        setCursorPosition(cursorPosition());
}

void LogAccessible::setSelection(int index, int start, int end)
{
    const Page now = page();
    if (index == 0 && !now.lines.isEmpty())
        m_view.setSelection({.anchor = now.positionOf(start), .caret = now.positionOf(end)});
}

int LogAccessible::cursorPosition() const
{
    return m_view.currentLine() ? page().offsetOf(m_view.selection().caret) : 0;
}

void LogAccessible::setCursorPosition(int position)
{
    setSelection(0, position, position);
}

QString LogAccessible::text(int start, int end) const
{
    return page().text.mid(start, end - start);
}

int LogAccessible::characterCount() const
{
    return static_cast<int>(page().text.size());
}

QRect LogAccessible::characterRect(int offset) const
{
    const Page now = page();
    if (now.lines.isEmpty())
        return {};
    const QRect rect = m_view.rectOf(now.positionOf(offset));
    return {m_view.viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

int LogAccessible::offsetAtPoint(const QPoint &point) const
{
    return page().offsetOf(m_view.positionAt(m_view.viewport()->mapFromGlobal(point)));
}

void LogAccessible::scrollToSubstring(int start, int /*end*/)
{
    const Page now = page();
    if (!now.lines.isEmpty())
        m_view.goTo(now.positionOf(start).line);
}

QString LogAccessible::attributes(int /*offset*/, int *start, int *end) const
{
    *start = 0;
    *end = characterCount();
    return {};
}

void installLogAccessibility()
{
    QAccessible::installFactory(create);
}

} // namespace spacedock
