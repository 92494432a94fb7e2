// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "app/domain/spaceid.h"
#include "app/domain/usage.h"

namespace spacedock {

/// A stretch in which a Space was seen in one state. The meter's raw material: a gap between two
/// stretches is a time that nobody watched, and is never filled.
struct Observation {
    SpaceId space;
    TimeSpan span;
    StageValue stage;
    QString hardware; ///< Flavor that is billed.
    int replicas = 1;
    bool operator==(const Observation &) const = default;
};

/// The bill that \a seen would give under \a book: one line per Space, flavor and unbroken billed
/// stretch, whole minutes, marked by an empty entityId. Overlapping and touching stretches are one;
/// a change of flavor or replicas begins the next. A started minute counts, once per stretch, as
/// the Hub's minute billing is understood to do. Left out: stages that are not known to be billed,
/// and flavors that are free or not in the book.
QList<UsageLine> meteredLines(const QList<Observation> &seen, const PriceBook &book);

} // namespace spacedock
