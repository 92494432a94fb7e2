// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/usage.h"

#include <array>
#include <vector>

namespace spacedock {

/// What one Space or product cost in each hour of a window that ends at a whole hour, and the week
/// that recurs in it. Statistics, so doubles; amounts are micro-USD.
class SpendPattern {
public:
    static constexpr int HoursPerWeek = 168;

    /// \a window: whole hours. Lines that are still active end at \a now.
    SpendPattern(const std::vector<const UsageLine *> &lines, TimeSpan window, Time now);

    double total() const;
    double hourly() const; ///< Mean of all hours.
    /// The week's hour in which \a time lies; newer weeks weigh more, half after two weeks.
    double atHour(Time time) const;
    /// Variance of a week's sum around the pattern, from weeks and from days, the larger of both.
    double weekVariance() const;
    double dayVariance() const; ///< Of a day's sum around the mean day.
    double days() const { return double(m_hours.size()) / 24; }
    double weeks() const { return double(m_hours.size()) / HoursPerWeek; }

private:
    double blockVariance(int length, bool ofPattern) const;

    Time m_begin;
    std::vector<double> m_hours;
    std::array<double, HoursPerWeek> m_week{};
};

} // namespace spacedock
