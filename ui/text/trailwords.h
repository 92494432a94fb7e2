// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/pricebook.h"

#include <QString>

/// The words for what the audit trail holds.
namespace spacedock {

/// What had an act of the audit trail done: "by the budget of alice", "by a schedule, 2 h late".
/// Empty for the owner.
QString causeWord(const QString &cause);
/// What the keepers of the bill write of themselves: "Budget set", "Lease extended"; empty for
/// other operations.
QString keeperWord(const QString &operation);
QString keeperDetail(const Action &action, const PriceBook &book);
/// Of an outcome such as "failed: 403"; empty when it is none.
QString failureWord(const QString &outcome);

} // namespace spacedock
