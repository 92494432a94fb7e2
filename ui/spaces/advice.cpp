// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/advice.h"

#include "app/domain/estimate.h"

#include <algorithm>

namespace spacedock {

namespace {

const QString &targetFlavor(const SpaceRow &row)
{
    return row.space.runtime.requestedHardware;
}

Money monthWithoutSleep(const SpaceRow &row, const PriceBook &book)
{
    const Flavor *flavor = book.find(targetFlavor(row));
    if (!flavor)
        return {};
    return cost(flavor->price * billedReplicas(row.space.runtime), std::chrono::days{DaysPerMonth});
}

} // namespace

std::optional<SleepAdvice> sleepAdvice(const QList<SpaceRow> &rows, const PriceBook &book,
                                       const QSet<QString> &declined)
{
    QList<std::pair<Money, const SpaceRow *>> found;
    SleepAdvice advice;
    for (const SpaceRow &row : rows) {
        if (!row.isPaidNow() || !row.neverSleeps())
            continue;
        found.append({monthWithoutSleep(row, book), &row});
        advice.perMonth += found.last().first;
        advice.keys.insert(row.id().path() + u'@' + targetFlavor(row));
    }
    if (declined.contains(advice.keys))
        return {};
    std::ranges::sort(found, [](const auto &a, const auto &b) {
        return std::tuple(b.first, a.second->id()) < std::tuple(a.first, b.second->id());
    });
    for (const auto &[perMonth, row] : std::as_const(found))
        advice.spaces.append(row->id());
    advice.flavor = targetFlavor(*found.first().second);
    return advice;
}

} // namespace spacedock
