// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/usage.h"

#include <QHash>
#include <QSet>

namespace spacedock {

/// What is billed now, as far as it decides how a month goes on.
struct RunningNow {
    QString key; ///< As of CostRow.
    Rate rate; ///< All replicas, zero when granted.
    bool operator==(const RunningNow &) const = default;
};

struct ForecastInput {
    QList<UsageLine> lines; ///< Of the month and of those before it, bill or meter.
    QList<RunningNow> running;
    /// By key; a Space that is not named is taken to sleep, nobody knows when.
    QHash<QString, std::optional<std::chrono::seconds>> sleepTimes;
    QSet<QString> stopped; ///< Paused or failed: keys that do not start by themselves.
    TimeSpan month;
    Time now;
};

/// How a part was foretold.
enum class ForecastMethod {
    Nothing, ///< Costs nothing and does not run.
    Stopped, ///< Paused or failed: adds nothing until somebody starts it.
    RunsOn, ///< Runs and never sleeps: until the end of the month.
    OneRun, ///< Runs, and too little is known: until its sleep time has passed.
    Pace, ///< Less than two weeks are known: their mean day goes on.
    WeekPattern ///< Each hour of the week as in the last eight weeks.
};

/// Four out of five months should end between low and high.
struct ForecastPart {
    QString key;
    bool isSpace = false;
    ForecastMethod method = ForecastMethod::Nothing;
    Money spent; ///< Until now.
    Money expected; ///< At the end of the month, with what was spent.
    Money low;
    Money high;
    bool operator==(const ForecastPart &) const = default;
};

struct ForecastPoint {
    Time at;
    Money expected;
    Money low;
    Money high;
    bool operator==(const ForecastPoint &) const = default;
};

struct Forecast {
    TimeSpan month;
    Time at;
    Money spent;
    Money expected;
    Money low;
    Money high;
    QList<ForecastPart> parts; ///< By expected cost, highest first; they add up to the sums.
    QList<ForecastPoint> path; ///< From now by days to the end of the month: the cone.
    std::chrono::days known{}; ///< So much history was used, at most eight weeks.
    bool operator==(const Forecast &) const = default;
};

Forecast forecast(const ForecastInput &input);

/// What the method would have said of a past month at the same point of it, and what came.
struct BackTest {
    TimeSpan month;
    Money expected;
    Money low;
    Money high;
    Money actual;
    bool isInRange() const { return low <= actual && actual <= high; }
    bool operator==(const BackTest &) const = default;
};

/// Of the months before the input's one of which two weeks before them are known, newest first, at
/// most \a most. Nothing from after the point is used, but that a Space sleeps or not is taken as
/// it is now.
QList<BackTest> backTests(const ForecastInput &input, int most = 6);
/// Mean of |expected - actual| / actual in percent; none without a month that cost something.
std::optional<double> meanError(const QList<BackTest> &tests);

} // namespace spacedock
