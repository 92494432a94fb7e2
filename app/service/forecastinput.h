// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/forecast.h"

namespace spacedock {

class Ledger;
class SpaceStore;

/// The closed months that a forecast looks at, newest first: eight weeks before each of those that
/// its method is tested on.
QList<TimeSpan> forecastMonths(const Ledger &ledger, Time now);

/// What the ledger and the store know for a forecast of the running month, of one \a owner or, with
/// an empty name, of all.
ForecastInput forecastInput(const Ledger &ledger, const SpaceStore &spaces, Time now,
                            const QString &owner = {});

} // namespace spacedock
