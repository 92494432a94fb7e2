// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/faultplan.h"
#include "app/sim/logbooks.h"
#include "app/sim/session.h"
#include "app/sim/simclock.h"
#include "app/sim/world.h"

#include <condition_variable>
#include <mutex>

namespace spacedock::sim {

/// The fixed window of the Hub's rate limit, in real time: clients wait in real time.
class RateWindow {
public:
    explicit RateWindow(int quota)
        : m_quota(quota)
    {
    }

    struct Left {
        int quota = 0;
        int requests = 0;
        int seconds = 0; ///< Until the window ends.
    };
    /// Counts one request; requests is -1 once the quota is used up.
    Left count();

private:
    int m_quota;
    int m_used = 0;
    std::chrono::steady_clock::time_point m_begin;
};

/// What all threads of the simulated Hub share. Everything but the clock is behind the mutex.
struct HubCore {
    explicit HubCore(const HubOptions &options);

    /// Brings world and logs up to the clock.
    void follow();

    SimClock clock;
    const std::chrono::milliseconds heartbeat;
    Tokens tokens;
    SpaceId writable;
    SpaceId foreign;
    SpaceId staticSpace;

    std::mutex mutex;
    std::condition_variable changed; ///< The world has moved, a log grew, or a stream must end.
    std::condition_variable stopping; ///< isStopping was set.
    World world;
    LogBooks logs;
    FaultPlan faults;
    RateWindow window;
    QList<SeenRequest> seen;
    quint64 cuts = 0; ///< Grows with every cutStreams().
    quint64 faultsCleared = 0;
    bool isStopping = false;
};

} // namespace spacedock::sim
