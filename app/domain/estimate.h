// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"

#include <optional>

namespace spacedock {

/// A month of 30 days, as the price tables count.
inline constexpr int DaysPerMonth = 30;

/// How a Space is used. The Space is taken to be stopped by its sleep time or by hand outside the
/// hours in use. Values out of range are taken as the nearest one in range.
struct EstimateInput {
    QString flavor;
    std::chrono::minutes usePerDay = std::chrono::hours{24};
    int daysPerMonth = DaysPerMonth; ///< 0 … 31
    std::optional<std::chrono::seconds> sleepAfter; ///< None: no idle tail is billed.
    int startsPerDay = 0;
    std::chrono::minutes startTakes{}; ///< Billed where the book's rule bills starting.
    int replicas = 1;
    bool operator==(const EstimateInput &) const = default;
};

/// Each part is billed time of one month for one replica; they add up to billed. No day has more
/// than 24 hours of them: starts take from what use leaves, the idle tail from what starts leave.
struct Estimate {
    std::chrono::minutes inUse{};
    std::chrono::minutes untilAsleep{}; ///< After each day's use, at most to the end of that day.
    std::chrono::minutes starting{};
    std::chrono::minutes billed{};
    Rate price; ///< Of one replica.
    Money perHour; ///< While billed, all replicas.
    Money perDay; ///< A day of use.
    Money perMonth;
    Money perYear; ///< Twelve months.
    bool operator==(const Estimate &) const = default;
};

/// None when the book does not name the flavor.
std::optional<Estimate> estimate(const EstimateInput &input, const PriceBook &book);

} // namespace spacedock
