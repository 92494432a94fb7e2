// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/guarddata.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace spacedock {

class Account;
class History;
class Ledger;
class PriceBooks;
class SpaceStore;

/// Monthly budgets and the groups that some are for, and how much of each is spent by the ledger.
/// Tells once a month when a level is reached.
class Budgets : public QObject {
    Q_OBJECT

public:
    Budgets(Account &account, SpaceStore &spaces, Ledger &ledger, PriceBooks &books,
            History &history, Clock clock, QObject *parent = nullptr);

    QList<BudgetStatus> all() const; ///< By scope.
    std::optional<BudgetStatus> budgetOf(const BudgetScope &scope) const;
    /// In the running month, whether there is a budget or not.
    Money spent(const BudgetScope &scope) const;
    bool isMetered(const BudgetScope &scope) const;
    QList<SpaceId> spacesIn(const BudgetScope &scope) const;

    void set(const Budget &budget);
    void remove(const BudgetScope &scope);

    QStringList groups() const;
    QSet<SpaceId> group(const QString &name) const;
    QStringList groupsOf(const SpaceId &id) const;
    void setGroup(const QString &name, const QSet<SpaceId> &spaces); ///< Without any it goes.
    /// Its budget and what was told of it go along. A group that is called \a to already stays.
    void renameGroup(const QString &from, const QString &to);
    void removeGroup(const QString &name); ///< With its budget.

    /// Left alone by the guard, leases and schedules.
    bool isExempt(const SpaceId &id) const;
    void setExempt(const SpaceId &id, bool exempt);
    GuardVerdict verdict(const Space &space) const;

signals:
    /// A budget, what is spent of one, a group or an exemption.
    void changed();
    void crossed(const spacedock::BudgetStatus &status, int level);

private:
    void tellLevels();
    void tellLevel(const BudgetStatus &status);
    template <typename Value>
    void move(QMap<BudgetScope, Value> GuardData::*map, const BudgetScope &from,
              const BudgetScope &to);
    void record(const BudgetScope &scope, const QString &operation, const QString &detail);
    QStringList ownersOf(const BudgetScope &scope) const;
    Money spentBy(const QString &owner) const;

    Account &m_account;
    SpaceStore &m_spaces;
    Ledger &m_ledger;
    PriceBooks &m_books;
    History &m_history;
    Clock m_clock;
    QTimer m_watch; ///< A hidden window is not read for, but budgets are.
};

} // namespace spacedock
