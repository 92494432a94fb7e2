// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/measure.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace spacedock::bench {

namespace {

double seconds(const timeval &time)
{
    return double(time.tv_sec) + double(time.tv_usec) / 1e6;
}

[[noreturn]] void become(const QStringList &command, int output)
{
    std::vector<QByteArray> words;
    words.reserve(std::size_t(command.size()));
    for (const QString &word : command)
        words.push_back(word.toLocal8Bit());
    std::vector<char *> arguments;
    arguments.reserve(words.size() + 1);
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    dup2(output, STDOUT_FILENO);
    execvp(arguments.front(), arguments.data());
    _exit(127);
}

} // namespace

std::optional<Cost> run(const QStringList &command)
{
    std::array<int, 2> pipe{};
    if (::pipe(pipe.data()) != 0)
        return {};
    const double started = now();
    const pid_t child = fork();
    if (child == 0) {
        close(pipe[0]);
        become(command, pipe[1]);
    }
    close(pipe[1]);
    Cost cost;
    std::array<char, 4096> piece{};
    for (ssize_t got = 0; (got = read(pipe[0], piece.data(), piece.size())) > 0;)
        cost.output.append(piece.data(), got);
    close(pipe[0]);
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    cost.wall = now() - started;
    cost.cpu = seconds(used.ru_utime) + seconds(used.ru_stime);
    if (!WIFEXITED(status) || WEXITSTATUS(status) > 1)
        return {};
    return cost;
}

QList<double> numbers(const QByteArray &output)
{
    QList<double> list;
    for (const QByteArray &word : output.simplified().split(' '))
        list.append(word.toDouble());
    return list;
}

double median(QList<double> values)
{
    return percentile(std::move(values), 50);
}

double percentile(QList<double> values, int percent)
{
    std::ranges::sort(values);
    return values.isEmpty() ? 0 : values[values.size() * percent / 100];
}

double cpuSeconds()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double now()
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

double residentMiB()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * double(sysconf(_SC_PAGESIZE))
        / (1024 * 1024);
}

void print(const QByteArray &name, double value, const QByteArray &unit)
{
    std::printf("%-44s %12.4g %s\n", name.constData(), value, unit.constData());
    std::fflush(stdout);
}

void skip(const QByteArray &name, const QByteArray &why)
{
    std::printf("%-44s skipped: %s\n", name.constData(), why.constData());
    std::fflush(stdout);
}

} // namespace spacedock::bench
