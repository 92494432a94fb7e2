// SPDX-License-Identifier: GPL-3.0-or-later
// Where a log view stands in its log, and its bars.
#include "ui/common/type.h"
#include "ui/logs/logview.h"

#include <QPushButton>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>
#include <limits>
#include <utility>

namespace spacedock {

void LogView::connectBars()
{
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (m_isAdjusting || lines().rows() == 0)
            return;
        setTop(value >= verticalScrollBar()->maximum()
                   ? m_layouts.lastTop(visibleRows())
                   : m_layouts.scale().placeAt(lines(), qint64{value} << m_shift));
        readerMoved();
    });
    connect(horizontalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (!m_isAdjusting)
            setColumn(value);
    });
}

void LogView::setFollowing(bool following)
{
    if (following) {
        m_seenEnd = lines().end();
        setTop(m_layouts.lastTop(visibleRows()));
    }
    const bool changed = std::exchange(m_isFollowing, following) != following;
    tellMissed();
    if (changed)
        emit followingChanged(following);
}

qint64 LogView::missed() const
{
    return m_isFollowing ? 0 : std::max<qint64>(0, lines().rows() - lines().rowOf(m_seenEnd));
}

void LogView::setSeen(qint64 rows)
{
    m_seenEnd = rows;
    tellMissed();
}

int LogView::visibleRows() const
{
    return std::max(1, viewport()->height() / m_layouts.font().rowHeight());
}

qint64 LogView::lastVisibleLine()
{
    return m_layouts.moved(m_state.top, visibleRows()).line;
}

LogColumns LogView::columns() const
{
    return {m_layouts.font(), m_state.times, m_state.sources};
}

int LogView::textColumns() const
{
    const qreal width = viewport()->width() - columns().text - metrics::Gap;
    return std::max(8, static_cast<int>(width / m_layouts.font().cell()));
}

void LogView::setTop(LogPlace top)
{
    const LogPlace last = m_layouts.lastTop(visibleRows());
    const LogPlace wanted = std::min(m_layouts.clamped(top), last);
    const bool moved = std::exchange(m_state.top, wanted) != wanted;
    fitBars();
    viewport()->update();
    if (moved)
        emit scrolled();
}

void LogView::readerMoved()
{
    setFollowing(m_state.top >= m_layouts.lastTop(visibleRows()));
    emit readerScrolled();
}

void LogView::scrollTo(qint64 line)
{
    setTop({line, 0});
    setFollowing(m_state.top >= m_layouts.lastTop(visibleRows()));
}

void LogView::scrollBy(qint64 rows)
{
    setTop(m_layouts.moved(m_state.top, rows));
    readerMoved();
}

void LogView::setColumn(qint64 column)
{
    if (m_isWrapped)
        return;
    const qint64 most = std::max<qint64>(0, m_widest - textColumns());
    m_state.column = std::clamp<qint64>(column, 0, std::max(most, m_state.column));
    fitBars();
    viewport()->update();
}

void LogView::fitBars()
{
    m_isAdjusting = true;
    const LogPlace last = m_layouts.lastTop(visibleRows());
    const LogScale &scale = m_layouts.scale();
    // Of a line that counts as one step, the last rows are one more.
    const qint64 end = scale.stepOf(lines(), last);
    const qint64 lastStep = end + (last.row > 0 && scale.placeAt(lines(), end) != last ? 1 : 0);
    for (m_shift = 0; lastStep >> m_shift > std::numeric_limits<int>::max() / 2;)
        ++m_shift;
    QScrollBar *bar = verticalScrollBar();
    bar->setRange(0, static_cast<int>(lastStep >> m_shift));
    bar->setPageStep(std::max(1, visibleRows() >> m_shift));
    bar->setValue(m_state.top >= last
                      ? bar->maximum()
                      : static_cast<int>(scale.stepOf(lines(), m_state.top) >> m_shift));
    if (!m_isWrapped) {
        LogPlace place = m_state.top;
        for (int row = 0; row < visibleRows() && lines().rows() > 0; ++row) {
            if (!lines().record(place.line).isDivider)
                m_widest = std::max(m_widest, m_layouts.width(place.line));
            place = m_layouts.moved(place, 1);
        }
        const qint64 most = std::max<qint64>(m_widest - textColumns(), m_state.column);
        horizontalScrollBar()->setRange(
            0, static_cast<int>(std::clamp<qint64>(most, 0, std::numeric_limits<int>::max())));
        horizontalScrollBar()->setPageStep(textColumns());
        horizontalScrollBar()->setSingleStep(4);
        horizontalScrollBar()->setValue(
            static_cast<int>(std::min<qint64>(m_state.column, std::numeric_limits<int>::max())));
    }
    m_isAdjusting = false;
}

void LogView::tellMissed()
{
    const qint64 count = missed();
    if (count > 0)
        m_newLines->setText(
            tr("%n new lines", nullptr,
               static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()))));
    if (m_newLines->isHidden() != (count == 0))
        m_newLines->setVisible(count > 0);
    if (count > 0)
        placeParts();
}

void LogView::setStrip(QWidget *strip)
{
    m_strip = strip;
    strip->setParent(this);
    strip->show();
    const bool isMirrored = isRightToLeft();
    setViewportMargins(isMirrored ? strip->width() : 0, 0, isMirrored ? 0 : strip->width(), 0);
    placeParts();
}

void LogView::placeParts()
{
    if (m_strip) {
        const QRect page = viewport()->geometry();
        m_strip->setGeometry(isRightToLeft() ? page.left() - m_strip->width() : page.right() + 1,
                             page.top(), m_strip->width(), page.height());
    }
    const QSize size = m_newLines->sizeHint();
    const QRect page = viewport()->geometry();
    const QRect button(page.right() - size.width() - metrics::Margin,
                       page.bottom() - size.height() - metrics::Gap, size.width(), size.height());
    m_newLines->setGeometry(QStyle::visualRect(layoutDirection(), page, button));
    m_newLines->raise();
}

void LogView::applyMetrics()
{
    m_layouts.setFont(font());
    m_layouts.setTokens(Tokens::of(palette()));
    m_widest = 0;
    applyColumns();
}

void LogView::applyColumns()
{
    m_layouts.setColumns(m_isWrapped ? textColumns() : 0);
    setTop(m_isFollowing ? m_layouts.lastTop(visibleRows()) : m_state.top);
    placeParts();
}

} // namespace spacedock
