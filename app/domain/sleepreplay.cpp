// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sleepreplay.h"

#include <algorithm>

namespace spacedock {

using namespace std::chrono_literals;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// A time in which the Space was up without a break, and what came in it.
struct UpTime {
    TimeSpan span;
    QList<Run> runs;
    QList<TimeSpan> visits; ///< Seen.
    QList<TimeSpan> unwatched;
};

QList<UpTime> upTimes(QList<Run> runs)
{
    std::ranges::sort(runs, {}, [](const Run &run) { return run.span.begin; });
    QList<UpTime> times;
    for (const Run &run : std::as_const(runs)) {
        if (times.isEmpty() || times.last().span.end < run.span.begin)
            times.append({.span = run.span});
        times.last().span.end = std::max(times.last().span.end, run.span.end);
        times.last().runs.append(run);
    }
    return times;
}

/// \a activity in order.
void addActivity(UpTime &up, const QList<Activity> &activity)
{
    Time known = up.span.begin;
    for (const Activity &each : activity) {
        const TimeSpan part{std::max(each.span.begin, known), std::min(each.span.end, up.span.end)};
        if (part.isEmpty())
            continue;
        if (known < part.begin)
            up.unwatched.append({known, part.begin});
        if (each.isActive)
            up.visits.append(part);
        known = part.end;
    }
    if (known < up.span.end)
        up.unwatched.append({known, up.span.end});
}

/// What is up again when \a visits come, in order, and nothing else.
struct Played {
    QList<TimeSpan> up;
    int coldStarts = 0;
};

Played play(const UpTime &up, const QList<TimeSpan> &visits, seconds sleepAfter, minutes startTakes)
{
    Played played;
    TimeSpan awake{up.span.begin, up.span.begin + sleepAfter};
    for (const TimeSpan &visit : visits) {
        if (visit.begin <= awake.end) {
            awake.end = std::max(awake.end, visit.end + sleepAfter);
            continue;
        }
        played.up.append(awake);
        ++played.coldStarts;
        awake = {visit.begin, std::max(visit.end, visit.begin + startTakes) + sleepAfter};
    }
    played.up.append(awake);
    return played;
}

Rate fullRate(const Run &run)
{
    return run.price * run.replicas;
}

Money costOf(const UpTime &up, const Played &played, const ReplayInput &input)
{
    Money sum;
    for (const Run &run : up.runs) {
        bool isColdStart = false; // The first was there in truth, too, with its own start.
        for (TimeSpan awake : played.up) {
            if (std::exchange(isColdStart, true)
                && !input.editions.at(awake.begin).rule.startingIsBilled)
                awake.begin += input.startTakes;
            const TimeSpan part{std::max(awake.begin, run.span.begin),
                                std::min(awake.end, run.span.end)};
            sum += cost(fullRate(run), std::chrono::ceil<minutes>(part.length()));
        }
    }
    return sum;
}

QList<TimeSpan> merged(QList<TimeSpan> spans)
{
    std::ranges::sort(spans, {}, &TimeSpan::begin);
    return spans;
}

void add(ReplayPoint &point, const UpTime &up, const ReplayInput &input)
{
    const seconds after = *point.sleepAfter;
    const Played least = play(up, up.visits, after, input.startTakes);
    const Played most = play(up, merged(up.visits + up.unwatched), after, input.startTakes);
    point.costFrom += costOf(up, least, input);
    point.costTo += costOf(up, most, input);
    point.coldStartsFrom += least.coldStarts;
    point.coldStartsTo += most.coldStarts;
}

minutes wholeMinutes(const QList<TimeSpan> &spans)
{
    std::chrono::milliseconds sum{};
    for (const TimeSpan &span : spans)
        sum += span.length();
    return std::chrono::floor<minutes>(sum);
}

} // namespace

QList<std::optional<seconds>> replayedSleepTimes()
{
    return {5min, 15min, 30min, 1h, 10h, 24h, 48h, 72h, 168h, std::nullopt};
}

Replay replay(const ReplayInput &input)
{
    QList<Activity> activity = input.activity;
    std::ranges::stable_sort(activity, {}, [](const Activity &each) { return each.span.begin; });
    QList<UpTime> times = upTimes(input.runs);
    Replay result;
    minutes unwatched{};
    for (UpTime &up : times) {
        addActivity(up, activity);
        result.visits += int(up.visits.size());
        unwatched += wholeMinutes(up.unwatched);
    }
    for (const Run &run : input.runs) {
        result.paid += cost(fullRate(run), run.minutes());
        result.running += run.minutes();
    }
    result.watched = std::max(minutes{}, result.running - unwatched);
    for (const auto &sleepAfter : input.sleepTimes) {
        ReplayPoint point{.sleepAfter = sleepAfter};
        if (!sleepAfter)
            point.costFrom = point.costTo = result.paid;
        else
            for (const UpTime &up : std::as_const(times))
                add(point, up, input);
        result.points.append(point);
    }
    return result;
}

} // namespace spacedock
