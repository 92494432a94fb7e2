// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/duetimer.h"
#include "app/service/guarddata.h"
#include "app/service/spacestore.h"

#include <QObject>

namespace spacedock {

class Account;
class Budgets;
class FreshCheck;
class History;
class Ledger;

/// Acts when a budget is used up, as the Hub's own limits of resource groups do: what is paid is
/// paused, what is free or granted goes on, and nothing starts again by itself. Before, its owner
/// is told and has time to keep it running. A countdown outlives the program; what ran out
/// meanwhile is only acted on after Spaces and bills were read again.
class BudgetGuard : public QObject {
    Q_OBJECT

public:
    BudgetGuard(Account &account, Budgets &budgets, SpaceStore &spaces, Ledger &ledger,
                History &history, FreshCheck &check, Clock clock, QObject *parent = nullptr);

    std::optional<Countdown> countdown(const BudgetScope &scope) const;
    const QMap<BudgetScope, Countdown> &countdowns() const;
    /// The Spaces that it would act on.
    QList<SpaceId> targets(const BudgetScope &scope) const;
    Rate burning(const BudgetScope &scope) const; ///< What they cost now.

    /// Lets them run until then; without a time, until the month is over.
    void keep(const BudgetScope &scope, std::optional<Time> until = {});
    void actNow(const BudgetScope &scope); ///< Without waiting for the countdown's end.

signals:
    void countdownStarted(const spacedock::BudgetScope &scope);
    void countdownChanged(const spacedock::BudgetScope &scope); ///< It was kept, or is over.
    void acted(const spacedock::BudgetScope &scope, const QList<spacedock::SpaceId> &ids);

private:
    void look();
    void lookAt(const Budget &budget);
    void dropOutdated();
    void takeCheck(bool isFresh);
    void act(const Budget &budget);
    void settle(const SpaceId &id, const std::optional<Error> &error);
    void dropGone();
    void finish(const BudgetScope &scope);
    void arm();
    bool isReady() const;
    bool isActing(const BudgetScope &scope) const;
    bool isDue() const;
    void put(const BudgetScope &scope, std::optional<Countdown> countdown);
    void record(const BudgetScope &scope, const QString &operation, const QString &detail);

    /// What one run of the guard has come to.
    struct Run {
        QSet<SpaceId> waiting;
        QList<SpaceId> done;
        bool isIncomplete = false; ///< Some failed in a way that may pass.
    };

    Account &m_account;
    Budgets &m_budgets;
    SpaceStore &m_spaces;
    Ledger &m_ledger;
    History &m_history;
    FreshCheck &m_check;
    Clock m_clock;
    DueTimer m_timer;
    QMap<BudgetScope, Run> m_runs;
    QSet<SpaceId> m_refused; ///< The Hub does not let this token touch them.
    bool m_isChecking = false;
};

} // namespace spacedock
