// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logjoin.h"

#include "app/service/logblock.h"

#include <algorithm>

namespace spacedock {

namespace {

size_t hashOf(const std::optional<Time> &time, QByteArrayView text)
{
    const size_t seed = time ? static_cast<size_t>(time->time_since_epoch().count()) : 0;
    return qHashBits(text.data(), static_cast<size_t>(text.size()), seed);
}

} // namespace

void LogJoin::begin(const LogSnapshot &held)
{
    m_open.clear();
    m_oldest.reset();
    m_newest.reset();
    m_held = held;
    m_isAtBegin = true;
    m_isBefore = true;
    m_hasOverlap = false;
}

bool LogJoin::isAwaited(const std::optional<Time> &time, QByteArrayView text) const
{
    return !m_open.isEmpty() && m_open.contains(hashOf(time, text));
}

bool LogJoin::isKnown(const std::optional<Time> &time, QByteArrayView text)
{
    const bool isFirst = std::exchange(m_isAtBegin, false);
    if (isFirst)
        count(time);
    if (m_open.isEmpty())
        return false;
    const auto known = m_open.find(hashOf(time, text));
    if (known != m_open.end()) {
        if (--*known == 0)
            m_open.erase(known);
        m_isBefore = false;
        m_hasOverlap = m_hasOverlap || isFirst;
        return true;
    }
    if (!time)
        return false;
    // What went over the limit at the front is not fetched back.
    if (m_isBefore && m_oldest && *time < *m_oldest)
        return true;
    if (m_newest && *time > *m_newest)
        m_open.clear();
    return false;
}

// The Hub's buffer may have lost its own front since: equal lines from before the replay's begin
// must not swallow new ones.
void LogJoin::count(const std::optional<Time> &first)
{
    const LogSnapshot held = std::exchange(m_held, {});
    const qint64 from = std::max(held.begin(), held.finalEnd() - MaxLines);
    for (qint64 line = from; line < held.finalEnd() && !m_oldest; ++line)
        m_oldest = held.record(line).time;
    for (qint64 line = std::max(from, first ? held.firstAt(*first) : from);
         line < held.finalEnd();) {
        qint64 begin = 0;
        const auto block = held.block(line, begin);
        const qint64 end = held.blockEnd(begin, *block);
        for (; line < end; ++line) {
            const auto at = static_cast<quint32>(line - begin);
            const LogRecord record = block->record(at);
            if (record.isDivider)
                continue;
            ++m_open[hashOf(record.time, block->line(at))];
            if (record.time)
                m_newest = m_newest ? std::max(*m_newest, *record.time) : *record.time;
        }
    }
    m_hasOverlap = first && m_oldest && !m_open.isEmpty() && m_newest && *first <= *m_newest;
}

} // namespace spacedock
