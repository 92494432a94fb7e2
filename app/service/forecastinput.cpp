// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/forecastinput.h"

#include "app/service/ledger.h"
#include "app/service/spacestore.h"

#include <algorithm>

namespace spacedock {

static constexpr qsizetype MonthsBack = 8;

static void addSpace(ForecastInput &input, const Space &space, const CostNow &now)
{
    const QString key = space.id.path();
    const Stage stage = space.runtime.stage.stage;
    input.sleepTimes.insert(key, space.runtime.sleepTime);
    if (stage == Stage::Paused || isFailed(stage))
        input.stopped.insert(key);
    if (now.kind == CostNow::Kind::Paid)
        input.running.append({.key = key, .rate = now.rate});
}

QList<TimeSpan> forecastMonths(const Ledger &ledger, Time now)
{
    QList<TimeSpan> months = ledger.months();
    months.removeIf([now](const TimeSpan &month) { return month.end > now; });
    return months.first(std::min(MonthsBack, months.size()));
}

ForecastInput forecastInput(const Ledger &ledger, const SpaceStore &spaces, Time now,
                            const QString &owner)
{
    ForecastInput input{.lines = ledger.linesOfOwner(monthOf(now), owner),
                        .running = {},
                        .month = monthOf(now),
                        .now = now};
    for (const TimeSpan &month : forecastMonths(ledger, now))
        input.lines += ledger.linesOfOwner(month, owner);
    for (const Space &space : spaces.spaces()) {
        if (owner.isEmpty() || space.id.owner == owner)
            addSpace(input, space, ledger.costNow(space.id));
    }
    return input;
}

} // namespace spacedock
