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
    m_exports->setLog(m_id, kind() == LogKind::Build ? u"build"_s : u"run"_s);
    if (isVisible())
        open();
    tell();
}

void LogTab::open()
{
    if (m_id.isEmpty() || !m_sessions.isEmpty() || !m_keptRun.isEmpty())
        return;
    openSession(kind());
    if (m_bar->isMerged())
        openSession(LogKind::Build);
    if (m_sessions.size() > 1)
        openBlend();
    else
        useStore(session()->store());
    m_endBefore = m_panes->store()->end();
    m_second.start();
}

void LogTab::openSession(LogKind kind)
{
    auto session = m_makeSession(m_id, kind);
    connect(session.get(), &LogSession::advanced, this, &LogTab::advance);
    connect(session.get(), &LogSession::stateChanged, this, &LogTab::tell);
    connect(session.get(), &LogSession::failed, this, &LogTab::tellFailure);
    m_sessions.append(std::move(session));
}

void LogTab::openBlend()
{
    m_blend = std::make_unique<LogBlend>(QList{m_sessions[0]->store(), m_sessions[1]->store()},
                                         QStringList{tr("run"), tr("build")});
    connect(m_blend.get(), &LogBlend::advanced, this, [this] {
        m_panes->advance();
        tell();
    });
    connect(m_blend.get(), &LogBlend::restarted, this, &LogTab::useBlend);
    useBlend();
}

void LogTab::useBlend()
{
    useStore(m_blend->store());
    m_panes->setSources(m_blend->names(),
                        [blend = m_blend.get()](qint64 line) { return blend->source(line); });
}

/// What is in sight stays so: who comes back to the same log finds it.
void LogTab::letGo()
{
    m_second.stop();
    m_pace.reset();
    for (const auto &session : std::as_const(m_sessions))
        session->disconnect(this);
    m_sessions.clear();
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
