// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/historydata.h"

#include <algorithm>

namespace spacedock {

bool isSameState(const Observation &a, const Observation &b)
{
    return a.stage == b.stage && a.hardware == b.hardware && a.replicas == b.replicas;
}

static bool isSameState(const Activity &a, const Activity &b)
{
    return a.isActive == b.isActive;
}

// What lies after it was written by a clock that ran ahead, and must not stop what is true.
template <typename Stretch>
static const Stretch *addStretch(QList<Stretch> &stretches, Stretch seen)
{
    if (seen.span.end < seen.span.begin)
        return nullptr;
    const auto begin = [](const Stretch &each) { return each.span.begin; };
    const auto next = std::ranges::upper_bound(stretches, seen.span.end, {}, begin);
    if (next != stretches.begin() && seen.span.begin <= std::prev(next)->span.end) {
        Stretch &last = *std::prev(next);
        if (isSameState(last, seen)) {
            last.span.end = std::max(last.span.end, seen.span.end);
            return &last;
        }
        seen.span.begin = last.span.end;
        if (seen.span.end < seen.span.begin)
            return nullptr;
    }
    return &*stretches.insert(next, std::move(seen));
}

template <typename Stretch> static QList<Stretch> ordered(QList<Stretch> stretches)
{
    std::ranges::stable_sort(stretches, {}, [](const Stretch &each) { return each.span.begin; });
    QList<Stretch> ordered;
    for (const Stretch &stretch : std::as_const(stretches))
        addStretch(ordered, stretch);
    return ordered;
}

template <typename Stretch>
static QList<Stretch> parts(const QList<Stretch> &stretches, TimeSpan span)
{
    QList<Stretch> parts;
    for (Stretch part : stretches) {
        part.span.begin = std::max(part.span.begin, span.begin);
        part.span.end = std::min(part.span.end, span.end);
        if (!part.span.isEmpty())
            parts.append(std::move(part));
    }
    return parts;
}

const Observation *addObservation(QList<Observation> &stretches, Observation seen)
{
    return addStretch(stretches, std::move(seen));
}

const Activity *addActivity(QList<Activity> &stretches, Activity seen)
{
    return addStretch(stretches, std::move(seen));
}

QList<Observation> inOrder(QList<Observation> stretches)
{
    return ordered(std::move(stretches));
}

QList<Activity> inOrder(QList<Activity> stretches)
{
    return ordered(std::move(stretches));
}

QList<Observation> within(const QList<Observation> &stretches, TimeSpan span)
{
    return parts(stretches, span);
}

QList<Activity> within(const QList<Activity> &stretches, TimeSpan span)
{
    return parts(stretches, span);
}

QList<Observation> touching(const QList<Observation> &stretches, TimeSpan span)
{
    const auto end = [](const Observation &each) { return each.span.end; };
    const auto begin = [](const Observation &each) { return each.span.begin; };
    auto first = std::ranges::lower_bound(stretches, span.begin, {}, end);
    const auto last = std::ranges::lower_bound(stretches, span.end, {}, begin);
    while (first != stretches.begin() && first < last
           && std::prev(first)->span.end == first->span.begin)
        --first;
    return first < last ? QList<Observation>(first, last) : QList<Observation>();
}

const StoredUsage *findUsage(const HistoryData &data, const QString &owner, TimeSpan period)
{
    const auto found = std::ranges::find_if(data.usage, [&](const StoredUsage &usage) {
        return usage.report.owner == owner && usage.report.period.begin == period.begin;
    });
    return found == data.usage.end() ? nullptr : &*found;
}

const UsageHead *findUsageHead(const HistoryData &data, const QString &owner, TimeSpan period)
{
    const auto found = std::ranges::find_if(data.usageHeads, [&](const UsageHead &head) {
        return head.owner == owner && head.period.begin == period.begin;
    });
    return found == data.usageHeads.end() ? nullptr : &*found;
}

void putUsage(HistoryData &data, const StoredUsage &usage)
{
    const UsageReport &report = usage.report;
    data.usage.removeIf([&report](const StoredUsage &known) {
        return known.report.owner == report.owner
            && known.report.period.begin == report.period.begin;
    });
    data.usage.append(usage);
    data.usageHeads.removeIf([&report](const UsageHead &known) {
        return known.owner == report.owner && known.period.begin == report.period.begin;
    });
    data.usageHeads.append({report.owner, report.period, report.periodId, usage.readAt});
}

void addStored(HistoryData &data, const HistoryData &stored)
{
    if (!data.spacesReadAt) {
        data.spaces = stored.spaces;
        data.spacesReadAt = stored.spacesReadAt;
    }
    for (const auto &[id, stretches] : stored.observations.asKeyValueRange())
        data.observations[id] = inOrder(stretches + data.observations.value(id));
    for (const auto &[id, stretches] : stored.activity.asKeyValueRange())
        data.activity[id] = inOrder(stretches + data.activity.value(id));
    for (const StoredUsage &usage : stored.usage) {
        if (!findUsage(data, usage.report.owner, usage.report.period))
            data.usage.append(usage);
    }
    for (const UsageHead &head : stored.usageHeads) {
        if (!findUsageHead(data, head.owner, head.period))
            data.usageHeads.append(head);
    }
    for (const auto &[id, draft] : stored.drafts.asKeyValueRange()) {
        if (!data.drafts.contains(id))
            data.drafts.insert(id, draft);
    }
    data.actions += stored.actions;
    addStored(data.guard, stored.guard);
}

} // namespace spacedock
