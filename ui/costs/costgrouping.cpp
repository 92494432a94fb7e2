// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costgrouping.h"

#include <algorithm>

namespace spacedock {

QList<UsageLine> regrouped(QList<UsageLine> lines, CostGrouping grouping)
{
    if (grouping == CostGrouping::Space)
        return lines;
    for (UsageLine &line : lines) {
        if (!line.isSpace())
            continue;
        line.label =
            grouping == CostGrouping::Owner ? line.label.section(u'/', 0, 0) : line.flavor();
    }
    return lines;
}

Money owedWithin(const QList<UsageLine> &lines, TimeSpan span, Time now)
{
    Money sum;
    for (const UsageLine &line : lines)
        sum += costWithin(line, span, now);
    return sum;
}

TimeSpan monthBefore(TimeSpan month)
{
    return monthOf(month.begin - std::chrono::milliseconds{1});
}

TimeSpan samePartBefore(TimeSpan month, Time now)
{
    const TimeSpan before = monthBefore(month);
    const Time until = std::clamp(now, month.begin, month.end);
    if (until == month.end)
        return before;
    return {before.begin, std::min(before.end, before.begin + (until - month.begin))};
}

} // namespace spacedock
