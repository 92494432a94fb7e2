// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/spacecontext.h"

#include "app/hub/hubclient.h"
#include "app/service/keepers.h"
#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "ui/services.h"

#include <algorithm>

namespace spacedock {

const PriceBook &SpaceContext::book() const
{
    const auto found = std::ranges::find(books, bookId, &PriceBook::id);
    return found == books.cend() ? books.last() : *found;
}

CostNow SpaceContext::costNow() const
{
    return spacedock::costNow(space.runtime, book(), granted);
}

static QList<GuardedBudget> usedUpBudgets(const Keepers &keepers, const SpaceId &id)
{
    QList<GuardedBudget> usedUp;
    if (keepers.budgets.isExempt(id))
        return usedUp;
    for (const BudgetStatus &status : keepers.budgets.all()) {
        const BudgetScope &scope = status.budget.scope;
        if (status.budget.act == GuardAct::None || !status.isUsedUp()
            || !keepers.budgets.spacesIn(scope).contains(id))
            continue;
        const auto countdown = keepers.guard.countdown(scope);
        const bool isKept = countdown && countdown->isKept;
        usedUp.append(
            {scope, status.budget.act, isKept ? std::optional(countdown->actsAt) : std::nullopt});
    }
    return usedUp;
}

SpaceContext spaceContext(const Services &services, const Space &space)
{
    const Time now = services.clock();
    const QList<CostRow> rows = services.ledger.rows(monthOf(now));
    const auto row = std::ranges::find(rows, space.id.path(), &CostRow::key);
    return {.space = space,
            .books = services.books.books(),
            .bookId = services.books.current().id,
            .month = row == rows.cend() ? CostRow{} : *row,
            .granted = services.ledger.isGranted(space.id),
            .now = now,
            .usedUp = usedUpBudgets(services.keepers, space.id),
            .endpoint = services.client.endpoint().toString()};
}

} // namespace spacedock
