// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/costinsight_p.h"

namespace spacedock {

static constexpr int MostBackTests = 6;

InsightResult insightFrom(const InsightInput &input)
{
    return {.forecast = forecast(input.forecast),
            .backTests = backTests(input.forecast, MostBackTests),
            .anomalies = anomalies(input.forecast.lines, input.days, input.forecast.now)};
}

QHash<QString, InsightResult> insightsFrom(const QHash<QString, InsightInput> &inputs)
{
    QHash<QString, InsightResult> results;
    for (const auto &[owner, input] : inputs.asKeyValueRange())
        results.insert(owner, insightFrom(input));
    return results;
}

static QHash<SpaceId, IdleShare> sharesBySpace(const QList<Run> &runs,
                                               const QList<Activity> &activity, TimeSpan month)
{
    QHash<SpaceId, QList<Run>> ownRuns;
    for (const Run &run : runs)
        ownRuns[run.space].append(run);
    QHash<SpaceId, QList<Activity>> ownActivity;
    for (const Activity &each : activity)
        ownActivity[each.space].append(each);
    QHash<SpaceId, IdleShare> shares;
    for (const auto &[id, own] : ownRuns.asKeyValueRange())
        shares.insert(id, idleShare(own, ownActivity.value(id), month));
    return shares;
}

MonthStudy studyFrom(const StudyInput &input)
{
    const TimeSpan month = input.reconcile.span;
    const PriceEditions &editions = input.reconcile.editions;
    const QList<Run> runs = runsOf(input.seen, editions, input.grants);
    return {.month = month,
            .reconciliation = reconcile(input.reconcile),
            .idle = idleShare(runs, input.activity, month),
            .idleBySpace = sharesBySpace(runs, input.activity, month),
            .gaps = gapsOf(input.seen, month, editions),
            .notes = chartNotes(input.actions, input.seen, month)};
}

} // namespace spacedock
