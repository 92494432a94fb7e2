// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/guarddata.h"

namespace spacedock {

template <> QMap<BudgetScope, Budget> &GuardData::of()
{
    return budgets;
}
template <> QMap<BudgetScope, LevelTold> &GuardData::of()
{
    return told;
}
template <> QMap<BudgetScope, Countdown> &GuardData::of()
{
    return countdowns;
}
template <> QMap<QString, SpaceSet> &GuardData::of()
{
    return groups;
}
template <> QMap<SpaceId, Exemption> &GuardData::of()
{
    return exempt;
}
template <> QMap<SpaceId, Lease> &GuardData::of()
{
    return leases;
}
template <> QMap<int, WeeklyAct> &GuardData::of()
{
    return weekly;
}
template <> QMap<SpaceId, PanicEntry> &GuardData::of()
{
    return panic;
}

template <typename Key, typename Value>
static void applyEntry(GuardData &data, const Entry<Key, Value> &entry)
{
    if (entry.value)
        data.of<Key, Value>().insert(entry.key, *entry.value);
    else
        data.of<Key, Value>().remove(entry.key);
}

void apply(GuardData &data, const GuardChange &change)
{
    std::visit([&data](const auto &entry) { applyEntry(data, entry); }, change);
}

template <typename Map> static void addMissing(Map &known, const Map &stored)
{
    for (auto entry = stored.cbegin(); entry != stored.cend(); ++entry) {
        if (!known.contains(entry.key()))
            known.insert(entry.key(), entry.value());
    }
}

void addStored(GuardData &data, const GuardData &stored)
{
    addMissing(data.budgets, stored.budgets);
    addMissing(data.told, stored.told);
    addMissing(data.countdowns, stored.countdowns);
    addMissing(data.groups, stored.groups);
    addMissing(data.exempt, stored.exempt);
    addMissing(data.leases, stored.leases);
    addMissing(data.weekly, stored.weekly);
    addMissing(data.panic, stored.panic);
}

} // namespace spacedock
