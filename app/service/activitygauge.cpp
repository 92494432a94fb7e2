// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/activitygauge.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace spacedock {

// Probes and keep-alives of an idle container stay below, whether the Hub means bits or bytes.
static constexpr double BackgroundPerSecond = 2'000;
static constexpr double IdleUtilization = 5;
// Samples come about once a second; the stream's sign of life every half minute.
static constexpr auto Gap = 45s;

static bool isActive(const MetricsSample &sample)
{
    return sample.receiveRate + sample.sendRate > BackgroundPerSecond
        || std::ranges::any_of(sample.gpus, [](const MetricsSample::Gpu &gpu) {
               return gpu.utilization > IdleUtilization;
           });
}

std::optional<Activity> ActivityGauge::add(const MetricsSample &sample, Time now, Time realTime)
{
    std::optional<Activity> ended;
    if (m_seen && (now < m_seen->end || realTime - m_realTime > Gap))
        ended = finish();
    if (!m_seen) {
        m_seen = TimeSpan{now, now};
        m_isActive = false;
    }
    m_realTime = realTime;
    m_seen->end = now;
    m_isActive = m_isActive || isActive(sample);
    if (now - m_seen->begin >= 1min) {
        ended = finish();
        m_seen = TimeSpan{now, now}; // The next minute touches this one.
        m_isActive = false;
    }
    return ended;
}

std::optional<Activity> ActivityGauge::finish()
{
    const std::optional<TimeSpan> seen = std::exchange(m_seen, std::nullopt);
    if (!seen || seen->isEmpty())
        return std::nullopt;
    return Activity{.space = m_id, .span = *seen, .isActive = m_isActive};
}

} // namespace spacedock
