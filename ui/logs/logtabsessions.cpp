// SPDX-License-Identifier: GPL-3.0-or-later
// Which logs a tab has open.
#include "app/service/logstore.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/logs/logbar.h"
#include "ui/logs/logblend.h"
#include "ui/logs/logexports.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logtab.h"
#include "ui/logs/logview.h"

#include <QStackedLayout>

#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

void LogTab::retry()
{
    letGo();
    m_error.reset();
    m_keptRun.clear();
    m_banners->withdraw(FailureBanner);
    m_banners->withdraw(RunBanner);
    useStore(nullptr);
    m_stack->setCurrentWidget(m_empty);
    const QString kindName = kind() == LogKind::Build ? u"build"_s : u"run"_s;
    m_exports->setLog(m_id, m_others.isEmpty() ? kindName : u"merged"_s);
    tellMerge();
    if (isVisible())
        open();
    tell();
}

void LogTab::open()
{
    if (m_id.isEmpty() || !m_sessions.isEmpty() || !m_keptRun.isEmpty())
        return;
    for (const SpaceId &id : QList{m_id} + m_others) {
        openSession(id, kind());
        if (m_bar->isMerged())
            openSession(id, LogKind::Build);
    }
    if (m_sessions.size() > 1)
        openBlend();
    else
        useStore(session()->store());
    m_endBefore = m_panes->store()->end();
    m_second.start();
}

void LogTab::openSession(const SpaceId &id, LogKind kind)
{
    auto session = m_makeSession(id, kind);
    connect(session.get(), &LogSession::advanced, this, &LogTab::advance);
    connect(session.get(), &LogSession::stateChanged, this, &LogTab::tell);
    if (id == m_id)
        connect(session.get(), &LogSession::failed, this, &LogTab::tellFailure);
    else
        connect(session.get(), &LogSession::failed, this,
                [this, id](const Error &error) { tellOtherFailure(id, error); });
    m_sessions.append(std::move(session));
}

void LogTab::openBlend()
{
    QList<std::shared_ptr<const LogStore>> stores;
    for (const auto &session : std::as_const(m_sessions))
        stores.append(session->store());
    m_blend = std::make_unique<LogBlend>(stores, blendNames());
    connect(m_blend.get(), &LogBlend::advanced, this, [this] {
        m_panes->advance();
        if (m_place)
            returnTo(*m_place);
        tell();
    });
    connect(m_blend.get(), &LogBlend::restarted, this, &LogTab::renewBlend);
    useBlend();
}

void LogTab::useBlend()
{
    useStore(m_blend->store());
    const LogBlend *blend = m_blend.get();
    m_panes->setSources(blend->names(), [blend](qint64 line) { return blend->source(line); });
    m_exports->setMerge(session()->store(), [blend] { return blend->namer(); });
}

/// The lines have other numbers then; the reader stays at the time.
void LogTab::renewBlend()
{
    const LogView &log = *view();
    if (!log.isFollowing() && !m_place) {
        m_place = log.lines().record(log.top().line).time;
        m_seen = log.lines().rows() - log.missed();
    }
    useBlend();
    if (!m_place)
        return;
    view()->setFollowing(false);
    view()->setSeen(m_seen);
}

void LogTab::returnTo(Time place)
{
    const LogSnapshot lines = m_blend->store()->snapshot();
    const qint64 line = lines.firstAt(place);
    if (line >= lines.end())
        return; // Not there yet.
    m_place.reset();
    view()->scrollTo(line);
}

/// What is in sight stays so: who comes back to the same log finds it.
void LogTab::letGo()
{
    m_second.stop();
    m_pace.reset();
    for (const auto &session : std::as_const(m_sessions))
        session->disconnect(this);
    m_sessions.clear();
    m_place.reset();
    if (m_blend) {
        useStore(nullptr);
        m_blend.reset();
    }
}

void LogTab::useStore(const std::shared_ptr<const LogStore> &store)
{
    if (store && store == m_panes->store())
        return m_panes->advance();
    m_panes->setSources({}, {});
    m_exports->setMerge(nullptr, {});
    m_panes->setStore(store);
}

void LogTab::advance()
{
    if (m_blend)
        return m_blend->follow();
    const bool wasEmpty = m_stack->currentWidget() == m_empty;
    m_panes->advance();
    if (wasEmpty)
        tell();
}

} // namespace spacedock
