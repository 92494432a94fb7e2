// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/costinsight.h"
#include "app/service/grantdesk.h"
#include "app/service/history.h"
#include "app/service/keepers.h"
#include "app/service/ledger.h"
#include "app/service/logdesk.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"
#include "app/service/tokenstore.h"
#include "app/sim/simhub.h"
#include "ui/services.h"

#include <QTest>

namespace spacedock::test {

/// Everything that stands behind a page, at a simulated Hub whose clock stands still at
/// 18 November 2026, 14:20 UTC.
struct SimHouse {
    explicit SimHouse(double speed = 0)
        : hub({.speed = speed, .book = shippedPriceBooks().last(), .start = Start})
        , clock([this] { return hub.now(); })
        , client(hub.url(), {.proxy = NetworkSettings::Proxy::None})
        , tokens(std::chrono::milliseconds{200})
        , account(client, tokens)
        , spaces(client, account, books, history, clock)
        , ledger(client, account, spaces, books, history, clock)
        , insight(ledger, spaces, books, history, clock)
        , grants(client, account, history, clock)
        , logs(client, spaces, books, clock)
        , keepers(account, spaces, ledger, books, history, clock)
        , services{client, account, spaces, books, ledger, insight,
                   grants, history, clock,  logs,  keepers}
    {
        history.open(QStringLiteral(":memory:"));
    }

    /// Until the Spaces are listed and each owner's bill is read or refused.
    bool signIn(const QByteArray &token)
    {
        account.signIn(token, Account::Keeping::SessionOnly);
        return QTest::qWaitFor(
            [this] {
                return spaces.freshness() == SpaceStore::Freshness::Current && isLedgerRead();
            },
            10'000);
    }

    bool isLedgerRead() const
    {
        const QStringList owners = account.identity().owners();
        return !owners.isEmpty() && std::ranges::all_of(owners, [this](const QString &owner) {
            const Ledger::Source source = ledger.source(monthOf(clock()), owner);
            return source.error || source.kind == Ledger::Source::Kind::Bill;
        });
    }

    static constexpr Time Start =
        std::chrono::sys_days{std::chrono::year{2026} / 11 / 18} + std::chrono::minutes{860};

    sim::SimHub hub;
    Clock clock;
    HubClient client;
    TokenStore tokens;
    Account account;
    History history;
    PriceBooks books;
    SpaceStore spaces;
    Ledger ledger;
    CostInsight insight;
    GrantDesk grants;
    LogDesk logs;
    Keepers keepers;
    Services services;
};

} // namespace spacedock::test
