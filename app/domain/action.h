// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/money.h"
#include "app/domain/spaceid.h"
#include "app/domain/time.h"

#include <optional>

namespace spacedock {

/// One act of this program, for the audit trail.
struct Action {
    Time at;
    SpaceId space;
    QString operation; ///< Stable key, such as "set-hardware".
    QString detail; ///< Stable values, such as "t4-small -> l4x1, sleep 3600".
    std::optional<Money> hourlyBefore;
    std::optional<Money> hourlyAfter;
    QString outcome; ///< "asked", "done" or "failed: 403".
    QString cause = {}; ///< What had it done, such as "guard 1 alice"; empty: the owner.
    bool operator==(const Action &) const = default;
};

} // namespace spacedock
