// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "app/domain/space.h"
#include "app/service/spacestore.h"

namespace spacedock {

/// What the list says of one Space: the Space itself, and what was worked out about it beside.
struct SpaceRow {
    Space space;
    std::optional<Pending> pending;
    std::optional<Time> stageSince;
    std::optional<Time> changingSince; ///< Requested and running hardware differ since.
    CostNow cost;
    Money month;
    QString stageText;
    QString hardwareText; ///< What the bill goes by.
    QString requestedText; ///< What was asked for, while it differs.
    QString haystack; ///< Case folded, for the filter.
    bool isPaidHardware = false; ///< By the price of what was asked for.

    const SpaceId &id() const { return space.id; }
    bool isInFlight() const;
    bool isPaidNow() const;
    bool neverSleeps() const;
    bool operator==(const SpaceRow &) const = default;
};

/// Fills the texts and the haystack from \a row's values.
void describe(SpaceRow &row, const PriceBook &book);

enum class QuickFilter { All, Running, PaidNow, Sleeping, Paused, Failed, NeverSleeps };
inline constexpr int QuickFilterCount = 7;
bool matches(const SpaceRow &row, QuickFilter filter);

/// A change of hardware that takes longer is worth a look.
inline constexpr std::chrono::minutes UnusuallyLong{15};

} // namespace spacedock
