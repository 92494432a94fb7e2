// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/ticks.h"

#include <algorithm>
#include <cmath>

namespace spacedock {

Ticks niceTicks(double maximum, int most)
{
    // Below a cent nothing can be read off an axis in dollars.
    const double reach = std::max(maximum, 0.01);
    const double decade = std::pow(10.0, std::floor(std::log10(reach / most)));
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        const double step = decade * factor;
        const int intervals = static_cast<int>(std::ceil(reach / step - 1e-9));
        if (intervals <= most)
            return {step, std::max(intervals, 1)};
    }
    return {decade * 20, 1};
}

} // namespace spacedock
