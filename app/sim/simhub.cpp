// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/simhub.h"

#include "app/sim/router.h"

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace spacedock::sim {

class SimHub::Private {
public:
    explicit Private(const HubOptions &options);
    ~Private();

    void keepTime();

    HubCore core;
    Router router{core};
    HttpServer server;
    bool isListening = false;
    std::thread timekeeper;
};

SimHub::Private::Private(const HubOptions &options)
    : core(options)
    , server([this](const Request &request) { return router.answer(request); })
{
    addAccountRoutes(router);
    addSpacesRoutes(router);
    addActionRoutes(router);
    addSettingRoutes(router);
    addRepositoryRoutes(router);
    addDiscussionRoutes(router);
    addBillingRoutes(router);
    addStreamRoutes(router);
    isListening = server.listen(options.port);
    timekeeper = std::thread([this] { keepTime(); });
}

SimHub::Private::~Private()
{
    {
        const std::scoped_lock lock(core.mutex);
        core.isStopping = true;
    }
    core.changed.notify_all();
    core.stopping.notify_all();
    server.stop();
    timekeeper.join();
}

// Requests bring the world up to date by themselves; open streams need somebody who does.
void SimHub::Private::keepTime()
{
    constexpr milliseconds Tick{50};
    std::unique_lock lock(core.mutex);
    while (!core.isStopping) {
        core.follow();
        const auto next = steady_clock::now() + Tick;
        core.stopping.wait_until(lock, next, [this] { return core.isStopping; });
    }
}

SimHub::SimHub(const HubOptions &options)
    : d(std::make_unique<Private>(options))
{
}

SimHub::~SimHub() = default;

bool SimHub::isListening() const
{
    return d->isListening;
}

QUrl SimHub::url() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(d->server.port()));
}

QByteArray SimHub::token() const
{
    return d->core.tokens.full;
}

QByteArray SimHub::readToken() const
{
    return d->core.tokens.readOnly;
}

SpaceId SimHub::writableSpace() const
{
    return d->core.writable;
}

SpaceId SimHub::foreignSpace() const
{
    return d->core.foreign;
}

SpaceId SimHub::staticSpace() const
{
    return d->core.staticSpace;
}

Time SimHub::now() const
{
    return d->core.clock.now();
}

void SimHub::advance(milliseconds by)
{
    d->core.clock.advance(by);
    const std::scoped_lock lock(d->core.mutex);
    d->core.follow();
}

void SimHub::inject(const Fault &fault)
{
    const std::scoped_lock lock(d->core.mutex);
    d->core.faults.add(fault);
}

void SimHub::clearFaults()
{
    const std::scoped_lock lock(d->core.mutex);
    d->core.faults.clear();
    ++d->core.faultsCleared;
    d->core.changed.notify_all();
}

void SimHub::cutStreams()
{
    const std::scoped_lock lock(d->core.mutex);
    ++d->core.cuts;
    d->core.changed.notify_all();
}

void SimHub::writeLog(const SpaceId &id, const QByteArray &line)
{
    const std::scoped_lock lock(d->core.mutex);
    d->core.follow();
    if (const SpaceState *space = d->core.world.find(id))
        d->core.logs.append(*space, line);
    d->core.changed.notify_all();
}

void SimHub::suspend(const SpaceId &id, const QString &words)
{
    const std::scoped_lock lock(d->core.mutex);
    d->core.follow();
    World &world = d->core.world;
    if (SpaceState *space = world.find(id))
        world.change(*space, [&] { world.machine().suspend(*space, words); });
    d->core.changed.notify_all();
}

QList<SeenRequest> SimHub::requests() const
{
    const std::scoped_lock lock(d->core.mutex);
    return d->core.seen;
}

void SimHub::clearRequests()
{
    const std::scoped_lock lock(d->core.mutex);
    d->core.seen.clear();
}

} // namespace spacedock::sim
