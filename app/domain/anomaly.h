// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/costseries.h"

namespace spacedock {

/// A day that cost far more than its usual.
struct Anomaly {
    QString key; ///< As of CostRow; empty: all together.
    Time day;
    Money amount;
    Money usual; ///< Median of the days before it.
    Money limit; ///< Above this a day is far above its usual.
    double score = 0; ///< Modified z-score: 0.6745 (amount - median) / MAD.
    bool operator==(const Anomaly &) const = default;
};

/// The rule, stated: compared with the 28 days before it, of which ten at least are known, a day's
/// modified z-score (median and median absolute deviation, so that one wild day does not hide the
/// next) is above 3.5, and it cost a dollar and half as much again as the median more than that.
inline constexpr double AnomalyScore = 3.5;
inline constexpr int AnomalyDays = 28;
inline constexpr int AnomalyLeastDays = 10;
inline constexpr Money AnomalyLeast{1'000'000};

/// The days of \a span, newest first, dearest first on a day. \a lines reach AnomalyDays further
/// back. Only whole days, but for the last one, which may already be too dear.
QList<Anomaly> anomalies(const QList<UsageLine> &lines, TimeSpan span, Time now);

} // namespace spacedock
