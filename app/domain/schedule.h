// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "app/domain/stage.h"
#include "app/domain/time.h"

#include <QByteArray>

class QTimeZone;

namespace spacedock {

/// Days of the week as bits, Monday the lowest.
using Weekdays = unsigned;
inline constexpr Weekdays EveryDay = 0b1111111;
inline constexpr Weekdays WorkingDays = 0b0011111;

/// Something that is done to a Space every week, at a local time.
struct WeeklyAct {
    enum class Kind {
        Start, ///< A paused Space is restarted.
        Pause,
        Restart
    };
    int id = 0; ///< Of the entry; 0: not kept yet.
    SpaceId space;
    Kind kind = Kind::Pause;
    Weekdays days = WorkingDays;
    std::chrono::minutes at{}; ///< Since midnight.
    QByteArray zone; ///< IANA name.
    Time doneUpTo; ///< What was due until then is settled.
    bool operator==(const WeeklyAct &) const = default;
};

/// The moment at which \a zone's clocks show \a local (milliseconds since 1970 as if it were UTC).
/// A time that summer time skips is the moment of the change; one that comes twice is the first.
Time fromLocal(std::chrono::local_time<std::chrono::milliseconds> local, const QTimeZone &zone);

/// First time after \a after at which it is due; none without days.
std::optional<Time> nextDue(const WeeklyAct &act, Time after);
/// Last time in (\a after, \a upTo] at which it was due.
std::optional<Time> lastDue(const WeeklyAct &act, Time after, Time upTo);

/// Whether a due act still has a point.
enum class ScheduleVerdict {
    Act,
    Nothing, ///< The Space is in that state already, or cannot get there.
    TooLate ///< A restart hours late would hit those who work with the Space.
};
ScheduleVerdict scheduleVerdict(WeeklyAct::Kind kind, Stage stage, std::chrono::milliseconds late);

/// From then on an act is told to be late.
inline constexpr std::chrono::minutes LateAfter{5};

} // namespace spacedock
