// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/eventstream_p.h"
#include "app/hub/hubclient_p.h"
#include "app/hub/networksetup.h"

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

QString pathOf(StreamKind kind)
{
    switch (kind) {
    case StreamKind::RunLog:
        return u"/logs/run"_s;
    case StreamKind::BuildLog:
        return u"/logs/build"_s;
    case StreamKind::Events:
        return u"/events"_s;
    case StreamKind::Metrics:
        return u"/metrics"_s;
    }
    return {};
}

} // namespace

std::unique_ptr<EventStream> HubClient::makeStream(StreamKind kind, const SpaceId &id,
                                                   std::optional<int> tail,
                                                   std::shared_ptr<LogQueue> log)
{
    if (!d->streams)
        d->streams = std::make_shared<StreamThread>();
    QUrlQuery query;
    if (tail)
        query.addQueryItem(u"tail"_s, QString::number(*tail));
    EventStream::Private::Setup setup{.thread = d->streams,
                                      .url = d->spaceUrl(id, pathOf(kind), query),
                                      .replayUrl = d->spaceUrl(id, pathOf(kind)),
                                      .token = d->token,
                                      .settings = d->settings,
                                      .authorities = authorities(d->settings),
                                      .log = std::move(log)};
    auto own = std::make_unique<EventStream::Private>(setup);
    return std::unique_ptr<EventStream>(new EventStream(std::move(own)));
}

std::unique_ptr<EventStream> HubClient::stream(StreamKind kind, const SpaceId &id,
                                               std::optional<int> tail)
{
    return makeStream(kind, id, tail, {});
}

std::unique_ptr<EventStream> HubClient::logStream(LogKind kind, const SpaceId &id,
                                                  std::shared_ptr<LogQueue> queue,
                                                  std::optional<int> tail)
{
    return makeStream(kind == LogKind::Build ? StreamKind::BuildLog : StreamKind::RunLog, id, tail,
                      std::move(queue));
}

} // namespace spacedock
