// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/standingwords.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

struct StandingWords {
    Q_DECLARE_TR_FUNCTIONS(StandingWords)
};

QString bucketWords(int count)
{
    return StandingWords::tr("What is in %n bucket(s) counts as storage of the account, as before.",
                             nullptr, count);
}

QString diskWords(const StandingCost &cost)
{
    if (!cost.diskPerMonth)
        return StandingWords::tr("Its persistent disk (%1) is billed on.").arg(cost.disk);
    //: %1 size of the disk, %2 money
    return StandingWords::tr("Its persistent disk (%1) is billed on: %2 a month by the list of "
                             "April 2026.")
        .arg(cost.disk, format::money(*cost.diskPerMonth));
}

} // namespace

QString pausedCost(const Runtime &runtime)
{
    const StandingCost cost = standingCost(runtime);
    if (cost.isNothing())
        return StandingWords::tr("Paused, it costs nothing: no hardware, no disk.");
    QStringList sentences;
    if (!cost.disk.isEmpty())
        sentences.append(diskWords(cost));
    if (!cost.buckets.isEmpty())
        sentences.append(bucketWords(static_cast<int>(cost.buckets.size())));
    return sentences.join(u' ');
}

QString pausedCosts(const QList<Runtime> &runtimes)
{
    int disks = 0;
    Money perMonth;
    QStringList buckets;
    for (const Runtime &runtime : runtimes) {
        const StandingCost cost = standingCost(runtime);
        disks += cost.disk.isEmpty() ? 0 : 1;
        perMonth += cost.diskPerMonth.value_or(Money{});
        buckets += cost.buckets;
    }
    buckets.removeDuplicates();
    QStringList sentences;
    if (disks > 0)
        //: %n disks, %1 money
        sentences.append(StandingWords::tr("%n persistent disk(s) are billed on: %1 a month by the "
                                           "list of April 2026.",
                                           nullptr, disks)
                             .arg(format::money(perMonth)));
    if (!buckets.isEmpty())
        sentences.append(bucketWords(static_cast<int>(buckets.size())));
    return sentences.join(u' ');
}

} // namespace spacedock
