// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/usage.h"

#include <QStringList>

namespace spacedock {

/// Whose bill the rows are of.
struct FocusContext {
    QString account; ///< Billing account id and name: the user or organisation.
    TimeSpan period; ///< Billing period.
    Time now; ///< Where lines that are still active end.
};

/// Columns of a FOCUS 1.0 cost-and-usage file, in the order in which they are written.
const QStringList &focusColumns();

/// One row of focusColumns() per line. Nulls are empty, amounts decimal USD, times UTC. What a
/// grant pays is in ListCost and ContractedCost with an EffectiveCost and BilledCost of zero.
QList<QStringList> focusRows(const QList<UsageLine> &lines, const FocusContext &context);

/// The exact amount, six decimals at most: "0.4", "-12.000001".
QString decimalUSD(Money money);

} // namespace spacedock
