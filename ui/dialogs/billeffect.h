// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/estimate.h"
#include "ui/dialogs/spacecontext.h"

namespace spacedock {

/// A month of the price table: 30 days without a pause.
inline constexpr std::chrono::minutes AlwaysOn = std::chrono::hours{24 * DaysPerMonth};

/// Replicas that a change of hardware is billed for: those asked for, else those that run.
int replicasAfter(const Runtime &runtime);
/// What the Space is on its way to; asking for it again would change nothing.
QString wantedHardware(const Runtime &runtime);
bool isFreeIn(const PriceBook &book, const QString &flavor);
/// Price of \a flavor over the Space's replicas; none when the book does not name it.
std::optional<Rate> replicaPrice(const PriceBook &book, const QString &flavor, int replicas);

/// What the Space was billed in the running month, drawn out to 30 days: whole hours from ten
/// hours on, else whole minutes. Zero when nothing was billed or the month is younger than an hour.
std::chrono::minutes monthAtUse(std::chrono::minutes billed, Time now);

/// Other hardware, in money. Prices are over all replicas.
struct BillEffect {
    QString from; ///< Flavor that is billed now, or would be.
    QString to;
    std::optional<Rate> before; ///< None: the book does not name it. Free while a grant pays.
    std::optional<Rate> after;
    std::chrono::minutes use{}; ///< monthAtUse(); zero: not known.

    std::optional<Rate> change() const;
    /// Certainly not dearer.
    bool isSaving() const { return before && after && *after <= *before; }
    bool operator==(const BillEffect &) const = default;
};

BillEffect billEffect(const SpaceContext &context, const PriceBook &book, const QString &flavor);

} // namespace spacedock
