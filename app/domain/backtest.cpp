// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/daycosts.h"
#include "app/domain/forecast.h"

#include <algorithm>
#include <cmath>

namespace spacedock {

using std::chrono::days;

namespace {

constexpr days LeastBefore{14};

/// The line as it was known at \a at; none if it had not begun.
std::optional<UsageLine> knownAt(UsageLine line, Time at, Time now)
{
    const Time end = line.stoppedAt.value_or(now);
    const Time begin = line.startedAt.value_or(end);
    if (begin >= at)
        return std::nullopt;
    if (end > at) {
        line.total = costWithin(line, {begin, at}, now);
        line.active = true;
        line.stoppedAt.reset();
    }
    return line;
}

/// What a line costs while it runs.
Rate rateOf(const UsageLine &line, Time now)
{
    const auto life = std::chrono::floor<std::chrono::minutes>(line.stoppedAt.value_or(now)
                                                               - line.startedAt.value_or(now));
    return life.count() < 1 ? Rate{} : Rate{line.owed().microUSD, life.count()};
}

ForecastInput inputAt(const ForecastInput &input, TimeSpan month, Time at)
{
    ForecastInput then{.lines = {}, .running = {}, .month = month, .now = at};
    then.sleepTimes = input.sleepTimes;
    for (const UsageLine &line : input.lines) {
        const auto known = knownAt(line, at, input.now);
        if (!known)
            continue;
        if (known->active && !known->stoppedAt && line.isSpace())
            then.running.append({.key = costKey(line), .rate = rateOf(line, input.now)});
        then.lines.append(*known);
    }
    return then;
}

Money costOf(const QList<UsageLine> &lines, TimeSpan month, Time now)
{
    Money sum;
    for (const UsageLine &line : lines)
        sum += costWithin(line, month, now);
    return sum;
}

Time firstBegin(const ForecastInput &input)
{
    Time first = input.now;
    for (const UsageLine &line : input.lines)
        first = std::min(first, line.startedAt.value_or(input.now));
    return first;
}

} // namespace

QList<BackTest> backTests(const ForecastInput &input, int most)
{
    QList<BackTest> tests;
    const auto elapsed = input.now - input.month.begin;
    const Time first = firstBegin(input);
    TimeSpan month = monthOf(input.month.begin - days{1});
    for (; tests.size() < most && first + LeastBefore <= month.begin;
         month = monthOf(month.begin - days{1})) {
        const Time at = std::min(month.begin + elapsed, month.end - days{1});
        const Forecast then = forecast(inputAt(input, month, at));
        tests.append({.month = month,
                      .expected = then.expected,
                      .low = then.low,
                      .high = then.high,
                      .actual = costOf(input.lines, month, input.now)});
    }
    return tests;
}

std::optional<double> meanError(const QList<BackTest> &tests)
{
    double sum = 0;
    int count = 0;
    for (const BackTest &test : tests) {
        if (test.actual.microUSD <= 0)
            continue;
        sum +=
            std::abs(double((test.expected - test.actual).microUSD)) / double(test.actual.microUSD);
        ++count;
    }
    return count == 0 ? std::nullopt : std::optional(100 * sum / count);
}

} // namespace spacedock
