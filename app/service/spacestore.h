// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/spacecommand.h"

#include <QObject>
#include <QSet>

#include <memory>

namespace spacedock {

class Account;
class History;
class HubClient;
class PriceBooks;

/// A command that the Hub has not finished.
struct Pending {
    Operation operation = Operation::Restart;
    Time since;
    bool sent = false; ///< The Hub has answered; now its work is awaited.
    bool operator==(const Pending &) const = default;
};

/// Every Space of the account and its organisations, kept current by one listing poll per owner
/// and by the event stream of the selected Space. Commands return at once; what comes of them is
/// announced.
class SpaceStore : public QObject {
    Q_OBJECT

public:
    enum class Freshness {
        Empty, ///< Nothing was read yet.
        Cached, ///< From the local history; the Hub has not answered yet.
        Current,
        Stale ///< The last read failed; the data is as old as updatedAt() says.
    };

    /// \a books: for the prices in the audit trail.
    SpaceStore(HubClient &client, Account &account, PriceBooks &books, History &history,
               Clock clock, QObject *parent = nullptr);
    ~SpaceStore() override;

    const QList<Space> &spaces() const; ///< In no particular order; stable between changes.
    const Space *find(const SpaceId &id) const;
    std::optional<Pending> pending(const SpaceId &id) const;
    /// Since when the Space has been in its stage, as far as it was observed or the Hub tells.
    std::optional<Time> stageSince(const SpaceId &id) const;
    /// Since when requested and running hardware differ; none when they do not.
    std::optional<Time> changingSince(const SpaceId &id) const;
    Freshness freshness() const;
    std::optional<Time> updatedAt() const;

    void refresh(); ///< All owners, now.
    void select(const SpaceId &id); ///< Follows its event stream; an empty id follows none.
    /// A hidden window or an offline machine does not poll; showing it again reads at once.
    void setPollingPaused(bool paused);
    bool isPollingPaused() const;
    /// The system's word on the network: with it and a failed read, polling rests until the system
    /// says that the network is back; then all is read at once.
    void setOffline(bool offline);
    /// Which Spaces a grant pays; the bill tells, and the audit trail's prices need it.
    void setGranted(const QSet<SpaceId> &ids);

    void setHardware(const SpaceId &id, const QString &flavor, std::optional<SleepTime> sleep);
    void setSleepTime(const SpaceId &id, SleepTime sleep);
    void pause(const SpaceId &id);
    void restart(const SpaceId &id, bool factory = false);
    void order(const SpaceId &id, const SpaceCommand &command); ///< Any of them.

signals:
    /// Spaces appeared, went or changed. \a ids: which; empty means that all may have.
    void spacesChanged(const QList<spacedock::SpaceId> &ids);
    void pendingChanged(const spacedock::SpaceId &id);
    void freshnessChanged();
    /// A reading of all owners has ended; not complete when one of them failed.
    void refreshed(bool complete);
    /// The Hub took the command; what it makes of it may take a while.
    void accepted(spacedock::Operation operation, const spacedock::SpaceId &id);
    /// The Hub did it.
    void done(spacedock::Operation operation, const spacedock::SpaceId &id);
    void failed(spacedock::Operation operation, const spacedock::SpaceId &id,
                const spacedock::Error &error);
    /// A listing failed; what was read before stays.
    void refreshFailed(const QString &owner, const spacedock::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
