// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/run.h"

#include "app/domain/lifeline.h"

#include <QHash>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

bool isBilledOn(const Observation &seen, const PriceBook &book)
{
    const Flavor *flavor = book.find(seen.hardware);
    return flavor && !flavor->isFree() && isBilled(seen.stage.stage, book.rule) == Billed::Yes;
}

/// \a span cut where a grant begins or ends, each part with whether one pays it.
QList<std::pair<TimeSpan, bool>> grantParts(TimeSpan span, const QList<TimeSpan> &grants)
{
    QList<Time> cuts{span.begin, span.end};
    for (const TimeSpan &grant : grants) {
        cuts.append(std::clamp(grant.begin, span.begin, span.end));
        cuts.append(std::clamp(grant.end, span.begin, span.end));
    }
    std::ranges::sort(cuts);
    QList<std::pair<TimeSpan, bool>> parts;
    for (qsizetype i = 1; i < cuts.size(); ++i) {
        const TimeSpan part{cuts[i - 1], cuts[i]};
        if (!part.isEmpty())
            parts.append({part, std::ranges::any_of(grants, [&part](const TimeSpan &grant) {
                              return grant.begin <= part.begin && part.end <= grant.end;
                          })});
    }
    return parts;
}

bool goesOn(const Run &run, const Run &next)
{
    return run.space == next.space && run.span.end == next.span.begin && run.flavor == next.flavor
        && run.replicas == next.replicas && run.granted == next.granted && run.book == next.book;
}

void append(QList<Run> &runs, const Run &next)
{
    if (!runs.isEmpty() && goesOn(runs.last(), next))
        runs.last().span.end = next.span.end;
    else
        runs.append(next);
}

void appendRuns(QList<Run> &runs, const Observation &stretch, const PriceEditions &editions,
                const QList<TimeSpan> &grants)
{
    for (const TimeSpan &part : editions.parts(stretch.span)) {
        const PriceBook &book = editions.at(part.begin);
        if (!isBilledOn(stretch, book))
            continue;
        const Flavor &flavor = *book.find(stretch.hardware);
        for (const auto &[span, granted] : grantParts(part, grants))
            append(runs,
                   {.space = stretch.space,
                    .flavor = flavor.id,
                    .flavorName = flavor.name,
                    .replicas = std::max(1, stretch.replicas),
                    .granted = granted,
                    .span = span,
                    .book = book.id,
                    .price = flavor.price});
    }
}

void appendGaps(QList<Gap> &gaps, const QList<Observation> &line, TimeSpan span,
                const PriceEditions &editions)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        const Observation &before = line[i - 1];
        const Observation &after = line[i];
        const TimeSpan gap{std::max(before.span.end, span.begin),
                           std::min(after.span.begin, span.end)};
        if (gap.isEmpty())
            continue;
        const bool isBilledBefore = isBilledOn(before, editions.at(before.span.end));
        const bool isBilledAfter = isBilledOn(after, editions.at(after.span.begin));
        const QString flavor = isBilledBefore ? before.hardware
            : isBilledAfter                   ? after.hardware
                                              : QString();
        gaps.append({before.space, gap, isBilledBefore || isBilledAfter, flavor});
    }
}

} // namespace

std::chrono::minutes Run::minutes() const
{
    return std::chrono::ceil<std::chrono::minutes>(span.length());
}

Rate Run::rate() const
{
    return granted ? Rate{} : price * replicas;
}

QList<Run> runsOf(const QList<Observation> &seen, const PriceEditions &editions,
                  const QList<GrantSpan> &grants)
{
    QHash<SpaceId, QList<TimeSpan>> granted;
    for (const GrantSpan &grant : grants)
        granted[grant.space].append(grant.span);
    QList<Run> runs;
    for (const QList<Observation> &each : bySpace(seen)) {
        const QList<TimeSpan> own = granted.value(each.first().space);
        for (const Observation &stretch : lifeline(each))
            appendRuns(runs, stretch, editions, own);
    }
    return runs;
}

QList<Gap> gapsOf(const QList<Observation> &seen, TimeSpan span, const PriceEditions &editions)
{
    QList<Gap> gaps;
    for (const QList<Observation> &each : bySpace(seen))
        appendGaps(gaps, lifeline(each), span, editions);
    return gaps;
}

std::chrono::minutes minutesWithin(const Run &run, TimeSpan span)
{
    using std::chrono::ceil;
    using std::chrono::minutes;
    const auto begun = [&run](Time until) {
        return std::clamp(ceil<minutes>(until - run.span.begin), minutes{}, run.minutes());
    };
    return span.isEmpty() ? minutes{} : begun(span.end) - begun(span.begin);
}

UsageLine usageLine(const Run &run, TimeSpan span)
{
    const std::chrono::minutes minutes = minutesWithin(run, span);
    const Rate rate = run.price * run.replicas;
    UsageLine line;
    line.category = u"Spaces"_s;
    line.label = run.space.path();
    line.product = u"spaces/%1/minutes"_s.arg(run.flavor);
    line.productName = run.flavorName;
    line.quantity = static_cast<double>(minutes.count());
    line.unit = u"minutes"_s;
    line.unitCost = cost(rate, std::chrono::minutes{1});
    line.total = cost(rate, minutes);
    line.startedAt = std::max(run.span.begin, span.begin);
    line.stoppedAt = std::min(run.span.end, span.end);
    line.freeGrant = run.granted;
    return line;
}

} // namespace spacedock
