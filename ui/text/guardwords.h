// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/budget.h"
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

} // namespace spacedock
