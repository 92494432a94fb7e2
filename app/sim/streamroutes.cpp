// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/router.h"

#include "app/sim/eventfeeds.h"

using namespace Qt::StringLiterals;

namespace spacedock::sim {

namespace {

Answer events(Pieces pieces)
{
    return {.contentType = "text/event-stream", .stream = std::move(pieces)};
}

void requireEventStream(const Visit &visit)
{
    const QByteArray &accept = visit.request().accept;
    if (!accept.isEmpty() && !accept.contains("text/event-stream") && !accept.contains("*/*"))
        throw Refusal(406, "This endpoint answers with text/event-stream only");
}

Answer logs(const Visit &visit)
{
    const SpaceState &space = visit.writable();
    requireEventStream(visit);
    const QString &type = visit.part(2);
    if (type != "run"_L1 && type != "build"_L1)
        throw Refusal(404, "Sorry, we can't find the page you are looking for.");
    const LogType which = type == "run"_L1 ? LogType::Run : LogType::Build;
    const LogBuffer &buffer = visit.core().logs.open(space, which);
    const bool willExist = space.stage == Stage::Building || space.stage == Stage::AppStarting;
    if (space.isStatic() || (!buffer.exists && !willExist))
        throw Refusal(400, "SSE is not enabled");
    const QString tail = visit.request().parameter(u"tail");
    bool isNumber = false;
    const qint64 lines = tail.toLongLong(&isNumber);
    if (!tail.isEmpty() && (!isNumber || lines < 0))
        throw Refusal(400, "tail must be a number of lines");
    return events(
        logFeed(visit.core(), space, which, isNumber ? std::optional(lines) : std::nullopt));
}

Answer spaceEvents(const Visit &visit)
{
    const SpaceState &space = visit.readable();
    requireEventStream(visit);
    return events(spaceFeed(visit.core(), space));
}

Answer metrics(const Visit &visit)
{
    const SpaceState &space = visit.readable();
    requireEventStream(visit);
    if (space.isStatic())
        throw Refusal(406, "Space is stale");
    return events(metricsFeed(visit.core(), space));
}

} // namespace

void addStreamRoutes(Router &router)
{
    router.add("GET", "/api/spaces/{}/{}/logs/{}", logs);
    router.add("GET", "/api/spaces/{}/{}/events", spaceEvents);
    router.add("GET", "/api/spaces/{}/{}/metrics", metrics);
}

} // namespace spacedock::sim
