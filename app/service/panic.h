// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/guarddata.h"
#include "app/service/spacestore.h"

#include <QObject>

namespace spacedock {

class Budgets;
class History;
class Ledger;

/// Pauses many Spaces at once and remembers which, with their hardware, so that exactly these can
/// be resumed: after a restart of the program too. Nothing is tried again by itself.
class Panic : public QObject {
    Q_OBJECT

public:
    Panic(Budgets &budgets, SpaceStore &spaces, Ledger &ledger, History &history, Clock clock,
          QObject *parent = nullptr);

    /// What is billed or about to be, not by a grant; \a alsoAsleep: also what a visit would start.
    QList<SpaceId> candidates(bool alsoAsleep = false) const;

    /// \a cause: for the audit trail, "panic" or "unvisited".
    void pause(const QList<SpaceId> &ids, const QString &cause);
    void retry(const QList<SpaceId> &ids); ///< Of those that failed.
    /// Those of the set that are still paused; what somebody started meanwhile leaves the set.
    void resume();
    void forget(); ///< The set; the Spaces stay as they are.

    const QMap<SpaceId, PanicEntry> &entries() const;
    int count(PanicEntry::State state) const;
    bool isBusy() const;

signals:
    void changed();
    void finished(); ///< Nothing more is awaited.

private:
    void order(const SpaceId &id, const QString &cause);
    void settle(Operation operation, const SpaceId &id, const std::optional<Error> &error);
    void takeUp();
    void put(const SpaceId &id, std::optional<PanicEntry> entry);
    void tell();

    Budgets &m_budgets;
    SpaceStore &m_spaces;
    Ledger &m_ledger;
    History &m_history;
    Clock m_clock;
    QHash<SpaceId, Operation> m_awaited;
    QString m_cause;
    bool m_isTakenUp = false; ///< What the last run of the program left was looked at.
};

} // namespace spacedock
