// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/daycosts.h"

#include <algorithm>

namespace spacedock {

using std::chrono::days;

QString costKey(const UsageLine &line)
{
    if (!line.isSpace())
        return line.product;
    return line.label.isEmpty() ? line.entityId : line.label;
}

static qsizetype daysUntil(TimeSpan span, Time time)
{
    return std::chrono::ceil<days>(time - span.begin).count();
}

QMap<QString, QList<Money>> dayCosts(const QList<UsageLine> &lines, TimeSpan span, Time now)
{
    QMap<QString, QList<Money>> costs;
    const qsizetype count = span.isEmpty() ? 0 : daysUntil(span, span.end);
    for (const UsageLine &line : lines) {
        QList<Money> &own = costs[costKey(line)];
        own.resize(count);
        const Time end = line.stoppedAt.value_or(now);
        const Time begin = line.startedAt.value_or(end);
        const auto first = std::chrono::floor<days>(begin - span.begin).count();
        // What has no length counts at its end, as costWithin() has it.
        const qsizetype last = std::min<qsizetype>(count, daysUntil(span, end));
        for (qsizetype day = std::max<qsizetype>(0, std::min<qsizetype>(first, last - 1));
             day < last; ++day)
            own[day] += costWithin(line, {span.begin + days{day}, span.begin + days{day + 1}}, now);
    }
    return costs;
}

} // namespace spacedock
