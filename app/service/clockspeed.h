// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <algorithm>
#include <chrono>
#include <cmath>

namespace spacedock {

/// How much faster than the machine's a clock runs, as that of the demo does. What is paced by real
/// time, such as looks at the Hub, lies so much further apart on it.
class ClockSpeed {
public:
    explicit ClockSpeed(Clock clock)
        : m_clock(std::move(clock))
        , m_begin(m_clock())
        , m_realBegin(systemNow())
    {
    }

    std::chrono::milliseconds scaled(std::chrono::milliseconds real) const
    {
        const auto passed = std::max(systemNow() - m_realBegin, std::chrono::milliseconds{1});
        const double factor = double((m_clock() - m_begin).count()) / double(passed.count());
        return std::chrono::milliseconds{
            std::llround(double(real.count()) * std::max(1.0, factor))};
    }

private:
    Clock m_clock;
    Time m_begin;
    Time m_realBegin;
};

} // namespace spacedock
