// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logsearchjob.h"

#include "app/service/logblock.h"
#include "app/service/logstore.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace spacedock {

namespace {

constexpr auto Slice = 20ms;
constexpr auto PublishSpacing = 16ms;
/// What the expressions of one search may cost over all, each time that it comes to the end.
constexpr auto TimeLimit = 10s;

/// The line behind the last restart.
qint64 lastRestart(const LogSnapshot &held)
{
    for (qint64 end = held.finalEnd(); end > held.begin();) {
        qint64 first = 0;
        const auto block = held.block(end - 1, first);
        for (qint64 line = end; line > std::max(first, held.begin()); --line) {
            const auto divider = block->divider(static_cast<quint32>(line - 1 - first));
            if (divider && divider->kind == LogDivider::Kind::Restart)
                return line;
        }
        end = first;
    }
    return held.begin();
}

} // namespace

const QEvent::Type LogSearchJob::Progressed =
    static_cast<QEvent::Type>(QEvent::registerEventType());

LogSearchJob::LogSearchJob(QObject *receiver, std::shared_ptr<const LogStore> store,
                           LogFilter filter, LogScanTeam scan)
    : m_store(std::move(store))
    , m_filter(std::move(filter))
    , m_scan(std::move(scan))
    , m_receiver(receiver)
{
    m_scan.setStop(&m_isStopped);
}

void LogSearchJob::start()
{
    if (m_calls.fetch_add(1) == 0)
        QThreadPool::globalInstance()->start([self = shared_from_this()] { self->run(); });
}

void LogSearchJob::stop()
{
    m_isStopped = true;
    const std::scoped_lock lock(m_mutex);
    m_receiver = nullptr;
}

LogSearchJob::Results LogSearchJob::results()
{
    const std::scoped_lock lock(m_mutex);
    m_isPosted = false;
    return m_results;
}

void LogSearchJob::run()
{
    const int seen = m_calls;
    const bool hasMore = runSlice() && !m_isStopped;
    if (hasMore || m_calls.fetch_sub(seen) != seen)
        QThreadPool::globalInstance()->start([self = shared_from_this()] { self->run(); });
}

bool LogSearchJob::runSlice()
{
    const Moment started = steady_clock::now();
    const LogSnapshot held = m_store->snapshot();
    begin(held);
    m_scan.setDeadline(m_scan.hasExpression() ? started + TimeLimit - m_spent : Moment::max());
    bool hasMore = m_trouble != LogSearch::Trouble::OutOfTime && m_next < held.finalEnd();
    const bool wasEmpty = m_matches.isEmpty();
    while (hasMore && steady_clock::now() - started < Slice) {
        hasMore = searchNext(held);
        const bool isFirst = wasEmpty && !m_matches.isEmpty() && m_results.matches.isEmpty();
        if (hasMore && (isFirst || steady_clock::now() - m_published >= PublishSpacing))
            publish(held, false);
    }
    m_spent += steady_clock::now() - started;
    if (hasMore)
        return true;
    searchOpen(held);
    m_spent = {};
    publish(held, true);
    return false;
}

void LogSearchJob::begin(const LogSnapshot &held)
{
    if (!std::exchange(m_isBegun, true)) {
        m_from = m_filter.sinceRestart ? lastRestart(held) : held.begin();
        m_next = m_from;
    }
    // The open line was looked at, and may have changed or gone.
    m_matches.truncate(m_next);
    m_shown.truncate(m_next);
    if (held.begin() > m_from) {
        m_from = held.begin();
        m_next = std::max(m_next, m_from);
        m_matches.dropBefore(m_from);
        m_shown.dropBefore(m_from);
    }
}

/// One more block, or a part of it. Whether there is more.
bool LogSearchJob::searchNext(const LogSnapshot &held)
{
    qint64 first = 0;
    const auto block = held.block(m_next, first);
    const auto from = static_cast<quint32>(m_next - first);
    auto to = static_cast<quint32>(held.blockEnd(first, *block) - first);
    if (m_scan.hasExpression())
        to = std::min(to, from + LogScanTeam::LinesAtOnce);
    std::vector<quint32> found;
    m_scan.find(block, from, to, found);
    if (m_scan.isOver()) { // What it found is not all.
        if (!m_isStopped)
            m_trouble = LogSearch::Trouble::OutOfTime;
        return false;
    }
    if (m_scan.takeGaveUp())
        m_trouble = LogSearch::Trouble::SkippedLines;
    m_next = first + to;
    // What is new may be the context of what was found last.
    if (m_filter.context > 0 && !m_matches.isEmpty())
        add(m_matches.at(m_matches.count() - 1), m_next);
    for (const quint32 line : found) {
        m_matches.append(first + line);
        if (m_filter.context > 0)
            add(first + line, m_next);
    }
    for (quint32 line = from; m_filter.sinceRestart && line < to; ++line) {
        const auto divider = block->divider(line);
        if (!divider || divider->kind != LogDivider::Kind::Restart)
            continue;
        m_from = first + line + 1;
        m_matches.dropBefore(m_from);
        m_shown.dropBefore(m_from);
    }
    return m_next < held.finalEnd();
}

/// A match and what stands around it, up to \a end.
void LogSearchJob::add(qint64 line, qint64 end)
{
    const qint64 last = std::min(end - 1, line + m_filter.context);
    for (qint64 each = std::max(m_from, line - m_filter.context); each <= last; ++each)
        m_shown.append(each);
}

void LogSearchJob::searchOpen(const LogSnapshot &held)
{
    const qint64 line = held.finalEnd();
    if (line == held.end() || m_next < line || !m_scan.wants(held.record(line), held.text(line)))
        return;
    m_matches.append(line);
    if (m_filter.context > 0)
        add(line, held.end());
}

void LogSearchJob::publish(const LogSnapshot &held, bool isAtEnd)
{
    m_published = steady_clock::now();
    const std::scoped_lock lock(m_mutex);
    m_results.matches = m_matches;
    m_results.shown = m_filter.context > 0 ? m_shown : m_matches;
    m_results.begin = m_from;
    m_results.searchedEnd = m_next;
    m_results.end = held.finalEnd();
    m_results.trouble = m_trouble;
    m_results.finished += isAtEnd ? 1 : 0;
    if (m_receiver && !std::exchange(m_isPosted, true))
        QCoreApplication::postEvent(m_receiver, new QEvent(Progressed));
}

} // namespace spacedock
