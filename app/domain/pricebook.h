// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/hardware.h"
#include "app/domain/runtime.h"
#include "app/domain/time.h"

#include <QList>

namespace spacedock {

/// Which stages cost money on paid hardware. The rule changed between the editions.
struct BillingRule {
    bool startingIsBilled = true;
    bool operator==(const BillingRule &) const = default;
};

/// Whether a minute in a stage is billed on paid hardware.
enum class Billed {
    No,
    Yes,
    Perhaps ///< The stage is not known: an upper bound is shown.
};
Billed isBilled(Stage stage, const BillingRule &rule);

/// One edition of the price table with the rule that was in force with it.
struct PriceBook {
    static constexpr QLatin1StringView Live{"live"};

    QString id; ///< "2023", "2026-08" or Live.
    Time asOf; ///< Date of the edition, or when the live list was read.
    std::optional<Time> validFrom; ///< From when these prices were charged.
    BillingRule rule;
    QList<Flavor> flavors; ///< In the order of the table.

    bool isLive() const { return id == Live; } ///< What the Hub charges, not an edition.
    const Flavor *find(QStringView flavorId) const; ///< Null when the book does not name it.
    bool operator==(const PriceBook &) const = default;
};

/// What a Space costs at this moment.
struct CostNow {
    enum class Kind {
        Idle, ///< Nothing runs, or paid hardware that is not billed yet.
        Free, ///< Runs on hardware without a price.
        Granted, ///< Runs on paid hardware that a grant pays.
        Paid,
        AtMost, ///< Stage not known; rate is what it would be if it were billed.
        NoPrice ///< Runs on a flavor that the book does not name.
    };
    Kind kind = Kind::Idle;
    Rate rate; ///< Over all replicas. Zero unless Paid or AtMost.
    bool operator==(const CostNow &) const = default;
};

/// \a granted: the bill shows a grant for this Space.
CostNow costNow(const Runtime &runtime, const PriceBook &book, bool granted);

/// The live list knows prices as rounded integers per minute and no disks. Flavors that \a
/// reference has get its short name and disk, and its exact price where that rounds to the live
/// one.
PriceBook withExactPrices(PriceBook live, const PriceBook &reference);

} // namespace spacedock
