// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/world.h"

namespace spacedock::sim {

/// How often something used to run.
struct Habit {
    int runsPerDay = 0;
    int minutesPerRun = 0;
};

/// Writes the runs of the last months into the bill, the last of them over before \a until.
/// \a like says whose and what; the same key gives the same runs.
void seedRuns(Billing &billing, const QString &owner, const UsageRow &like, const Habit &habit,
              Time until);

} // namespace spacedock::sim
