// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/reconcile.h"

#include "app/domain/daycosts.h"
#include "app/domain/reconcilespace.h"

#include <QMap>

#include <algorithm>

namespace spacedock {

using std::chrono::days;

namespace {

void addOther(Reconciliation &result, const UsageLine &line, const ReconcileInput &input)
{
    const qsizetype count = std::chrono::ceil<days>(input.span.length()).count();
    for (qsizetype i = 0; i < count; ++i) {
        const Time day = input.span.begin + days{i};
        const Money owed = costWithin(line, {day, day + days{1}}, input.now);
        if (owed == Money{})
            continue;
        result.rows.append({.key = costKey(line),
                            .isSpace = false,
                            .day = day,
                            .bill = owed,
                            .differences = {{DifferenceCause::NotASpace, owed, {}}}});
    }
}

void addUp(Reconciliation &result)
{
    QMap<DifferenceCause, Difference> sums;
    for (const ReconcileRow &row : std::as_const(result.rows)) {
        result.bill += row.bill;
        result.meter += row.meter;
        for (const Difference &each : row.differences) {
            Difference &sum = sums[each.cause];
            sum.cause = each.cause;
            sum.amount += each.amount;
            sum.time += each.time;
        }
    }
    result.sums = sums.values();
    result.unexplained = sums.value(DifferenceCause::Unexplained).amount;
}

} // namespace

Reconciliation reconcile(const ReconcileInput &input)
{
    Reconciliation result;
    QMap<QString, SpaceSides> spaces;
    for (const UsageLine &line : input.bill) {
        if (line.isSpace())
            spaces[costKey(line)].bill.append(line);
        else
            addOther(result, line, input);
    }
    for (const Observation &each : input.seen)
        spaces[each.space.path()].seen.append(each);
    for (const Run &run : runsOf(input.seen, input.editions, input.grants)) {
        if (minutesWithin(run, input.span).count() > 0)
            spaces[run.space.path()].runs.append(run);
    }
    for (const auto &[key, sides] : spaces.asKeyValueRange())
        result.rows += reconciledRows(key, sides, input);
    std::ranges::sort(result.rows, [](const ReconcileRow &a, const ReconcileRow &b) {
        return std::tie(a.day, a.key, a.flavor) < std::tie(b.day, b.key, b.flavor);
    });
    addUp(result);
    return result;
}

} // namespace spacedock
