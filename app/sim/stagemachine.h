// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/spacestate.h"

namespace spacedock::sim {

/// How a Space moves from stage to stage. Keeps nothing itself; every function is told the time.
class StageMachine {
public:
    StageMachine(std::chrono::milliseconds buildTime, std::chrono::milliseconds startTime);

    std::chrono::milliseconds buildTime() const { return m_buildTime; }
    std::chrono::milliseconds startTime() const { return m_startTime; }

    /// A new container is built while the old one, if any, goes on serving.
    void rebuild(SpaceState &space, Time now) const;
    /// The old container ends first. \a factory: nothing of earlier builds is used.
    void restart(SpaceState &space, Time now, bool factory) const;
    void pause(SpaceState &space) const;
    void suspend(SpaceState &space, const QString &words) const; ///< The Hub itself, for a failure.
    void visit(SpaceState &space, Time now) const;
    void scale(SpaceState &space, Time now, int replicas) const;

    /// When something next happens by itself.
    std::optional<Time> due(const SpaceState &space) const;
    /// Lets the one thing happen that is due at \a now.
    void advance(SpaceState &space, Time now) const;

private:
    void begin(SpaceState &space, Time now, SpaceState::Step step) const;
    void finishStep(SpaceState &space, Time now) const;
    void finishBuild(SpaceState &space, Time now) const;
    void finishStart(SpaceState &space, Time now) const;

    std::chrono::milliseconds m_buildTime;
    std::chrono::milliseconds m_startTime;
};

/// When \a space falls asleep if nobody comes.
std::optional<Time> sleepsAt(const SpaceState &space);
/// A container of \a space exists.
bool hasContainer(const SpaceState &space);

} // namespace spacedock::sim
