// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/budget.h"
#include "app/domain/lease.h"
#include "app/domain/schedule.h"

#include <QMap>
#include <QSet>

#include <variant>

namespace spacedock {

/// A budget is used up and the guard is about to act.
struct Countdown {
    Time month; ///< Begin of the month that it is for.
    Time startedAt;
    Time actsAt;
    bool isKept = false; ///< The owner lets it run on until then; a new countdown follows.
    bool operator==(const Countdown &) const = default;
};

/// The highest level of a budget that was told in a month.
struct LevelTold {
    Time month;
    int level = 0;
    bool operator==(const LevelTold &) const = default;
};

/// A Space that was paused together with others, as it was before.
struct PanicEntry {
    enum class State { Waiting, Paused, Failed, Resuming };
    Time at;
    QString hardware;
    std::optional<std::chrono::seconds> sleepTime;
    Money hourly; ///< What it cost.
    State state = State::Waiting;
    QString reason; ///< Of a failure, as the audit trail writes it: "failed: 403".
    bool operator==(const PanicEntry &) const = default;
};

/// Left alone by everything that acts by itself.
struct Exemption {
    bool operator==(const Exemption &) const = default;
};

using SpaceSet = QSet<SpaceId>;

/// What the owner told the program to do by itself, and how far it has come.
struct GuardData {
    QMap<BudgetScope, Budget> budgets;
    QMap<BudgetScope, LevelTold> told;
    QMap<BudgetScope, Countdown> countdowns;
    QMap<QString, SpaceSet> groups;
    QMap<SpaceId, Exemption> exempt;
    QMap<SpaceId, Lease> leases;
    QMap<int, WeeklyAct> weekly; ///< By id.
    QMap<SpaceId, PanicEntry> panic;

    /// The map that holds values of such a kind.
    template <typename Key, typename Value> QMap<Key, Value> &of();
};

/// One entry of those maps; without a value it is removed.
template <typename Key, typename Value> struct Entry {
    Key key;
    std::optional<Value> value;
};

using GuardChange =
    std::variant<Entry<BudgetScope, Budget>, Entry<BudgetScope, LevelTold>,
                 Entry<BudgetScope, Countdown>, Entry<QString, SpaceSet>, Entry<SpaceId, Exemption>,
                 Entry<SpaceId, Lease>, Entry<int, WeeklyAct>, Entry<SpaceId, PanicEntry>>;

void apply(GuardData &data, const GuardChange &change);
/// Takes over what \a data lacks.
void addStored(GuardData &data, const GuardData &stored);

} // namespace spacedock
