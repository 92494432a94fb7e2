// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/rowpulse.h"

#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace spacedock {

using namespace std::chrono_literals;

namespace {

constexpr auto Beat = 40ms; ///< Fifteen steps are a glow, more are work.

} // namespace

RowPulse::RowPulse(QTableView &view)
    : QObject(&view)
    , m_view(view)
{
    m_timer.setInterval(Beat);
    connect(&m_timer, &QTimer::timeout, this, &RowPulse::beat);
}

void RowPulse::start(const QModelIndex &index)
{
    const bool moves = m_view.style()->styleHint(QStyle::SH_Widget_Animate, nullptr, &m_view) != 0;
    const QRect place = m_view.visualRect(index);
    const bool isInSight = m_view.isVisible() && m_view.viewport()->rect().intersects(place);
    if (!index.isValid() || !moves || !isInSight)
        return;
    m_glows.removeIf([&index](const Glow &glow) { return glow.index.row() == index.row(); });
    m_glows.append({index, {}});
    m_glows.last().since.start();
    m_timer.start();
    repaint(index);
}

double RowPulse::strength(int row) const
{
    const auto glow = std::ranges::find_if(
        m_glows, [row](const Glow &candidate) { return candidate.index.row() == row; });
    if (glow == m_glows.cend())
        return 0;
    return std::clamp(1.0 - double(glow->since.elapsed()) / double(Length.count()), 0.0, 1.0);
}

void RowPulse::beat()
{
    for (const Glow &glow : std::as_const(m_glows))
        repaint(glow.index);
    m_glows.removeIf([](const Glow &glow) {
        return !glow.index.isValid() || glow.since.hasExpired(Length.count());
    });
    if (m_glows.isEmpty())
        m_timer.stop();
}

void RowPulse::repaint(const QModelIndex &index) const
{
    const QRect place = m_view.visualRect(index);
    m_view.viewport()->update(0, place.y(), m_view.viewport()->width(), place.height());
}

} // namespace spacedock
