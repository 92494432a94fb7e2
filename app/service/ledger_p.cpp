// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/ledger_p.h"

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/history.h"
#include "app/service/meter.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"

namespace spacedock {

static constexpr int MostMonths = 24; // Kept longer, asked for no further back.

static TimeSpan monthBefore(TimeSpan month)
{
    return monthOf(month.begin - std::chrono::hours{1});
}

bool Ledger::Private::isSignedIn() const
{
    return !account.identity().name.isEmpty();
}

void Ledger::Private::changeAccount()
{
    if (account.identity().id != accountId) {
        accountId = account.identity().id;
        ++session;
        months.clear();
        walked.clear();
        walking.clear();
        names = SpaceNames(spaces.spaces());
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
        .then(q, [this, month, owner, begun = session](const Result<UsageReport> &report) {
            if (begun == session)
                takeReport(owner, month, report);
        });
}

void Ledger::Private::keep(const QString &owner, TimeSpan month, UsageReport report)
{
    const Time now = clock();
    report.owner = owner;
    // Around midnight of the first the Hub may still answer with the month before.
    const TimeSpan billed = report.period.isEmpty() ? month : monthOf(report.period.begin);
    report.period = billed;
    months[billed.begin].take(owner, report, now);
    history.storeUsage(report, now);
}

void Ledger::Private::takeReport(const QString &owner, TimeSpan month,
                                 const Result<UsageReport> &report)
{
    const Time now = clock();
    LedgerMonth &asked = months[month.begin];
    asked.bills[owner].isReading = false;
    if (report) {
        asked.bills[owner].error.reset();
        keep(owner, month, *report);
    } else if (asked.bills[owner].report && month.end <= now && isRefusal(report.error())) {
        // The Hub forgets closed months; what was kept of them stays.
    } else {
        asked.take(owner, report, now);
        if (!asked.bills[owner].isRefused())
            emit q->failed(owner, report.error());
    }
    if (report && month == running() && walked.value(owner) != month.begin) {
        walked.insert(owner, month.begin);
        walkBack(owner, month);
    }
    announce();
}

QString Ledger::Private::periodIdOf(const QString &owner, TimeSpan month) const
{
    QString kept = history.usagePeriodId(owner, month);
    if (!kept.isEmpty())
        return kept;
    const LedgerMonth::Bill known = months.value(running().begin).bills.value(owner);
    return known.report ? periodIdAt(*known.report, month.begin) : QString();
}

bool Ledger::Private::isFinal(const QString &owner, TimeSpan month) const
{
    return history.usageReadAt(owner, month) >= month.end;
}

void Ledger::Private::walkBack(const QString &owner, TimeSpan from)
{
    TimeSpan month = monthBefore(from);
    int left = MostMonths;
    while (left > 0 && isFinal(owner, month)) {
        month = monthBefore(month);
        --left;
    }
    const QString id = periodIdOf(owner, month);
    const bool isInReach = running().begin - month.begin < MostMonths * std::chrono::days{31};
    if (id.isEmpty() || !isInReach)
        return;
    const bool isUser = owner == account.identity().name;
    walking.insert(owner);
    client.usage(isUser ? QString() : owner, id)
        .then(q, [this, owner, month, begun = session](const Result<UsageReport> &report) {
            if (begun != session)
                return;
            walking.remove(owner);
            if (report) {
                keep(owner, month, *report);
                if (isFinal(owner, month))
                    walkBack(owner, month);
            } else if (report.error().kind != Error::Kind::NotFound) {
                walked.remove(owner); // With the next reading once more.
            }
            announce(); // Also that nothing more is being read.
        });
}

QList<UsageLine> Ledger::Private::metered(TimeSpan month, const QString &owner) const
{
    QList<Observation> seen = history.stretches(month);
    seen.removeIf([&owner](const Observation &o) { return o.space.owner != owner; });
    return meter(seen, month, editionsOf(books));
}

const QList<UsageLine> &Ledger::Private::linesOf(TimeSpan month)
{
    const auto known = lines.constFind(month.begin);
    if (known != lines.constEnd())
        return *known;
    QList<UsageLine> all;
    for (const QString &owner : account.identity().owners())
        all += linesOf(month, owner);
    return *lines.insert(month.begin, all);
}

QList<UsageLine> Ledger::Private::linesOf(TimeSpan month, const QString &owner) const
{
    const LedgerMonth::Bill bill = months.value(month.begin).bills.value(owner);
    return bill.isOpen() ? names.renamed(bill.report->lines) : metered(month, owner);
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

} // namespace spacedock
