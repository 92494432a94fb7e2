// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/pollpace.h"
#include "app/service/spacecommands.h"
#include "app/service/spacelisting.h"
#include "app/service/spacestore.h"
#include "app/service/spacetable.h"
#include "app/service/spacewatch.h"
#include "app/service/stagewatch.h"

#include <QTimer>

namespace spacedock {

class SpaceStore::Private {
public:
    Private(SpaceStore *store, HubClient &hub, Account &who, PriceBooks &prices, History &kept,
            Clock now)
        : q(store)
        , account(who)
        , books(prices)
        , history(kept)
        , clock(std::move(now))
        , listing(hub)
        , watch(hub)
        , commands(hub, kept, clock)
        , stages(kept)
    {
        poll.setSingleShot(true);
    }

    bool isSignedIn() const;
    void changeAccount();
    void showCached();
    void startReading();
    void takeListing(const QString &owner, const QList<Space> &spaces);
    void takeOwnerError(const QString &owner, const Error &error);
    void finishReading();
    void takeRuntime(const SpaceId &id, const Runtime &runtime);
    void look(const Space &space);
    void dropOwnersBut(const QStringList &owners);
    void forget(const QList<SpaceId> &gone);
    void schedule();
    void followSelected();
    void setFreshness(Freshness next, std::optional<Time> at);
    void command(const SpaceId &id, const SpaceCommand &command);

    SpaceStore *q;
    Account &account;
    PriceBooks &books;
    History &history;
    Clock clock;
    SpaceListing listing;
    SpaceWatch watch;
    SpaceCommands commands;
    StageWatch stages;
    SpaceTable table;
    QTimer poll;
    PollPace pace;
    QString accountId;
    SpaceId selected;
    QSet<SpaceId> granted;
    QSet<QString> readOwners; ///< Answered since the account changed; newer than what was kept.
    QHash<QString, Error> ownerErrors; ///< Of the last reading, so that each is told once.
    Freshness freshness = Freshness::Empty;
    std::optional<Time> updatedAt;
    bool isPaused = false;
    bool isOffline = false;
    bool hasFailed = false; ///< In the reading under way.
    bool hasChanged = false;
};

} // namespace spacedock
