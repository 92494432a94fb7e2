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
    , m_firstError(new QAction(tr("Show the first error"), this))
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
    connect(m_bar, &LogBar::timesChanged, this, [this] {
        view()->setTimes(m_bar->times());
        m_panes->advance(); // Where runs begin may be known by now.
    });
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
    connect(m_firstError, &QAction::triggered, this, [this] {
        m_panes->showFirstError();
        m_panes->setFocus();
    });
    connect(view(), &LogView::currentChanged, this, [this](qint64 line) {
        m_hasErrorSeen = m_hasErrorSeen || m_panes->levels()->errors().contains(line);
        tellFirstError();
    });
    connect(m_banners, &BannerStack::closed, this,
            [this](const QString &id) { m_hasErrorSeen = m_hasErrorSeen || id == ErrorBanner; });
    connect(m_alone, &QAction::triggered, this, [this] { mergeWith({}); });
}

void LogTab::setSpace(const SpaceId &id, Stage stage)
{
    m_hasErrorSeen = m_hasErrorSeen && m_stage == stage;
    m_stage = stage;
    if (m_id == id) {
        tellFirstError();
        tell();
        return;
    }
    m_id = id;
    m_others.clear();
    m_hasErrorSeen = false;
    tellPinned();
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
    if (times >= 0 && times <= static_cast<int>(LogTimes::SinceStart))
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
