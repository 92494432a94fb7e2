// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/logfinder.h"

#include "app/service/logstore.h"

#include <algorithm>

namespace spacedock {

LogFinder::LogFinder(QObject *parent)
    : QObject(parent)
{
    connect(&m_search, &LogSearch::progressed, this, &LogFinder::take);
    connect(&m_search, &LogSearch::finished, this, &LogFinder::finish);
}

void LogFinder::setStore(std::shared_ptr<const LogStore> store)
{
    m_store = std::move(store);
    m_from = 0;
    m_begin = 0;
    restart();
}

void LogFinder::setQuery(const LogQuery &query, qint64 from)
{
    if (m_query == query)
        return;
    m_query = query;
    m_from = from;
    restart();
}

void LogFinder::setBegin(qint64 line)
{
    m_begin = line;
    emit changed();
}

void LogFinder::restart()
{
    m_search.cancel();
    m_matcher.reset();
    m_current.reset();
    m_took = {};
    m_isSeeking = m_isFirstRun = !m_query.isEmpty() && m_store;
    if (m_isSeeking) {
        if (auto made = LogMatcher::make(m_query))
            m_matcher = std::make_shared<const LogMatcher>(std::move(*made));
        m_watch.start();
        m_search.start(m_store, m_query);
    }
    emit changed();
}

void LogFinder::follow()
{
    if (m_store && !m_query.isEmpty())
        m_search.follow();
}

void LogFinder::take()
{
    if (m_query.isEmpty())
        return;
    const qint64 index = matches().lowerBound(std::max(m_from, m_begin));
    if (m_isSeeking && index < matches().count())
        setCurrent(index);
    emit changed();
}

void LogFinder::finish()
{
    if (m_isFirstRun)
        m_took = std::chrono::milliseconds(m_watch.elapsed());
    m_isFirstRun = false;
    take();
    if (m_isSeeking && count() > 0)
        setCurrent(matches().count() - 1);
    m_isSeeking = false;
    emit changed();
}

void LogFinder::setCurrent(qint64 index)
{
    m_isSeeking = false;
    m_current = matches().at(index);
    emit currentChanged(*m_current);
}

void LogFinder::next(qint64 from)
{
    if (count() == 0)
        return;
    const qint64 index = matches().lowerBound(std::max(from + 1, m_begin));
    setCurrent(index < matches().count() ? index : matches().lowerBound(m_begin));
    emit changed();
}

void LogFinder::previous(qint64 from)
{
    if (count() == 0)
        return;
    const qint64 index = matches().lowerBound(from) - 1;
    setCurrent(index >= matches().lowerBound(m_begin) ? index : matches().count() - 1);
    emit changed();
}

qint64 LogFinder::count() const
{
    return m_query.isEmpty() ? 0 : matches().count() - matches().lowerBound(m_begin);
}

qint64 LogFinder::ordinal() const
{
    if (!m_current || !matches().contains(*m_current))
        return 0;
    return matches().lowerBound(*m_current) - matches().lowerBound(m_begin) + 1;
}

qint64 LogFinder::searched() const
{
    const qint64 begin = m_store ? std::max(m_store->begin(), m_begin) : 0;
    return std::max<qint64>(0, m_search.searchedEnd() - begin);
}

} // namespace spacedock
