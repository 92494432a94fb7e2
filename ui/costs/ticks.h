// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace spacedock {

/// Where an axis from zero has its marks: \c intervals times \c step.
struct Ticks {
    double step = 1;
    int intervals = 1;

    double top() const { return step * intervals; }
    bool operator==(const Ticks &) const = default;
};

/// The finest steps of 1, 2 or 5 times a power of ten that reach \a maximum in at most \a most.
Ticks niceTicks(double maximum, int most);

} // namespace spacedock
