// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/costseries.h"

#include "app/domain/daycosts.h"
#include "app/domain/spread.h"

#include <QHash>

#include <algorithm>
#include <cmath>
#include <functional>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

std::chrono::minutes billedMinutes(const UsageLine &line)
{
    if (line.unit != "minutes"_L1 && !line.product.endsWith("/minutes"_L1))
        return {};
    return std::chrono::minutes{std::llround(line.quantity)};
}

/// The Hub shows what a grant pays as the line's total, or as nothing with the price beside it.
Money grantedCost(const UsageLine &line)
{
    if (!line.freeGrant)
        return {};
    if (line.total != Money{})
        return line.total;
    return {std::llround(line.quantity * static_cast<double>(line.unitCost.microUSD))};
}

void add(CostRow &row, const UsageLine &line)
{
    const QString flavor = line.flavor();
    if (!flavor.isEmpty() && !row.flavors.contains(flavor))
        row.flavors.append(flavor);
    row.isSpace = line.isSpace();
    row.billed += billedMinutes(line);
    row.total += line.owed();
    row.granted += grantedCost(line);
    row.isEstimate = row.isEstimate || (line.isSpace() && line.entityId.isEmpty());
}

using Places = QHash<QString, qsizetype>;

/// The entry of \a entries that stands for \a key, a new one at the end if there was none.
template <typename T> T &entryOf(const QString &key, QList<T> &entries, Places &places)
{
    const auto place = places.constFind(key);
    if (place != places.cend())
        return entries[*place];
    places.insert(key, entries.size());
    T &entry = entries.emplaceBack();
    entry.key = key;
    return entry;
}

/// Dearest first; then by key, so that equal sums keep their places.
template <typename T, typename Amount> void sortByCost(QList<T> &entries, Amount amount)
{
    std::ranges::sort(entries, [amount](const T &a, const T &b) {
        const auto byCost = std::invoke(amount, b) <=> std::invoke(amount, a);
        return byCost != 0 ? byCost < 0 : a.key < b.key;
    });
}

QList<Time> stepEnds(TimeSpan period, Time last, std::chrono::minutes step)
{
    QList<Time> ends;
    for (Time end = period.begin + step; end < last; end += step)
        ends.append(end);
    ends.append(last);
    return ends;
}

/// Adds what each step sees of \a line to \a increments; touches only the steps of its life.
void addIncrements(QList<Money> &increments, const UsageLine &line, const QList<Time> &ends,
                   Time begin)
{
    const Time last = ends.back();
    const Time end = std::clamp(line.stoppedAt.value_or(last), begin, last);
    const TimeSpan life{std::clamp(line.startedAt.value_or(begin), begin, end), end};
    auto step = std::ranges::lower_bound(ends, life.begin) - ends.begin();
    Money before;
    for (; before != line.owed() && step < ends.size(); ++step) {
        const Money until = spentUntil(line.owed(), life, ends[step]);
        increments[step] += until - before;
        before = until;
    }
}

} // namespace

QList<CostRow> costRows(const QList<UsageLine> &lines)
{
    QList<const UsageLine *> byStart;
    byStart.reserve(lines.size());
    for (const UsageLine &line : lines)
        byStart.append(&line);
    std::ranges::stable_sort(
        byStart, {}, [](const UsageLine *line) { return line->startedAt.value_or(Time::max()); });

    QList<CostRow> rows;
    Places places;
    for (const UsageLine *line : std::as_const(byStart))
        add(entryOf(costKey(*line), rows, places), *line);
    sortByCost(rows, &CostRow::total);
    return rows;
}

CostSeries costSeries(const QList<UsageLine> &lines, TimeSpan period, Time now,
                      std::chrono::minutes step)
{
    const Time last = std::clamp(now, period.begin, std::max(period.begin, period.end));
    CostSeries series;
    series.times = stepEnds(period, last, std::max(step, std::chrono::minutes{1}));
    Places places;
    for (const UsageLine &line : lines) {
        CostSeries::Line &entry = entryOf(costKey(line), series.lines, places);
        entry.accumulated.resize(series.times.size());
        addIncrements(entry.accumulated, line, series.times, period.begin);
        series.total += line.owed();
    }
    for (CostSeries::Line &line : series.lines) {
        Money sum;
        for (Money &amount : line.accumulated)
            amount = sum += amount;
    }
    sortByCost(series.lines, [](const CostSeries::Line &line) { return line.accumulated.back(); });
    return series;
}

} // namespace spacedock
