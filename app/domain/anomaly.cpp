// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/anomaly.h"

#include "app/domain/daycosts.h"

#include <algorithm>

namespace spacedock {

using std::chrono::days;

namespace {

// The middle fifty percent of a normal distribution lie within 0.6745 standard deviations.
constexpr double Normal = 0.6745;
// Where most days cost the same, a twentieth of that or a cent stands for the deviation.
constexpr std::int64_t LeastDeviation = 10'000;

std::int64_t median(QList<std::int64_t> values)
{
    std::ranges::sort(values);
    const qsizetype middle = values.size() / 2;
    if (values.size() % 2 == 1)
        return values[middle];
    return values[middle - 1] + (values[middle] - values[middle - 1]) / 2;
}

/// How \a day stands to the \a before ones.
Anomaly compared(Money day, const QList<Money> &before)
{
    QList<std::int64_t> values;
    for (const Money each : before)
        values.append(each.microUSD);
    const std::int64_t usual = median(values);
    for (std::int64_t &value : values)
        value = std::abs(value - usual);
    const std::int64_t deviation = std::max({median(values), usual / 20, LeastDeviation});
    const auto byScore =
        usual + static_cast<std::int64_t>(AnomalyScore * double(deviation) / Normal);
    return {.key = {},
            .day = {},
            .amount = day,
            .usual = {usual},
            .limit = {std::max({byScore, usual + usual / 2, usual + AnomalyLeast.microUSD})},
            .score = Normal * double(day.microUSD - usual) / double(deviation)};
}

void add(QList<Anomaly> &found, const QString &key, const QList<Money> &costs, Time begin,
         qsizetype first)
{
    for (qsizetype day = std::max<qsizetype>(first, AnomalyLeastDays); day < costs.size(); ++day) {
        const qsizetype from = std::max<qsizetype>(0, day - AnomalyDays);
        Anomaly each = compared(costs[day], costs.sliced(from, day - from));
        if (each.amount <= each.limit)
            continue;
        each.key = key;
        each.day = begin + days{day};
        found.append(each);
    }
}

/// The first day of which something is known, but not before the \a earliest that matters.
Time firstKnown(const QList<UsageLine> &lines, Time earliest, Time latest)
{
    Time first = latest;
    for (const UsageLine &line : lines)
        first = std::min(first, line.startedAt.value_or(latest));
    return std::max(earliest, Time{std::chrono::floor<days>(first)});
}

} // namespace

QList<Anomaly> anomalies(const QList<UsageLine> &lines, TimeSpan span, Time now)
{
    const Time end = std::min(span.end, now);
    const Time begin = firstKnown(lines, span.begin - days{AnomalyDays}, end);
    const auto costs = dayCosts(lines, {begin, end}, now);
    const auto first = std::chrono::floor<days>(span.begin - begin).count();
    QList<Anomaly> found;
    QList<Money> all;
    for (const auto &[key, own] : costs.asKeyValueRange()) {
        add(found, key, own, begin, first);
        all.resize(own.size());
        for (qsizetype day = 0; day < own.size(); ++day)
            all[day] += own[day];
    }
    add(found, {}, all, begin, first);
    std::ranges::stable_sort(found, [](const Anomaly &a, const Anomaly &b) {
        return a.day != b.day ? a.day > b.day : a.amount > b.amount;
    });
    return found;
}

} // namespace spacedock
