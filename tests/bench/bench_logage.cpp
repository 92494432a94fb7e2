// SPDX-License-Identifier: GPL-3.0-or-later
// bench_logage [LINES]: a store that had 100 million lines and holds the last of them, beside a new
// one that was given no more than those.
#include "app/service/logstore.h"
#include "tests/bench/corpus.h"
#include "tests/bench/found.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <cstdio>
#include <vector>

using namespace spacedock;

namespace {

constexpr qsizetype Limit = qsizetype{64} * 1024 * 1024;
constexpr int Kinds = 100'000; ///< Lines that differ; then they come again.
constexpr int Rounds = 5;
/// What the store may still hold: cold blocks take less than half of their text.
constexpr qint64 MostHeld = 4'000'000;

/// The measured process: prints what the store and a search of it take.
void age(qint64 first, qint64 end)
{
    std::vector<QByteArray> lines;
    lines.reserve(Kinds);
    for (int i = 0; i < Kinds; ++i)
        lines.push_back(bench::logLine(i));
    const double before = bench::residentMiB();
    const auto store = std::make_shared<LogStore>(Limit);
    for (qint64 i = first; i < end; ++i) {
        store->append(lines[std::size_t(i % Kinds)],
                      {.time = Time(std::chrono::milliseconds(i)), .level = LogLevel::Info});
        if (i % 1000 == 0)
            store->publish();
    }
    store->publish();
    const double resident = bench::residentMiB() - before;
    QList<double> all;
    qint64 count = 0;
    for (int round = 0; round < Rounds; ++round) {
        const auto found =
            bench::find(store, {.pattern = "out of memory", .isCaseSensitive = true});
        all.append(found.cpu);
        count = found.count;
    }
    std::printf("%f %lld %lld %f %lld\n", resident, qlonglong(store->begin()),
                qlonglong(store->end()), bench::median(all), qlonglong(count));
}

struct Aged {
    double resident = 0; ///< MiB.
    qint64 held = 0;
    double search = 0; ///< Seconds of the processor.
    qint64 count = 0;
};

std::optional<Aged> run(qint64 first, qint64 end)
{
    const auto cost = bench::run({QCoreApplication::applicationFilePath(), QStringLiteral("--age"),
                                  QString::number(first), QString::number(end)});
    if (!cost)
        return {};
    const auto values = bench::numbers(cost->output);
    return Aged{.resident = values.value(0),
                .held = qint64(values.value(2) - values.value(1)),
                .search = values.value(3),
                .count = qint64(values.value(4))};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QStringLiteral("--age")) {
        age(arguments.value(2).toLongLong(), arguments.value(3).toLongLong());
        return 0;
    }
    const qint64 lines = arguments.size() > 1 ? arguments[1].toLongLong() : 100'000'000;
    const auto old = run(0, lines);
    if (!old || old->held > MostHeld)
        return 1;
    const auto fresh = run(lines - old->held, lines);
    if (!fresh)
        return 1;
    bench::print("age.lines", double(lines), "lines");
    bench::print("age.held", double(old->held), "lines");
    bench::print("age.resident", old->resident, "MiB");
    bench::print("age.resident_to_fresh", old->resident / fresh->resident, "x");
    bench::print("age.matches", double(old->count), "lines");
    bench::print("age.matches_to_fresh", double(old->count) / double(fresh->count), "x");
    bench::print("age.search_to_fresh", old->search / fresh->search, "x");
    return 0;
}
