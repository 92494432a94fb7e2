// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/usageplan.h"

#include <algorithm>

namespace spacedock {

using std::chrono::hours;
using std::chrono::minutes;

namespace {

constexpr minutes Day = hours{24};
constexpr minutes OfficeDay = hours{8};
constexpr int WeekdaysPerMonth = 22;

struct Use {
    minutes perDay;
    int days;
};

Use useOf(Schedule schedule)
{
    switch (schedule) {
    case Schedule::WorkWeek:
        return {Day, WeekdaysPerMonth};
    case Schedule::OfficeHours:
        return {OfficeDay, WeekdaysPerMonth};
    case Schedule::Always:
    case Schedule::Custom:
        break;
    }
    return {Day, DaysPerMonth};
}

} // namespace

EstimateInput scheduled(EstimateInput input, Schedule schedule)
{
    if (schedule == Schedule::Custom)
        return input;
    const Use use = useOf(schedule);
    input.usePerDay = use.perDay;
    input.daysPerMonth = use.days;
    return input;
}

Schedule scheduleOf(const EstimateInput &input)
{
    for (const Schedule each : {Schedule::Always, Schedule::WorkWeek, Schedule::OfficeHours}) {
        const Use use = useOf(each);
        if (input.usePerDay == use.perDay && input.daysPerMonth == use.days)
            return each;
    }
    return Schedule::Custom;
}

EstimateInput withTraffic(EstimateInput input, const TrafficPattern &traffic)
{
    const minutes window = std::clamp(traffic.window, minutes{}, Day);
    const int visits = std::max(traffic.visitsPerDay, 0);
    const bool stopsAtNight = window < Day;
    if (!input.sleepAfter) {
        input.usePerDay = window;
        input.startsPerDay = stopsAtNight ? 1 : 0;
        return input;
    }
    if (visits == 0 || window == minutes{}) {
        input.usePerDay = {};
        input.startsPerDay = 0;
        return input;
    }
    const minutes interval = window / visits;
    const minutes visit = std::clamp(traffic.visitTakes, minutes{}, interval);
    const minutes tail = std::chrono::ceil<minutes>(*input.sleepAfter);
    if (interval - visit > tail) { // Asleep between any two.
        input.usePerDay = visits * visit + (visits - 1) * tail;
        input.startsPerDay = visits;
    } else if (Day - window + interval - visit <= tail) { // Not even at night.
        input.usePerDay = Day;
        input.startsPerDay = 0;
    } else {
        input.usePerDay = (visits - 1) * interval + visit;
        input.startsPerDay = 1;
    }
    return input;
}

ScenarioEstimate estimate(const Scenario &scenario, const PriceBook &book)
{
    ScenarioEstimate sum;
    for (const EstimateInput &input : scenario.spaces) {
        const std::optional<Estimate> each = estimate(input, book);
        sum.spaces.append(each);
        if (!each) {
            sum.isComplete = false;
            continue;
        }
        sum.perHour += each->perHour;
        sum.perMonth += each->perMonth;
        sum.perYear += each->perYear;
    }
    return sum;
}

std::optional<Money> costOn(const QString &flavor, minutes billed, int replicas,
                            const PriceBook &book)
{
    const Flavor *known = book.find(flavor);
    return known ? std::optional(cost(known->price * std::max(replicas, 0), billed)) : std::nullopt;
}

} // namespace spacedock
