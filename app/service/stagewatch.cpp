// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/stagewatch.h"

#include "app/service/history.h"

using namespace std::chrono_literals;

namespace spacedock {

// Longer than the longest poll interval with a retry: then the machine slept or was cut off.
static constexpr auto Gap = 3min;
// A Space that costs nothing is written down less often; its changes always are.
static constexpr auto IdleRecord = 10min;
// A stage that moves by itself is taken to have lasted only across a short gap.
static constexpr auto ShortGap = 10min;

static bool changesByItself(Stage stage)
{
    return isRunning(stage) || isInFlight(stage) || isIdle(stage) || stage == Stage::Unknown;
}

StageWatch::StageWatch(History &history)
    : m_history(history)
{
}

void StageWatch::see(const Space &space, Time now)
{
    const auto known = m_seen.constFind(space.id);
    const std::optional<Seen> before =
        known == m_seen.constEnd() ? std::nullopt : std::optional(*known);
    Seen seen = seenNow(space.runtime, now);
    const bool isUnbroken =
        before && before->isWatched && std::chrono::abs(seen.realTime - before->realTime) < Gap;
    seen.since = sinceWhen(space, before, isUnbroken, now);
    if (before && isChangingHardware(space.runtime)) {
        const bool goesOn = before->changingSince && before->requested == seen.requested;
        seen.changingSince = goesOn ? before->changingSince : std::optional(now);
    }
    keepRecord(space.id, seen, isUnbroken ? before : std::nullopt);
    m_seen.insert(space.id, seen);
}

StageWatch::Seen StageWatch::seenNow(const Runtime &runtime, Time now)
{
    Seen seen;
    seen.stage = runtime.stage;
    seen.hardware = billedHardware(runtime);
    seen.requested = runtime.requestedHardware;
    seen.replicas = billedReplicas(runtime);
    seen.at = now;
    seen.realTime = systemNow();
    return seen;
}

// A change is dated by the reading that noticed it: until then the old state is taken to last.
void StageWatch::keepRecord(const SpaceId &id, Seen &seen, const std::optional<Seen> &before)
{
    const bool isSame = before && before->stage == seen.stage && before->hardware == seen.hardware
        && before->replicas == seen.replicas;
    const Stage stage = seen.stage.stage;
    const bool isCheap = !isRunning(stage) && !isInFlight(stage) && stage != Stage::Unknown;
    if (isSame && isCheap && seen.at - before->recorded < IdleRecord) {
        seen.at = before->at; // The next record reaches back to here.
        seen.recorded = before->recorded;
        return;
    }
    if (before)
        record(*before, id, {before->at, seen.at});
    if (!isSame)
        record(seen, id, {seen.at, seen.at});
    seen.recorded = seen.at;
}

void StageWatch::forget(const SpaceId &id)
{
    m_seen.remove(id);
}

void StageWatch::interrupt()
{
    for (Seen &seen : m_seen)
        seen.isWatched = false;
}

void StageWatch::clear()
{
    m_seen.clear();
}

std::optional<Time> StageWatch::stageSince(const SpaceId &id) const
{
    return m_seen.value(id).since;
}

std::optional<Time> StageWatch::changingSince(const SpaceId &id) const
{
    return m_seen.value(id).changingSince;
}

std::optional<Time> StageWatch::sinceWhen(const Space &space, const std::optional<Seen> &before,
                                          bool isUnbroken, Time now) const
{
    if (!before)
        return firstSince(space, now);
    if (before->stage != space.runtime.stage)
        return isUnbroken ? std::optional(now) : std::nullopt;
    const bool mayHaveChanged =
        !isUnbroken && changesByItself(space.runtime.stage.stage) && now - before->at >= ShortGap;
    return mayHaveChanged ? std::nullopt : before->since;
}

// What an earlier session saw, where it still holds; else what the Hub's own dates prove.
std::optional<Time> StageWatch::firstSince(const Space &space, Time now) const
{
    const Stage stage = space.runtime.stage.stage;
    if (const auto last = m_history.lastSeen(space.id); last && last->stage == space.runtime.stage
        && last->span.begin <= now && (!changesByItself(stage) || now - last->span.end < ShortGap))
        return last->span.begin;
    if (stage == Stage::NoAppFile)
        return space.createdAt;
    const bool buildsNewCommit = !space.sha.isEmpty() && space.sha != space.runtime.sha;
    return stage == Stage::Building && buildsNewCommit ? space.lastModified : std::nullopt;
}

void StageWatch::record(const Seen &seen, const SpaceId &id, TimeSpan span)
{
    m_history.observe({.space = id,
                       .span = span,
                       .stage = seen.stage,
                       .hardware = seen.hardware,
                       .replicas = seen.replicas});
}

} // namespace spacedock
