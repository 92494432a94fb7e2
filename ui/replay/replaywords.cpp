// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaywords.h"

#include "ui/text/format.h"

#include <QCoreApplication>

namespace spacedock {

using namespace std::chrono_literals;

namespace {

struct ReplayWords {
    Q_DECLARE_TR_FUNCTIONS(ReplayWords)
};

} // namespace

QString sleepWord(std::optional<std::chrono::seconds> after)
{
    return after == 168h ? ReplayWords::tr("1 week") : format::sleepTime(after);
}

QString costRange(const ReplayPoint &point)
{
    if (point.costFrom == point.costTo)
        return format::money(point.costFrom);
    //: A range of money
    return ReplayWords::tr("%1 to %2")
        .arg(format::money(point.costFrom), format::money(point.costTo));
}

QString coldStartRange(const ReplayPoint &point)
{
    if (point.coldStartsFrom == point.coldStartsTo)
        return format::number(point.coldStartsFrom);
    //: A range of numbers
    return ReplayWords::tr("%1 to %2")
        .arg(format::number(point.coldStartsFrom), format::number(point.coldStartsTo));
}

QString pointSentence(const ReplayPoint &point)
{
    if (!point.sleepAfter) {
        //: %1 money or a range of it
        return ReplayWords::tr("Without sleep you would have paid %1, and no visitor would have "
                               "waited.")
            .arg(costRange(point));
    }
    //: %1 a time, %2 money or a range of it, %3 a number or a range
    return ReplayWords::tr("With sleep after %1 you would have paid %2, and visitors would have "
                           "met a cold start %3 times.")
        .arg(sleepWord(point.sleepAfter), costRange(point), coldStartRange(point));
}

QString knownSentence(const Replay &replay)
{
    const QString running = format::hours(replay.running);
    if (replay.watched >= replay.running) {
        return ReplayWords::tr("Its traffic was watched in all of the %1 that it ran.")
            .arg(running);
    }
    return ReplayWords::tr("It ran for %1, and its traffic was watched in %2 of them. The range is "
                           "without and with visitors in the rest. Nothing is known of visitors "
                           "that came while it slept or was stopped.")
        .arg(running, format::hours(replay.watched));
}

} // namespace spacedock
