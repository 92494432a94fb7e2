// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/forecast.h"

#include "app/domain/daycosts.h"
#include "app/domain/spendpattern.h"

#include <QMap>

#include <algorithm>
#include <cmath>

namespace spacedock {

using namespace std::chrono_literals;
using std::chrono::days;
using std::chrono::hours;
using Method = ForecastMethod;

namespace {

constexpr days MostHistory{56};
constexpr double DaysForPattern = 14;
constexpr double DaysForPace = 3;
// So many standard deviations hold four fifths of a normal distribution.
constexpr double FourOutOfFive = 1.2816;

struct Subject {
    std::vector<const UsageLine *> lines;
    std::optional<RunningNow> running;
    bool isSpace = false;
};

/// What is to come of one subject until some moment, micro-USD.
struct Outlook {
    double expected = 0;
    double below = 0; ///< So much less at the low end …
    double above = 0; ///< … and more at the high end.
};

double hoursBetween(Time from, Time to)
{
    return std::max(0.0, double((to - from).count()) / double((1h / 1ms)));
}

double perHour(Rate rate)
{
    return double(rate.microUSD) * 60 / double(rate.minutes);
}

class Foreteller {
public:
    Foreteller(const Subject &subject, const QString &key, const ForecastInput &input,
               TimeSpan window)
        : m_pattern(subject.lines, window, input.now)
        , m_now(input.now)
        , m_rate(subject.running ? perHour(subject.running->rate) : 0)
        , m_isSpace(subject.isSpace)
        , m_isStopped(input.stopped.contains(key))
    {
        const auto sleep = input.sleepTimes.constFind(key);
        m_isSleepKnown = sleep != input.sleepTimes.cend();
        if (m_isSleepKnown)
            m_sleepAfter = *sleep;
        m_method = method();
    }

    Method method() const
    {
        if (m_isStopped && m_rate == 0)
            return Method::Stopped;
        if (m_rate > 0 && m_isSleepKnown && !m_sleepAfter)
            return Method::RunsOn;
        if (m_pattern.days() >= DaysForPattern)
            return m_pattern.total() > 0 || m_rate > 0 ? Method::WeekPattern : Method::Nothing;
        if (m_rate > 0 && (m_pattern.days() < DaysForPace || m_pattern.total() == 0))
            return Method::OneRun;
        return m_pattern.total() > 0 ? Method::Pace : Method::Nothing;
    }

    Outlook until(Time end) const
    {
        switch (m_method) {
        case Method::Nothing:
            break;
        case Method::Stopped:
            return {0, 0, habit(end).expected};
        case Method::RunsOn:
            return runsOn(end);
        case Method::OneRun:
            return {m_rate * runHours(end), 0, m_rate * (hoursBetween(m_now, end) - runHours(end))};
        case Method::Pace:
        case Method::WeekPattern:
            return withRun(habit(end), end);
        }
        return {};
    }

private:
    bool hasWeeks() const { return m_pattern.days() >= DaysForPattern; }

    /// The hours that what runs now lasts at least: until its sleep time has passed.
    double runHours(Time end) const
    {
        const auto sleep = m_sleepAfter.value_or(1h);
        return std::min(hoursBetween(m_now, end), double(sleep.count()) / 3600);
    }

    double habitIn(Time from, Time to) const
    {
        if (!hasWeeks())
            return m_pattern.hourly() * hoursBetween(from, to);
        double sum = 0;
        for (Time at = from; at < to;) {
            const Time next = std::min<Time>(std::chrono::floor<hours>(at) + 1h, to);
            sum += m_pattern.atHour(at) * hoursBetween(at, next);
            at = next;
        }
        return sum;
    }

    /// As it always was. The pattern itself is known the better the more of it was seen.
    Outlook habit(Time end) const
    {
        const double length = hoursBetween(m_now, end);
        const double expected = habitIn(m_now, end);
        const double blocks = length / (hasWeeks() ? SpendPattern::HoursPerWeek : 24);
        const double known = std::max(1.0, hasWeeks() ? m_pattern.weeks() : m_pattern.days());
        const double variance = hasWeeks() ? m_pattern.weekVariance() : m_pattern.dayVariance();
        const double deviation =
            FourOutOfFive * std::sqrt(variance * (blocks + blocks * blocks / known));
        return {expected, std::min(deviation, expected), deviation};
    }

    Outlook withRun(Outlook habit, Time end) const
    {
        if (m_rate > 0) {
            const double length = runHours(end);
            const Time stop = m_now + std::chrono::milliseconds{std::llround(length * 3'600'000)};
            habit.expected += std::max(0.0, m_rate * length - habitIn(m_now, stop));
        }
        return habit;
    }

    // Nothing stops it but its owner, who may do as always.
    Outlook runsOn(Time end) const
    {
        const double expected = m_rate * hoursBetween(m_now, end);
        const double usual = m_isSpace && hasWeeks() ? habit(end).expected : expected;
        return {expected, std::max(0.0, expected - usual), std::max(0.0, usual - expected)};
    }

    SpendPattern m_pattern;
    Time m_now;
    double m_rate;
    bool m_isSpace;
    bool m_isStopped;
    bool m_isSleepKnown = false;
    std::optional<std::chrono::seconds> m_sleepAfter;
    Method m_method = Method::Nothing;
};

QMap<QString, Subject> subjectsOf(const ForecastInput &input)
{
    QMap<QString, Subject> subjects;
    for (const UsageLine &line : input.lines) {
        Subject &subject = subjects[costKey(line)];
        subject.lines.push_back(&line);
        subject.isSpace = subject.isSpace || line.isSpace();
    }
    for (const RunningNow &running : input.running) {
        Subject &subject = subjects[running.key];
        subject.running = running;
        subject.isSpace = true;
    }
    return subjects;
}

/// Whole hours up to now of which something is known, at most eight weeks.
TimeSpan windowOf(const ForecastInput &input)
{
    const Time end = std::chrono::floor<hours>(input.now);
    Time first = end;
    for (const UsageLine &line : input.lines)
        first = std::min(first, line.startedAt.value_or(end));
    return {std::max<Time>(end - MostHistory, std::chrono::ceil<hours>(first)), end};
}

Money spentIn(const Subject &subject, TimeSpan month, Time now)
{
    Money spent;
    for (const UsageLine *line : subject.lines)
        spent += costWithin(*line, {month.begin, std::min(now, month.end)}, now);
    return spent;
}

Money money(double microUSD)
{
    return {std::llround(microUSD)};
}

QList<Time> dayEnds(const ForecastInput &input)
{
    QList<Time> ends;
    for (Time end = std::chrono::floor<days>(input.now) + days{1}; end < input.month.end;
         end += days{1})
        ends.append(end);
    ends.append(std::max(input.now, input.month.end));
    return ends;
}

/// Subjects go their own ways, so their deviations add up by squares.
struct Sum {
    double expected = 0;
    double below = 0;
    double above = 0;

    void add(const Outlook &part)
    {
        expected += part.expected;
        below += part.below * part.below;
        above += part.above * part.above;
    }
    ForecastPoint point(Time at, Money spent) const
    {
        const double low = std::max(0.0, expected - std::sqrt(below));
        return {at, spent + money(expected), spent + money(low),
                spent + money(expected + std::sqrt(above))};
    }
};

} // namespace

Forecast forecast(const ForecastInput &input)
{
    const TimeSpan window = windowOf(input);
    const QList<Time> ends = dayEnds(input);
    std::vector<Sum> sums(std::size_t(ends.size()));
    Forecast result{.month = input.month, .at = input.now};
    result.known = std::chrono::floor<days>(window.length());
    for (const auto &[key, subject] : subjectsOf(input).asKeyValueRange()) {
        const Foreteller teller(subject, key, input, window);
        Outlook outlook;
        for (qsizetype i = 0; i < ends.size(); ++i) {
            outlook = teller.until(ends[i]);
            sums[std::size_t(i)].add(outlook);
        }
        ForecastPart part{.key = key, .isSpace = subject.isSpace, .method = teller.method()};
        part.spent = spentIn(subject, input.month, input.now);
        part.expected = part.spent + money(outlook.expected);
        part.low = part.spent + money(std::max(0.0, outlook.expected - outlook.below));
        part.high = part.spent + money(outlook.expected + outlook.above);
        result.spent += part.spent;
        result.expected += part.expected;
        result.parts.append(part);
    }
    result.path.append({input.now, result.spent, result.spent, result.spent});
    for (qsizetype i = 0; i < ends.size(); ++i)
        result.path.append(sums[std::size_t(i)].point(ends[i], result.spent));
    // Parts are rounded each; the cone ends where they add up.
    result.path.last().expected = result.expected;
    result.low = std::min(result.expected, result.path.last().low);
    result.high = std::max(result.expected, result.path.last().high);
    std::ranges::stable_sort(result.parts, std::greater{}, &ForecastPart::expected);
    return result;
}

} // namespace spacedock
