// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/budget.h"
#include "app/service/history.h"
#include "app/service/leasedesk.h"
#include "app/service/scheduler.h"

#include <QString>

/// The words for what the program does by itself.
namespace spacedock {

QString scopeWord(const BudgetScope &scope); ///< "Everything", "alice", "Group demos"
QString guardActWord(GuardAct act); ///< "Pause", "Change to CPU basic", "Only tell"
QString guardVerdictWord(GuardVerdict verdict); ///< Why a Space is left alone.

QString weeklyWord(WeeklyAct::Kind kind);
QString daysWord(Weekdays days); ///< "Mon – Fri", "every day", "Mon, Wed"
QString minuteWord(std::chrono::minutes sinceMidnight); ///< "18:00"
QString weeklySentence(const WeeklyAct &act); ///< "Pause at 18:00, Mon – Fri"
QString skippedWord(LeaseDesk::Skipped why);
QString skippedWord(Scheduler::Skipped why);
QString leaseThen(const Lease &lease, const PriceBook &book); ///< "then CPU basic", "then paused"

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
