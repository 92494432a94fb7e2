// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/backoff.h"

#include <algorithm>

namespace spacedock {

using std::chrono::milliseconds;

milliseconds Backoff::wait(int failures, milliseconds atLeast, double chance) const
{
    constexpr int MaxDoublings = 20;
    const int doublings = std::clamp(failures - 1, 0, MaxDoublings);
    const milliseconds doubled = std::min(ceiling, first * (1 << doublings));
    const milliseconds base = std::max(doubled, atLeast);
    return base + milliseconds(static_cast<std::int64_t>(doubled.count() * jitter * chance));
}

} // namespace spacedock
