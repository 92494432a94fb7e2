// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logalerts.h"

#include "app/service/logalertwatch.h"
#include "app/service/logsession.h"
#include "app/service/spacestore.h"

#include <utility>

using namespace std::chrono_literals;

namespace spacedock {

namespace {

/// The Hub's clock may be behind ours.
constexpr auto ClockSkew = 5s;

} // namespace

LogAlerts::LogAlerts(SpaceStore &spaces, Clock clock, QObject *parent)
    : QObject(parent)
    , m_spaces(spaces)
    , m_clock(std::move(clock))
{
    connect(&spaces, &SpaceStore::spacesChanged, this, &LogAlerts::readStages);
    // The first listing is told before it counts as current.
    connect(&spaces, &SpaceStore::freshnessChanged, this, &LogAlerts::readStages);
}

LogAlerts::~LogAlerts() = default;

/// What failed before it was first seen is no news. A listing from the history may be old, so that
/// only what the Hub says now counts.
void LogAlerts::readStages()
{
    if (m_spaces.freshness() != SpaceStore::Freshness::Current)
        return;
    for (const Space &space : m_spaces.spaces())
        readStage(space);
}

void LogAlerts::readStage(const Space &space)
{
    const StageValue now = space.runtime.stage;
    const auto known = m_stages.constFind(space.id);
    const std::optional<StageValue> before =
        known == m_stages.constEnd() ? std::nullopt : std::optional(*known);
    m_stages.insert(space.id, now);
    if (!before || before->stage == now.stage)
        return;
    LogNotice notice{.kind = LogNotice::Kind::Failed,
                     .space = space.id,
                     .stage = now,
                     .detail = space.runtime.errorMessage};
    if (isFailed(now.stage)) {
        emit noticed(notice);
        return;
    }
    // Who pauses a Space gets no error with it.
    const bool isStopped = now.stage == Stage::Paused || now.stage == Stage::Stopped;
    if (isStopped && !notice.detail.isEmpty() && !m_spaces.pending(space.id)) {
        notice.kind = LogNotice::Kind::Suspended;
        emit noticed(notice);
    }
}

void LogAlerts::setPatterns(const QList<LogPattern> &patterns)
{
    if (m_patterns == patterns)
        return;
    m_patterns = patterns;
    m_watches.clear();
    for (LogSession *session : std::as_const(m_sessions))
        addWatches(*session);
}

void LogAlerts::watch(LogSession &session)
{
    m_sessions.append(&session);
    connect(&session, &QObject::destroyed, this, [this, gone = &session] {
        m_sessions.removeOne(gone);
        std::erase_if(m_watches, [gone](const auto &each) { return each->session() == gone; });
    });
    addWatches(session);
}

void LogAlerts::addWatches(LogSession &session)
{
    for (const LogPattern &pattern : std::as_const(m_patterns)) {
        if (!pattern.space.isEmpty() && pattern.space != session.id())
            continue;
        auto watch = std::make_unique<Watch>(session, pattern, m_clock() - ClockSkew, m_spacing);
        connect(watch.get(), &Watch::noticed, this, &LogAlerts::noticed);
        m_watches.push_back(std::move(watch));
    }
}

} // namespace spacedock
