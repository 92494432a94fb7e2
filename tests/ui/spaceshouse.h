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

/// All that stands behind a page, in front of a simulated Hub that starts on 18 November 2026 at
/// 14:20 UTC.
struct House {
    static constexpr Time Start = std::chrono::sys_days{std::chrono::year{2026} / 11 / 18}
        + std::chrono::hours{14} + std::chrono::minutes{20};

    explicit House(int count = 0)
        : House({.spaces = count, .book = shippedPriceBooks().last(), .start = Start})
    {
    }
    explicit House(const sim::HubOptions &options)
        : hub(options)
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

    void signIn() { account.signIn(hub.token(), Account::Keeping::SessionOnly); }
    bool isCurrent() const { return spaces.freshness() == SpaceStore::Freshness::Current; }
    bool hasBill() const
    {
        const auto month = monthOf(clock());
        return ledger.source(month, account.identity().name).kind == Ledger::Source::Kind::Bill;
    }
    /// Signed in, and everything that pages show at first was read.
    bool settle()
    {
        signIn();
        return QTest::qWaitFor([this] { return isCurrent() && hasBill(); }, 20'000);
    }
    /// Whether the Hub saw such a request.
    bool sawRequest(const QByteArray &method, const QByteArray &path) const
    {
        const auto seen = hub.requests();
        return std::ranges::any_of(seen, [&](const sim::SeenRequest &request) {
            return request.method == method && request.target.contains(path);
        });
    }

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
