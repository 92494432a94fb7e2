// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/spacestore.h"

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/pollpace.h"
#include "app/service/pricebooks.h"
#include "app/service/spacecommands.h"
#include "app/service/spacelisting.h"
#include "app/service/spacetable.h"
#include "app/service/spacewatch.h"
#include "app/service/stagewatch.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace spacedock {

// After a command the Hub moves within a second or two.
static constexpr auto AfterCommand = 1s;

class SpaceStore::Private {
public:
    Private(SpaceStore *store, HubClient &hub, Account &who, PriceBooks &prices, History &kept,
            Clock now)
        : q(store)
        , account(who)
        , books(prices)
        , history(kept)
        , clock(std::move(now))
        , listing(hub)
        , watch(hub)
        , commands(hub, kept, clock)
        , stages(kept)
    {
        poll.setSingleShot(true);
    }

    bool isSignedIn() const { return !account.identity().name.isEmpty(); }
    void changeAccount();
    void showCached();
    void startReading();
    void takeListing(const QString &owner, const QList<Space> &spaces);
    void takeOwnerError(const QString &owner, const Error &error);
    void finishReading();
    void takeRuntime(const SpaceId &id, const Runtime &runtime);
    void look(const Space &space);
    void dropOwnersBut(const QStringList &owners);
    void forget(const QList<SpaceId> &gone);
    void schedule();
    void followSelected();
    void setFreshness(Freshness next, std::optional<Time> at);
    void command(const SpaceId &id, const SpaceCommand &command);

    SpaceStore *q;
    Account &account;
    PriceBooks &books;
    History &history;
    Clock clock;
    SpaceListing listing;
    SpaceWatch watch;
    SpaceCommands commands;
    StageWatch stages;
    SpaceTable table;
    QTimer poll;
    PollPace pace;
    QString accountId;
    SpaceId selected;
    QSet<SpaceId> granted;
    QHash<QString, Error> ownerErrors; ///< Of the last reading, so that each is told once.
    Freshness freshness = Freshness::Empty;
    std::optional<Time> updatedAt;
    bool isPaused = false;
    bool hasFailed = false; ///< In the reading under way.
    bool hasChanged = false;
};

// An owner that the token may not list is not a fault of the data at hand.
static bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound;
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
    for (const QString &owner : owners)
        table.takeListing(owner, cached, table.mark());
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
    if (isPaused || !isSignedIn())
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

SpaceStore::SpaceStore(HubClient &client, Account &account, PriceBooks &books, History &history,
                       Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, client, account, books, history, std::move(clock)))
{
    connect(&account, &Account::identityChanged, this, [this] { d->changeAccount(); });
    connect(&history, &History::loaded, this, [this] { d->showCached(); });
    connect(&client, &HubClient::budgetChanged, this,
            [this](const RateBudget &budget) { d->pace.isBudgetLow = budget.isLow(); });
    connect(&d->poll, &QTimer::timeout, this, &SpaceStore::refresh);
    connect(&d->listing, &SpaceListing::ownerRead, this,
            [this](const QString &owner, const QList<Space> &spaces) {
                d->takeListing(owner, spaces);
            });
    connect(&d->listing, &SpaceListing::ownerFailed, this,
            [this](const QString &owner, const Error &error) { d->takeOwnerError(owner, error); });
    connect(&d->listing, &SpaceListing::finished, this, [this] { d->finishReading(); });
    const auto takeRuntime = [this](const SpaceId &id, const Runtime &runtime) {
        d->takeRuntime(id, runtime);
    };
    connect(&d->watch, &SpaceWatch::runtimeRead, this, takeRuntime);
    connect(&d->commands, &SpaceCommands::runtimeRead, this, takeRuntime);
    connect(&d->commands, &SpaceCommands::pendingChanged, this, [this](const SpaceId &id) {
        if (d->poll.isActive() && pending(id))
            d->poll.start(AfterCommand);
        emit pendingChanged(id);
    });
    connect(&d->commands, &SpaceCommands::done, this, &SpaceStore::done);
    connect(&d->commands, &SpaceCommands::failed, this, &SpaceStore::failed);
    d->changeAccount();
}

SpaceStore::~SpaceStore() = default;

const QList<Space> &SpaceStore::spaces() const
{
    return d->table.spaces();
}

const Space *SpaceStore::find(const SpaceId &id) const
{
    return d->table.find(id);
}

std::optional<Pending> SpaceStore::pending(const SpaceId &id) const
{
    return d->commands.pending(id);
}

std::optional<Time> SpaceStore::stageSince(const SpaceId &id) const
{
    return d->stages.stageSince(id);
}

std::optional<Time> SpaceStore::changingSince(const SpaceId &id) const
{
    return d->stages.changingSince(id);
}

SpaceStore::Freshness SpaceStore::freshness() const
{
    return d->freshness;
}

std::optional<Time> SpaceStore::updatedAt() const
{
    return d->updatedAt;
}

void SpaceStore::refresh()
{
    d->startReading();
}

void SpaceStore::select(const SpaceId &id)
{
    if (std::exchange(d->selected, id) != id)
        d->followSelected();
}

void SpaceStore::setPollingPaused(bool paused)
{
    if (std::exchange(d->isPaused, paused) == paused)
        return;
    if (paused) {
        d->poll.stop();
        d->stages.interrupt();
    } else {
        refresh();
    }
    d->followSelected();
}

bool SpaceStore::isPollingPaused() const
{
    return d->isPaused;
}

void SpaceStore::setGranted(const QSet<SpaceId> &ids)
{
    d->granted = ids;
}

void SpaceStore::setHardware(const SpaceId &id, const QString &flavor,
                             std::optional<SleepTime> sleep)
{
    d->command(id, {Operation::SetHardware, flavor, sleep});
}

void SpaceStore::setSleepTime(const SpaceId &id, SleepTime sleep)
{
    d->command(id, {Operation::SetSleepTime, {}, sleep});
}

void SpaceStore::pause(const SpaceId &id)
{
    d->command(id, {Operation::Pause, {}, {}});
}

void SpaceStore::restart(const SpaceId &id, bool factory)
{
    d->command(id, {factory ? Operation::FactoryRebuild : Operation::Restart, {}, {}});
}

} // namespace spacedock
