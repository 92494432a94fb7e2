// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/panic.h"

#include "app/service/budgets.h"
#include "app/service/history.h"
#include "app/service/ledger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spacedock {

using State = PanicEntry::State;

Panic::Panic(Budgets &budgets, SpaceStore &spaces, Ledger &ledger, History &history, Clock clock,
             QObject *parent)
    : QObject(parent)
    , m_budgets(budgets)
    , m_spaces(spaces)
    , m_ledger(ledger)
    , m_history(history)
    , m_clock(std::move(clock))
{
    connect(&history, &History::loaded, this, [this] {
        m_awaited.clear();
        m_isTakenUp = false;
        takeUp();
        emit changed();
    });
    connect(&spaces, &SpaceStore::freshnessChanged, this, &Panic::takeUp);
    connect(&spaces, &SpaceStore::accepted, this,
            [this](Operation operation, const SpaceId &id) { settle(operation, id, {}); });
    connect(&spaces, &SpaceStore::failed, this,
            [this](Operation operation, const SpaceId &id, const Error &error) {
                settle(operation, id, error);
            });
}

QList<SpaceId> Panic::candidates(bool alsoAsleep) const
{
    QList<SpaceId> ids;
    for (const Space &space : m_spaces.spaces()) {
        const GuardVerdict verdict = m_budgets.verdict(space);
        const bool isPaid = verdict == GuardVerdict::Act
            || (verdict == GuardVerdict::Exempt && space.runtime.stage.stage != Stage::Paused
                && !isFailed(space.runtime.stage.stage));
        if (isPaid && (alsoAsleep || !isIdle(space.runtime.stage.stage)))
            ids.append(space.id);
    }
    return ids;
}

void Panic::pause(const QList<SpaceId> &ids, const QString &cause)
{
    m_cause = cause;
    for (const SpaceId &id : ids) {
        const Space *space = m_spaces.find(id);
        if (!space)
            continue;
        const Runtime &runtime = space->runtime;
        put(id,
            PanicEntry{.at = m_clock(),
                       .hardware = runtime.requestedHardware.isEmpty() ? runtime.hardware
                                                                       : runtime.requestedHardware,
                       .sleepTime = runtime.sleepTime,
                       .hourly = spacedock::hourly(m_ledger.costNow(id).rate),
                       .state = State::Waiting,
                       .reason = {}});
    }
    for (const SpaceId &id : ids)
        order(id, cause);
    emit changed();
}

void Panic::order(const SpaceId &id, const QString &cause)
{
    if (!entries().contains(id))
        return;
    m_awaited.insert(id, Operation::Pause);
    m_spaces.order(id, {.operation = Operation::Pause, .flavor = {}, .sleep = {}, .cause = cause});
}

void Panic::retry(const QList<SpaceId> &ids)
{
    for (const SpaceId &id : ids) {
        std::optional<PanicEntry> entry = entries().value(id);
        if (!entries().contains(id) || entry->state != State::Failed)
            continue;
        entry->state = State::Waiting;
        entry->reason.clear();
        put(id, entry);
        order(id, m_cause.isEmpty() ? u"panic"_s : m_cause);
    }
    emit changed();
}

void Panic::resume()
{
    const QMap<SpaceId, PanicEntry> set = entries();
    for (const auto &[id, entry] : set.asKeyValueRange()) {
        const Space *space = m_spaces.find(id);
        const bool isPaused = space && space->runtime.stage.stage == Stage::Paused;
        if (!isPaused || (entry.state != State::Paused && entry.state != State::Resuming)) {
            put(id, {});
            continue;
        }
        PanicEntry next = entry;
        next.state = State::Resuming;
        next.reason.clear();
        put(id, next);
        m_awaited.insert(id, Operation::Restart);
        if (space->runtime.requestedHardware != entry.hardware && !entry.hardware.isEmpty())
            m_spaces.order(id,
                           {.operation = Operation::SetHardware,
                            .flavor = entry.hardware,
                            .sleep = SleepTime{entry.sleepTime},
                            .cause = u"resume"_s});
        m_spaces.order(
            id, {.operation = Operation::Restart, .flavor = {}, .sleep = {}, .cause = u"resume"_s});
    }
    tell();
}

void Panic::forget()
{
    for (const SpaceId &id : entries().keys())
        put(id, {});
    m_awaited.clear();
    emit changed();
}

const QMap<SpaceId, PanicEntry> &Panic::entries() const
{
    return m_history.guard().panic;
}

int Panic::count(State state) const
{
    return int(std::ranges::count(entries(), state, &PanicEntry::state));
}

bool Panic::isBusy() const
{
    return !m_awaited.isEmpty();
}

void Panic::settle(Operation operation, const SpaceId &id, const std::optional<Error> &error)
{
    const auto awaited = m_awaited.constFind(id);
    if (awaited == m_awaited.cend() || !entries().contains(id))
        return;
    const bool isLast = *awaited == operation;
    if (!isLast && !error) // The hardware of one that is resumed.
        return;
    if (isLast)
        m_awaited.erase(awaited);
    PanicEntry entry = entries().value(id);
    const bool isResuming = entry.state == State::Resuming;
    if (error) {
        entry.state = isResuming ? State::Paused : State::Failed;
        entry.reason = auditOutcome(*error);
        put(id, entry);
    } else if (isResuming) {
        put(id, {});
    } else {
        entry.state = State::Paused;
        put(id, entry);
    }
    tell();
}

// The program ended while answers were awaited: what became of it is seen on the Spaces.
void Panic::takeUp()
{
    if (m_isTakenUp || !m_history.isLoaded()
        || m_spaces.freshness() != SpaceStore::Freshness::Current)
        return;
    m_isTakenUp = true;
    const QMap<SpaceId, PanicEntry> set = entries();
    for (const auto &[id, known] : set.asKeyValueRange()) {
        PanicEntry entry = known;
        const Space *space = m_spaces.find(id);
        const bool isPaused = space && space->runtime.stage.stage == Stage::Paused;
        if (!space || (entry.state == State::Resuming && !isPaused)) {
            put(id, {});
            continue;
        }
        if (m_awaited.contains(id) || entry.state == State::Paused || entry.state == State::Failed)
            continue;
        entry.state = isPaused ? State::Paused : State::Failed;
        entry.reason = isPaused ? QString() : u"failed: interrupted"_s;
        put(id, entry);
    }
    emit changed();
}

void Panic::put(const SpaceId &id, std::optional<PanicEntry> entry)
{
    m_history.change(Entry<SpaceId, PanicEntry>{id, std::move(entry)});
}

void Panic::tell()
{
    emit changed();
    if (m_awaited.isEmpty())
        emit finished();
}

} // namespace spacedock
