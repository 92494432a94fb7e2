// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logsince.h"

#include "app/service/logsnapshot.h"

#include <QDateTime>

#include <algorithm>

namespace spacedock {

using namespace std::chrono_literals;

namespace {

/// Lines without a time come between others, not by the thousand.
constexpr qint64 LinesWithoutTime = 1000;

Time midnightBefore(Time time)
{
    const QDateTime local = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count());
    return Time(std::chrono::milliseconds(local.date().startOfDay().toMSecsSinceEpoch()));
}

std::optional<Time> newest(const LogSnapshot &log)
{
    const qint64 until = std::max(log.begin(), log.end() - LinesWithoutTime);
    for (qint64 line = log.end() - 1; line >= until; --line) {
        if (const auto time = log.record(line).time)
            return time;
    }
    return {};
}

} // namespace

qint64 firstLine(const LogSince &since, const LogSnapshot &log, std::optional<qint64> lastRestart)
{
    using Kind = LogSince::Kind;
    const std::optional<Time> now = newest(log);
    switch (since.kind) {
    case Kind::Any:
        return 0;
    case Kind::LastRestart:
        return lastRestart.value_or(0);
    case Kind::FiveMinutes:
        return now ? log.firstAt(*now - 5min) : 0;
    case Kind::Hour:
        return now ? log.firstAt(*now - 1h) : 0;
    case Kind::Today:
        return now ? log.firstAt(midnightBefore(*now)) : 0;
    case Kind::From:
        return since.from ? log.firstAt(*since.from) : 0;
    }
    return 0;
}

} // namespace spacedock
