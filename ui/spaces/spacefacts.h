// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/observation.h"
#include "ui/common/stagestrip.h"
#include "ui/spaces/factgrid.h"
#include "ui/spaces/spacerow.h"

/// What the details say about a Space, as values.
namespace spacedock::facts {

/// \a lines: this Space's of the running month.
QList<FactText> costFacts(const SpaceRow &row, const PriceBook &book, const QList<UsageLine> &lines,
                          Time now);
QList<FactText> spaceFacts(const SpaceRow &row, const PriceBook &book);

/// Today from midnight to midnight, local time.
TimeSpan dayOf(Time now);
/// \a seen: this Space's stretches of the day.
/// What ran before this program looked is known from the bill alone: the billed run reaches back
/// to its begin within \a day, which ends now, if it was seen running from the first look on.
void addBilledRun(QList<Observation> &seen, const SpaceRow &row, const QList<UsageLine> &lines,
                  TimeSpan day);
QList<StageStrip::Part> stageParts(const QList<Observation> &seen);
QString stageNote(const QList<Observation> &seen,
                  const PriceBook &book); ///< "5 h 06 min billed · $2.04"

} // namespace spacedock::facts
