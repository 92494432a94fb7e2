// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse and the clipboard do with a log view.
#include "ui/logs/logview.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QStyleHints>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype MostCopied = qsizetype{16} * 1024 * 1024;
constexpr auto DragScroll = 30ms;
constexpr int WheelStep = 120;
constexpr qint64 ColumnsAStep = 8;

} // namespace

LogPosition LogView::positionAt(QPoint at)
{
    if (lines().rows() == 0)
        return {};
    const LogFont &font = m_layouts.font();
    const int row = static_cast<int>(std::floor(static_cast<double>(at.y()) / font.rowHeight()));
    const LogPlace last = m_layouts.moved(m_state.top, std::max(0, row));
    const LogPlace place = row < 0 ? m_layouts.moved(m_state.top, row) : last;
    if (row > 0 && place == m_layouts.moved(m_state.top, row - 1)) // Below the last line.
        return {place.line, static_cast<qint64>(lines().size(place.line))};
    const LogLayouts::Part part = m_layouts.part(place.line, place.row, m_state.column);
    const qreal x = at.x() - columns().text + static_cast<qreal>(m_state.column) * font.cell();
    const qreal y = static_cast<qreal>(place.row - part.firstRow) * font.rowHeight() + 1;
    const qsizetype index = part.layout->indexAt({x - part.x, y});
    return {place.line, part.layout->text().offsetOf(index)};
}

QRect LogView::rectOf(LogPosition position)
{
    const LogPlace place = m_layouts.placeOf(position.line, position.offset);
    LogPlace row = m_state.top;
    for (int i = 0; i <= visibleRows() && lines().rows() > 0; ++i) {
        if (row == place) {
            const LogLayouts::Part part = m_layouts.partAt(position.line, position.offset);
            const qreal x = part.x
                + part.layout->positionOf(part.layout->text().indexOf(position.offset)).x()
                - static_cast<qreal>(m_state.column) * m_layouts.font().cell();
            const int height = m_layouts.font().rowHeight();
            return {columns().text + qRound(x), i * height, qRound(m_layouts.font().cell()),
                    height};
        }
        row = m_layouts.moved(row, 1);
    }
    return {};
}

LogSelection LogView::wordAt(LogPosition position)
{
    const LogLayouts::Part part = m_layouts.partAt(position.line, position.offset);
    const QString &text = part.layout->text().text;
    const auto isWord = [&](qsizetype at) {
        return text[at].isLetterOrNumber() || u"_-./:"_s.contains(text[at]);
    };
    const qsizetype index = part.layout->text().indexOf(position.offset);
    qsizetype from = index;
    qsizetype to = index;
    while (from > 0 && isWord(from - 1))
        --from;
    while (to < text.size() && isWord(to))
        ++to;
    if (from == to && to < text.size())
        to = part.layout->next(to);
    return {.anchor = {position.line, part.layout->text().offsetOf(from)},
            .caret = {position.line, part.layout->text().offsetOf(to)}};
}

void LogView::extendTo(LogPosition position)
{
    LogSelection next = m_origin;
    if (m_unit == Unit::Character) {
        next.caret = position;
    } else {
        const LogSelection there = m_unit == Unit::Word
            ? wordAt(position)
            : LogSelection{.anchor = position, .caret = position, .isByLine = true};
        const bool isBack = there.begin() < m_origin.begin();
        next.anchor = isBack ? m_origin.end() : m_origin.begin();
        next.caret = isBack ? there.begin() : std::max(there.end(), m_origin.end());
        next.isByLine = m_unit == Unit::Line;
        if (next.isByLine) {
            next.anchor = {m_origin.anchor.line, 0};
            next.caret = {position.line, 0};
        }
    }
    setSelection(next);
}

void LogView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || lines().rows() == 0)
        return;
    const QPoint at = event->position().toPoint();
    const auto now = static_cast<qint64>(event->timestamp());
    const bool isThird = m_unit == Unit::Word
        && now - m_lastPress <= QGuiApplication::styleHints()->mouseDoubleClickInterval()
        && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance();
    const LogPosition position = positionAt(at);
    const bool byLine = isThird || at.x() < columns().text;
    m_unit = byLine ? Unit::Line : Unit::Character;
    m_isDragging = true;
    m_pressedAt = at;
    if (event->modifiers() & Qt::ShiftModifier && m_hasCaret) {
        m_origin = m_state.selection;
        m_origin.caret = m_origin.anchor;
        extendTo(position);
        return;
    }
    m_origin = {.anchor = position, .caret = position, .isByLine = byLine && isThird};
    if (byLine)
        m_origin = {.anchor = {position.line, 0}, .caret = {position.line, 0}, .isByLine = true};
    setSelection(m_origin);
}

void LogView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || lines().rows() == 0)
        return;
    m_pressedAt = event->position().toPoint();
    m_lastPress = static_cast<qint64>(event->timestamp());
    m_unit = Unit::Word;
    m_isDragging = true;
    m_origin = wordAt(positionAt(m_pressedAt));
    setSelection(m_origin);
}

void LogView::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (!m_isDragging) {
        viewport()->setCursor(at.x() < columns().text ? Qt::ArrowCursor : Qt::IBeamCursor);
        return;
    }
    if (m_unit == Unit::Character
        && (at - m_pressedAt).manhattanLength() < QApplication::startDragDistance()
        && m_state.selection.isEmpty())
        return;
    extendTo(positionAt(at));
    const bool isOutside = at.y() < 0 || at.y() >= viewport()->height();
    if (isOutside && !m_dragScroll.isActive())
        m_dragScroll.start(static_cast<int>(DragScroll.count()), this);
    else if (!isOutside)
        m_dragScroll.stop();
}

void LogView::mouseReleaseEvent(QMouseEvent *)
{
    m_isDragging = false;
    m_dragScroll.stop();
    if (hasSelection() && QGuiApplication::clipboard()->supportsSelection())
        QGuiApplication::clipboard()->setText(copied(LogTimes::Off), QClipboard::Selection);
}

void LogView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_dragScroll.timerId()) {
        QAbstractScrollArea::timerEvent(event);
        return;
    }
    const QPoint at = viewport()->mapFromGlobal(QCursor::pos());
    const int outside = at.y() < 0 ? at.y() : at.y() - viewport()->height();
    scrollBy(outside / m_layouts.font().rowHeight() + (outside < 0 ? -1 : 1));
    extendTo(positionAt(at));
}

void LogView::wheelEvent(QWheelEvent *event)
{
    const QPoint turned = event->angleDelta();
    const bool isSideways = std::abs(turned.x()) > std::abs(turned.y())
        || event->modifiers().testFlag(Qt::ShiftModifier);
    m_wheel += isSideways && turned.x() != 0 ? turned.x() : turned.y();
    const int perRow = WheelStep / std::max(1, QApplication::wheelScrollLines());
    const int rows = m_wheel / perRow;
    m_wheel -= rows * perRow;
    if (isSideways)
        setColumn(m_state.column - rows * ColumnsAStep);
    else if (rows != 0)
        scrollBy(-rows);
    event->accept();
}

void LogView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *plain = menu->addAction(tr("Copy"), QKeySequence::Copy, this, &LogView::copy);
    QAction *timed = menu->addAction(tr("Copy with times"), QKeySequence(u"Ctrl+Shift+C"_s), this,
                                     &LogView::copyWithTimes);
    plain->setEnabled(hasSelection());
    timed->setEnabled(hasSelection());
    menu->addAction(tr("Select all"), QKeySequence::SelectAll, this, &LogView::selectAll);
    emit menuRequested(menu);
    menu->popup(event->globalPos());
}

QString LogView::copied(LogTimes times) const
{
    return selectedText(lines(), m_state.selection, times, MostCopied);
}

void LogView::copy()
{
    bool isCut = false;
    const QString text =
        selectedText(lines(), m_state.selection, LogTimes::Off, MostCopied, &isCut);
    if (!text.isEmpty())
        QGuiApplication::clipboard()->setText(text);
    if (isCut)
        emit copyCut();
}

void LogView::copyWithTimes()
{
    const LogTimes times = m_state.times == LogTimes::Off ? LogTimes::OfDay : m_state.times;
    if (hasSelection())
        QGuiApplication::clipboard()->setText(copied(times));
}

void LogView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LogView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace spacedock
