// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/billing.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace spacedock::sim {

namespace {

// A book bills a start or not; an unknown stage runs, so it is billed.
bool isBilledStage(Stage stage, const BillingRule &rule)
{
    switch (stage) {
    case Stage::Running:
    case Stage::RunningBuilding:
    case Stage::RunningAppStarting:
    case Stage::Unknown:
        return true;
    case Stage::AppStarting:
        return rule.startingIsBilled;
    default:
        return false;
    }
}

qint64 minutesBetween(Time begin, Time end)
{
    return floor<minutes>(end - begin).count();
}

QString productName(const Flavor &flavor)
{
    if (flavor.accelerator.isEmpty())
        return flavor.name;
    return u"Nvidia "_s + flavor.name;
}

} // namespace

qint64 minutePrice(Rate rate)
{
    return (rate.microUSD * 2 + rate.minutes) / (rate.minutes * 2);
}

std::optional<UsagePart> partOf(const UsageRow &row, TimeSpan period, Time now)
{
    const Time end = std::min(row.end.value_or(now), period.end);
    const Time begin = std::max(row.begin, period.begin);
    if (end < begin || begin >= period.end)
        return {};
    UsagePart part{.begin = begin};
    // Both ends are counted from the row's own start, so that no minute is lost between periods.
    const qint64 whole = minutesBetween(row.begin, end) - minutesBetween(row.begin, begin);
    part.quantity = row.fixedQuantity.value_or(whole * row.replicas);
    part.totalMicroUSD = row.isGranted ? 0 : part.quantity * row.unitMicroUSD;
    if (row.end || now >= period.end)
        part.end = end;
    if (part.quantity == 0 && part.end)
        return {};
    return part;
}

Billing::Billing(PriceBook book)
    : m_book(std::move(book))
{
}

const Flavor *Billing::flavor(QStringView id) const
{
    const auto found = std::ranges::find(m_book.flavors, id, &Flavor::id);
    return found == m_book.flavors.end() ? nullptr : &*found;
}

QString Billing::billedFlavor(const SpaceState &space) const
{
    if (space.isStatic() || !isBilledStage(space.stage, m_book.rule))
        return {};
    const QString &id = space.hardware.isEmpty() ? space.requestedHardware : space.hardware;
    const Flavor *known = flavor(id);
    return known != nullptr && minutePrice(known->price) > 0 ? id : QString();
}

UsageRow Billing::rowFor(const SpaceState &space, const QString &flavorId, Time begin) const
{
    const Flavor *known = flavor(flavorId);
    return {.category = u"Spaces"_s,
            .entityId = space.hubId,
            .label = space.id.path(),
            .product = u"spaces/%1/minutes"_s.arg(flavorId),
            .productName = known != nullptr ? productName(*known) : flavorId,
            .unitMicroUSD = known != nullptr ? minutePrice(known->price) : 0,
            .replicas = std::max(1, space.replicas.value_or(1)),
            .isGranted = space.isGranted,
            .begin = begin};
}

void Billing::follow(const SpaceState &space, Time now)
{
    const QString wanted = billedFlavor(space);
    const auto open = m_open.constFind(space.hubId);
    const bool counts = open != m_open.constEnd();
    if (wanted.isEmpty()) {
        close(space, now);
        return;
    }
    const UsageRow next = rowFor(space, wanted, now);
    if (counts) {
        const UsageRow &row = m_rows[space.id.owner][static_cast<std::size_t>(*open)];
        if (row.product == next.product && row.replicas == next.replicas
            && row.isGranted == next.isGranted)
            return;
        close(space, now);
    }
    auto &rows = m_rows[space.id.owner];
    rows.push_back(next);
    m_open.insert(space.hubId, static_cast<qsizetype>(rows.size()) - 1);
}

void Billing::close(const SpaceState &space, Time now)
{
    const auto open = m_open.constFind(space.hubId);
    if (open == m_open.constEnd())
        return;
    m_rows[space.id.owner][static_cast<std::size_t>(*open)].end = now;
    m_open.erase(open);
}

void Billing::rename(const QString &owner, const QString &hubId, const QString &label)
{
    for (UsageRow &row : m_rows[owner])
        if (row.entityId == hubId)
            row.label = label;
}

void Billing::add(const QString &owner, const UsageRow &row)
{
    m_rows[owner].push_back(row);
}

const std::deque<UsageRow> &Billing::rows(const QString &owner) const
{
    static const std::deque<UsageRow> none;
    const auto found = m_rows.constFind(owner);
    return found == m_rows.constEnd() ? none : *found;
}

} // namespace spacedock::sim
