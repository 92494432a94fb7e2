// SPDX-License-Identifier: GPL-3.0-or-later
// bench_logs [EVENTS [ROUNDS]]: following logs, from the socket to the store.
#include "app/hub/hubclient.h"
#include "app/service/logmask.h"
#include "app/service/logsession.h"
#include "tests/bench/corpus.h"
#include "tests/bench/heartbeat.h"
#include "tests/bench/measure.h"
#include "tests/bench/streamserver.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

#include <sys/resource.h>

using namespace spacedock;
using namespace std::chrono_literals;

namespace {

constexpr int OpenStreams = 10;
constexpr auto IdleFor = 10s;

SpaceId space(int i = 0)
{
    return {QStringLiteral("alice"), QStringLiteral("demo%1").arg(i)};
}

/// The measured process: follows one log until it has all lines.
int follow(QCoreApplication &app, const QString &url, qint64 lines, bool hasBeat)
{
    const double before = bench::residentMiB();
    HubClient client(QUrl(url), {.proxy = NetworkSettings::Proxy::None});
    LogSession session(client, space(), LogKind::Run);
    session.setMask(maskedLine);
    std::unique_ptr<bench::HeartBeat> beat;
    if (hasBeat)
        beat = std::make_unique<bench::HeartBeat>();
    QObject::connect(&session, &LogSession::advanced, &app, [&](qint64, qint64 end) {
        if (end < lines)
            return;
        std::printf("%f %f %f %f\n", bench::residentMiB() - before,
                    double(session.store()->memoryUse()), beat ? beat->longest() : 0,
                    beat ? beat->shareOfLong() : 0);
        QCoreApplication::quit();
    });
    session.open();
    return QCoreApplication::exec();
}

/// The measured process: a loop with nothing to do, for what the machine itself does to the beat.
int beatAlone(QCoreApplication &app)
{
    const bench::HeartBeat beat;
    QTimer::singleShot(2s, &app, [&beat] {
        std::printf("%f %f\n", beat.longest(), beat.shareOfLong());
        QCoreApplication::quit();
    });
    return QCoreApplication::exec();
}

/// The measured process: many streams on which nothing happens.
int idle(QCoreApplication &app, const QString &url)
{
    HubClient client(QUrl(url), {.proxy = NetworkSettings::Proxy::None});
    std::vector<std::unique_ptr<LogSession>> sessions;
    for (int i = 0; i < OpenStreams; ++i) {
        sessions.push_back(std::make_unique<LogSession>(client, space(i), LogKind::Run));
        sessions.back()->setMask(maskedLine);
        sessions.back()->open();
    }
    rusage before{};
    double cpuBefore = 0;
    QTimer::singleShot(2s, &app, [&] {
        getrusage(RUSAGE_SELF, &before);
        cpuBefore = bench::cpuSeconds();
        QTimer::singleShot(IdleFor, &app, [&] {
            rusage after{};
            getrusage(RUSAGE_SELF, &after);
            std::printf("%f %f\n", bench::cpuSeconds() - cpuBefore,
                        double(after.ru_nvcsw - before.ru_nvcsw));
            QCoreApplication::quit();
        });
    });
    return QCoreApplication::exec();
}

/// The Hub's own client for Python, which keeps all lines as a log window must.
std::optional<bench::Cost> runOfficialClient(const QString &url, int events)
{
    const QString program =
        QStringLiteral("import sys, itertools, huggingface_hub\n"
                       "api = huggingface_hub.HfApi(endpoint=sys.argv[1], token='hf_bench')\n"
                       "logs = api.fetch_space_logs('alice/demo0', follow=True)\n"
                       "print(len(list(itertools.islice(logs, int(sys.argv[2])))))\n");
    auto cost = bench::run(
        {QStringLiteral("python3"), QStringLiteral("-c"), program, url, QString::number(events)});
    return cost && cost->output.trimmed().toInt() == events ? cost : std::nullopt;
}

void benchOfficialClient(const QByteArray &name, const QString &url, int events, double cpu,
                         double wall)
{
    const auto installed = bench::run(
        {QStringLiteral("python3"), QStringLiteral("-c"),
         QStringLiteral(
             "import importlib.util as u; print(u.find_spec('huggingface_hub') and 1)")});
    if (!installed || installed->output.trimmed() != "1") {
        bench::skip(name + ".official", "huggingface_hub is not installed for python3");
        return;
    }
    const auto official = runOfficialClient(url, events);
    if (!official) {
        bench::skip(name + ".official", "huggingface_hub did not give all lines");
        return;
    }
    bench::print(name + ".official.cpu", official->cpu, "s");
    bench::print(name + ".official.wall", official->wall, "s");
    bench::print(name + ".official_cpu_to_ours", official->cpu / cpu, "x");
    bench::print(name + ".official_wall_to_ours", official->wall / wall, "x");
}

void benchIngest(const QString &self, int events, int rounds, int eventsAChunk)
{
    const bench::StreamServer server(events, eventsAChunk);
    const QString log = server.url() + QStringLiteral("/api/spaces/alice/demo0/logs/run");
    const QByteArray name = "ingest.k" + QByteArray::number(eventsAChunk);
    QList<double> cpu;
    QList<double> wall;
    QList<double> curlCpu;
    QList<double> curlWall;
    for (int round = 0; round < rounds; ++round) {
        if (const auto ours = bench::run(
                {self, QStringLiteral("--follow"), server.url(), QString::number(events)})) {
            cpu.append(ours->cpu);
            wall.append(ours->wall);
        }
        if (const auto curl =
                bench::run({QStringLiteral("sh"), QStringLiteral("-c"),
                            QStringLiteral("exec curl -sN \"$0\" >/dev/null"), log})) {
            curlCpu.append(curl->cpu);
            curlWall.append(curl->wall);
        }
    }
    bench::print(name + ".cpu", bench::median(cpu), "s");
    bench::print(name + ".wall", bench::median(wall), "s");
    benchOfficialClient(name, server.url(), events, bench::median(cpu), bench::median(wall));
    if (curlCpu.isEmpty()) {
        bench::skip(name + ".curl", "curl is not installed");
        return;
    }
    bench::print(name + ".curl.cpu", bench::median(curlCpu), "s");
    bench::print(name + ".curl.wall", bench::median(curlWall), "s");
    bench::print(name + ".cpu_to_curl", bench::median(cpu) / bench::median(curlCpu), "x");
    bench::print(name + ".wall_to_curl", bench::median(wall) / bench::median(curlWall), "x");
}

void benchMemoryAndStall(const QString &self, int events)
{
    const bench::StreamServer server(events, 64);
    const auto ours =
        bench::run({self, QStringLiteral("--beat"), server.url(), QString::number(events)});
    if (!ours)
        return;
    double text = 0;
    for (int i = 0; i < events; ++i)
        text += double(bench::logLine(i).size());
    const auto values = bench::numbers(ours->output);
    bench::print("memory.text", text / events, "bytes/line");
    bench::print("memory.store", values.value(1) / events, "bytes/line");
    bench::print("memory.store_over_text", (values.value(1) - text) / events, "bytes/line");
    bench::print("memory.resident", values.value(0) * 1024 * 1024 / events, "bytes/line");
    bench::print("loop.longest_gap", values.value(2), "ms");
    bench::print("loop.time_in_gaps_over_16ms", values.value(3), "%");
    const auto alone = bench::run({self, QStringLiteral("--empty")});
    if (!alone)
        return;
    const auto empty = bench::numbers(alone->output);
    bench::print("loop.empty.longest_gap", empty.value(0), "ms");
    bench::print("loop.empty.time_in_gaps_over_16ms", empty.value(1), "%");
}

void benchIdle(const QString &self)
{
    const bench::StreamServer server(0, 1);
    const auto ours = bench::run({self, QStringLiteral("--idle"), server.url()});
    if (!ours)
        return;
    const auto values = bench::numbers(ours->output);
    const double seconds = double(IdleFor.count());
    bench::print("idle.cpu_of_ten_streams", 100 * values.value(0) / seconds, "%");
    bench::print("idle.wakeups_of_ten_streams", values.value(1) / seconds, "1/s");
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString mode = arguments.value(1);
    if (mode == QStringLiteral("--follow") || mode == QStringLiteral("--beat"))
        return follow(app, arguments.value(2), arguments.value(3).toLongLong(),
                      mode == QStringLiteral("--beat"));
    if (mode == QStringLiteral("--empty"))
        return beatAlone(app);
    if (mode == QStringLiteral("--idle"))
        return idle(app, arguments.value(2));
    const int events = arguments.size() > 1 ? mode.toInt() : 1'000'000;
    const int rounds = arguments.size() > 2 ? arguments[2].toInt() : 3;
    const QString self = QCoreApplication::applicationFilePath();
    bench::print("ingest.events", events, "events");
    for (const int eventsAChunk : {64, 1})
        benchIngest(self, events, rounds, eventsAChunk);
    benchMemoryAndStall(self, events);
    benchIdle(self);
    return 0;
}
