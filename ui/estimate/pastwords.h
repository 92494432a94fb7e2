// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estimate/comparison.h"

namespace spacedock {

/// What is known of the real Space behind \a part, and what is taken instead where it is not.
/// Empty: it stands for none.
QString pastText(const PlanPart &part, const PriceBook &book);

/// \a perMonth beside a month as the Space ran, by the same book. None where that is not known or
/// is the same.
QList<SumLine> pastLines(const PlanPart &part, Money perMonth, const PriceBook &book);

} // namespace spacedock
