// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/usage.h"

#include "app/domain/spread.h"

namespace spacedock {

using namespace Qt::StringLiterals;

QString UsageLine::flavor() const
{
    const QList<QStringView> parts = QStringView{product}.split(u'/');
    // Persistent disks were billed as "spaces/storage-small/minutes".
    if (parts.size() < 2 || parts[0] != "spaces"_L1 || parts[1].startsWith("storage-"_L1))
        return {};
    return parts[1].toString();
}

static QString secondsInHex(Time time)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(time).time_since_epoch();
    return QString::number(seconds.count(), 16).rightJustified(8, u'0');
}

QString periodIdAt(const UsageReport &known, Time begin)
{
    const QString prefix = secondsInHex(known.period.begin);
    constexpr qsizetype IdLength = 24;
    if (known.periodId.size() != IdLength || !known.periodId.startsWith(prefix))
        return {};
    return secondsInHex(begin) + known.periodId.sliced(prefix.size());
}

Money costWithin(const UsageLine &line, TimeSpan span, Time now)
{
    if (span.isEmpty())
        return {};
    const Time end = line.stoppedAt.value_or(now);
    const TimeSpan life{line.startedAt.value_or(end), end};
    return spentUntil(line.owed(), life, span.end) - spentUntil(line.owed(), life, span.begin);
}

} // namespace spacedock
