// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace spacedock {

/// How long to wait before trying again: doubles with each failure, up to a ceiling.
struct Backoff {
    std::chrono::milliseconds first{1'000};
    std::chrono::milliseconds ceiling{30'000};
    double jitter =
        0.25; ///< Added at most, as a part of the wait: clients shall not march in step.

    /// After \a failures (one or more); never less than \a atLeast. \a chance is in [0, 1).
    std::chrono::milliseconds wait(int failures, std::chrono::milliseconds atLeast,
                                   double chance) const;
    bool operator==(const Backoff &) const = default;
};

} // namespace spacedock
