// SPDX-License-Identifier: GPL-3.0-or-later
// bench_logsearch [LINES [ROUNDS]]: finding in a log, beside grep and ripgrep on the same text.
#include "app/service/logstore.h"
#include "tests/bench/corpus.h"
#include "tests/bench/found.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

struct Case {
    QByteArray name;
    LogQuery query;
    QList<QStringList> references; ///< Commands without pattern and file.
};

QList<Case> cases()
{
    const QStringList rg{u"rg"_s, u"-c"_s};
    const QStringList rgOne{u"rg"_s, u"-c"_s, u"--no-mmap"_s, u"-j1"_s};
    const QList<QStringList> plain{
        rg + QStringList{u"-F"_s}, rgOne + QStringList{u"-F"_s}, {u"grep"_s, u"-c"_s, u"-F"_s}};
    const QList<QStringList> caseless{
        rg + QStringList{u"-iF"_s}, rgOne + QStringList{u"-iF"_s}, {u"grep"_s, u"-c"_s, u"-iF"_s}};
    const QList<QStringList> regex{rg, rgOne, {u"grep"_s, u"-c"_s, u"-P"_s}};
    return {{"plain.rare", {.pattern = "out of memory", .isCaseSensitive = true}, plain},
            {"plain.common", {.pattern = "queue/join", .isCaseSensitive = true}, plain},
            {"plain.none", {.pattern = "no such text", .isCaseSensitive = true}, plain},
            {"plain.caseless", {.pattern = "CUDA OUT"}, caseless},
            {"regex.literal",
             {.pattern = "ERROR: .* after [0-9]+ s", .isRegex = true, .isCaseSensitive = true},
             regex},
            {"regex.classes",
             {.pattern = "[a-z]+=[0-9a-z]{5,6}[0-9]{3} ", .isRegex = true, .isCaseSensitive = true},
             regex}};
}

void benchCase(const Case &each, const std::shared_ptr<const LogStore> &store, const QString &file,
               int rounds)
{
    QList<double> first;
    QList<double> all;
    QList<double> cpu;
    QList<QList<double>> others(each.references.size());
    QList<QList<double>> othersCpu(each.references.size());
    bench::Found found;
    for (int round = 0; round < rounds; ++round) {
        found = bench::find(store, each.query);
        first.append(found.first);
        all.append(found.all);
        cpu.append(found.cpu);
        for (qsizetype i = 0; i < each.references.size(); ++i) {
            const auto cost =
                bench::run(each.references[i]
                           + QStringList{u"-e"_s, QString::fromUtf8(each.query.pattern), file});
            if (!cost)
                continue;
            others[i].append(cost->wall);
            othersCpu[i].append(cost->cpu);
            if (cost->output.trimmed().toLongLong() != found.count)
                bench::skip(each.name,
                            each.references[i].join(u' ').toUtf8() + " found "
                                + cost->output.trimmed() + " lines, not "
                                + QByteArray::number(found.count));
        }
    }
    bench::print(each.name + ".matches", double(found.count), "lines");
    if (found.count > 0)
        bench::print(each.name + ".first", 1000 * bench::median(first), "ms");
    bench::print(each.name + ".all", 1000 * bench::median(all), "ms");
    bench::print(each.name + ".cpu", 1000 * bench::median(cpu), "ms");
    double fastest = 0;
    for (qsizetype i = 0; i < others.size(); ++i) {
        const QByteArray name = each.references[i].join(u' ').toUtf8();
        if (others[i].isEmpty()) {
            bench::skip(each.name + " beside " + name, "not installed");
            continue;
        }
        const double theirs = bench::median(others[i]);
        fastest = fastest == 0 ? theirs : std::min(fastest, theirs);
        bench::print(each.name + " beside " + name, bench::median(all) / theirs, "x");
        bench::print(each.name + " cpu beside " + name,
                     bench::median(cpu) / bench::median(othersCpu[i]), "x");
    }
    if (fastest > 0)
        bench::print(each.name + ".to_fastest", bench::median(all) / fastest, "x");
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const int lines = arguments.size() > 1 ? arguments[1].toInt() : 1'000'000;
    const int rounds = arguments.size() > 2 ? arguments[2].toInt() : 5;
    QTemporaryFile file;
    if (!file.open())
        return 1;
    const auto store = std::make_shared<LogStore>();
    for (int i = 0; i < lines; ++i) {
        const QByteArray line = bench::logLine(i);
        store->append(line, {});
        file.write(line + '\n');
    }
    store->publish();
    file.flush();
    bench::print("search.lines", lines, "lines");
    for (const Case &each : cases())
        benchCase(each, store, file.fileName(), rounds);
    return 0;
}
