// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>

namespace spacedock {

/// A moment, UTC. The Hub writes milliseconds, so nothing finer is kept.
using Time = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where the present comes from. Services take one, so that tests and the demo own their clock.
using Clock = std::function<Time()>;

inline Time systemNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

/// Half open: begin counts, end does not.
struct TimeSpan {
    Time begin;
    Time end;

    bool isEmpty() const { return end <= begin; }
    std::chrono::milliseconds length() const
    {
        return isEmpty() ? std::chrono::milliseconds{} : end - begin;
    }
    bool operator==(const TimeSpan &) const = default;
};

/// The UTC calendar month that holds \a time; the Hub's billing periods are such months.
TimeSpan monthOf(Time time);

} // namespace spacedock
