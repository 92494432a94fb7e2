// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lastvisit.h"

#include <algorithm>

namespace spacedock {

using namespace std::chrono;

namespace {

// Two looks in flight are some seconds apart.
constexpr auto Touching = minutes{1};

bool isOnItsWay(Stage stage)
{
    return stage == Stage::Building || stage == Stage::AppStarting;
}

/// The last traffic that was seen, and whether somebody watched ever since.
LastVisit seenVisit(const QList<Activity> &traffic, Time now)
{
    LastVisit visit;
    Time watched; // Without a gap, since the visit.
    for (const Activity &each : traffic) {
        if (each.isActive)
            visit = {LastVisit::Kind::About, each.span.end};
        else if (each.span.begin - watched > Touching && visit.kind == LastVisit::Kind::About)
            visit.kind = LastVisit::Kind::NotBefore;
        watched = std::max(watched, each.span.end);
    }
    if (visit.kind == LastVisit::Kind::About && now - watched > Touching)
        visit.kind = LastVisit::Kind::NotBefore;
    return visit;
}

/// What its sleep time tells.
LastVisit visitBySleep(const Runtime &runtime, std::optional<Time> stageSince, Time now)
{
    if (!runtime.sleepTime)
        return {};
    const Stage stage = runtime.stage.stage;
    if (stage == Stage::Sleeping && stageSince)
        return {LastVisit::Kind::About, *stageSince - *runtime.sleepTime};
    if (isRunning(stage))
        return {LastVisit::Kind::NotBefore, now - *runtime.sleepTime};
    return {};
}

} // namespace

LastVisit lastVisit(const Runtime &runtime, std::optional<Time> stageSince, Time now,
                    const QList<Activity> &traffic)
{
    const LastVisit slept = visitBySleep(runtime, stageSince, now);
    const LastVisit seen = seenVisit(traffic, now);
    if (seen.kind == LastVisit::Kind::Unknown || slept.kind == LastVisit::Kind::About)
        return slept.at < seen.at && seen.kind == LastVisit::Kind::About ? seen : slept;
    if (slept.kind == LastVisit::Kind::Unknown || seen.kind == LastVisit::Kind::About)
        return seen;
    return {LastVisit::Kind::NotBefore, std::max(slept.at, seen.at)};
}

std::optional<seconds> usualStart(const QList<Observation> &seen)
{
    QList<milliseconds> lengths;
    std::optional<Time> began;
    Time end;
    for (const Observation &stretch : seen) {
        const Stage stage = stretch.stage.stage;
        const bool follows = began && stretch.span.begin - end <= Touching;
        if (stage == Stage::Running && follows)
            lengths.append(stretch.span.begin - *began);
        if (!isOnItsWay(stage))
            began.reset();
        else if (!follows)
            began = stretch.span.begin;
        end = stretch.span.end;
    }
    if (lengths.isEmpty())
        return {};
    const auto middle = lengths.begin() + lengths.size() / 2;
    std::ranges::nth_element(lengths, middle);
    return round<seconds>(*middle);
}

} // namespace spacedock
