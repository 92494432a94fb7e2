// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <mutex>

namespace spacedock::sim {

/// The simulated time: runs \c speed times as fast as real time, and can be moved on at once.
class SimClock {
public:
    SimClock(Time start, double speed);

    Time now() const;
    void advance(std::chrono::milliseconds by);

private:
    const Time m_start;
    const double m_speed;
    const std::chrono::steady_clock::time_point m_begin = std::chrono::steady_clock::now();
    mutable std::mutex m_mutex;
    std::chrono::milliseconds m_extra{};
};

} // namespace spacedock::sim
