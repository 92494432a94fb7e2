// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/idleshare.h"

#include <QHash>

#include <algorithm>

namespace spacedock {

namespace {

struct Watched {
    QList<TimeSpan> all;
    QList<TimeSpan> active;
};

void add(QList<TimeSpan> &spans, TimeSpan next)
{
    if (next.isEmpty())
        return;
    if (!spans.isEmpty() && next.begin <= spans.last().end)
        spans.last().end = std::max(spans.last().end, next.end);
    else
        spans.append(next);
}

QHash<SpaceId, Watched> watchedSpans(QList<Activity> activity)
{
    std::ranges::stable_sort(activity, {}, [](const Activity &each) { return each.span.begin; });
    QHash<SpaceId, Watched> spaces;
    for (const Activity &each : std::as_const(activity)) {
        Watched &watched = spaces[each.space];
        add(watched.all, each.span);
        if (each.isActive)
            add(watched.active, {each.span.begin, each.span.end + IdleAfter});
    }
    return spaces;
}

/// Minutes of \a run that begin in one of \a spans, which are in order and do not overlap.
std::chrono::minutes minutesIn(const Run &run, const QList<TimeSpan> &spans, TimeSpan within)
{
    std::chrono::minutes sum{};
    for (const TimeSpan &span : spans)
        sum += minutesWithin(run,
                             {std::max(span.begin, within.begin), std::min(span.end, within.end)});
    return sum;
}

/// What of \a spans lies in \a others; both in order.
QList<TimeSpan> common(const QList<TimeSpan> &spans, const QList<TimeSpan> &others)
{
    QList<TimeSpan> parts;
    auto other = others.begin();
    for (const TimeSpan &span : spans) {
        while (other != others.end() && other->end <= span.begin)
            ++other;
        for (auto each = other; each != others.end() && each->begin < span.end; ++each)
            parts.append({std::max(span.begin, each->begin), std::min(span.end, each->end)});
    }
    return parts;
}

} // namespace

std::optional<double> IdleShare::percent() const
{
    const std::int64_t known = active.microUSD + idle.microUSD;
    if (known <= 0)
        return std::nullopt;
    return 100.0 * double(idle.microUSD) / double(known);
}

IdleShare idleShare(const QList<Run> &runs, const QList<Activity> &activity, TimeSpan span)
{
    const QHash<SpaceId, Watched> spaces = watchedSpans(activity);
    ExactMoney active;
    ExactMoney idle;
    ExactMoney unwatched;
    IdleShare share;
    for (const Run &run : runs) {
        const Watched watched = spaces.value(run.space);
        const auto all = minutesWithin(run, span);
        const auto seen = minutesIn(run, watched.all, span);
        const auto used = minutesIn(run, common(watched.all, watched.active), span);
        const ExactMoney price = perMinute(run.rate());
        share.activeTime += used;
        share.idleTime += seen - used;
        share.unwatchedTime += all - seen;
        active += price * used.count();
        idle += price * (seen - used).count();
        unwatched += price * (all - seen).count();
    }
    share.active = rounded(active);
    share.idle = rounded(idle);
    share.unwatched = rounded(unwatched);
    return share;
}

} // namespace spacedock
