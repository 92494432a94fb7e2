// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace spacedock {

/// What decides how soon the listing is read again.
struct PollPace {
    bool isInFlight = false; ///< Something is under way that ends by itself.
    bool isBudgetLow = false; ///< The Hub's request budget is nearly used up.
    int quiet = 0; ///< Readings in a row that changed nothing.
    int failures = 0; ///< Readings in a row that failed.
    bool operator==(const PollPace &) const = default;
};

/// Counts a reading.
void count(PollPace &pace, bool ok, bool changed);
/// \a jitter: 0 … 1, spreads many instances over a tenth of the interval.
std::chrono::milliseconds pollInterval(const PollPace &pace, double jitter);

} // namespace spacedock
