// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <utility>

namespace spacedock {

/// Tells that the machine slept: the clock on the wall went on while the steady one stood still.
/// Connections from before are dead then, and nothing else would say so for minutes.
class SleepDetector {
public:
    using Wall = std::chrono::system_clock::time_point;
    using Steady = std::chrono::steady_clock::time_point;
    static constexpr std::chrono::seconds Shortest{20}; ///< Less may be a clock that was set.

    /// Whether it slept since the last call.
    bool hasSlept(Wall wall, Steady steady)
    {
        const auto before = std::exchange(m_before, std::pair(wall, steady));
        return before && (wall - before->first) - (steady - before->second) > Shortest;
    }

private:
    std::optional<std::pair<Wall, Steady>> m_before;
};

} // namespace spacedock
