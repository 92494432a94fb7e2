// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/billing.h"
#include "app/sim/stagemachine.h"

#include <QHash>

#include <functional>
#include <memory>
#include <set>
#include <vector>

namespace spacedock::sim {

/// A user or an organisation.
struct Owner {
    QString id;
    QString name;
    QString fullname;
    QString plan; ///< Of an organisation: team, enterprise, …; empty: none.
    bool isOrganization = false;
    bool isPro = false;
    bool canPay = false;
    bool isStaff = false; ///< Works for the Hub.
    QString role; ///< Of the token's user in this organisation; empty: no member.
};

/// Everything that the simulated Hub knows. Not locked: whoever shares it does that.
class World {
public:
    World(PriceBook book, StageMachine machine, Time now);

    Time now() const { return m_now; }
    /// Lets everything happen that is due until \a now, each thing at its own time.
    void follow(Time now);
    /// Called with a Space after each change of what its runtime shows.
    void setObserver(std::function<void(const SpaceState &)> observer);

    void addOwner(const Owner &owner) { m_owners.push_back(owner); }
    const Owner *owner(const QString &name) const;
    const std::vector<Owner> &owners() const { return m_owners; }

    SpaceState &addSpace(std::unique_ptr<SpaceState> space);
    void removeSpace(SpaceState &space);
    void moveSpace(SpaceState &space, const SpaceId &to);
    SpaceState *find(const SpaceId &id) const;
    /// Where a Space that was called \a id went.
    std::optional<SpaceId> movedTo(const SpaceId &id) const;
    /// Of \a owner, or of all when empty, in the order of their creation.
    QList<SpaceState *> spaces(const QString &owner) const;

    /// Runs \a change on \a space at now() and draws the consequences: bill, queue, observer.
    template <typename Change> void change(SpaceState &space, Change &&change)
    {
        std::forward<Change>(change)();
        settle(space);
    }
    void requestHardware(SpaceState &space, const QString &flavor);
    void setSleepTime(SpaceState &space, std::optional<std::chrono::seconds> sleepTime);
    /// A setting that the container reads has changed: a running one is replaced.
    void settingsChanged(SpaceState &space);

    const StageMachine &machine() const { return m_machine; }
    Billing &billing() { return m_billing; }
    const Billing &billing() const { return m_billing; }

private:
    void settle(SpaceState &space);
    void enqueue(SpaceState &space);
    void dequeue(SpaceState &space);

    StageMachine m_machine;
    Billing m_billing;
    Time m_now;
    std::function<void(const SpaceState &)> m_observer;
    std::vector<Owner> m_owners;
    std::vector<std::unique_ptr<SpaceState>> m_spaces;
    QHash<SpaceId, SpaceState *> m_byId;
    QHash<SpaceId, SpaceId> m_moved;
    std::set<std::pair<Time, SpaceState *>> m_queue;
};

} // namespace spacedock::sim
