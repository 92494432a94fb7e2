// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logmerge.h"

#include "app/service/logstore.h"

#include <algorithm>
#include <limits>
#include <queue>
#include <utility>

namespace spacedock {

namespace {

constexpr int SourceShift = 56;
constexpr quint64 LineMask = (quint64{1} << SourceShift) - 1;

} // namespace

LogMerged::Origin LogMerged::origin(qint64 line) const
{
    const auto at = std::size_t(line);
    const quint64 entry = (*(*m_chunks)[at / ChunkSize])[at % ChunkSize];
    return {int(entry >> SourceShift), qint64(entry & LineMask)};
}

LogRecord LogMerged::record(qint64 line) const
{
    const Origin from = origin(line);
    return m_sources[from.source].record(from.line);
}

QByteArray LogMerged::text(qint64 line) const
{
    const Origin from = origin(line);
    return m_sources[from.source].text(from.line);
}

QByteArray LogMerged::text(qint64 line, qsizetype offset, qsizetype maxBytes) const
{
    const Origin from = origin(line);
    return m_sources[from.source].text(from.line, offset, maxBytes);
}

qsizetype LogMerged::size(qint64 line) const
{
    const Origin from = origin(line);
    return m_sources[from.source].size(from.line);
}

std::optional<LogDivider> LogMerged::divider(qint64 line) const
{
    const Origin from = origin(line);
    return m_sources[from.source].divider(from.line);
}

std::optional<QByteArray> LogMerged::revealed(qint64 line) const
{
    const Origin from = origin(line);
    return m_sources[from.source].revealed(from.line);
}

/// What the worker goes on from; only it touches this.
struct LogMerge::State {
    std::vector<qint64> next; ///< Of each source: the first line that is not merged.
    std::vector<qint64> latest; ///< Of each source: the time of its line before that.
    LogMerged::Chunks chunks;
    std::shared_ptr<LogMerged::Chunk> last; ///< Not yet full; what readers have of it is a copy.
    qint64 end = 0;

    void advance(const QList<LogSnapshot> &sources);
    void append(int source, qint64 line);
    LogMerged merged(const QList<LogSnapshot> &sources) const;
};

void LogMerge::State::append(int source, qint64 line)
{
    if (!last) {
        last = std::make_shared<LogMerged::Chunk>();
        last->reserve(LogMerged::ChunkSize);
    }
    last->push_back(quint64(source) << SourceShift | quint64(line));
    ++end;
    if (qint64(last->size()) == LogMerged::ChunkSize)
        chunks.push_back(std::exchange(last, nullptr));
}

/// A line without a time belongs to the one before it, and so does one whose clock went backwards.
void LogMerge::State::advance(const QList<LogSnapshot> &sources)
{
    struct Head {
        qint64 time;
        int source;
        bool operator>(const Head &other) const
        {
            return std::pair(time, source) > std::pair(other.time, other.source);
        }
    };
    std::priority_queue<Head, std::vector<Head>, std::greater<>> heads;
    const auto offer = [&](int source) {
        const auto at = std::size_t(source);
        const LogSnapshot &lines = sources[source];
        next[at] = std::max(next[at], lines.begin());
        if (next[at] >= lines.finalEnd())
            return;
        const LogRecord record = lines.record(next[at]);
        if (record.time)
            latest[at] = std::max(latest[at], qint64(record.time->time_since_epoch().count()));
        heads.push({latest[at], source});
    };
    for (int source = 0; source < sources.size(); ++source)
        offer(source);
    while (!heads.empty()) {
        const int source = heads.top().source;
        heads.pop();
        append(source, next[std::size_t(source)]++);
        offer(source);
    }
}

LogMerged LogMerge::State::merged(const QList<LogSnapshot> &sources) const
{
    LogMerged merged;
    auto all = std::make_shared<LogMerged::Chunks>(chunks);
    if (last)
        all->push_back(std::make_shared<const LogMerged::Chunk>(*last));
    merged.m_chunks = std::move(all);
    merged.m_sources = sources;
    merged.m_end = end;
    return merged;
}

LogMerge::LogMerge(QObject *parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

LogMerge::~LogMerge() = default;

void LogMerge::setSources(const QList<std::shared_ptr<const LogStore>> &stores)
{
    m_stores = stores.first(std::min<qsizetype>(stores.size(), LogMerged::MostSources));
    const auto count = std::size_t(m_stores.size());
    m_state = std::make_shared<State>();
    m_state->next.resize(count);
    m_state->latest.resize(count, std::numeric_limits<qint64>::min());
    m_merged = {};
    ++m_number;
    m_isWorking = false;
    follow();
}

void LogMerge::follow()
{
    m_isStale = true;
    if (!m_isWorking)
        work();
}

void LogMerge::work()
{
    m_isWorking = true;
    m_isStale = false;
    QList<LogSnapshot> sources;
    for (const auto &store : std::as_const(m_stores))
        sources.append(store->snapshot());
    m_worker.start([this, number = m_number, state = m_state, sources] {
        state->advance(sources);
        const LogMerged merged = state->merged(sources);
        QMetaObject::invokeMethod(
            this, [this, number, merged] { take(number, merged); }, Qt::QueuedConnection);
    });
}

void LogMerge::take(int number, const LogMerged &merged)
{
    if (number != m_number)
        return;
    m_isWorking = false;
    const qint64 before = m_merged.end();
    m_merged = merged;
    if (m_merged.end() > before)
        emit advanced(before, m_merged.end());
    if (m_isStale)
        work();
}

} // namespace spacedock
