// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/duration.h"
#include "app/domain/estimate.h"
#include "app/domain/observation.h"
#include "app/domain/usage.h"

namespace spacedock {

/// How one Space ran in a month, or in what is over of it: what another schedule is compared with.
struct PastUse {
    enum class Source {
        None, ///< Nothing is known.
        Bill,
        Meter, ///< Lines of the program's own meter.
        Seen ///< It was seen running, on what nobody bills.
    };
    Source source = Source::None;
    TimeSpan span;
    QString flavor; ///< That it ran on longest.
    int otherFlavors = 0;
    std::chrono::minutes running{}; ///< On any flavor; a minute of two replicas is one.
    int replicas = 1;
    Money owed;
    bool isGranted = false; ///< A grant paid a part of it at least.
    std::optional<SleepTime> sleep; ///< None: not known.
    std::optional<std::chrono::minutes> startTakes; ///< None: no start was seen.

    bool isKnown() const { return source != Source::None; }
    int days() const; ///< Of span, begun ones too; at least one.
    bool operator==(const PastUse &) const = default;
};

/// From the \a lines of one Space, and where they are none from what was \a seen of it. \a span
/// ends now at the latest.
PastUse pastUse(const QList<UsageLine> &lines, const QList<Observation> &seen, TimeSpan span);

/// A month of 30 days at the pace of \a past. What it idled until asleep is part of its use: the
/// input has no sleep time, and no starts of its own.
EstimateInput asItRan(const PastUse &past);

} // namespace spacedock
