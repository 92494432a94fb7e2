// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "app/domain/time.h"

namespace spacedock {

/// A stretch in which a Space's traffic was watched. What no stretch covers was not watched, and
/// nothing is known of it.
struct Activity {
    SpaceId space;
    TimeSpan span;
    bool isActive = false; ///< A visitor or traffic was seen in it.
    bool operator==(const Activity &) const = default;
};

} // namespace spacedock
