// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/historydata.h"

#include <algorithm>

namespace spacedock {

bool isSameState(const Observation &a, const Observation &b)
{
    return a.stage == b.stage && a.hardware == b.hardware && a.replicas == b.replicas;
}

const Observation *addObservation(QList<Observation> &stretches, Observation seen)
{
    if (seen.span.end < seen.span.begin)
        return nullptr;
    if (!stretches.isEmpty() && seen.span.begin <= stretches.last().span.end) {
        Observation &last = stretches.last();
        if (isSameState(last, seen)) {
            last.span.end = std::max(last.span.end, seen.span.end);
            return &last;
        }
        seen.span.begin = last.span.end;
        if (seen.span.end < seen.span.begin)
            return nullptr;
    }
    stretches.append(seen);
    return &stretches.last();
}

QList<Observation> inOrder(QList<Observation> stretches)
{
    std::ranges::stable_sort(stretches, {}, [](const Observation &o) { return o.span.begin; });
    QList<Observation> ordered;
    for (const Observation &stretch : std::as_const(stretches))
        addObservation(ordered, stretch);
    return ordered;
}

void addStored(HistoryData &data, const HistoryData &stored)
{
    if (!data.spacesReadAt) {
        data.spaces = stored.spaces;
        data.spacesReadAt = stored.spacesReadAt;
    }
    for (const auto &[id, stretches] : stored.observations.asKeyValueRange())
        data.observations[id] = inOrder(stretches + data.observations.value(id));
    for (const StoredUsage &usage : stored.usage) {
        const auto isSame = [&usage](const StoredUsage &known) {
            return known.report.owner == usage.report.owner
                && known.report.period == usage.report.period;
        };
        if (std::ranges::none_of(data.usage, isSame))
            data.usage.append(usage);
    }
    for (const TimeSpan &period : stored.usagePeriods) {
        if (!data.usagePeriods.contains(period))
            data.usagePeriods.append(period);
    }
    for (const auto &[id, draft] : stored.drafts.asKeyValueRange()) {
        if (!data.drafts.contains(id))
            data.drafts.insert(id, draft);
    }
    data.actions += stored.actions;
    addStored(data.guard, stored.guard);
}

} // namespace spacedock
