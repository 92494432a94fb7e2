// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <chrono>
#include <optional>

namespace spacedock {

/// A sleep time as people and the Hub write it; none inside: never.
struct SleepTime {
    std::optional<std::chrono::seconds> after;
    bool operator==(const SleepTime &) const = default;
};

/// Reads "90 min", "1h", "1 h 30 min", "2 days", "1 week", "never", "-1"; a bare number is seconds.
/// None when it is neither, negative or zero, or longer than a year.
std::optional<SleepTime> sleepTimeFromText(QStringView text);

/// The Hub's free hardware sleeps after this and cannot be told otherwise.
inline constexpr std::chrono::seconds FreeSleepTime = std::chrono::hours{48};

} // namespace spacedock
