// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/run.h"

namespace spacedock {

class PriceBooks;

/// The shipped books, each for its time; the newest knows the hardware of the live list, too.
PriceEditions editionsOf(const PriceBooks &books);

/// What a grant pays, as lines of a bill tell it.
QList<GrantSpan> grantsOf(const QList<UsageLine> &lines, Time now);

/// What the part of \a seen in \a span costs, each stretch under the edition that was charged then.
/// Stretches are given whole, so that no minute is counted in two months.
QList<UsageLine> meter(const QList<Observation> &seen, TimeSpan span, const PriceEditions &editions,
                       const QList<GrantSpan> &grants = {});

} // namespace spacedock
