// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/activity.h"
#include "app/domain/observation.h"
#include "app/domain/runtime.h"

namespace spacedock {

/// What is known of a Space's last visit. The Hub does not tell it; the sleep time does, since a
/// Space falls asleep so long after the last one.
struct LastVisit {
    enum class Kind {
        Unknown, ///< It never sleeps, or nobody saw since when it does.
        About, ///< At that time.
        NotBefore ///< It is awake: at that time or later, or it was started.
    };
    Kind kind = Kind::Unknown;
    Time at;
    bool operator==(const LastVisit &) const = default;
};

/// \a stageSince: since when it is in its stage, if known. \a traffic: of the Space, as far as it
/// was watched, ascending.
LastVisit lastVisit(const Runtime &runtime, std::optional<Time> stageSince, Time now,
                    const QList<Activity> &traffic = {});

/// How long a start usually takes, from building or starting to running: the median of what was
/// seen without a gap. \a seen: of one Space, ascending.
std::optional<std::chrono::seconds> usualStart(const QList<Observation> &seen);

} // namespace spacedock
