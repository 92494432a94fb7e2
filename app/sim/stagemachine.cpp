// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/stagemachine.h"

#include "app/sim/chance.h"

#include <algorithm>

using namespace std::chrono;

namespace spacedock::sim {

using Step = SpaceState::Step;

namespace {

void stopContainer(SpaceState &space, Stage stage)
{
    space.stage = stage;
    space.hardware.clear();
    space.replicas.reset();
    space.step = Step::None;
    space.stepDue.reset();
}

// Between half and one and a half of the average, the same in every run.
milliseconds untilNextVisit(const SpaceState &space)
{
    const auto mixed = chance(space.hubId + QString::number(space.visits), 1000);
    return *space.fate.visitEvery * (500 + mixed) / 1000;
}

} // namespace

bool hasContainer(const SpaceState &space)
{
    switch (space.stage) {
    case Stage::Running:
    case Stage::RunningBuilding:
    case Stage::RunningAppStarting:
    case Stage::AppStarting:
    case Stage::Unknown:
        return true;
    default:
        return false;
    }
}

std::optional<Time> sleepsAt(const SpaceState &space)
{
    if (space.stage != Stage::Running || !space.sleepTime)
        return {};
    return space.idleSince + *space.sleepTime;
}

StageMachine::StageMachine(milliseconds buildTime, milliseconds startTime)
    : m_buildTime(buildTime)
    , m_startTime(startTime)
{
}

void StageMachine::begin(SpaceState &space, Time now, Step step) const
{
    space.step = step;
    space.stepBegan = now;
    space.stepDue = now + (step == Step::Build ? m_buildTime : m_startTime);
    if (step == Step::Build) {
        ++space.build;
        if (space.fate.isStuck)
            space.stepDue.reset();
    }
    if (step == Step::Start)
        ++space.run;
}

void StageMachine::rebuild(SpaceState &space, Time now) const
{
    const bool serves = hasContainer(space) && space.stage != Stage::AppStarting;
    if (!serves)
        stopContainer(space, Stage::Building);
    space.stage = serves ? Stage::RunningBuilding : Stage::Building;
    space.errorMessage.clear();
    begin(space, now, Step::Build);
}

void StageMachine::restart(SpaceState &space, Time now, bool factory) const
{
    if (factory)
        space.fate.isStuck = false;
    stopContainer(space, Stage::Building);
    space.errorMessage.clear();
    begin(space, now, Step::Build);
}

void StageMachine::pause(SpaceState &space) const
{
    stopContainer(space, Stage::Paused);
    space.errorMessage.clear();
}

void StageMachine::suspend(SpaceState &space, const QString &words) const
{
    stopContainer(space, Stage::Paused);
    space.errorMessage = words;
}

void StageMachine::visit(SpaceState &space, Time now) const
{
    ++space.visits;
    if (space.fate.visitEvery)
        space.nextVisit = now + untilNextVisit(space);
    space.idleSince = now;
    if (space.stage != Stage::Sleeping && space.stage != Stage::Stopped)
        return;
    space.stage = Stage::AppStarting;
    begin(space, now, Step::Start);
}

void StageMachine::scale(SpaceState &space, Time now, int replicas) const
{
    space.requestedReplicas = replicas;
    if (space.stage == Stage::Running && space.step == Step::None)
        begin(space, now, Step::Scale);
}

std::optional<Time> StageMachine::due(const SpaceState &space) const
{
    std::optional<Time> next = space.stepDue;
    for (const auto &other : {sleepsAt(space), space.nextVisit})
        if (other && (!next || *other < *next))
            next = other;
    return next;
}

void StageMachine::advance(SpaceState &space, Time now) const
{
    if (space.stepDue && *space.stepDue <= now)
        finishStep(space, now);
    else if (space.nextVisit && *space.nextVisit <= now)
        visit(space, now);
    else if (const auto sleep = sleepsAt(space); sleep && *sleep <= now)
        stopContainer(space, Stage::Sleeping);
}

void StageMachine::finishStep(SpaceState &space, Time now) const
{
    switch (space.step) {
    case Step::Build:
        return finishBuild(space, now);
    case Step::Start:
        return finishStart(space, now);
    case Step::Scale:
        space.replicas = space.requestedReplicas;
        [[fallthrough]];
    case Step::None:
        space.step = Step::None;
        space.stepDue.reset();
    }
}

void StageMachine::finishBuild(SpaceState &space, Time now) const
{
    if (space.fate.buildFails)
        return stopContainer(space, Stage::BuildError);
    const bool serves = space.stage == Stage::RunningBuilding;
    space.stage = serves ? Stage::RunningAppStarting : Stage::AppStarting;
    space.builtSha = space.sha;
    begin(space, now, Step::Start);
}

void StageMachine::finishStart(SpaceState &space, Time now) const
{
    if (space.fate.startFails) {
        stopContainer(space, Stage::RuntimeError);
        space.errorMessage = space.fate.errorMessage;
        return;
    }
    space.stage = Stage::Running;
    space.hardware = space.requestedHardware;
    space.replicas = space.requestedReplicas;
    space.runningSince = now;
    space.idleSince = std::max(space.idleSince, now);
    space.step = Step::None;
    space.stepDue.reset();
}

} // namespace spacedock::sim
