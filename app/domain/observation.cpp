// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/observation.h"

#include <algorithm>
#include <tuple>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// What one line of the bill is about; its stretch is told by the observations.
auto subject(const Observation &seen)
{
    return std::tie(seen.space, seen.hardware, seen.replicas);
}

bool isMetered(const Observation &seen, const PriceBook &book)
{
    const Flavor *flavor = book.find(seen.hardware);
    return flavor && !flavor->isFree() && !seen.span.isEmpty()
        && isBilled(seen.stage.stage, book.rule) == Billed::Yes;
}

UsageLine meteredLine(const Observation &stretch, const Flavor &flavor)
{
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(stretch.span.length());
    const Rate rate = flavor.price * std::max(1, stretch.replicas);
    UsageLine line;
    line.category = u"Spaces"_s;
    line.label = stretch.space.path();
    line.product = u"spaces/%1/minutes"_s.arg(flavor.id);
    line.productName = flavor.name;
    line.quantity = static_cast<double>(minutes.count());
    line.unit = u"minutes"_s;
    line.unitCost = cost(rate, std::chrono::minutes{1});
    line.total = cost(rate, minutes);
    line.startedAt = stretch.span.begin;
    line.stoppedAt = stretch.span.end;
    return line;
}

} // namespace

QList<UsageLine> meteredLines(const QList<Observation> &seen, const PriceBook &book)
{
    QList<Observation> billed;
    std::ranges::copy_if(seen, std::back_inserter(billed),
                         [&book](const Observation &each) { return isMetered(each, book); });
    std::ranges::sort(billed, [](const Observation &a, const Observation &b) {
        return std::tuple_cat(subject(a), std::tie(a.span.begin))
            < std::tuple_cat(subject(b), std::tie(b.span.begin));
    });

    QList<Observation> stretches;
    for (const Observation &each : std::as_const(billed)) {
        if (!stretches.isEmpty() && subject(stretches.back()) == subject(each)
            && each.span.begin <= stretches.back().span.end)
            stretches.back().span.end = std::max(stretches.back().span.end, each.span.end);
        else
            stretches.append(each);
    }

    QList<UsageLine> lines;
    lines.reserve(stretches.size());
    for (const Observation &stretch : std::as_const(stretches))
        lines.append(meteredLine(stretch, *book.find(stretch.hardware)));
    return lines;
}

} // namespace spacedock
