// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/lease.h"
#include "app/service/duedesk.h"
#include "app/service/guarddata.h"

namespace spacedock {

class Budgets;

/// Hardware for a while. What has run out while the program did not run, or the machine slept, is
/// ended as soon as the Spaces were read again.
class LeaseDesk : public DueDesk {
    Q_OBJECT

public:
    enum class Skipped {
        Gone, ///< The Space is no longer there.
        Granted,
        Exempt,
        Overtaken, ///< It was given other hardware meanwhile.
        Done,
        Refused ///< By the Hub, for good.
    };

    LeaseDesk(Budgets &budgets, SpaceStore &spaces, History &history, FreshCheck &check,
              Clock clock, QObject *parent = nullptr);

    QList<Lease> leases() const; ///< The first to end first.
    std::optional<Lease> lease(const SpaceId &id) const;

    /// Asks for the hardware where the Space has another.
    void start(const Lease &lease, std::optional<SleepTime> sleep);
    void extend(const SpaceId &id, Time until);
    void cancel(const SpaceId &id); ///< The Space keeps its hardware.

signals:
    void endsSoon(const spacedock::Lease &lease);
    void ended(const spacedock::Lease &lease, std::chrono::milliseconds late);
    void skipped(const spacedock::Lease &lease, spacedock::LeaseDesk::Skipped why);

protected:
    void forget() override;
    void tell() override;
    bool isAnyDue() const override;
    void act() override;
    std::optional<Time> nextDue() const override;
    void settle(Operation operation, const SpaceId &id, const std::optional<Error> &error) override;

private:
    bool isDue(const Lease &lease) const;
    void end(const Lease &lease);
    std::optional<Skipped> reasonToSkip(const Lease &lease) const;
    void skip(const Lease &lease, Skipped why);
    void settleStart(const SpaceId &id, const std::optional<Error> &error);
    void put(const SpaceId &id, std::optional<Lease> lease);

    /// An order that the Hub has not answered.
    struct Order {
        Operation operation = Operation::Pause;
        std::chrono::milliseconds late{};
    };

    Budgets &m_budgets;
    QHash<SpaceId, Order> m_ending;
    QSet<SpaceId> m_starting;
    QHash<SpaceId, Time> m_retryAt;
};

} // namespace spacedock
