// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/run.h"

#include <vector>

namespace spacedock {

/// A run as the grid takes it: whole minutes since 1970 and the exact price of one of them.
struct MinuteRun {
    std::int32_t begin = 0;
    std::int32_t minutes = 0;
    ExactMoney perMinute;
    bool operator==(const MinuteRun &) const = default;
};

MinuteRun minuteRun(const Run &run);

/// Exact cost per step (a minute, a day, a day of 23 hours) as a difference array: adding a run of
/// any length touches two steps. A minute belongs to the step in which it begins.
class CostGrid {
public:
    /// \a bounds: whole minutes, ascending; step i is from bounds[i] to bounds[i + 1].
    explicit CostGrid(const QList<Time> &bounds);
    static CostGrid uniform(TimeSpan span, std::chrono::minutes step);

    qsizetype steps() const { return qsizetype(m_partial.size()); }
    void add(const MinuteRun &run); ///< What lies outside of the bounds is left out.
    void add(const std::vector<MinuteRun> &runs);

    std::vector<ExactMoney> exact() const; ///< One per step.
    /// Rounded so that the steps add up to the rounded whole.
    QList<Money> rounded() const;
    ExactMoney total() const;

private:
    std::size_t stepOf(std::int32_t minute) const;

    std::vector<std::int32_t> m_bounds; ///< Minutes since 1970.
    double m_stepsPerMinute = 0;
    std::vector<std::int64_t> m_partial; ///< Of steps that are covered in part.
    std::vector<std::int64_t> m_change; ///< Of the price per minute of steps covered in full.
};

} // namespace spacedock
