// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/schedule.h"
#include "app/service/duedesk.h"
#include "app/service/guarddata.h"

namespace spacedock {

class Budgets;

/// Pauses, starts and restarts Spaces at the times of the week that their owner chose, while the
/// program runs. What fell into a time when it did not, or the machine slept, is caught up with
/// once: of each Space only what was due last, and only where it still has a point.
class Scheduler : public DueDesk {
    Q_OBJECT

public:
    struct Due {
        WeeklyAct act;
        Time at;
        bool operator==(const Due &) const = default;
    };
    enum class Skipped { Gone, Granted, Exempt, Overtaken, Nothing, TooLate, Refused };

    Scheduler(Budgets &budgets, SpaceStore &spaces, History &history, FreshCheck &check,
              Clock clock, QObject *parent = nullptr);

    QList<WeeklyAct> acts() const;
    QList<WeeklyAct> actsOf(const SpaceId &id) const;
    QList<Due> upcoming() const; ///< The next time of each, the nearest first.

    /// Keeps \a act, a new one under an id of its own. Nothing before now is due.
    int set(WeeklyAct act);
    void remove(int id);

signals:
    void acted(const spacedock::Scheduler::Due &due, std::chrono::milliseconds late);
    void skipped(const spacedock::Scheduler::Due &due, spacedock::Scheduler::Skipped why);

protected:
    void forget() override;
    bool isAnyDue() const override;
    void act() override;
    std::optional<Time> nextDue() const override;
    void settle(Operation operation, const SpaceId &id, const std::optional<Error> &error) override;

private:
    QList<Due> overdue() const; ///< Oldest first.
    std::optional<Skipped> reasonToSkip(const Due &due) const;
    void perform(const Due &due);
    void skip(const Due &due, Skipped why);
    void markDone(const WeeklyAct &act);

    struct Order {
        Due due;
        Operation operation = Operation::Pause;
        std::chrono::milliseconds late{};
    };

    Budgets &m_budgets;
    QHash<SpaceId, Order> m_orders; ///< Not answered yet.
    QHash<int, Time> m_retryAt; ///< By the act's id.
};

} // namespace spacedock
