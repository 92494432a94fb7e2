// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/budgetguard.h"
#include "app/service/budgets.h"
#include "app/service/freshcheck.h"
#include "app/service/leasedesk.h"
#include "app/service/panic.h"
#include "app/service/scheduler.h"

namespace spacedock {

/// Everything that keeps the bill within bounds, built together.
struct Keepers {
    Keepers(Account &account, SpaceStore &spaces, Ledger &ledger, PriceBooks &books,
            History &history, const Clock &clock)
        : budgets(account, spaces, ledger, books, history, clock)
        , check(account, spaces, ledger, clock)
        , guard(account, budgets, spaces, ledger, history, check, clock)
        , leases(budgets, spaces, history, check, clock)
        , schedules(budgets, spaces, history, check, clock)
        , panic(budgets, spaces, ledger, history, clock)
    {
    }

    Budgets budgets;
    FreshCheck check;
    BudgetGuard guard;
    LeaseDesk leases;
    Scheduler schedules;
    Panic panic;
};

} // namespace spacedock
