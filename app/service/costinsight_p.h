// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/activity.h"
#include "app/service/costinsight.h"

namespace spacedock {

/// Everything that the running month's figures are worked out from; a value, for the other thread.
struct InsightInput {
    ForecastInput forecast;
    TimeSpan days; ///< Looked at for anomalies.
};

struct InsightResult {
    Forecast forecast;
    QList<BackTest> backTests;
    QList<Anomaly> anomalies;
};

/// Likewise of a month's study.
struct StudyInput {
    ReconcileInput reconcile;
    QList<Observation> seen; ///< Of all owners.
    QList<GrantSpan> grants;
    QList<Activity> activity;
    QList<Action> actions;
};

InsightResult insightFrom(const InsightInput &input);
/// By owner; the empty name is for all.
QHash<QString, InsightResult> insightsFrom(const QHash<QString, InsightInput> &inputs);
MonthStudy studyFrom(const StudyInput &input);

} // namespace spacedock
