// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/observation.h"
#include "app/domain/priceeditions.h"
#include "app/domain/usage.h"

namespace spacedock {

/// A time in which a grant pays for what a Space runs on.
struct GrantSpan {
    SpaceId space;
    TimeSpan span;
    bool operator==(const GrantSpan &) const = default;
};

/// One unbroken billed stretch of a Space on one flavor, with so many replicas, under one book.
struct Run {
    SpaceId space;
    QString flavor;
    QString flavorName; ///< Of the book.
    int replicas = 1;
    bool granted = false;
    TimeSpan span;
    QString book; ///< Id of the edition in force.
    Rate price; ///< Of one replica, also when granted.

    std::chrono::minutes minutes() const; ///< A started minute counts.
    Rate rate() const; ///< What is owed, all replicas; zero when granted.
    bool operator==(const Run &) const = default;
};

/// Runs of what was \a seen: billed stages on priced flavors, in the order of Space and time.
/// Overlapping and touching stretches are one run; a change of flavor, replicas, grant or book
/// begins the next. Where two stretches of a Space disagree, the one that began later is right.
QList<Run> runsOf(const QList<Observation> &seen, const PriceEditions &editions,
                  const QList<GrantSpan> &grants = {});

/// A time between two observations of a Space in which nobody looked.
struct Gap {
    SpaceId space;
    TimeSpan span;
    bool mayBeBilled = false; ///< It was billed at one end at least.
    QString flavor; ///< Billed at its begin, else at its end; empty: neither.
    bool operator==(const Gap &) const = default;
};

/// The gaps of all Spaces in \a span, from the first stretch of a Space to its last: what lies
/// before the first and after the last of them is not known at all.
QList<Gap> gapsOf(const QList<Observation> &seen, TimeSpan span, const PriceEditions &editions);

/// The minutes of \a run that begin in \a span: adjoining spans share none and lose none.
std::chrono::minutes minutesWithin(const Run &run, TimeSpan span);

/// The part of \a run in \a span as a line of the bill, marked as own by an empty entityId.
UsageLine usageLine(const Run &run, TimeSpan span);

} // namespace spacedock
