// SPDX-License-Identifier: GPL-3.0-or-later
// What a log tab says of its log.
#include "app/service/logstore.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/common/label.h"
#include "ui/logs/logbar.h"
#include "ui/logs/logcompare.h"
#include "ui/logs/logexports.h"
#include "ui/logs/loglevels.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logtab.h"
#include "ui/text/errortext.h"

#include <QStackedLayout>

#include <algorithm>
#include <limits>

namespace spacedock {

void LogTab::tick()
{
    const qint64 end = m_panes->store()->end();
    const bool isLive = session() && session()->state() == LogSession::State::Live;
    m_pace = isLive ? std::optional(static_cast<int>(std::clamp<qint64>(
                          end - m_endBefore, 0, std::numeric_limits<int>::max())))
                    : std::nullopt;
    m_endBefore = end;
    tell();
}

LogState LogTab::state() const
{
    LogState state{.kind = kind(), .stage = m_stage, .error = m_error, .pace = m_pace};
    state.lines = m_panes->store()->end() - m_panes->store()->begin();
    if (session()) {
        state.stream = session()->state();
        state.untilRetry = session()->untilRetry();
        state.logs = static_cast<int>(m_sessions.size());
        state.live = static_cast<int>(std::ranges::count(
            m_sessions, LogSession::State::Live, [](const auto &each) { return each->state(); }));
    }
    return state;
}

void LogTab::tell()
{
    if (session() && session()->state() == LogSession::State::Live) {
        m_error.reset();
        m_banners->withdraw(FailureBanner);
    }
    const LogState now = state();
    if (m_stack->currentWidget() != m_compare)
        m_stack->setCurrentWidget(now.lines > 0 ? static_cast<QWidget *>(m_panes) : m_empty);
    m_bar->setHasLines(now.lines > 0);
    //: A log that was kept; %1 is which run.
    m_state->setText(m_keptRun.isEmpty() ? stateLine(now) : tr("Kept: %1").arg(m_keptRun));
    m_state->setTone(isTroubled(now) ? Tone::Paid : Tone::Text2);
    m_empty->setWords(emptyTitle(now), emptyReason(now));
}

void LogTab::tellCounts()
{
    const LogLevels &levels = *m_panes->levels();
    m_bar->setCounts(levels.errorCount(), levels.warningCount());
    tellFirstError();
}

bool LogTab::isOfFailure() const
{
    if (!isFailed(m_stage) || !m_keptRun.isEmpty())
        return false;
    return m_bar->isMerged() || (kind() == LogKind::Run) == (m_stage == Stage::RuntimeError);
}

/// Where to look is the first question about what has failed.
void LogTab::tellFirstError()
{
    const qint64 errors = isOfFailure() && !m_hasErrorSeen ? m_panes->lastRunErrors() : 0;
    if (errors == 0) {
        m_banners->withdraw(ErrorBanner);
        return;
    }
    m_banners->post(ErrorBanner, Banner::Kind::Error,
                    tr("Failed, with %n errors since the last start.", nullptr,
                       static_cast<int>(std::min<qint64>(errors, std::numeric_limits<int>::max()))),
                    tr("F8 goes from one to the next."), m_firstError);
}

void LogTab::tellFailure(const Error &error)
{
    m_error = error;
    m_exports->setRequestId(error.requestId);
    if (session() && session()->state() == LogSession::State::Ended && !isWithoutStream(error)) {
        const ErrorText text = errorText(error, Right::Write);
        m_banners->post(FailureBanner, Banner::Kind::Error, text.fact, text.sentence, m_retry);
    }
    tell();
}

} // namespace spacedock
