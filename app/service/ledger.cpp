// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/ledger.h"

#include "app/service/account.h"
#include "app/service/history.h"
#include "app/service/ledger_p.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace spacedock {

static constexpr auto BillEvery = 5min;
static constexpr auto MeterEvery = 30s;
// The bill follows what happened after a moment.
static constexpr auto AfterChange = 3s;

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
    d->billTimer.setInterval(BillEvery);
    d->meterTimer.setInterval(MeterEvery);
    d->soon.setInterval(AfterChange);
    d->soon.setSingleShot(true);
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

QString Ledger::accountId() const
{
    return d->isSignedIn() ? d->accountId : QString();
}

QStringList Ledger::owners() const
{
    return d->account.identity().owners();
}

QList<TimeSpan> Ledger::months() const
{
    QList<TimeSpan> known{d->running()};
    for (const TimeSpan &period : d->history.usagePeriods())
        known.append(monthOf(period.begin));
    for (auto month = d->months.keyBegin(); month != d->months.keyEnd(); ++month)
        known.append(monthOf(*month));
    std::ranges::sort(known, std::ranges::greater(), &TimeSpan::begin);
    const auto twice = std::ranges::unique(known);
    known.erase(twice.begin(), twice.end());
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

QList<UsageLine> Ledger::linesOfOwner(TimeSpan month, const QString &owner) const
{
    return owner.isEmpty() ? d->linesOf(month) : d->linesOf(month, owner);
}

bool Ledger::isReading() const
{
    const auto isRead = [](const LedgerMonth &month) {
        return std::ranges::any_of(month.bills, &LedgerMonth::Bill::isReading);
    };
    return !d->walking.isEmpty() || std::ranges::any_of(d->months, isRead);
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
    Source source = d->months.value(month.begin).source(owner, isMetered);
    const std::optional<Time> keptAt = d->history.usageReadAt(owner, month);
    if (source.kind == Source::Kind::None && !source.error && keptAt) {
        source.kind = Source::Kind::Bill; // In the file; load() brings it.
        source.readAt = keptAt;
    }
    return source;
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
        isMissing = isMissing || !d->months[month.begin].bills[owner].report;
        const QString id = d->periodIdOf(owner, month);
        if (!d->isFinal(owner, month) && !id.isEmpty())
            d->read(month, owner, id);
    }
    if (isMissing)
        d->history.fetch(month);
    d->announce();
}

} // namespace spacedock
