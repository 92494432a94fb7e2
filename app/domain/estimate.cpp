// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/estimate.h"

#include <algorithm>

namespace spacedock {

using std::chrono::minutes;

namespace {

constexpr minutes Day = std::chrono::hours{24};

struct DayOfUse {
    minutes inUse;
    minutes starting;
    minutes untilAsleep;

    minutes billed(const BillingRule &rule) const
    {
        return inUse + untilAsleep + (rule.startingIsBilled ? starting : minutes{});
    }
};

DayOfUse dayOfUse(const EstimateInput &input)
{
    DayOfUse day{};
    day.inUse = std::clamp(input.usePerDay, minutes{}, Day);
    const minutes takes = std::clamp(input.startTakes, minutes{}, Day);
    const int starts = std::clamp(input.startsPerDay, 0, 24 * 60);
    day.starting = std::min(starts * takes, Day - day.inUse);
    if (input.sleepAfter && (day.inUse > minutes{} || starts > 0)) {
        const minutes tail = std::chrono::ceil<minutes>(*input.sleepAfter);
        day.untilAsleep = std::clamp(tail, minutes{}, Day - day.inUse - day.starting);
    }
    return day;
}

} // namespace

std::optional<Estimate> estimate(const EstimateInput &input, const PriceBook &book)
{
    const Flavor *flavor = book.find(input.flavor);
    if (!flavor)
        return std::nullopt;
    const int days = std::clamp(input.daysPerMonth, 0, 31);
    const DayOfUse day = dayOfUse(input);
    const Rate rate = flavor->price * std::max(input.replicas, 0);

    Estimate result;
    result.inUse = days * day.inUse;
    result.untilAsleep = days * day.untilAsleep;
    result.starting = book.rule.startingIsBilled ? days * day.starting : minutes{};
    result.billed = days * day.billed(book.rule);
    result.price = flavor->price;
    result.perHour = hourly(rate);
    result.perDay = cost(rate, day.billed(book.rule));
    result.perMonth = cost(rate, result.billed);
    result.perYear = cost(rate, 12 * result.billed);
    return result;
}

} // namespace spacedock
