// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logdeskwake.h"

#include <utility>

using namespace std::chrono_literals;

namespace spacedock {

namespace {

constexpr auto Spacing = 10s;
/// A clock that is set moves less, or is told by the next look.
constexpr auto Slept = 30s;

std::chrono::milliseconds steadyNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(
        std::chrono::steady_clock::now().time_since_epoch());
}

} // namespace

WakeWatch::WakeWatch(Clock wall, Steady steady, QObject *parent)
    : QObject(parent)
    , m_wall(std::move(wall))
    , m_steady(steady ? std::move(steady) : steadyNow)
    , m_wallSeen(m_wall())
    , m_steadySeen(m_steady())
{
    m_timer.setInterval(Spacing);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &WakeWatch::look);
    m_timer.start();
}

void WakeWatch::look()
{
    const Time wall = m_wall();
    const auto steady = m_steady();
    const auto passed = steady - std::exchange(m_steadySeen, steady);
    const auto ahead = wall - std::exchange(m_wallSeen, wall) - passed;
    if (ahead > Slept || passed > Spacing + Slept)
        emit woke();
}

} // namespace spacedock
