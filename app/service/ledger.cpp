// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/ledger.h"

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/costindex.h"
#include "app/service/history.h"
#include "app/service/ledgermonth.h"
#include "app/service/meter.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"

#include <QMap>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace spacedock {

static constexpr auto BillEvery = 5min;
static constexpr auto MeterEvery = 30s;
// The bill follows what happened after a moment.
static constexpr auto AfterChange = 3s;

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
        , names(store.spaces())
    {
        billTimer.setInterval(BillEvery);
        meterTimer.setInterval(MeterEvery);
        soon.setInterval(AfterChange);
        soon.setSingleShot(true);
    }

    TimeSpan running() const { return monthOf(clock()); }
    bool isSignedIn() const { return !account.identity().name.isEmpty(); }

    void changeAccount();
    void takeStored(TimeSpan month);
    void read(TimeSpan month, const QString &owner, const QString &periodId);
    void takeReport(const QString &owner, TimeSpan month, const Result<UsageReport> &report);
    QList<UsageLine> metered(TimeSpan month, const QString &owner) const;
    const QList<UsageLine> &linesOf(TimeSpan month);
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
    std::optional<Time> indexed; ///< Month of costs, none when they are out of date.
    std::optional<Rate> burn;
    QTimer billTimer;
    QTimer meterTimer;
    QTimer soon;
    QString accountId;
    int session = 0;
};

void Ledger::Private::changeAccount()
{
    if (account.identity().id != accountId) {
        accountId = account.identity().id;
        ++session;
        months.clear();
        names = {};
    }
    takeStored(running());
    announce();
    if (isSignedIn()) {
        q->refresh();
        billTimer.start();
        meterTimer.start();
    } else {
        billTimer.stop();
        meterTimer.stop();
    }
}

void Ledger::Private::takeStored(TimeSpan month)
{
    for (const QString &owner : account.identity().owners()) {
        LedgerMonth::Bill &bill = months[month.begin].bills[owner];
        if (bill.report)
            continue;
        bill.report = history.usage(owner, month);
        bill.readAt = history.usageReadAt(owner, month);
    }
}

void Ledger::Private::read(TimeSpan month, const QString &owner, const QString &periodId)
{
    LedgerMonth::Bill &bill = months[month.begin].bills[owner];
    if (std::exchange(bill.isReading, true))
        return;
    const bool isUser = owner == account.identity().name;
    client.usage(isUser ? QString() : owner, periodId)
        .then(q, [this, month, owner, session = session](const Result<UsageReport> &report) {
            if (session == this->session)
                takeReport(owner, month, report);
        });
}

void Ledger::Private::takeReport(const QString &owner, TimeSpan month,
                                 const Result<UsageReport> &report)
{
    const Time now = clock();
    LedgerMonth &asked = months[month.begin];
    asked.bills[owner].isReading = false;
    if (report) {
        UsageReport mine = *report;
        mine.owner = owner;
        // Around midnight of the first the Hub may still answer with the month before.
        const TimeSpan billed = mine.period.isEmpty() ? month : monthOf(mine.period.begin);
        mine.period = billed;
        asked.bills[owner].error.reset();
        months[billed.begin].take(owner, mine, now);
        history.storeUsage(mine, now);
    } else {
        asked.take(owner, report, now);
        if (!asked.bills[owner].isRefused())
            emit q->failed(owner, report.error());
    }
    announce();
}

QList<UsageLine> Ledger::Private::metered(TimeSpan month, const QString &owner) const
{
    QList<Observation> seen = history.observations(month);
    seen.removeIf([&owner](const Observation &o) { return o.space.owner != owner; });
    return meter(seen, month, books);
}

const QList<UsageLine> &Ledger::Private::linesOf(TimeSpan month)
{
    const auto known = lines.constFind(month.begin);
    if (known != lines.constEnd())
        return *known;
    QList<UsageLine> all;
    const LedgerMonth bills = months.value(month.begin);
    for (const QString &owner : account.identity().owners()) {
        const LedgerMonth::Bill bill = bills.bills.value(owner);
        all += bill.isOpen() ? names.renamed(bill.report->lines) : metered(month, owner);
    }
    return *lines.insert(month.begin, all);
}

const CostIndex &Ledger::Private::index()
{
    const TimeSpan month = running();
    if (indexed != month.begin) {
        costs = CostIndex(linesOf(month), names);
        indexed = month.begin;
        spaces.setGranted(costs.granted);
    }
    return costs;
}

void Ledger::Private::renameSpaces()
{
    burn.reset();
    SpaceNames next(spaces.spaces());
    if (next == names)
        return;
    names = std::move(next);
    announce();
}

void Ledger::Private::drop()
{
    lines.clear();
    indexed.reset();
    burn.reset();
}

void Ledger::Private::announce()
{
    drop();
    index();
    emit q->changed();
}

Ledger::Ledger(HubClient &client, Account &account, SpaceStore &spaces, PriceBooks &books,
               History &history, Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, account, spaces, books, history, std::move(clock)))
{
    connect(&account, &Account::identityChanged, this, [this] { d->changeAccount(); });
    connect(&spaces, &SpaceStore::spacesChanged, this, [this] { d->renameSpaces(); });
    connect(&spaces, &SpaceStore::done, this, [this](Operation operation) {
        if (operation != Operation::SetSleepTime)
            d->soon.start();
    });
    connect(&books, &PriceBooks::currentChanged, this, [this] { d->announce(); });
    connect(&history, &History::loaded, this, [this] {
        d->takeStored(d->running());
        d->announce();
    });
    connect(&history, &History::fetched, this, [this](const TimeSpan &span) {
        d->takeStored(span);
        d->announce();
    });
    const auto refreshIfShown = [this] {
        if (!d->spaces.isPollingPaused())
            refresh();
    };
    connect(&d->billTimer, &QTimer::timeout, this, refreshIfShown);
    connect(&d->soon, &QTimer::timeout, this, &Ledger::refresh);
    connect(&d->meterTimer, &QTimer::timeout, this, [this] {
        const auto &bills = d->months[d->running().begin].bills;
        const auto isOpen = [](const LedgerMonth::Bill &bill) { return bill.isOpen(); };
        if (!d->spaces.isPollingPaused() && !std::ranges::all_of(bills, isOpen))
            d->announce();
    });
    d->changeAccount();
}

Ledger::~Ledger() = default;

QList<TimeSpan> Ledger::months() const
{
    QList<TimeSpan> known{d->running()};
    for (const TimeSpan &period : d->history.usagePeriods())
        known.append(monthOf(period.begin));
    for (auto month = d->months.keyBegin(); month != d->months.keyEnd(); ++month)
        known.append(monthOf(*month));
    std::ranges::sort(known, std::ranges::greater(), &TimeSpan::begin);
    known.erase(std::unique(known.begin(), known.end()), known.end());
    return known;
}

QList<UsageLine> Ledger::lines(TimeSpan month) const
{
    return d->linesOf(month);
}

QList<UsageLine> Ledger::lines(TimeSpan month, const SpaceId &id) const
{
    QList<UsageLine> own = d->linesOf(month);
    own.removeIf([&](const UsageLine &line) { return d->names.spaceOf(line) != id; });
    return own;
}

QList<CostRow> Ledger::rows(TimeSpan month) const
{
    return costRows(d->linesOf(month));
}

CostSeries Ledger::series(TimeSpan month, std::chrono::minutes step) const
{
    return costSeries(d->linesOf(month), month, d->clock(), step);
}

Ledger::Source Ledger::source(TimeSpan month, const QString &owner) const
{
    const auto own = [&owner](const Observation &o) { return o.space.owner == owner; };
    const bool isMetered = std::ranges::any_of(d->history.observations(month), own);
    return d->months.value(month.begin).source(owner, isMetered);
}

Money Ledger::thisMonth() const
{
    return d->index().total;
}

Money Ledger::thisMonth(const SpaceId &id) const
{
    return d->index().owed.value(id);
}

bool Ledger::isGranted(const SpaceId &id) const
{
    return d->index().granted.contains(id);
}

CostNow Ledger::costNow(const SpaceId &id) const
{
    const Space *space = d->spaces.find(id);
    return space ? spacedock::costNow(space->runtime, d->books.current(), isGranted(id))
                 : CostNow();
}

Rate Ledger::burnRate() const
{
    if (d->burn)
        return *d->burn;
    Rate sum;
    for (const Space &space : d->spaces.spaces()) {
        const CostNow now = costNow(space.id);
        if (now.kind == CostNow::Kind::Paid)
            sum = sum + now.rate;
    }
    d->burn = sum;
    return sum;
}

void Ledger::refresh()
{
    if (!d->isSignedIn())
        return;
    for (const QString &owner : d->account.identity().owners())
        d->read(d->running(), owner, {});
}

void Ledger::load(TimeSpan month)
{
    if (month == d->running()) {
        refresh();
        return;
    }
    d->takeStored(month);
    bool isMissing = false;
    for (const QString &owner : d->account.identity().owners()) {
        const LedgerMonth::Bill bill = d->months[month.begin].bills[owner];
        if (!bill.report)
            isMissing = true;
        else if (!bill.isFinal() && !bill.report->periodId.isEmpty())
            d->read(month, owner, bill.report->periodId);
    }
    if (isMissing)
        d->history.fetch(month);
    d->announce();
}

} // namespace spacedock
