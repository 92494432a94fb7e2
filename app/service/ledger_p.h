// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/costindex.h"
#include "app/service/ledger.h"
#include "app/service/ledgermonth.h"

#include <QMap>
#include <QSet>
#include <QTimer>

namespace spacedock {

class Ledger::Private {
public:
    Private(Ledger *ledger, HubClient &hub, Account &who, SpaceStore &store, PriceBooks &prices,
            History &kept, Clock now)
        : q(ledger)
        , client(hub)
        , account(who)
        , spaces(store)
        , books(prices)
        , history(kept)
        , clock(std::move(now))
    {
    }

    TimeSpan running() const { return monthOf(clock()); }
    bool isSignedIn() const;

    void changeAccount();
    void takeStored(TimeSpan month);
    void read(TimeSpan month, const QString &owner, const QString &periodId);
    /// The id under which the Hub may still have \a owner's bill of \a month; empty: not known.
    QString periodIdOf(const QString &owner, TimeSpan month) const;
    bool isFinal(const QString &owner, TimeSpan month) const;
    /// Reads closed months, newest first, as far as the Hub still has them, and keeps them.
    void walkBack(const QString &owner, TimeSpan from);
    void keep(const QString &owner, TimeSpan month, UsageReport report);
    void takeReport(const QString &owner, TimeSpan month, const Result<UsageReport> &report);
    QList<UsageLine> metered(TimeSpan month, const QString &owner) const;
    const QList<UsageLine> &linesOf(TimeSpan month);
    QList<UsageLine> linesOf(TimeSpan month, const QString &owner) const;
    const CostIndex &index();
    void renameSpaces();
    void drop(); ///< What was derived from bills and observations.
    void announce();

    Ledger *q;
    HubClient &client;
    Account &account;
    SpaceStore &spaces;
    PriceBooks &books;
    History &history;
    Clock clock;
    QMap<Time, LedgerMonth> months; ///< By begin.
    QMap<Time, QList<UsageLine>> lines; ///< Derived, by begin; made when asked for.
    SpaceNames names;
    CostIndex costs;
    QSet<QString> walking; ///< Owners whose closed months are being read.
    QHash<QString, Time> walked; ///< By owner: the running month when it was walked back from.
    std::optional<Time> indexed; ///< Month of costs, none when they are out of date.
    std::optional<Rate> burn;
    QTimer billTimer;
    QTimer meterTimer;
    QTimer soon;
    QString accountId;
    int session = 0;
};

} // namespace spacedock
