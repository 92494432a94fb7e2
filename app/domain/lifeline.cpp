// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lifeline.h"

#include <QMap>

#include <algorithm>
#include <vector>

namespace spacedock {

namespace {

/// Walks on through time; what began last is on top and hides what lies below it.
class Sweep {
public:
    void begin(const Observation &stretch)
    {
        walkTo(stretch.span.begin);
        m_at = stretch.span.begin;
        if (stretch.span.isEmpty())
            append(stretch, m_at);
        else
            m_open.push_back(&stretch);
    }

    QList<Observation> finish()
    {
        walkTo(Time::max());
        return std::move(m_line);
    }

private:
    void walkTo(Time time)
    {
        while (!m_open.empty() && m_at < time) {
            const Observation &top = *m_open.back();
            const Time end = std::min(top.span.end, time);
            if (m_at < end) {
                append(top, end);
                m_at = end;
            }
            if (top.span.end <= m_at)
                m_open.pop_back();
        }
    }

    void append(const Observation &stretch, Time end)
    {
        m_line.append(stretch);
        m_line.last().span = {m_at, end};
    }

    QList<Observation> m_line;
    std::vector<const Observation *> m_open;
    Time m_at;
};

} // namespace

QList<Observation> lifeline(QList<Observation> seen)
{
    seen.removeIf([](const Observation &each) { return each.span.end < each.span.begin; });
    std::ranges::stable_sort(seen, {}, [](const Observation &each) { return each.span.begin; });
    Sweep sweep;
    for (const Observation &each : std::as_const(seen))
        sweep.begin(each);
    return sweep.finish();
}

QList<QList<Observation>> bySpace(const QList<Observation> &seen)
{
    QMap<SpaceId, QList<Observation>> spaces;
    for (const Observation &each : seen)
        spaces[each.space].append(each);
    return spaces.values();
}

} // namespace spacedock
