// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/billedline.h"

#include <cmath>

namespace spacedock {

using std::chrono::minutes;

BilledLine billedLine(const UsageLine &line, Time now)
{
    BilledLine billed{.granted = line.freeGrant, .line = &line};
    const Time end = line.stoppedAt.value_or(now);
    billed.span = {std::min(line.startedAt.value_or(end), end), end};
    billed.quantity = std::llround(line.quantity);
    const auto life = std::chrono::round<minutes>(billed.span.length()).count();
    if (life > 0)
        billed.replicas = std::max<std::int64_t>(1, (billed.quantity + life / 2) / life);
    billed.unit = {line.unitCost.microUSD * 60};
    return billed;
}

} // namespace spacedock
