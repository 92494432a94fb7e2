// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/activitywatch.h"

#include "app/hub/eventjson.h"
#include "app/hub/hubclient.h"
#include "app/service/activitygauge.h"
#include "app/service/history.h"
#include "app/service/ledger.h"
#include "app/service/spacestore.h"

#include <algorithm>
#include <map>

namespace spacedock {

class ActivityWatch::Private {
public:
    struct Watched {
        ActivityGauge gauge;
        std::unique_ptr<EventStream> stream;
    };

    QList<SpaceId> dearest() const
    {
        QList<std::pair<Rate, SpaceId>> running;
        for (const Space &space : spaces.spaces()) {
            const CostNow now = ledger.costNow(space.id);
            if (now.kind == CostNow::Kind::Paid && isRunning(space.runtime.stage.stage))
                running.append({now.rate, space.id});
        }
        std::ranges::sort(running, [](const auto &a, const auto &b) {
            return a.first == b.first ? a.second < b.second : b.first < a.first;
        });
        QList<SpaceId> ids;
        for (const auto &each : running.first(std::min(MostSpaces, running.size())))
            ids.append(each.second);
        return ids;
    }

    void keep(const std::optional<Activity> &seen)
    {
        if (seen)
            history.observeActivity(*seen);
    }

    void choose()
    {
        const QList<SpaceId> wanted = isWatching ? dearest() : QList<SpaceId>();
        for (auto each = watched.begin(); each != watched.end();) {
            if (wanted.contains(each->first)) {
                ++each;
                continue;
            }
            keep(each->second.gauge.finish());
            each = watched.erase(each);
        }
        for (const SpaceId &id : wanted) {
            if (!watched.contains(id))
                watch(id);
        }
    }

    void watch(const SpaceId &id)
    {
        const auto entry = watched.try_emplace(id, Watched{ActivityGauge(id), {}}).first;
        Watched &added = entry->second;
        added.stream = client.stream(StreamKind::Metrics, id);
        connect(added.stream.get(), &EventStream::received, q,
                [this, &added](const QList<ServerEvent> &events) {
                    for (const ServerEvent &event : events) {
                        if (const auto sample = readMetricsEvent(event))
                            keep(added.gauge.add(*sample, clock(), systemNow()));
                    }
                });
        added.stream->open();
    }

    ActivityWatch *q;
    HubClient &client;
    SpaceStore &spaces;
    Ledger &ledger;
    History &history;
    Clock clock;
    bool isWatching = true;
    std::map<SpaceId, Watched> watched;
};

ActivityWatch::ActivityWatch(HubClient &client, SpaceStore &spaces, Ledger &ledger,
                             History &history, Clock clock, QObject *parent)
    : QObject(parent)
    , d(new Private{this, client, spaces, ledger, history, std::move(clock)})
{
    connect(&spaces, &SpaceStore::spacesChanged, this, [this] { d->choose(); });
    connect(&ledger, &Ledger::changed, this, [this] { d->choose(); });
}

ActivityWatch::~ActivityWatch()
{
    setWatching(false);
}

void ActivityWatch::setWatching(bool watching)
{
    d->isWatching = watching;
    d->choose();
}

QList<SpaceId> ActivityWatch::watched() const
{
    QList<SpaceId> ids;
    for (const auto &each : d->watched)
        ids.append(each.first);
    return ids;
}

} // namespace spacedock
