// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of a log tab, and the kept runs that they lead to.
#include "ui/logs/logtab.h"

#include "app/service/loghistory.h"
#include "ui/common/banner.h"
#include "ui/common/label.h"
#include "ui/logs/logbar.h"
#include "ui/logs/logcompare.h"
#include "ui/logs/logexports.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logview.h"

#include <QAction>
#include <QMenu>
#include <QStackedLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// More would not fit the screen.
constexpr qsizetype MostRuns = 20;

} // namespace

void LogTab::makeMenus()
{
    m_exports = new LogExports(*m_bar->exportMenu(), *m_panes, *m_banners, this);
    QAction *copying = m_bar->exportMenu()->addAction(tr("Copy"), this, &LogTab::copy);
    copying->setObjectName(u"logCopy"_s);
    QMenu *more = m_bar->moreMenu();
    more->addSeparator();
    m_reveal = more->addAction(tr("Show masked secrets until the program ends"));
    m_reveal->setObjectName(u"logReveal"_s);
    m_reveal->setCheckable(true);
    connect(m_reveal, &QAction::toggled, this, &LogTab::reveal);
    m_pin = more->addAction(tr("Keep this log open"));
    m_pin->setObjectName(u"logPin"_s);
    m_pin->setToolTip(tr("Watched and kept all the time, not only while it is in sight"));
    m_pin->setCheckable(true);
    m_pin->setVisible(false);
    more->setToolTipsVisible(true);
    connect(m_pin, &QAction::triggered, this,
            [this](bool pinned) { m_pins.setPinned(m_id, pinned); });
    if (!m_history)
        return;
    more->addSeparator();
    m_runs = more->addMenu(tr("Earlier runs"));
    m_runs->setObjectName(u"logRuns"_s);
    m_comparing = more->addAction(tr("Compare the last good run with the failed one"), this,
                                  &LogTab::compareRuns);
    m_comparing->setObjectName(u"logCompareRuns"_s);
    connect(more, &QMenu::aboutToShow, this, &LogTab::fillRuns);
    connect(m_history, &LogHistory::changed, this, &LogTab::fillRuns);
    fillRuns();
}

void LogTab::setPins(LogPins pins)
{
    m_pins = std::move(pins);
    tellPinned();
}

void LogTab::tellPinned()
{
    m_pin->setVisible(m_pins.isPinned != nullptr);
    m_pin->setChecked(m_pins.isPinned && m_pins.isPinned(m_id));
}

void LogTab::reveal(bool shown)
{
    m_panes->setRevealed(shown);
    m_masked->setText(shown ? tr("Tokens and secrets are shown")
                            : tr("Tokens and secrets are masked"));
    m_masked->setTone(shown ? Tone::Paid : Tone::Text2);
}

void LogTab::fillRuns()
{
    m_runs->clear();
    const QList<LogRun> runs = m_history->runs(m_id);
    for (const LogRun &run : runs.first(std::min(MostRuns, runs.size()))) {
        //: A kept log in a menu: %1 is which run, %2 what is known of it.
        const QString text = run.info.kind == LogKind::Build
            ? tr("Build: %1 · %2").arg(runTitle(run), runFacts(run))
            : tr("%1 · %2").arg(runTitle(run), runFacts(run));
        m_runs->addAction(text, this, [this, run] { showRun(run); });
    }
    m_runs->setEnabled(!runs.isEmpty());
    m_comparing->setEnabled(m_history->comparison(m_id).has_value());
}

void LogTab::showRun(const LogRun &run)
{
    m_history->read(run, this, [this, run](const Result<LogFile::Content> &content) {
        if (run.info.space != m_id)
            return;
        if (!content) {
            m_banners->post(RunBanner, Banner::Kind::Error, tr("The kept log cannot be read."),
                            content.error().detail);
            return;
        }
        letGo();
        m_error.reset();
        m_others.clear();
        tellMerge();
        m_keptRun = runTitle(run);
        useStore(content->store);
        view()->setFollowing(run.hasFailed());
        m_stack->setCurrentWidget(m_panes);
        m_banners->post(
            RunBanner, Banner::Kind::Info, tr("This is a run that was kept."),
            content->isDamaged ? tr("Part of its file could not be read.") : runFacts(run), m_live);
        tell();
    });
}

void LogTab::compareRuns()
{
    const auto runs = m_history->comparison(m_id);
    if (!runs)
        return;
    const std::array<LogRun, 2> sides{runs->first, runs->second};
    for (int side = 0; side < 2; ++side) {
        const LogRun &run = sides.at(static_cast<std::size_t>(side));
        m_history->read(run, this, [this, side, run](const Result<LogFile::Content> &content) {
            if (run.info.space != m_id)
                return;
            m_compare->setRun(side, run, content ? content->store : nullptr);
            m_compare->setWrapped(m_bar->isWrapped());
            m_stack->setCurrentWidget(m_compare);
        });
    }
}

} // namespace spacedock
