// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/seedhistory.h"

#include "app/sim/chance.h"

using namespace std::chrono;

namespace spacedock::sim {

namespace {

constexpr days PastDays{215};

qint64 chanceOf(const QString &key, qint64 day, int run, qint64 bound)
{
    return chance(key + u':' + QString::number(day) + u':' + QString::number(run), bound);
}

} // namespace

void seedRuns(Billing &billing, const QString &owner, const UsageRow &like, const Habit &habit,
              Time until)
{
    if (habit.runsPerDay == 0)
        return;
    const auto today = floor<days>(until);
    const minutes slot{24 * 60 / habit.runsPerDay};
    for (auto day = today - PastDays; day <= today; day += days(1)) {
        const qint64 number = day.time_since_epoch().count();
        for (int run = 0; run < habit.runsPerDay; ++run) {
            if (chanceOf(like.entityId, number, run, 100) < 15)
                continue;
            const minutes length{habit.minutesPerRun / 2
                                 + chanceOf(like.product, number, run, habit.minutesPerRun)};
            const auto room = std::max<qint64>(1, (slot - length).count());
            UsageRow row = like;
            row.begin = day + slot * run + minutes(chanceOf(like.label, number, run, room));
            row.end = row.begin + length;
            if (*row.end < until)
                billing.add(owner, row);
        }
    }
}

} // namespace spacedock::sim
