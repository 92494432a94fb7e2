// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/budget.h"
#include "app/domain/costseries.h"
#include "app/domain/pricebook.h"
#include "app/domain/space.h"

namespace spacedock {

struct Services;

/// A budget with a guard that a Space is in and that is used up.
struct GuardedBudget {
    BudgetScope scope;
    GuardAct act = GuardAct::Pause;
    std::optional<Time> keptUntil; ///< Its owner lets it run on until then.
    bool operator==(const GuardedBudget &) const = default;
};

/// Everything that a dialog about one Space is told. Dialogs ask nobody: they show this, collect a
/// value and give it back.
struct SpaceContext {
    Space space;
    QList<PriceBook> books; ///< Oldest first, at least one.
    QString bookId; ///< The book in force; empty or not found: the last.
    CostRow month; ///< This Space in the running month, so far.
    bool granted = false;
    Time now;
    QList<GuardedBudget> usedUp;
    QString endpoint; ///< For the code; only shown when it is not the public Hub.

    const PriceBook &book() const;
    CostNow costNow() const;
    bool operator==(const SpaceContext &) const = default;
};

SpaceContext spaceContext(const Services &services, const Space &space);

} // namespace spacedock
