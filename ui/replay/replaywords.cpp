// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/replay/replaywords.h"

#include "ui/text/format.h"

#include <QCoreApplication>

#include <algorithm>

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
    const QString from = format::money(std::min(point.costFrom, point.costTo));
    const QString to = format::money(std::max(point.costFrom, point.costTo));
    //: A range of money
    return from == to ? from : ReplayWords::tr("%1 to %2").arg(from, to);
}

QString coldStartRange(const ReplayPoint &point)
{
    // More visitors can mean fewer cold starts: they keep it awake.
    const auto [least, most] = std::minmax(point.coldStartsFrom, point.coldStartsTo);
    if (least == most)
        return format::number(least);
    //: A range of numbers
    return ReplayWords::tr("%1 to %2").arg(format::number(least), format::number(most));
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

QString startSentence(const Replay &replay)
{
    const auto minutes = static_cast<int>(replay.startTakes.count());
    return replay.isStartSeen
        ? ReplayWords::tr("A cold start counts %n min, as this Space's starts were seen to take.",
                          nullptr, minutes)
        : ReplayWords::tr("A cold start counts %n min: that is assumed, since none of this Space "
                          "was seen.",
                          nullptr, minutes);
}

} // namespace spacedock
