// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/world.h"

#include <algorithm>
#include <utility>

using namespace std::chrono;

namespace spacedock::sim {

World::World(PriceBook book, StageMachine machine, Time now)
    : m_machine(machine)
    , m_billing(std::move(book))
    , m_now(now)
{
}

void World::setObserver(std::function<void(const SpaceState &)> observer)
{
    m_observer = std::move(observer);
}

void World::follow(Time now)
{
    while (!m_queue.empty() && m_queue.begin()->first <= now) {
        SpaceState &space = *m_queue.begin()->second;
        m_now = std::max(m_now, m_queue.begin()->first);
        change(space, [this, &space] { m_machine.advance(space, m_now); });
    }
    m_now = std::max(m_now, now);
}

const Owner *World::owner(const QString &name) const
{
    const auto found = std::ranges::find(m_owners, name, &Owner::name);
    return found == m_owners.end() ? nullptr : &*found;
}

SpaceState &World::addSpace(std::unique_ptr<SpaceState> space)
{
    SpaceState &added = *space;
    m_spaces.push_back(std::move(space));
    m_byId.insert(added.id, &added);
    settle(added);
    return added;
}

void World::removeSpace(SpaceState &space)
{
    dequeue(space);
    m_billing.close(space, m_now);
    m_byId.remove(space.id);
    std::erase_if(m_spaces, [&space](const auto &other) { return other.get() == &space; });
}

void World::moveSpace(SpaceState &space, const SpaceId &to)
{
    m_billing.close(space, m_now);
    m_byId.remove(space.id);
    m_moved.insert(space.id, to);
    m_moved.remove(to);
    m_billing.rename(space.id.owner, space.hubId, to.path());
    space.id = to;
    m_byId.insert(to, &space);
    settle(space);
}

SpaceState *World::find(const SpaceId &id) const
{
    return m_byId.value(id);
}

std::optional<SpaceId> World::movedTo(const SpaceId &id) const
{
    const auto found = m_moved.constFind(id);
    return found == m_moved.constEnd() ? std::nullopt : std::optional(*found);
}

QList<SpaceState *> World::spaces(const QString &owner) const
{
    QList<SpaceState *> found;
    for (const auto &space : m_spaces)
        if (owner.isEmpty() || space->id.owner == owner)
            found.append(space.get());
    return found;
}

void World::requestHardware(SpaceState &space, const QString &flavor)
{
    change(space, [&] {
        const bool toFree = flavor == CpuBasic;
        const bool fromFree = space.requestedHardware == CpuBasic;
        space.requestedHardware = flavor;
        if (toFree)
            space.sleepTime = hours(48);
        else if (fromFree)
            space.sleepTime.reset();
        space.isGranted = false;
        // What runs is replaced and what is asleep or failed is tried again; a pause stays one.
        if (space.stage != Stage::Paused)
            m_machine.rebuild(space, m_now);
    });
}

void World::setSleepTime(SpaceState &space, std::optional<seconds> sleepTime)
{
    change(space, [&] {
        space.sleepTime = sleepTime;
        space.idleSince = std::max(space.idleSince, m_now);
    });
}

void World::settingsChanged(SpaceState &space)
{
    change(space, [&] {
        if (hasContainer(space) && !space.isStatic())
            m_machine.rebuild(space, m_now);
    });
}

void World::settle(SpaceState &space)
{
    ++space.revision;
    m_billing.follow(space, m_now);
    enqueue(space);
    if (m_observer)
        m_observer(space);
}

void World::enqueue(SpaceState &space)
{
    dequeue(space);
    space.queuedAt = m_machine.due(space);
    if (space.queuedAt)
        m_queue.emplace(*space.queuedAt, &space);
}

void World::dequeue(SpaceState &space)
{
    if (space.queuedAt)
        m_queue.erase({*space.queuedAt, &space});
    space.queuedAt.reset();
}

} // namespace spacedock::sim
