// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/usage.h"

#include <algorithm>

namespace spacedock {

/// A line of the bill, taken apart into what its minutes cost.
struct BilledLine {
    TimeSpan span;
    std::int64_t replicas = 1;
    ExactMoney unit; ///< Of one minute of one replica.
    std::int64_t quantity = 0;
    bool granted = false;
    const UsageLine *line = nullptr;

    ExactMoney perMinute() const { return granted ? ExactMoney{} : unit * replicas; }
};

/// A line that is still active ends at \a now.
BilledLine billedLine(const UsageLine &line, Time now);

/// The element of \a spans, in order and not overlapping, that holds at \a time.
template <typename T> const T *holding(const QList<T> &spans, Time time)
{
    const auto begin = [](const T &each) { return each.span.begin; };
    const auto next = std::ranges::upper_bound(spans, time, {}, begin);
    if (next == spans.begin() || std::prev(next)->span.end <= time)
        return nullptr;
    return &*std::prev(next);
}

} // namespace spacedock
