// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logtab.h"

#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/logs/logbar.h"
#include "ui/logs/logblend.h"
#include "ui/logs/logcompare.h"
#include "ui/logs/logexports.h"
#include "ui/logs/loglevels.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logview.h"
#include "ui/text/errortext.h"

#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QSettings>
#include <QStackedLayout>

#include <algorithm>
#include <limits>
#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

LogTab::LogTab(LogSessions sessions, LogHistory *history, QWidget *parent)
    : QWidget(parent)
    , m_makeSession(std::move(sessions))
    , m_history(history)
    , m_bar(new LogBar)
    , m_banners(new BannerStack)
    , m_empty(new EmptyState(u"pulse"_s, {}, {}))
    , m_panes(new LogPanes)
    , m_compare(new LogCompare)
    , m_state(new Label({}, Type::Caption, Tone::Text2))
    , m_masked(new Label(tr("Tokens and secrets are masked"), Type::Caption, Tone::Text2))
    , m_retry(new QAction(tr("Retry"), this))
    , m_live(new QAction(tr("Back to the live log"), this))
    , m_alone(new QAction(tr("This Space alone"), this))
{
    m_second.setInterval(1s);
    connect(&m_second, &QTimer::timeout, this, &LogTab::tick);
    makeLayout();
    connectBar();
    makeMenus();
    tell();
}

LogTab::~LogTab() = default;

void LogTab::makeLayout()
{
    m_state->setObjectName(u"logState"_s);
    m_masked->setObjectName(u"logMasked"_s);
    m_compare->setObjectName(u"logCompare"_s);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_panes);
    m_stack->addWidget(m_compare);
    auto *state = new Bar(metrics::StatusBar, Qt::TopEdge);
    auto *stateRow = new QHBoxLayout(state);
    stateRow->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    stateRow->addWidget(m_state, 1);
    stateRow->addWidget(m_masked);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_banners);
    column->addWidget(content, 1);
    column->addWidget(state);
    setFocusProxy(m_panes);
}

LogView *LogTab::view() const
{
    return m_panes->view();
}

LogSession *LogTab::session() const
{
    return m_sessions.isEmpty() ? nullptr : m_sessions.first().get();
}

void LogTab::connectBar()
{
    connect(m_bar, &LogBar::kindChanged, this, &LogTab::retry);
    connect(m_bar, &LogBar::followToggled, view(), &LogView::setFollowing);
    connect(m_bar, &LogBar::timesChanged, this, [this] { view()->setTimes(m_bar->times()); });
    connect(m_bar, &LogBar::wrapToggled, view(), &LogView::setWrapped);
    connect(m_bar, &LogBar::wrapToggled, m_compare, &LogCompare::setWrapped);
    connect(m_bar, &LogBar::sinceChanged, m_panes, &LogPanes::setSince);
    connect(m_bar, &LogBar::nextErrorClicked, m_panes, &LogPanes::nextError);
    connect(m_bar, &LogBar::previousErrorClicked, m_panes, &LogPanes::previousError);
    connect(m_bar, &LogBar::findClicked, m_panes, &LogPanes::openFind);
    connect(m_bar, &LogBar::filterClicked, this,
            [this] { m_panes->setFilterShown(!m_panes->isFilterShown()); });
    connect(view(), &LogView::followingChanged, m_bar, &LogBar::setFollowing);
    connect(view(), &LogView::copyCut, this, [this] {
        m_banners->post(u"copy"_s, Banner::Kind::Info, tr("Only the beginning was copied."),
                        tr("The selection is too large for the clipboard. Export writes all."));
    });
    connect(m_panes, &LogPanes::countsChanged, this, &LogTab::tellCounts);
    connect(m_compare, &LogCompare::closed, this, &LogTab::retry);
    connect(m_retry, &QAction::triggered, this, &LogTab::retry);
    connect(m_live, &QAction::triggered, this, &LogTab::retry);
    connect(m_bar, &LogBar::mergeClicked, this, &LogTab::askMerge);
    connect(m_bar, &LogBar::aloneClicked, this, [this] { mergeWith({}); });
    connect(m_alone, &QAction::triggered, this, [this] { mergeWith({}); });
}

void LogTab::setSpace(const SpaceId &id, Stage stage)
{
    m_stage = stage;
    if (m_id == id) {
        tell();
        return;
    }
    m_id = id;
    m_others.clear();
    const bool isBuild = stage == Stage::Building || stage == Stage::BuildError
        || stage == Stage::ConfigError || stage == Stage::NoAppFile;
    m_bar->setKind(isBuild ? LogKind::Build : LogKind::Run);
    retry();
}

void LogTab::setRuntime(const Runtime &runtime)
{
    m_exports->setRuntime(runtime);
}

LogKind LogTab::kind() const
{
    return m_bar->kind();
}

void LogTab::setKind(LogKind kind)
{
    m_bar->setKind(kind);
    retry();
}

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

void LogTab::copy()
{
    if (!view()->hasSelection())
        view()->selectAll();
    view()->copy();
}

void LogTab::saveState(QSettings &settings) const
{
    settings.setValue(u"logWrap"_s, m_bar->isWrapped());
    settings.setValue(u"logTimes"_s, static_cast<int>(m_bar->times()));
    m_panes->saveState(settings);
}

void LogTab::restoreState(const QSettings &settings)
{
    m_bar->setWrapped(settings.value(u"logWrap"_s, false).toBool());
    const int times = settings.value(u"logTimes"_s, static_cast<int>(LogTimes::OfDay)).toInt();
    if (times >= 0 && times <= static_cast<int>(LogTimes::SinceBefore))
        m_bar->setTimes(static_cast<LogTimes>(times));
    m_panes->restoreState(settings);
}

bool LogTab::event(QEvent *event)
{
    // The search of the log goes before the window's, also from the tools.
    if (event->type() == QEvent::ShortcutOverride
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Find))
        event->accept();
    return QWidget::event(event);
}

void LogTab::keyPressEvent(QKeyEvent *event)
{
    const bool back = event->modifiers().testFlag(Qt::ShiftModifier);
    if (event->matches(QKeySequence::Find))
        m_panes->openFind();
    else if (event->key() == Qt::Key_F3)
        back ? m_panes->findPrevious() : m_panes->findNext();
    else if (event->key() == Qt::Key_F8)
        back ? m_panes->previousError() : m_panes->nextError();
    else
        QWidget::keyPressEvent(event);
}

void LogTab::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    open();
    tell();
}

void LogTab::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    letGo();
}

} // namespace spacedock
