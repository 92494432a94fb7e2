// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logdesk.h"

#include "app/hub/hubclient.h"
#include "app/service/logdeskgpu.h"
#include "app/service/logmask.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace spacedock {

namespace {

/// After sleep, all logs connect again within so long.
constexpr auto WakeSpread = 3s;

bool isBuilding(Stage stage)
{
    return stage == Stage::Building || stage == Stage::RunningBuilding;
}

bool hasLog(Stage stage)
{
    return isRunning(stage) || stage == Stage::AppStarting;
}

} // namespace

LogDesk::LogDesk(HubClient &client, SpaceStore &spaces, PriceBooks &books, const Clock &clock,
                 std::unique_ptr<WakeWatch> wake, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_spaces(spaces)
    , m_books(books)
    , m_history(clock)
    , m_alerts(spaces, clock)
    , m_wake(wake ? std::move(wake) : std::make_unique<WakeWatch>())
{
    connect(&spaces, &SpaceStore::spacesChanged, this, &LogDesk::readSpaces);
    connect(m_wake.get(), &WakeWatch::woke, this, &LogDesk::reconnectAll);
}

LogDesk::~LogDesk() = default;

LogDesk::Held LogDesk::session(const SpaceId &id, LogKind kind)
{
    const Key key{id, kind};
    const auto open = m_open.constFind(key);
    Held held = open == m_open.constEnd() ? Held() : (*open)->session.lock();
    if (!held)
        held = make(key);
    remember(held);
    return held;
}

LogDesk::Held LogDesk::make(const Key &key)
{
    // A child, so that none outlives the client; and whoever lets go of it may be in its signal.
    Held held(new LogSession(m_client, key.id, key.kind, this), [](LogSession *session) {
        session->close();
        session->deleteLater();
    });
    held->setMask(maskedLine);
    if (isKept(key.id))
        held->setFileMaker(m_history.maker(key.id, key.kind));
    const auto open = std::make_shared<Open>(Open{held, std::make_unique<LogGpuWatch>(*held)});
    connect(open->gpu.get(), &LogGpuWatch::changed, this,
            [this, id = key.id] { emit gpuVerdictChanged(id); });
    connect(held.get(), &QObject::destroyed, this, [this, key] {
        const auto gone = m_open.constFind(key);
        if (gone != m_open.constEnd() && (*gone)->session.expired())
            m_open.erase(gone);
        emit sessionsChanged();
    });
    m_open.insert(key, open);
    m_alerts.watch(*held);
    held->open();
    emit sessionsChanged();
    return held;
}

void LogDesk::remember(const Held &held)
{
    m_recent.removeOne(held);
    m_recent.append(held);
    if (m_recent.size() > MostRecent)
        m_recent.removeFirst();
}

QList<LogSession *> LogDesk::sessions() const
{
    QList<LogSession *> sessions;
    for (const auto &open : m_open) {
        if (const Held held = open->session.lock())
            sessions.append(held.get());
    }
    return sessions;
}

void LogDesk::setKeeping(LogKeeping keeping)
{
    m_keeping = keeping;
}

void LogDesk::setPinned(const SpaceId &id, bool isPinned)
{
    if (m_pinned.contains(id) == isPinned)
        return;
    if (isPinned)
        m_pinned.insert(id);
    else
        m_pinned.remove(id);
    readSpaces();
    emit pinnedChanged(id);
}

void LogDesk::setWatchingPaid(bool isWatching)
{
    if (std::exchange(m_watchesPaid, isWatching) != isWatching)
        readSpaces();
}

const Flavor *LogDesk::billed(const SpaceId &id) const
{
    const Space *space = m_spaces.find(id);
    return space ? m_books.current().find(billedHardware(space->runtime)) : nullptr;
}

bool LogDesk::isPaid(const Space &space) const
{
    const Flavor *flavor = m_books.current().find(billedHardware(space.runtime));
    return flavor != nullptr && !flavor->isFree();
}

bool LogDesk::isKept(const SpaceId &id) const
{
    if (m_keeping != LogKeeping::Paid)
        return m_keeping == LogKeeping::Everything;
    const Space *space = m_spaces.find(id);
    return space != nullptr && isPaid(*space);
}

/// The pinned ones come first: only so many are open by themselves.
void LogDesk::readSpaces()
{
    const QList<Space> &spaces = m_spaces.spaces();
    m_wanted.removeIf([this](const auto &each) { return m_spaces.find(each.key().id) == nullptr; });
    for (const Space &space : spaces) {
        if (m_pinned.contains(space.id))
            readSpace(space);
    }
    for (const Space &space : spaces) {
        if (!m_pinned.contains(space.id))
            readSpace(space);
    }
}

void LogDesk::readSpace(const Space &space)
{
    const StageValue stage = space.runtime.stage;
    const bool isWatched = isPinned(space.id) || (m_watchesPaid && isPaid(space));
    want({space.id, LogKind::Run}, isWatched && hasLog(stage.stage));
    want({space.id, LogKind::Build}, isWatched && isBuilding(stage.stage));
    m_history.noteStage(space.id, stage);
    const StageValue before = m_stages.value(space.id);
    m_stages.insert(space.id, stage);
    if (before == stage || (!hasLog(stage.stage) && !isBuilding(stage.stage)))
        return;
    // What was refused or is waited for may be there now.
    for (const LogKind kind : {LogKind::Run, LogKind::Build}) {
        const auto open = m_open.constFind({space.id, kind});
        const Held held = open == m_open.constEnd() ? Held() : (*open)->session.lock();
        if (held && held->state() == LogSession::State::Ended)
            held->open();
        else if (held && held->state() == LogSession::State::Waiting)
            reconnect(*held);
    }
}

void LogDesk::want(const Key &key, bool isWanted)
{
    if (!isWanted) {
        m_wanted.remove(key);
        return;
    }
    if (m_wanted.contains(key) || m_wanted.size() >= MostOpen)
        return;
    const auto open = m_open.constFind(key);
    Held held = open == m_open.constEnd() ? Held() : (*open)->session.lock();
    m_wanted.insert(key, held ? held : make(key));
}

GpuVerdict LogDesk::gpuVerdict(const SpaceId &id) const
{
    const auto open = m_open.constFind({id, LogKind::Run});
    return open == m_open.constEnd() ? GpuVerdict() : (*open)->gpu->check().verdict(billed(id));
}

void LogDesk::reconnect(LogSession &session)
{
    session.close();
    session.open();
}

void LogDesk::reconnectAll()
{
    for (LogSession *session : sessions()) {
        const auto wait = std::chrono::milliseconds(QRandomGenerator::global()->bounded(
            int(std::chrono::milliseconds(WakeSpread).count())));
        QTimer::singleShot(wait, session, [this, session] {
            if (session->state() != LogSession::State::Ended)
                reconnect(*session);
        });
    }
}

void LogDesk::closeAll()
{
    m_wanted.clear();
    m_recent.clear();
    m_stages.clear();
}

} // namespace spacedock
