// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/history.h"
#include "app/service/keepers.h"
#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"
#include "app/service/tokenstore.h"
#include "app/sim/simhub.h"
#include "tests/service/samples.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace spacedock::test {

inline sim::HubOptions worldOptions()
{
    return {.speed = 1,
            .book = shippedPriceBooks().last(),
            .start = samples::at("2026-11-18T14:20:00.000Z")};
}

/// One run of the program at a Hub that outlives it. Its history may be a file that an earlier run
/// has written.
struct Program {
    Program(const QUrl &url, Clock now, const QString &file = QStringLiteral(":memory:"))
        : clock(std::move(now))
        , client(url,
                 {.proxy = NetworkSettings::Proxy::None,
                  .answerLimit = std::chrono::milliseconds{800},
                  .firstWait = std::chrono::milliseconds{10}})
        , tokens(std::chrono::milliseconds{200})
        , account(client, tokens)
        , spaces(client, account, books, history, clock)
        , ledger(client, account, spaces, books, history, clock)
        , keepers(account, spaces, ledger, books, history, clock)
    {
        history.open(file);
    }
    explicit Program(const sim::SimHub &hub, const QString &file = QStringLiteral(":memory:"))
        : Program(hub.url(), [&hub] { return hub.now(); }, file)
    {
    }

    /// Until Spaces and bills are there.
    bool signIn(const QByteArray &token)
    {
        account.signIn(token, Account::Keeping::SessionOnly);
        return QTest::qWaitFor([this] { return isRead(); }, 20'000);
    }
    bool isRead() const
    {
        const QStringList owners = account.identity().owners();
        return history.isLoaded() && spaces.freshness() == SpaceStore::Freshness::Current
            && !owners.isEmpty() && std::ranges::all_of(owners, [this](const QString &owner) {
                   const auto source = ledger.source(monthOf(clock()), owner);
                   return source.error || source.readAt;
               });
    }

    /// Reads the listing once more and lets everything look at it.
    bool look()
    {
        QSignalSpy read(&spaces, &SpaceStore::refreshed);
        spaces.refresh();
        return !read.isEmpty() || read.wait(5'000);
    }

    Stage stage(const QString &path) const
    {
        const Space *space = spaces.find(samples::id(path));
        return space ? space->runtime.stage.stage : Stage::Unknown;
    }
    QString hardware(const QString &path) const
    {
        const Space *space = spaces.find(samples::id(path));
        return space ? space->runtime.requestedHardware : QString();
    }
    /// Acts in the audit trail, oldest first, as "operation outcome".
    QStringList trail(const QString &path) const
    {
        QStringList lines;
        for (const Action &action : history.actions(1000)) {
            if (action.space.path() == path)
                lines.prepend(action.operation + u' ' + action.outcome);
        }
        return lines;
    }
    QList<Action> caused(const QString &cause) const
    {
        QList<Action> actions = history.actions(1000);
        actions.removeIf(
            [&cause](const Action &action) { return !action.cause.startsWith(cause); });
        return actions;
    }

    Clock clock;
    HubClient client;
    TokenStore tokens;
    Account account;
    PriceBooks books;
    History history;
    SpaceStore spaces;
    Ledger ledger;
    Keepers keepers;
};

/// So many requests the Hub saw.
inline int count(const sim::SimHub &hub, const QByteArray &method, const QByteArray &part)
{
    return int(std::ranges::count_if(hub.requests(), [&](const sim::SeenRequest &request) {
        return request.method == method && request.target.contains(part);
    }));
}

} // namespace spacedock::test
