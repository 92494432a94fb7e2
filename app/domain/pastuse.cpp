// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/pastuse.h"

#include "app/domain/billedline.h"
#include "app/domain/lifeline.h"

#include <QMap>

#include <algorithm>

namespace spacedock {

using std::chrono::minutes;
using std::chrono::seconds;

namespace {

/// Minutes by flavor; of one replica and of all.
struct Counted {
    QMap<QString, std::int64_t> byFlavor;
    std::int64_t running = 0;
    std::int64_t ofReplicas = 0;

    void add(const QString &flavor, std::int64_t length, std::int64_t replicas)
    {
        byFlavor[flavor] += length;
        running += length;
        ofReplicas += length * replicas;
    }
};

void take(PastUse &past, const Counted &counted)
{
    if (counted.running <= 0)
        return;
    const auto &all = counted.byFlavor;
    const auto longest = std::ranges::max_element(all);
    past.flavor = longest.key();
    past.otherFlavors = static_cast<int>(all.size()) - 1;
    past.running = minutes{counted.running};
    past.replicas = static_cast<int>((counted.ofReplicas + counted.running / 2) / counted.running);
}

Counted countLines(PastUse &past, const QList<UsageLine> &lines)
{
    Counted counted;
    for (const UsageLine &line : lines) {
        if (!line.isSpace())
            continue;
        const BilledLine billed = billedLine(line, past.span.end);
        counted.add(line.flavor(), billed.quantity / billed.replicas, billed.replicas);
        past.owed += line.owed();
        past.isGranted = past.isGranted || line.freeGrant;
        past.source = line.entityId.isEmpty() ? PastUse::Source::Meter : PastUse::Source::Bill;
    }
    return counted;
}

Counted countSeen(const QList<Observation> &seen)
{
    QMap<QString, seconds> running;
    Counted counted;
    for (const Observation &each : lifeline(seen)) {
        if (isRunning(each.stage.stage) && !each.hardware.isEmpty())
            running[each.hardware] += std::chrono::floor<seconds>(each.span.length());
    }
    for (auto each = running.cbegin(); each != running.cend(); ++each)
        counted.add(each.key(), std::chrono::floor<minutes>(each.value()).count(), 1);
    return counted;
}

} // namespace

int PastUse::days() const
{
    return std::max(1,
                    static_cast<int>(std::chrono::ceil<std::chrono::days>(span.length()).count()));
}

PastUse pastUse(const QList<UsageLine> &lines, const QList<Observation> &seen, TimeSpan span)
{
    PastUse past;
    past.span = span;
    take(past, countLines(past, lines));
    if (past.running > minutes{})
        return past;
    past.source = PastUse::Source::None;
    take(past, countSeen(seen));
    if (past.running > minutes{})
        past.source = PastUse::Source::Seen;
    return past;
}

EstimateInput asItRan(const PastUse &past)
{
    EstimateInput input;
    input.flavor = past.flavor;
    input.usePerDay = std::min(minutes{(past.running.count() + past.days() / 2) / past.days()},
                               minutes{std::chrono::hours{24}});
    input.replicas = std::max(1, past.replicas);
    return input;
}

} // namespace spacedock
