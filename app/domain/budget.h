// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "app/domain/space.h"

#include <array>

namespace spacedock {

/// What a budget is for.
struct BudgetScope {
    enum class Kind {
        Everything, ///< All that the account and its organisations are billed.
        Owner, ///< One of them.
        Group, ///< The Spaces of a local group.
        Space
    };
    Kind kind = Kind::Everything;
    QString name; ///< Owner, group or "owner/name"; empty for Everything.

    bool operator==(const BudgetScope &) const = default;
    auto operator<=>(const BudgetScope &other) const
    {
        return kind != other.kind ? kind <=> other.kind : name.compare(other.name) <=> 0;
    }
};

/// "budget 1 alice": the scope in the audit trail, and back.
QString scopeKey(const BudgetScope &scope);
std::optional<BudgetScope> scopeFromKey(QStringView key);

/// What happens to a budget's Spaces once it is used up.
enum class GuardAct { None, Pause, Downgrade };

struct Budget {
    BudgetScope scope;
    Money perMonth; ///< UTC calendar month, as the bill's.
    GuardAct act = GuardAct::None; ///< The guard is off unless it was asked for.
    std::chrono::minutes grace{15}; ///< Between the notice and the act.
    bool operator==(const Budget &) const = default;
};

/// Per cent of a budget at which its owner is told, once each in a month.
inline constexpr std::array BudgetLevels{50, 75, 90, 100};
/// The highest level that \a spent has reached, 0 for none. Exact: one micro-USD short is short.
int budgetLevel(Money spent, Money perMonth);

/// How a budget stands in the running month.
struct BudgetStatus {
    Budget budget;
    Money spent;
    bool isMetered = false; ///< Part of it is the program's own meter, where no bill is open.

    int percent() const; ///< Rounded down.
    int level() const { return budgetLevel(spent, budget.perMonth); }
    bool isUsedUp() const { return spent >= budget.perMonth; }
    bool operator==(const BudgetStatus &) const = default;
};

/// Whether a guard may touch a Space, and if not, why.
enum class GuardVerdict {
    Act, ///< Billed, or will be by itself or by a visit.
    Free,
    Granted,
    Exempt,
    Halted ///< Paused, failed or going: nothing is billed and nobody but an owner starts it.
};
/// Hardware that the book does not name counts as paid, since it is not known to be free.
GuardVerdict guardVerdict(const Space &space, const PriceBook &book, bool granted, bool exempt);

} // namespace spacedock
