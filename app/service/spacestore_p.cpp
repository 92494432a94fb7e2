// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/spacestore_p.h"

#include "app/service/account.h"
#include "app/service/history.h"
#include "app/service/pricebooks.h"

#include <QRandomGenerator>

#include <algorithm>

namespace spacedock {

// An owner that the token may not list is not a fault of the data at hand.
static bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound;
}

bool SpaceStore::Private::isSignedIn() const
{
    return !account.identity().name.isEmpty();
}

void SpaceStore::Private::changeAccount()
{
    const QString next = account.identity().id;
    if (next != accountId) {
        accountId = next;
        listing.cancel();
        commands.clear();
        stages.clear();
        table.clear();
        readOwners.clear();
        ownerErrors.clear();
        pace = {};
        selected = {};
        followSelected();
        setFreshness(Freshness::Empty, {});
        emit q->spacesChanged({});
    }
    poll.stop();
    if (isSignedIn()) {
        showCached();
        followSelected(); // With the token of now.
        q->refresh();
    }
}

void SpaceStore::Private::showCached()
{
    if (!isSignedIn() || freshness != Freshness::Empty || !history.spacesReadAt())
        return;
    const QStringList owners = account.identity().owners();
    QList<Space> cached = history.spaces();
    cached.removeIf([&owners](const Space &space) { return !owners.contains(space.id.owner); });
    for (const QString &owner : owners) {
        if (!readOwners.contains(owner))
            table.takeListing(owner, cached, table.mark());
    }
    setFreshness(Freshness::Cached, history.spacesReadAt());
    emit q->spacesChanged({});
}

void SpaceStore::Private::startReading()
{
    poll.stop();
    if (!isSignedIn() || listing.isReading())
        return;
    hasFailed = hasChanged = false;
    const QStringList owners = account.identity().owners();
    dropOwnersBut(owners);
    table.beginReading();
    listing.read(owners);
}

void SpaceStore::Private::takeListing(const QString &owner, const QList<Space> &spaces)
{
    readOwners.insert(owner);
    ownerErrors.remove(owner);
    const SpaceTable::Change change = table.takeListing(owner, spaces, table.readingMark());
    forget(change.gone);
    for (const Space &space : table.spaces()) {
        if (space.id.owner == owner)
            look(space);
    }
    const QList<SpaceId> ids = change.changed + change.gone;
    if (ids.isEmpty())
        return;
    hasChanged = true;
    emit q->spacesChanged(ids);
    for (const SpaceId &id : change.changed) {
        if (const Space *space = table.find(id))
            commands.see(id, Runtime(space->runtime));
    }
}

void SpaceStore::Private::takeOwnerError(const QString &owner, const Error &error)
{
    hasFailed = hasFailed || !isRefusal(error);
    const auto told = ownerErrors.constFind(owner);
    const bool isNew = told == ownerErrors.constEnd() || told->kind != error.kind;
    ownerErrors.insert(owner, error);
    if (isNew)
        emit q->refreshFailed(owner, error);
}

void SpaceStore::Private::finishReading()
{
    count(pace, !hasFailed, hasChanged);
    if (!hasFailed) {
        const Time now = clock();
        history.storeSpaces(table.spaces(), now);
        setFreshness(Freshness::Current, now);
    } else if (freshness != Freshness::Empty) {
        setFreshness(Freshness::Stale, updatedAt);
    }
    schedule();
    emit q->refreshed(!hasFailed);
}

void SpaceStore::Private::takeRuntime(const SpaceId &id, const Runtime &runtime)
{
    const bool changed = table.takeRuntime(id, runtime);
    if (const Space *space = table.find(id))
        look(*space);
    if (changed) {
        pace.quiet = 0;
        emit q->spacesChanged({id});
    }
    commands.see(id, runtime);
}

void SpaceStore::Private::look(const Space &space)
{
    stages.see(space, clock());
}

void SpaceStore::Private::dropOwnersBut(const QStringList &owners)
{
    const QList<SpaceId> gone = table.dropOwnersBut(owners);
    if (gone.isEmpty())
        return;
    forget(gone);
    emit q->spacesChanged(gone);
}

void SpaceStore::Private::forget(const QList<SpaceId> &gone)
{
    for (const SpaceId &id : gone) {
        stages.forget(id);
        commands.forget(id);
    }
}

void SpaceStore::Private::schedule()
{
    if (isPaused || !isSignedIn() || (isOffline && hasFailed))
        return;
    const auto isMoving = [](const Space &space) {
        return isInFlight(space.runtime.stage.stage) || isChangingHardware(space.runtime);
    };
    pace.isInFlight = !commands.isEmpty() || std::ranges::any_of(table.spaces(), isMoving);
    poll.start(pollInterval(pace, QRandomGenerator::global()->generateDouble()));
}

void SpaceStore::Private::followSelected()
{
    const Space *space = table.find(selected);
    const bool hasEvents = !isPaused && isSignedIn() && !(space && space->isStatic());
    watch.follow(hasEvents ? selected : SpaceId());
}

void SpaceStore::Private::setFreshness(Freshness next, std::optional<Time> at)
{
    const bool isSame = freshness == next && updatedAt == at;
    freshness = next;
    updatedAt = at;
    if (!isSame)
        emit q->freshnessChanged();
}

void SpaceStore::Private::command(const SpaceId &id, const SpaceCommand &command)
{
    const Space *known = table.find(id);
    Space space = known ? *known : Space();
    space.id = id;
    commands.add(space, command,
                 auditEntry(space, command, books.current(), granted.contains(id), clock()));
}

} // namespace spacedock
