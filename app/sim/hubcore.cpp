// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/hubcore.h"

#include "app/sim/worldseed.h"

using namespace std::chrono;

namespace spacedock::sim {

RateWindow::Left RateWindow::count()
{
    constexpr seconds Length{300};
    const auto now = steady_clock::now();
    if (m_used == 0 || now - m_begin >= Length) {
        m_begin = now;
        m_used = 0;
    }
    const int left = m_used < m_quota ? m_quota - ++m_used : -1;
    return {m_quota, left, static_cast<int>(ceil<seconds>(m_begin + Length - now).count())};
}

HubCore::HubCore(const HubOptions &options)
    : clock(options.start, options.speed)
    , heartbeat(options.heartbeat)
    , world(options.book, StageMachine(options.buildTime, options.startTime), options.start)
    , logs(world)
    , window(options.quota)
{
    const SeededWorld seeded = seedWorld(world, options.spaces);
    tokens = {.user = seeded.user,
              .full = options.token.isEmpty() ? madeUpToken() : options.token,
              .readOnly = madeUpToken()};
    writable = seeded.writable;
    foreign = seeded.foreign;
    staticSpace = seeded.staticSpace;
    world.setObserver([this](const SpaceState &space) {
        logs.follow(space);
        changed.notify_all();
    });
}

void HubCore::follow()
{
    world.follow(clock.now());
    if (logs.write())
        changed.notify_all();
}

} // namespace spacedock::sim
