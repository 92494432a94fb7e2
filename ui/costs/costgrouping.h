// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/costseries.h"

namespace spacedock {

/// By what the Costs page adds a month up.
enum class CostGrouping { Space, Owner, Hardware };

/// \a lines with the label of each Space's line turned into what it is grouped by: rows and series
/// of the result are those of the groups. Other products stay as they are.
QList<UsageLine> regrouped(QList<UsageLine> lines, CostGrouping grouping);

/// What \a lines cost in \a span, where active ones run until \a now.
Money owedWithin(const QList<UsageLine> &lines, TimeSpan span, Time now);

/// The month before \a month.
TimeSpan monthBefore(TimeSpan month);

/// The part of the month before the one of \a month that is as long as \a month until \a now, at
/// most the whole of it.
TimeSpan samePartBefore(TimeSpan month, Time now);

} // namespace spacedock
