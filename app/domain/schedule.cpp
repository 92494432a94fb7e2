// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/schedule.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace spacedock {

using namespace std::chrono;

namespace {

constexpr auto RestartTooLate = hours{1};
// The day before, the week, the day after: whatever the zone, a due day is among them.
constexpr int DaysToLook = 9;

milliseconds offsetAt(Time time, const QTimeZone &zone)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    return seconds{zone.offsetFromUtc(moment)};
}

// The clocks jump somewhere in the span; the first moment with the new offset.
Time changeWithin(TimeSpan span, const QTimeZone &zone)
{
    const milliseconds before = offsetAt(span.begin, zone);
    while (span.end - span.begin > milliseconds{1}) {
        const Time middle = span.begin + (span.end - span.begin) / 2;
        (offsetAt(middle, zone) == before ? span.begin : span.end) = middle;
    }
    return span.end;
}

local_days localDay(Time time, const QTimeZone &zone)
{
    const Time shifted = time + offsetAt(time, zone);
    return local_days{floor<days>(shifted).time_since_epoch()};
}

bool isDue(Weekdays chosen, local_days day)
{
    return chosen >> (weekday{day}.iso_encoding() - 1) & 1U;
}

Time dueOn(const WeeklyAct &act, local_days day, const QTimeZone &zone)
{
    return fromLocal(day + act.at, zone);
}

QTimeZone zoneOf(const WeeklyAct &act)
{
    const QTimeZone zone(act.zone);
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

Time fromLocal(local_time<milliseconds> local, const QTimeZone &zone)
{
    const Time naive{local.time_since_epoch()};
    // Clocks change by at most a day, and never twice in three.
    const milliseconds before = offsetAt(naive - hours{26}, zone);
    const milliseconds after = offsetAt(naive + hours{26}, zone);
    const Time first = naive - std::max(before, after);
    const Time second = naive - std::min(before, after);
    for (const Time candidate : {first, second}) {
        if (candidate + offsetAt(candidate, zone) == naive)
            return candidate;
    }
    return changeWithin({first, second}, zone);
}

std::optional<Time> nextDue(const WeeklyAct &act, Time after)
{
    const QTimeZone zone = zoneOf(act);
    const local_days today = localDay(after, zone);
    for (local_days day = today - days{1}; day <= today + days{DaysToLook}; day += days{1}) {
        if (!isDue(act.days, day))
            continue;
        if (const Time due = dueOn(act, day, zone); due > after)
            return due;
    }
    return {};
}

std::optional<Time> lastDue(const WeeklyAct &act, Time after, Time upTo)
{
    const QTimeZone zone = zoneOf(act);
    const local_days today = localDay(upTo, zone);
    for (local_days day = today + days{1}; day >= today - days{DaysToLook}; day -= days{1}) {
        if (!isDue(act.days, day))
            continue;
        if (const Time due = dueOn(act, day, zone); due <= upTo)
            return due > after ? std::optional(due) : std::nullopt;
    }
    return {};
}

ScheduleVerdict scheduleVerdict(WeeklyAct::Kind kind, Stage stage, milliseconds late)
{
    const bool isAlive = isRunning(stage) || isInFlight(stage);
    switch (kind) {
    case WeeklyAct::Kind::Start:
        return stage == Stage::Paused ? ScheduleVerdict::Act : ScheduleVerdict::Nothing;
    case WeeklyAct::Kind::Pause: // One that sleeps could be woken outside its hours.
        return (isAlive && stage != Stage::Deleting) || isIdle(stage) || stage == Stage::Unknown
            ? ScheduleVerdict::Act
            : ScheduleVerdict::Nothing;
    case WeeklyAct::Kind::Restart:
        break;
    }
    // Paused or asleep by choice: a restart would start its bill.
    if (stage == Stage::Paused || stage == Stage::Deleting || isIdle(stage))
        return ScheduleVerdict::Nothing;
    return late > RestartTooLate ? ScheduleVerdict::TooLate : ScheduleVerdict::Act;
}

} // namespace spacedock
