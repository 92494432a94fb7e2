// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/activity.h"
#include "app/domain/metrics.h"

#include <optional>

namespace spacedock {

/// Samples of one Space's metrics become minutes in which traffic was seen or not. A minute is
/// active when one of its samples is: more than a background of bytes, or a GPU at work.
class ActivityGauge {
public:
    explicit ActivityGauge(SpaceId id)
        : m_id(std::move(id))
    {
    }

    /// The stretch that came to its end with this sample, if one did. What lies between samples
    /// that are too far apart by the machine's own clock was not watched; \a now may be simulated.
    std::optional<Activity> add(const MetricsSample &sample, Time now, Time realTime);
    std::optional<Activity> finish(); ///< What is left, when nobody watches any more.

private:
    SpaceId m_id;
    std::optional<TimeSpan> m_seen;
    Time m_realTime;
    bool m_isActive = false;
};

} // namespace spacedock
