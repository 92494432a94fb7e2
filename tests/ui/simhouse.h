// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "spaceshouse.h"

namespace spacedock::test {

/// A house whose clock stands still unless asked for a speed; it waits for each owner's bill.
struct SimHouse : House {
    explicit SimHouse(double speed = 0)
        : House({.speed = speed, .book = shippedPriceBooks().last(), .start = Start})
    {
    }

    /// Until the Spaces are listed and each owner's bill is read or refused.
    bool signIn(const QByteArray &token)
    {
        account.signIn(token, Account::Keeping::SessionOnly);
        return QTest::qWaitFor([this] { return isCurrent() && isLedgerRead(); }, 10'000);
    }

    bool isLedgerRead() const
    {
        const QStringList owners = account.identity().owners();
        return !owners.isEmpty() && std::ranges::all_of(owners, [this](const QString &owner) {
            const Ledger::Source source = ledger.source(monthOf(clock()), owner);
            return source.error || source.kind == Ledger::Source::Kind::Bill;
        });
    }
};

} // namespace spacedock::test
