// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/activity.h"
#include "app/domain/run.h"

namespace spacedock {

/// "Running with no visitor or traffic seen", as far as somebody watched.
struct IdleShare {
    Money active; ///< Runs while traffic was seen, or less than IdleAfter later.
    Money idle;
    Money unwatched; ///< Not known.
    std::chrono::minutes activeTime{};
    std::chrono::minutes idleTime{};
    std::chrono::minutes unwatchedTime{};

    /// Of what was watched, in percent of the cost; none when nothing was.
    std::optional<double> percent() const;
    bool operator==(const IdleShare &) const = default;
};

/// A visitor reads what the Space gave; so long after traffic it still counts as in use.
inline constexpr std::chrono::minutes IdleAfter{5};

/// Of runs and activity of any Spaces, in \a span.
IdleShare idleShare(const QList<Run> &runs, const QList<Activity> &activity, TimeSpan span);

} // namespace spacedock
