// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/eventfeeds.h"

#include "app/sim/wire.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace spacedock::sim {

namespace {

// Between looks at whether the peer is still there.
constexpr milliseconds LongestWait{250};
constexpr seconds MetricsInterval{1};
constexpr seconds UsageInterval{10};

QByteArray event(const QByteArray &name, const QByteArray &data)
{
    return "event: " + name + "\ndata: " + data + "\n\n";
}

QByteArray logEvent(const LogEntry &entry)
{
    const QString text = QString::fromUtf8(entry.text) + u'\n';
    return "data: "
        + wire::compact(
               QJsonObject{{u"data"_s, text}, {u"timestamp"_s, wire::timeText(entry.time)}})
        + "\n\n";
}

/// What all feeds share: the end of everything, and the comment that keeps a line alive.
class Feed {
public:
    Feed(HubCore &core, QByteArray heartbeat, milliseconds every)
        : m_core(core)
        , m_cuts(core.cuts)
        , m_heartbeat(std::move(heartbeat))
        , m_every(every)
    {
    }

    /// \a next is asked with the core locked until it has something, but not for long.
    template <typename Next> Piece wait(Next &&next)
    {
        std::unique_lock lock(m_core.mutex);
        const auto until = steady_clock::now() + std::min(LongestWait, m_every);
        Piece piece;
        while (true) {
            if (m_core.isStopping || m_core.cuts != m_cuts)
                return {.kind = Piece::Kind::Cut};
            piece = next();
            if (!piece.bytes.isEmpty() || piece.kind != Piece::Kind::More)
                break;
            if (m_core.changed.wait_until(lock, until) == std::cv_status::timeout)
                break;
        }
        return alive(std::move(piece));
    }

private:
    Piece alive(Piece piece)
    {
        const auto now = steady_clock::now();
        if (piece.bytes.isEmpty() && piece.kind == Piece::Kind::More && now - m_wroteAt >= m_every)
            piece.bytes = m_heartbeat;
        if (!piece.bytes.isEmpty())
            m_wroteAt = now;
        return piece;
    }

    HubCore &m_core;
    quint64 m_cuts;
    QByteArray m_heartbeat;
    milliseconds m_every;
    steady_clock::time_point m_wroteAt = steady_clock::now();
};

QByteArray spaceEvent(const SpaceState &space)
{
    const QJsonObject spec{{u"sdk"_s, space.sdk},
                           {u"sdkVersion"_s, space.sdkVersion},
                           {u"hardwareFlavor"_s, space.requestedHardware},
                           {u"region"_s, u"us"_s}};
    const QJsonObject status{{u"stage"_s, QString::fromUtf8(wire::stageName(space))},
                             {u"readyReplicas"_s, space.replicas.value_or(0)},
                             {u"targetReplicas"_s, space.requestedReplicas}};
    const QJsonValue message =
        space.errorMessage.isEmpty() ? QJsonValue() : QJsonValue(space.errorMessage);
    const QJsonObject runtime = wire::runtime(space);
    return event(
        "space",
        wire::compact(QJsonObject{
            {u"compute"_s,
             QJsonObject{{u"current"_s, QJsonObject{{u"spec"_s, spec}, {u"status"_s, status}}},
                         {u"status"_s, QJsonObject{{u"message"_s, message}}}}},
            {u"service"_s,
             QJsonObject{
                 {u"status"_s, QJsonObject{{u"domains"_s, runtime.value("domains"_L1)}}}}}}));
}

// A slow wave with ripples, so that a chart of it looks like a load.
double load(double second, double phase)
{
    const double wave = std::sin(second / 17.0 + phase) + 0.4 * std::sin(second / 3.1 + phase * 2);
    return std::clamp(0.42 + 0.27 * wave, 0.02, 0.98);
}

// A visitor stays a while; what goes on without one is probes and keep-alives.
double trafficOf(const SpaceState &space, Time now)
{
    constexpr auto Stay = std::chrono::minutes{6};
    return space.visits > 0 && now - space.idleSince < Stay ? 1 : 0.005;
}

QByteArray metricEvent(const SpaceState &space, const Flavor *flavor, double second, int replica,
                       double traffic)
{
    constexpr double Gigabyte = 1'000'000'000.0;
    const double phase = space.likes + replica * 1.7;
    const double memory = (flavor != nullptr ? flavor->memoryGB : 16) * Gigabyte;
    const int cores = flavor != nullptr ? flavor->vCPU : 2;
    QJsonObject gpus;
    for (int i = 0; flavor != nullptr && i < flavor->accelerators; ++i) {
        const double total = flavor->acceleratorMemoryGB * Gigabyte / flavor->accelerators;
        const QString id = space.hubId.mid(6, 6) + QString::number(replica) + QString::number(i);
        gpus.insert(
            id,
            QJsonObject{
                {u"utilization"_s, std::round(load(second * 1.3, phase + i + 2) * 100 * traffic)},
                {u"memory_used_bytes"_s, std::round(total * (0.36 + 0.05 * load(second, phase)))},
                {u"memory_total_bytes"_s, total}});
    }
    return event(
        "metric",
        wire::compact(QJsonObject{
            {u"cpu_usage_pct"_s, std::round(load(second, phase) * 1000) / 10},
            {u"cpu_millicores"_s, cores * 1000},
            {u"memory_used_bytes"_s, std::round(memory * (0.3 + 0.1 * load(second / 9, phase)))},
            {u"memory_total_bytes"_s, memory},
            {u"rx_bps"_s, std::round(load(second * 2, phase) * 90'000 * traffic)},
            {u"tx_bps"_s, std::round(load(second * 2, phase + 1) * 240'000 * traffic)},
            {u"gpus"_s, gpus},
            {u"replica"_s, space.hubId.left(4) + QString::number(replica)}}));
}

} // namespace

Pieces logFeed(HubCore &core, const SpaceState &space, LogType type, std::optional<qint64> tail)
{
    const LogBuffer &buffer = core.logs.open(space, type);
    const quint64 end = buffer.first + buffer.lines.size();
    const quint64 wanted =
        tail ? std::min<quint64>(*tail, buffer.lines.size()) : buffer.lines.size();
    return [&core, id = space.id, type, serial = buffer.serial, next = end - wanted,
            feed = Feed(core, "data:\n\n", core.heartbeat)]() mutable {
        return feed.wait([&]() -> Piece {
            const SpaceState *current = core.world.find(id);
            if (current == nullptr)
                return {.kind = Piece::Kind::End};
            const LogBuffer &log = core.logs.open(*current, type);
            // Another container's log is another stream; an empty one was waited for.
            if (log.serial != serial && next > 0)
                return {.kind = Piece::Kind::End};
            serial = log.serial;
            next = std::max(next, log.first);
            Piece piece;
            for (; next < log.first + log.lines.size(); ++next)
                piece.bytes += logEvent(log.lines[next - log.first]);
            if (log.isOver)
                piece.kind = Piece::Kind::End;
            return piece;
        });
    };
}

Pieces spaceFeed(HubCore &core, const SpaceState &space)
{
    return [&core, id = space.id, stage = QByteArray(), revision = quint64(0),
            feed = Feed(core, ": keep-alive\n\n", core.heartbeat)]() mutable {
        return feed.wait([&]() -> Piece {
            const SpaceState *current = core.world.find(id);
            if (current == nullptr)
                return {.kind = Piece::Kind::End};
            Piece piece;
            if (current->revision == revision)
                return piece;
            if (const QByteArray now = wire::stageName(*current); now != stage) {
                stage = now;
                piece.bytes += event("stage", stage);
            }
            if (revision == 0 && current->isZeroGpu())
                piece.bytes += event("zero-gpu-count", "0");
            revision = current->revision;
            piece.bytes += spaceEvent(*current);
            return piece;
        });
    };
}

Pieces metricsFeed(HubCore &core, const SpaceState &space)
{
    const auto begin = steady_clock::now();
    return [&core, id = space.id, begin, due = begin,
            feed = Feed(core, ": keep-alive\n\n", core.heartbeat * 2)]() mutable {
        return feed.wait([&]() -> Piece {
            const SpaceState *current = core.world.find(id);
            if (current == nullptr)
                return {.kind = Piece::Kind::End};
            const auto now = steady_clock::now();
            Piece piece;
            if (now < due || !current->replicas)
                return piece;
            due = now + MetricsInterval;
            const double second = duration<double>(now - begin).count();
            const Flavor *flavor = core.world.billing().flavor(current->hardware);
            const double traffic = trafficOf(*current, core.world.now());
            for (int replica = 0; replica < *current->replicas; ++replica)
                piece.bytes += metricEvent(*current, flavor, second, replica, traffic);
            return piece;
        });
    };
}

Pieces usageFeed(HubCore &core, std::function<QJsonObject()> usage, bool withCount)
{
    return [usage = std::move(usage), withCount, due = steady_clock::now(),
            feed = Feed(core, ": keep-alive\n\n", core.heartbeat)]() mutable {
        return feed.wait([&]() -> Piece {
            const auto now = steady_clock::now();
            Piece piece;
            if (now < due)
                return piece;
            due = now + UsageInterval;
            if (withCount)
                piece.bytes += event("count", "0");
            piece.bytes += event("usage", wire::compact(usage()));
            return piece;
        });
    };
}

} // namespace spacedock::sim
