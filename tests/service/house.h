// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/grantdesk.h"
#include "app/service/history.h"
#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"
#include "app/service/tokenstore.h"
#include "app/sim/simhub.h"
#include "tests/service/samples.h"

#include <QSignalSpy>
#include <QTest>

namespace spacedock::test {

/// All services at a simulated Hub, with short limits.
struct House {
    static constexpr std::chrono::milliseconds ShortLimit{600};

    explicit House(double speed = 1, const QString &historyFile = QStringLiteral(":memory:"),
                   const QByteArray &token = {}, std::chrono::milliseconds answerLimit = ShortLimit)
        : House({.speed = speed,
                 .book = shippedPriceBooks().last(),
                 .token = token,
                 .start = samples::at("2026-11-18T14:20:00.000Z")},
                historyFile, answerLimit)
    {
    }
    explicit House(const sim::HubOptions &options,
                   const QString &historyFile = QStringLiteral(":memory:"),
                   std::chrono::milliseconds answerLimit = ShortLimit)
        : hub(options)
        , clock([this] { return hub.now(); })
        , client(hub.url(),
                 {.proxy = NetworkSettings::Proxy::None,
                  .answerLimit = answerLimit,
                  .firstWait = std::chrono::milliseconds{10}})
        , tokens(std::chrono::milliseconds{200})
        , account(client, tokens)
        , spaces(client, account, books, history, clock)
        , ledger(client, account, spaces, books, history, clock)
        , grants(client, account, history, clock)
    {
        history.open(historyFile);
    }

    bool signIn() { return signIn(hub.token()); }
    bool signIn(const QByteArray &token)
    {
        account.signIn(token, Account::Keeping::SessionOnly);
        return QTest::qWaitFor(
            [this] { return spaces.freshness() == SpaceStore::Freshness::Current; }, 10'000);
    }

    int count(const QByteArray &method, const QByteArray &part) const
    {
        const auto seen = hub.requests();
        return int(std::ranges::count_if(seen, [&](const sim::SeenRequest &request) {
            return request.method == method && request.target.contains(part);
        }));
    }

    sim::SimHub hub;
    Clock clock;
    HubClient client;
    TokenStore tokens;
    Account account;
    PriceBooks books;
    History history;
    SpaceStore spaces;
    Ledger ledger;
    GrantDesk grants;
};

} // namespace spacedock::test
