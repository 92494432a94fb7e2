// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/bookcomparison.h"

#include <algorithm>

namespace spacedock {

namespace {

using Kind = FlavorChange::Kind;

bool isOtherMachine(const Flavor &a, const Flavor &b)
{
    // A book that does not know the disk says nothing about it.
    const bool hasOtherDisk = a.diskGB != b.diskGB && a.diskGB > 0 && b.diskGB > 0;
    return a.accelerator != b.accelerator || a.accelerators != b.accelerators
        || a.acceleratorMemoryGB != b.acceleratorMemoryGB || a.vCPU != b.vCPU
        || a.memoryGB != b.memoryGB || hasOtherDisk;
}

double perHour(Rate rate)
{
    return double(rate.microUSD) * 60 / double(rate.minutes);
}

FlavorChange change(const Flavor &before, const Flavor &after)
{
    FlavorChange change{.flavor = after.id, .before = before, .after = after};
    if (after.price != before.price)
        change.kind = after.price < before.price ? Kind::Cheaper : Kind::Dearer;
    if (!before.isFree())
        change.percent = 100 * (perHour(after.price) / perHour(before.price) - 1);
    change.hasOtherMachine = isOtherMachine(before, after);
    return change;
}

} // namespace

BookComparison compareBooks(const PriceBook &before, const PriceBook &after)
{
    BookComparison comparison{.before = before.id,
                              .after = after.id,
                              .startingWasBilled = before.rule.startingIsBilled,
                              .startingIsBilled = after.rule.startingIsBilled};
    for (const Flavor &flavor : after.flavors) {
        if (const Flavor *known = before.find(flavor.id))
            comparison.flavors.append(change(*known, flavor));
        else
            comparison.flavors.append(
                {.flavor = flavor.id, .kind = Kind::Added, .before = {}, .after = flavor});
    }
    for (const Flavor &flavor : before.flavors) {
        if (!after.find(flavor.id))
            comparison.flavors.append(
                {.flavor = flavor.id, .kind = Kind::Gone, .before = flavor, .after = {}});
    }
    return comparison;
}

PriceBook withOverrides(PriceBook book, const QHash<QString, std::int64_t> &microUSDPerHour)
{
    QStringList ids = microUSDPerHour.keys();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        const Rate price = Rate::perHour(microUSDPerHour[id]);
        const auto known = std::ranges::find(book.flavors, id, &Flavor::id);
        if (known != book.flavors.end()) {
            known->price = price;
            continue;
        }
        Flavor own;
        own.id = id;
        own.name = id;
        own.price = price;
        book.flavors.append(own);
    }
    return book;
}

} // namespace spacedock
