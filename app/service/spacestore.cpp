// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/spacestore.h"

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/history.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore_p.h"

using namespace std::chrono_literals;

namespace spacedock {

// After a command the Hub moves within a second or two.
static constexpr auto AfterCommand = 1s;

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
    connect(&d->commands, &SpaceCommands::accepted, this, &SpaceStore::accepted);
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

void SpaceStore::setOffline(bool offline)
{
    if (std::exchange(d->isOffline, offline) && !offline && !d->isPaused)
        refresh();
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

void SpaceStore::order(const SpaceId &id, const SpaceCommand &command)
{
    d->command(id, command);
}

} // namespace spacedock
