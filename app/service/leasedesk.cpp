// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/leasedesk.h"

#include "app/service/budgets.h"
#include "app/service/history.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spacedock {

static QString skippedKey(LeaseDesk::Skipped why)
{
    switch (why) {
    case LeaseDesk::Skipped::Gone:
        return u"gone"_s;
    case LeaseDesk::Skipped::Granted:
        return u"granted"_s;
    case LeaseDesk::Skipped::Exempt:
        return u"exempt"_s;
    case LeaseDesk::Skipped::Overtaken:
        return u"overtaken"_s;
    case LeaseDesk::Skipped::Done:
        return u"nothing"_s;
    case LeaseDesk::Skipped::Refused:
        break;
    }
    return u"refused"_s;
}

LeaseDesk::LeaseDesk(Budgets &budgets, SpaceStore &spaces, History &history, FreshCheck &check,
                     Clock clock, QObject *parent)
    : DueDesk(spaces, history, check, std::move(clock), u"lease"_s, parent)
    , m_budgets(budgets)
{
}

void LeaseDesk::forget()
{
    m_ending.clear();
    m_starting.clear();
    m_retryAt.clear();
}

QList<Lease> LeaseDesk::leases() const
{
    QList<Lease> all = m_history.guard().leases.values();
    std::ranges::stable_sort(all, {}, &Lease::until);
    return all;
}

std::optional<Lease> LeaseDesk::lease(const SpaceId &id) const
{
    const auto found = m_history.guard().leases.constFind(id);
    return found == m_history.guard().leases.cend() ? std::nullopt : std::optional(*found);
}

void LeaseDesk::start(const Lease &lease, std::optional<SleepTime> sleep)
{
    put(lease.space, lease);
    record(lease.space, u"lease-start"_s,
           u"%1 %2 %3"_s.arg(lease.until.time_since_epoch().count()).arg(lease.flavor, lease.then));
    const Space *space = m_spaces.find(lease.space);
    if (!space || space->runtime.requestedHardware != lease.flavor) {
        m_starting.insert(lease.space);
        order(lease.space,
              {.operation = Operation::SetHardware, .flavor = lease.flavor, .sleep = sleep});
    } else if (sleep && sleep->after != space->runtime.sleepTime) {
        order(lease.space, {.operation = Operation::SetSleepTime, .flavor = {}, .sleep = sleep});
    }
    emit changed();
    arm();
}

void LeaseDesk::extend(const SpaceId &id, Time until)
{
    std::optional<Lease> running = lease(id);
    if (!running || m_ending.contains(id))
        return;
    running->until = until;
    running->isEndTold = false;
    put(id, running);
    record(running->space, u"lease-extend"_s, QString::number(until.time_since_epoch().count()));
    emit changed();
    arm();
}

void LeaseDesk::cancel(const SpaceId &id)
{
    const std::optional<Lease> running = lease(id);
    if (!running)
        return;
    put(id, {});
    m_ending.remove(id);
    m_starting.remove(id);
    record(running->space, u"lease-cancel"_s, running->flavor);
    emit changed();
    arm();
}

bool LeaseDesk::isDue(const Lease &lease) const
{
    return lease.until <= now() && !m_ending.contains(lease.space)
        && m_retryAt.value(lease.space, now()) <= now();
}

bool LeaseDesk::isAnyDue() const
{
    const QList<Lease> all = leases();
    return std::ranges::any_of(all, [this](const Lease &lease) { return isDue(lease); });
}

void LeaseDesk::tell()
{
    for (Lease lease : leases()) {
        if (lease.isEndTold || now() < lease.until - LeaseNotice || lease.until <= now())
            continue;
        lease.isEndTold = true;
        put(lease.space, lease);
        emit endsSoon(lease);
    }
}

void LeaseDesk::act()
{
    for (const Lease &lease : leases()) {
        if (isDue(lease))
            end(lease);
    }
}

std::optional<LeaseDesk::Skipped> LeaseDesk::reasonToSkip(const Lease &lease) const
{
    const Space *space = m_spaces.find(lease.space);
    if (!space)
        return Skipped::Gone;
    const GuardVerdict verdict = m_budgets.verdict(*space);
    if (verdict == GuardVerdict::Granted)
        return Skipped::Granted;
    if (m_budgets.isExempt(lease.space))
        return Skipped::Exempt;
    switch (leaseEnd(lease, space->runtime)) {
    case LeaseEnd::Overtaken:
        return Skipped::Overtaken;
    case LeaseEnd::Done:
        return Skipped::Done;
    case LeaseEnd::Act:
        break;
    }
    return {};
}

void LeaseDesk::end(const Lease &lease)
{
    if (const auto why = reasonToSkip(lease)) {
        skip(lease, *why);
        return;
    }
    const bool pauses = lease.then.isEmpty();
    const auto late = now() - lease.until;
    const auto operation = pauses ? Operation::Pause : Operation::SetHardware;
    m_ending.insert(lease.space, {operation, late});
    order(lease.space, {.operation = operation, .flavor = lease.then, .sleep = {}}, late);
}

void LeaseDesk::skip(const Lease &lease, Skipped why)
{
    put(lease.space, {});
    record(lease.space, u"lease-skip"_s, skippedKey(why));
    emit skipped(lease, why);
    emit changed();
}

void LeaseDesk::settle(Operation operation, const SpaceId &id, const std::optional<Error> &error)
{
    if (operation == Operation::SetHardware && m_starting.remove(id)) {
        settleStart(id, error);
        return;
    }
    const auto order = m_ending.constFind(id);
    if (order == m_ending.cend() || order->operation != operation)
        return;
    const auto late = order->late;
    m_ending.erase(order);
    const std::optional<Lease> running = lease(id);
    if (!running)
        return;
    if (!error) {
        put(id, {});
        emit ended(*running, late);
        emit changed();
    } else if (mayPass(*error)) {
        m_retryAt.insert(id, retryTime());
    } else {
        skip(*running, Skipped::Refused);
    }
    arm();
}

// Hardware that was never given has no end.
void LeaseDesk::settleStart(const SpaceId &id, const std::optional<Error> &error)
{
    const std::optional<Lease> running = lease(id);
    if (error && running)
        skip(*running, Skipped::Refused);
}

std::optional<Time> LeaseDesk::nextDue() const
{
    std::optional<Time> next;
    for (const Lease &lease : leases()) {
        if (m_ending.contains(lease.space))
            continue;
        Time due = lease.isEndTold ? lease.until : lease.until - LeaseNotice;
        due = std::max(due, m_retryAt.value(lease.space, due));
        next = next ? std::min(*next, due) : due;
    }
    return next;
}

void LeaseDesk::put(const SpaceId &id, std::optional<Lease> lease)
{
    if (!lease)
        m_retryAt.remove(id);
    m_history.change(Entry<SpaceId, Lease>{id, std::move(lease)});
}

} // namespace spacedock
