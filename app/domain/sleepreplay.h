// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/activity.h"
#include "app/domain/run.h"

namespace spacedock {

/// What one sleep time would have done. From … to: without and with visitors in the time that was
/// not watched.
struct ReplayPoint {
    std::optional<std::chrono::seconds> sleepAfter; ///< None: never.
    Money costFrom;
    Money costTo;
    int coldStartsFrom = 0; ///< Times that a visitor would have found it asleep.
    int coldStartsTo = 0;
    bool operator==(const ReplayPoint &) const = default;
};

struct Replay {
    QList<ReplayPoint> points; ///< As asked for.
    Money paid; ///< What the same runs cost as they were; grants as if they were paid.
    std::chrono::minutes running{};
    std::chrono::minutes watched{}; ///< Of running.
    int visits = 0; ///< Active stretches that were seen.
    std::chrono::minutes startTakes{}; ///< That each cold start was taken to last …
    bool isStartSeen = false; ///< … by the starts that were seen, not by assumption.
    bool operator==(const Replay &) const = default;
};

struct ReplayInput {
    QList<Run> runs; ///< Of one Space.
    QList<Activity> activity; ///< Of the same.
    std::chrono::minutes startTakes{}; ///< Billed per cold start where the book bills starting.
    PriceEditions editions;
    QList<std::optional<std::chrono::seconds>> sleepTimes;
};

/// Five minutes to one week as the Hub's settings offer them, and never.
QList<std::optional<std::chrono::seconds>> replayedSleepTimes();

/// Plays the Space's runs again: it falls asleep when nothing came for the sleep time, and the next
/// visit wakes it. A run begins with a visit; nothing is known of the times in which it slept or
/// was stopped.
Replay replay(const ReplayInput &input);

} // namespace spacedock
