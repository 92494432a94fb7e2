// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/pollpace.h"

#include <algorithm>
#include <cstdint>

using namespace std::chrono_literals;

namespace spacedock {

static constexpr auto InFlight = 4s;
static constexpr auto Ordinary = 15s;
static constexpr auto Quiet = 30s;
static constexpr auto VeryQuiet = 60s;
static constexpr int QuietAfter = 20; // Five minutes of ordinary polling.
static constexpr int VeryQuietAfter = 60;
static constexpr int StuckAfter = 150; // Ten minutes in flight without a change.

void count(PollPace &pace, bool ok, bool changed)
{
    pace.failures = ok ? 0 : pace.failures + 1;
    if (changed)
        pace.quiet = 0;
    else if (ok)
        ++pace.quiet;
}

static std::chrono::milliseconds calmInterval(const PollPace &pace)
{
    if (pace.isInFlight && pace.quiet < StuckAfter)
        return InFlight;
    if (pace.quiet >= VeryQuietAfter)
        return VeryQuiet;
    return pace.quiet >= QuietAfter ? Quiet : Ordinary;
}

std::chrono::milliseconds pollInterval(const PollPace &pace, double jitter)
{
    std::chrono::milliseconds interval = calmInterval(pace);
    if (pace.failures > 0)
        interval = std::min<std::chrono::milliseconds>(5s * (1 << std::min(pace.failures - 1, 4)),
                                                       VeryQuiet);
    if (pace.isBudgetLow)
        interval = std::max<std::chrono::milliseconds>(interval * 4, VeryQuiet);
    return interval
        + std::chrono::milliseconds(std::int64_t(double(interval.count()) * jitter / 10));
}

} // namespace spacedock
