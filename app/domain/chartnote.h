// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/observation.h"

#include <QList>

namespace spacedock {

/// Something that changed what a Space costs, for the chart.
struct ChartNote {
    enum class Kind { Hardware, SleepTime, Paused, Restarted, Replicas, Failed };
    Time at;
    SpaceId space;
    Kind kind = Kind::Hardware;
    QString before; ///< Flavor, seconds of sleep ("never"), number of replicas or stage.
    QString after;
    std::optional<Money> hourlyBefore; ///< Known of own acts.
    std::optional<Money> hourlyAfter;
    bool isOwn = false; ///< Done with this program; else observed.
    bool operator==(const ChartNote &) const = default;
};

/// Notes of \a span in the order of time. An observed change that an own act asked for in the
/// quarter of an hour before is not told twice; what changed unseen in a gap is dated by its end.
QList<ChartNote> chartNotes(const QList<Action> &actions, const QList<Observation> &seen,
                            TimeSpan span);

} // namespace spacedock
