// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/simclock.h"

using namespace std::chrono;

namespace spacedock::sim {

SimClock::SimClock(Time start, double speed)
    : m_start(start)
    , m_speed(speed)
{
}

Time SimClock::now() const
{
    const duration<double, std::milli> real = steady_clock::now() - m_begin;
    const std::scoped_lock lock(m_mutex);
    return m_start + milliseconds(static_cast<milliseconds::rep>(real.count() * m_speed)) + m_extra;
}

void SimClock::advance(milliseconds by)
{
    const std::scoped_lock lock(m_mutex);
    m_extra += by;
}

} // namespace spacedock::sim
