// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/meter.h"

#include "app/service/pricebooks.h"

#include <algorithm>

namespace spacedock {

static QList<Observation> within(const QList<Observation> &seen, TimeSpan span)
{
    QList<Observation> parts;
    for (Observation part : seen) {
        part.span.begin = std::max(part.span.begin, span.begin);
        part.span.end = std::min(part.span.end, span.end);
        if (!part.span.isEmpty())
            parts.append(part);
    }
    return parts;
}

// The live list may name hardware that is newer than the program.
static PriceBook bookAt(Time time, const PriceBooks &books)
{
    PriceBook book = books.inForceAt(time);
    const PriceBook &newest = books.books().last();
    for (const Flavor &flavor : newest.flavors) {
        if (newest.asOf >= book.asOf && !book.find(flavor.id))
            book.flavors.append(flavor);
    }
    return book;
}

QList<UsageLine> meter(const QList<Observation> &seen, TimeSpan span, const PriceBooks &books)
{
    QList<Time> cuts{span.begin, span.end};
    for (const PriceBook &book : books.books()) {
        if (book.validFrom && span.begin < *book.validFrom && *book.validFrom < span.end)
            cuts.append(*book.validFrom);
    }
    std::ranges::sort(cuts);
    QList<UsageLine> lines;
    for (qsizetype i = 1; i < cuts.size(); ++i) {
        const TimeSpan part{cuts[i - 1], cuts[i]};
        if (!part.isEmpty())
            lines += meteredLines(within(seen, part), bookAt(part.begin, books));
    }
    return lines;
}

} // namespace spacedock
