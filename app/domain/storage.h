// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/money.h"
#include "app/domain/runtime.h"

#include <optional>

namespace spacedock {

/// What a persistent disk of \a tier cost a month by the last list that named it, of April 2026;
/// none for a tier that it did not name. It is billed in every stage.
std::optional<Money> diskPerMonth(const QString &tier);

/// What goes on costing while nothing runs.
struct StandingCost {
    QString disk; ///< Tier of the persistent disk; empty: none.
    std::optional<Money> diskPerMonth;
    QStringList buckets; ///< Their contents are storage of the account.

    bool isNothing() const { return disk.isEmpty() && buckets.isEmpty(); }
    bool operator==(const StandingCost &) const = default;
};

StandingCost standingCost(const Runtime &runtime);

} // namespace spacedock
