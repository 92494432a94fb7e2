// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logjoin.h"

#include <algorithm>

namespace spacedock {

static QByteArray keyOf(const LogLine &line)
{
    return (line.time ? QByteArray::number(line.time->time_since_epoch().count()) : QByteArray())
        + '|' + line.text;
}

void LogJoin::begin(const std::deque<LogLine> &held)
{
    m_open.clear();
    m_oldest.reset();
    m_newest.reset();
    m_held = held.empty() ? nullptr : &held;
}

bool LogJoin::isKnown(const LogLine &line)
{
    if (m_held)
        count(line);
    if (m_open.isEmpty())
        return false;
    const auto known = m_open.find(keyOf(line));
    if (known != m_open.end()) {
        if (--*known == 0)
            m_open.erase(known);
        return true;
    }
    if (!line.time)
        return false;
    // What went over the limit at the front is not fetched back.
    if (m_oldest && *line.time < *m_oldest)
        return true;
    if (m_newest && *line.time > *m_newest)
        m_open.clear();
    return false;
}

// The Hub's buffer may have lost its own front since: equal lines from before the replay's begin
// must not swallow new ones.
void LogJoin::count(const LogLine &first)
{
    const std::deque<LogLine> &held = *std::exchange(m_held, nullptr);
    const auto isReached = [&first](const LogLine &line) {
        return !first.time || (line.time && *line.time >= *first.time);
    };
    for (auto line = std::ranges::find_if(held, isReached); line != held.end(); ++line)
        ++m_open[keyOf(*line)];
    for (const LogLine &line : held) {
        if (!line.time)
            continue;
        m_oldest = m_oldest ? std::min(*m_oldest, *line.time) : *line.time;
        m_newest = m_newest ? std::max(*m_newest, *line.time) : *line.time;
    }
}

} // namespace spacedock
