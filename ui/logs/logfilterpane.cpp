// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logfilterpane.h"

#include "app/service/logstore.h"
#include "ui/common/emptystate.h"
#include "ui/logs/logfilterbar.h"
#include "ui/logs/logview.h"

#include <QBoxLayout>
#include <QStackedLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

LogFilterPane::LogFilterPane(QWidget *parent)
    : QWidget(parent)
    , m_bar(new LogFilterBar)
    , m_view(new LogView)
    , m_empty(new EmptyState(u"filter"_s, {}, {}))
{
    m_view->setObjectName(u"logFiltered"_s);
    m_view->setAccessibleName(tr("Filtered lines"));
    m_view->setTimes(LogTimes::Dated);
    m_view->setCurrentMarked(true);
    m_view->layouts().setGrounds(false); // Where every line is an error, the ground tells nothing.
    m_empty->setObjectName(u"filterEmpty"_s);
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_view);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(content, 1);
    connect(m_bar, &LogFilterBar::filterChanged, this, &LogFilterPane::restart);
    connect(m_view, &LogView::currentChanged, this, &LogFilterPane::lineChosen);
    connect(&m_search, &LogSearch::progressed, this, &LogFilterPane::take);
    connect(&m_search, &LogSearch::finished, this, &LogFilterPane::take);
    setFocusProxy(m_view);
}

LogFilterPane::~LogFilterPane() = default;

void LogFilterPane::setStore(std::shared_ptr<const LogStore> store)
{
    m_store = std::move(store);
    m_begin = 0;
    restart();
}

void LogFilterPane::setBegin(qint64 line)
{
    m_begin = line;
    take();
}

void LogFilterPane::setSources(const QStringList &names, const StoreLines::SourceOf &sourceOf)
{
    m_sources = names;
    m_sourceOf = sourceOf;
    m_view->setSources(names);
}

void LogFilterPane::setRevealed(bool revealed)
{
    m_isRevealed = revealed;
    m_view->setRevealed(revealed);
    take();
}

void LogFilterPane::follow()
{
    if (m_store && isVisible() && !m_bar->filter().isEmpty())
        m_search.follow();
}

void LogFilterPane::restart()
{
    const LogFilter filter = m_bar->filter();
    m_search.cancel();
    m_view->clear();
    m_view->setFollowing(true);
    std::shared_ptr<const LogMatcher> matcher;
    if (!filter.include.isEmpty()) {
        if (auto made = LogMatcher::make(filter.include.first()))
            matcher = std::make_shared<const LogMatcher>(std::move(*made));
    }
    m_view->setMatcher(std::move(matcher));
    if (m_store && isVisible() && !filter.isEmpty())
        m_search.start(m_store, filter);
    take();
}

void LogFilterPane::take()
{
    if (!m_store || m_bar->filter().isEmpty()) {
        tellEmpty();
        return;
    }
    auto lines = std::make_shared<StoreLines>(m_store->snapshot(), m_search.shown(), m_begin);
    lines->setRevealed(m_isRevealed);
    lines->setSources(m_sources, m_sourceOf);
    m_view->setLines(std::move(lines));
    m_bar->setCount(m_search.matches().count() - m_search.matches().lowerBound(m_begin));
    tellEmpty();
}

void LogFilterPane::tellEmpty()
{
    const bool hasLines = m_view->lines().rows() > 0;
    m_stack->setCurrentIndex(hasLines ? 1 : 0);
    if (m_bar->filter().isEmpty())
        m_empty->setWords(tr("Nothing to filter by"),
                          tr("Look for something above, or add words, errors or warnings here."));
    else if (m_search.trouble() == LogSearch::Trouble::BadPattern)
        m_empty->setWords(tr("An expression cannot be used"),
                          QString::fromUtf8(m_search.patternError().words));
    else if (m_search.state() == LogSearch::State::Running)
        m_empty->setWords(tr("Searching…"), {});
    else
        m_empty->setWords(tr("No line matches"), tr("New lines that match will stand here."));
}

void LogFilterPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    restart();
}

void LogFilterPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_search.cancel();
}

} // namespace spacedock
