// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/meter.h"

#include "app/service/pricebooks.h"

namespace spacedock {

// The live list may name hardware that is newer than the program.
static void addHardware(PriceBook &book, const PriceBook &live)
{
    for (const Flavor &flavor : live.flavors) {
        if (!book.find(flavor.id))
            book.flavors.append(flavor);
    }
}

PriceEditions editionsOf(const PriceBooks &books)
{
    QList<PriceBook> editions;
    for (const PriceBook &book : books.books()) {
        if (!books.isLive(book))
            editions.append(book);
        else if (book.asOf >= editions.last().asOf)
            addHardware(editions.last(), book);
    }
    return PriceEditions(editions);
}

QList<GrantSpan> grantsOf(const QList<UsageLine> &lines, Time now)
{
    QList<GrantSpan> grants;
    for (const UsageLine &line : lines) {
        const auto space = SpaceId::fromText(line.label);
        if (line.freeGrant && line.isSpace() && space)
            grants.append({*space, {line.startedAt.value_or(now), line.stoppedAt.value_or(now)}});
    }
    return grants;
}

QList<UsageLine> meter(const QList<Observation> &seen, TimeSpan span, const PriceEditions &editions,
                       const QList<GrantSpan> &grants)
{
    QList<UsageLine> lines;
    for (const Run &run : runsOf(seen, editions, grants)) {
        if (minutesWithin(run, span).count() > 0)
            lines.append(usageLine(run, span));
    }
    return lines;
}

} // namespace spacedock
