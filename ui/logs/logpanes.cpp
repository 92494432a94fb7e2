// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logpanes.h"

#include "app/service/logstore.h"
#include "ui/logs/logfilterbar.h"
#include "ui/logs/logfilterpane.h"
#include "ui/logs/logfindbar.h"
#include "ui/logs/logfinder.h"
#include "ui/logs/loglevels.h"
#include "ui/logs/logoverview.h"
#include "ui/logs/logview.h"

#include <QBoxLayout>
#include <QMenu>
#include <QSettings>
#include <QSplitter>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

LogPanes::LogPanes(QWidget *parent)
    : QWidget(parent)
    , m_store(std::make_shared<LogStore>())
    , m_finder(new LogFinder(this))
    , m_levels(new LogLevels(this))
    , m_find(new LogFindBar)
    , m_view(new LogView)
    , m_overview(new LogOverview)
    , m_filter(new LogFilterPane)
{
    m_view->setObjectName(u"logView"_s);
    m_view->setStrip(m_overview);
    makeLayout();
    connectParts();
    m_find->hide();
    m_filter->hide();
}

LogPanes::~LogPanes() = default;

void LogPanes::makeLayout()
{
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setObjectName(u"logSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_filter);
    m_splitter->setStretchFactor(0, 7);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setSizes({700, 300}); // Whatever the parts ask for.
    m_find->setObjectName(u"logFindBar"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_view);
}

void LogPanes::connectParts()
{
    connect(m_find, &LogFindBar::queryChanged, this, [this] {
        m_finder->setQuery(m_find->query(), readerLine());
        m_filter->bar()->setFound(m_find->query());
    });
    connect(m_find, &LogFindBar::nextClicked, this, &LogPanes::findNext);
    connect(m_find, &LogFindBar::previousClicked, this, &LogPanes::findPrevious);
    connect(m_find, &LogFindBar::filterToggled, this, &LogPanes::setFilterShown);
    connect(m_find, &LogFindBar::closed, this, &LogPanes::closeFind);
    connect(m_finder, &LogFinder::changed, this, &LogPanes::tellFinder);
    connect(m_finder, &LogFinder::currentChanged, this, &LogPanes::showLine);
    connect(m_levels, &LogLevels::changed, this, [this] {
        if (m_since.kind == LogSince::Kind::LastRestart || m_view->times() == LogTimes::SinceStart)
            showLines();
        fillOverview();
        emit countsChanged();
    });
    connect(m_overview, &LogOverview::lineChosen, m_view, &LogView::goTo);
    connect(m_filter, &LogFilterPane::lineChosen, m_view, &LogView::goTo);
    connect(m_filter->bar(), &LogFilterBar::closed, this, [this] { setFilterShown(false); });
    connect(m_filter->bar(), &LogFilterBar::highlightersChanged, this,
            &LogPanes::applyHighlighters);
    connect(m_view, &LogView::menuRequested, this, &LogPanes::addToMenu);
}

void LogPanes::setStore(std::shared_ptr<const LogStore> store)
{
    m_store = store ? std::move(store) : std::make_shared<LogStore>();
    m_begin = 0;
    m_view->clear();
    m_view->setFollowing(true);
    m_finder->setStore(m_store);
    m_levels->setStore(m_store);
    m_filter->setStore(m_store);
    advance();
}

void LogPanes::setSources(const QStringList &names, const StoreLines::SourceOf &sourceOf)
{
    m_sources = names;
    m_sourceOf = sourceOf;
    m_view->setSources(names);
    m_filter->setSources(names, sourceOf);
}

void LogPanes::showLines()
{
    applySince();
    auto lines = std::make_shared<StoreLines>(m_store->snapshot(), m_begin);
    lines->setRevealed(m_isRevealed);
    lines->setSources(m_sources, m_sourceOf);
    lines->setDividers(m_levels->dividers());
    m_view->setLines(std::move(lines));
}

void LogPanes::advance()
{
    showLines();
    m_finder->follow();
    m_levels->follow();
    m_filter->follow();
    fillOverview();
}

void LogPanes::setSince(const LogSince &since)
{
    m_since = since;
    m_begin = 0;
    advance();
    emit countsChanged();
}

LogSince LogPanes::since() const
{
    return m_since;
}

void LogPanes::applySince()
{
    const qint64 begin = firstLine(m_since, m_store->snapshot(), m_levels->lastRestart());
    if (begin == m_begin)
        return;
    m_begin = begin;
    m_finder->setBegin(begin);
    m_levels->setBegin(begin);
    m_filter->setBegin(begin);
}

void LogPanes::setRevealed(bool revealed)
{
    m_isRevealed = revealed;
    m_view->setRevealed(revealed);
    m_filter->setRevealed(revealed);
    advance();
}

bool LogPanes::isRevealed() const
{
    return m_isRevealed;
}

void LogPanes::fillOverview()
{
    m_overview->setMarks({.hits = m_finder->query().isEmpty() ? LogMatches() : m_finder->matches(),
                          .warnings = m_levels->warnings(),
                          .errors = m_levels->errors(),
                          .dividers = m_levels->dividers()},
                         std::max(m_store->begin(), m_begin), m_store->end());
}

void LogPanes::tellFinder()
{
    m_find->tell(*m_finder);
    m_view->setMatcher(m_finder->matcher());
    m_view->setCurrentHit(m_finder->current());
    fillOverview();
}

void LogPanes::applyHighlighters()
{
    QList<LogHighlight> highlights;
    for (const Highlighter &each : m_filter->bar()->highlighters()) {
        if (auto made = LogMatcher::make(each.query))
            highlights.append({std::make_shared<const LogMatcher>(std::move(*made)), each.series});
    }
    m_view->setHighlights(highlights);
    m_filter->view()->setHighlights(highlights);
}

void LogPanes::saveState(QSettings &settings) const
{
    settings.setValue(u"logSplitter"_s, m_splitter->saveState());
    saveFilters(settings, m_filter->bar()->saved());
    saveHighlighters(settings, m_filter->bar()->highlighters());
}

void LogPanes::restoreState(const QSettings &settings)
{
    m_splitter->restoreState(settings.value(u"logSplitter"_s).toByteArray());
    m_filter->bar()->setSaved(loadFilters(settings));
    m_filter->bar()->setHighlighters(loadHighlighters(settings));
}

} // namespace spacedock
