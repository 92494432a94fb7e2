// SPDX-License-Identifier: GPL-3.0-or-later
// The caret of a log view and the keys that move it.
#include "ui/logs/logview.h"

#include <QAccessible>
#include <QKeyEvent>

#include <algorithm>

namespace spacedock {

std::optional<qint64> LogView::currentLine() const
{
    return m_hasCaret ? std::optional(m_state.selection.caret.line) : std::nullopt;
}

void LogView::setSelection(const LogSelection &selection)
{
    const std::optional<qint64> before = currentLine();
    m_state.selection = selection;
    m_hasCaret = true;
    if (m_marksCurrent)
        m_state.currentLine = selection.caret.line;
    viewport()->update();
    if (QAccessible::isActive()) {
        QAccessibleEvent moved(this, QAccessible::TextCaretMoved);
        QAccessible::updateAccessibility(&moved);
    }
    if (before != selection.caret.line)
        emit currentChanged(selection.caret.line);
}

void LogView::moveCaret(LogPosition to, bool select)
{
    LogSelection next = m_state.selection;
    next.caret = to;
    if (!select)
        next.anchor = to;
    next.isByLine = next.isByLine && select;
    setSelection(next);
    showCaret();
}

void LogView::showCaret()
{
    const LogPosition caret = m_state.selection.caret;
    const LogPlace place = m_layouts.placeOf(caret.line, caret.offset);
    if (place < m_state.top) {
        setTop(place);
        readerMoved();
    } else if (place >= m_layouts.moved(m_state.top, visibleRows())
               && m_layouts.moved(m_state.top, visibleRows() - 1) < place) {
        setTop(m_layouts.moved(place, 1 - visibleRows()));
        readerMoved();
    }
    if (m_isWrapped)
        return;
    const LogLayouts::Part part = m_layouts.partAt(caret.line, caret.offset);
    const qreal x = part.x + part.layout->positionOf(part.layout->text().indexOf(caret.offset)).x();
    const auto column = static_cast<qint64>(x / m_layouts.font().cell());
    if (column < m_state.column)
        setColumn(std::max<qint64>(0, column - textColumns() / 4));
    else if (column > m_state.column + textColumns() - 1)
        setColumn(column - textColumns() * 3 / 4);
}

void LogView::goTo(qint64 line)
{
    if (lines().rows() == 0)
        return;
    const LogPlace place = m_layouts.clamped({line, 0});
    const LogPlace end = m_layouts.moved(m_state.top, visibleRows() - 1);
    if (place < m_state.top || place > end) {
        setTop(m_layouts.moved(place, -visibleRows() / 3));
        readerMoved();
    }
    if (m_isFollowing && place.line + 1 < lines().end())
        setFollowing(false);
    setSelection({.anchor = {place.line, 0}, .caret = {place.line, 0}});
}

void LogView::selectAll()
{
    if (lines().rows() > 0)
        setSelection(
            {.anchor = {lines().lineAt(0), 0}, .caret = {lines().end() - 1, 0}, .isByLine = true});
}

LogPosition LogView::startCaret()
{
    return {m_state.top.line, 0};
}

LogPosition LogView::caretByRows(qint64 rows)
{
    const LogPosition caret = m_state.selection.caret;
    const LogLayouts::Part from = m_layouts.partAt(caret.line, caret.offset);
    const qreal x = from.x + from.layout->positionOf(from.layout->text().indexOf(caret.offset)).x();
    const LogPlace to = m_layouts.moved(m_layouts.placeOf(caret.line, caret.offset), rows);
    const auto column = static_cast<qint64>(x / m_layouts.font().cell());
    const LogLayouts::Part part = m_layouts.part(to.line, to.row, column);
    const qreal y = static_cast<qreal>(to.row - part.firstRow) * m_layouts.font().rowHeight() + 1;
    const qsizetype index = part.layout->indexAt({x - part.x, y});
    return {to.line, part.layout->text().offsetOf(index)};
}

LogPosition LogView::rowEdge(bool end)
{
    const LogPosition caret = m_state.selection.caret;
    return {caret.line, end ? static_cast<qint64>(lines().size(caret.line)) : 0};
}

LogPosition LogView::sideways(LogPosition from, bool forward, bool byWord)
{
    const LogLayouts::Part part = m_layouts.partAt(from.line, from.offset);
    const LogLayout &layout = *part.layout;
    const QString &text = layout.text().text;
    const qsizetype start = layout.text().indexOf(from.offset);
    const qint64 row = lines().rowOf(from.line);
    if (forward && from.offset >= lines().size(from.line))
        return row + 1 < lines().rows() ? LogPosition{lines().lineAt(row + 1), 0} : from;
    if (!forward && from.offset == 0) {
        if (row == 0)
            return from;
        const qint64 before = lines().lineAt(row - 1);
        return {before, static_cast<qint64>(lines().size(before))};
    }
    qsizetype index = start;
    const auto isWord = [&](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at].isLetterOrNumber() || text[at] == u'_');
    };
    do {
        index = forward ? layout.next(index) : layout.previous(index);
    } while (byWord && index > 0 && index < text.size() && (!isWord(index) || isWord(index - 1)));
    if (index == start) // The part ends here, the line does not.
        return {from.line, from.offset + (forward ? 1 : -1)};
    return {from.line, layout.text().offsetOf(index)};
}

bool LogView::moveByKey(int key, Qt::KeyboardModifiers modifiers)
{
    const bool select = modifiers & Qt::ShiftModifier;
    const bool control = modifiers & Qt::ControlModifier;
    const LogPosition caret = m_hasCaret ? m_state.selection.caret : startCaret();
    switch (key) {
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (control)
            scrollBy(key == Qt::Key_Up ? -1 : 1);
        else
            moveCaret(m_hasCaret ? caretByRows(key == Qt::Key_Up ? -1 : 1) : caret, select);
        return true;
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: {
        const int page = std::max(1, visibleRows() - 1) * (key == Qt::Key_PageUp ? -1 : 1);
        if (select || m_marksCurrent)
            moveCaret(m_hasCaret ? caretByRows(page) : caret, select);
        else
            scrollBy(page);
        return true;
    }
    case Qt::Key_Left:
    case Qt::Key_Right:
        moveCaret(sideways(caret, key == Qt::Key_Right, control), select);
        return true;
    case Qt::Key_Home:
        moveCaret(select && !control ? rowEdge(false) : LogPosition{lines().lineAt(0), 0}, select);
        return true;
    case Qt::Key_End:
        if (select)
            moveCaret(control ? LogPosition{lines().end() - 1, lines().size(lines().end() - 1)}
                              : rowEdge(true),
                      true);
        else
            setFollowing(true);
        readerMoved();
        return true;
    default:
        return false;
    }
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_C
               && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        copyWithTimes();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (event->key() == Qt::Key_Escape && hasSelection()) {
        moveCaret(m_state.selection.caret, false);
    } else if (event->modifiers().testFlag(Qt::AltModifier) || lines().rows() == 0
               || !moveByKey(event->key(), event->modifiers())) {
        event->ignore(); // Not by the base, whose keys would move the bars.
    }
}

} // namespace spacedock
