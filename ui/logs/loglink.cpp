// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/loglink.h"

#include "app/service/logstore.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logview.h"

#include <QScopedValueRollback>

namespace spacedock {

namespace {

/// Not every line has a time: that of the nearest line from \a line on, by \a step.
std::optional<Time> timeNear(const LogLines &lines, qint64 row, int step)
{
    constexpr int Far = 1'000;
    for (int i = 0; i < Far && row >= 0 && row < lines.rows(); ++i, row += step) {
        if (const auto time = lines.record(lines.lineAt(row)).time)
            return time;
    }
    return {};
}

} // namespace

LogLink::LogLink(LogPanes &first, LogPanes &second, QObject *parent)
    : QObject(parent)
    , m_sides{&first, &second}
{
    watch(0);
    watch(1);
}

void LogLink::watch(int side)
{
    const LogView *view = m_sides.at(static_cast<std::size_t>(side))->view();
    connect(view, &LogView::readerScrolled, this, [this, side] { lead(side); });
    connect(view, &LogView::scrolled, this, [this, side] {
        if (side == m_leader)
            align();
    });
}

void LogLink::setLinked(bool linked)
{
    m_isLinked = linked;
    align();
}

void LogLink::setBy(By by)
{
    m_by = by;
    align();
}

void LogLink::lead(int side)
{
    if (m_isAligning)
        return;
    m_leader = side;
    align();
}

void LogLink::align()
{
    if (!m_isLinked || m_isAligning)
        return;
    const QScopedValueRollback<bool> aligning(m_isAligning, true);
    const LogPanes &from = *m_sides.at(static_cast<std::size_t>(m_leader));
    const LogPanes &to = *m_sides.at(static_cast<std::size_t>(1 - m_leader));
    if (from.view()->lines().rows() > 0 && to.view()->lines().rows() > 0)
        to.view()->scrollTo(counterpart(from, to));
}

/// By the line where a log has no times.
qint64 LogLink::counterpart(const LogPanes &from, const LogPanes &to) const
{
    const LogLines &here = from.view()->lines();
    const LogLines &there = to.view()->lines();
    const qint64 row = here.rowOf(from.view()->top().line);
    const auto began = timeNear(here, 0, 1);
    const auto now = timeNear(here, row, -1);
    const auto otherBegan = timeNear(there, 0, 1);
    if (m_by == By::Elapsed && began && otherBegan)
        return to.store()->snapshot().firstAt(*otherBegan + (now.value_or(*began) - *began));
    return there.lineAt(std::min(row, there.rows() - 1));
}

} // namespace spacedock
