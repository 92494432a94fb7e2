// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/estimate.h"

namespace spacedock {

enum class Schedule {
    Always, ///< Around the clock, 30 days.
    WorkWeek, ///< Around the clock, 22 days.
    OfficeHours, ///< Eight hours, 22 days.
    Custom ///< As the input says.
};

/// \a input with the hours and days of \a schedule.
EstimateInput scheduled(EstimateInput input, Schedule schedule);
/// The schedule that \a input stands for.
Schedule scheduleOf(const EstimateInput &input);

/// Visitors that come evenly spread over the hours in use, and a Space that sleeps between them.
struct TrafficPattern {
    int visitsPerDay = 0;
    std::chrono::minutes visitTakes{5};
    std::chrono::minutes window = std::chrono::hours{24}; ///< Hours of the day with visitors.
    bool operator==(const TrafficPattern &) const = default;
};

/// Use, starts and idle tail of a day with that traffic: \a input with usePerDay and startsPerDay
/// set. Between two visits the Space stays up when they are closer than its sleep time; without a
/// sleep time it stays up all the window.
EstimateInput withTraffic(EstimateInput input, const TrafficPattern &traffic);

/// Several Spaces as one.
struct Scenario {
    QString name;
    QList<EstimateInput> spaces;
    bool operator==(const Scenario &) const = default;
};

struct ScenarioEstimate {
    QList<std::optional<Estimate>> spaces; ///< None where the book lacks the flavor.
    Money perHour; ///< While all of them are billed.
    Money perMonth;
    Money perYear;
    bool isComplete = true; ///< All flavors are in the book.
    bool operator==(const ScenarioEstimate &) const = default;
};

ScenarioEstimate estimate(const Scenario &scenario, const PriceBook &book);

/// What the same billed time costs on \a flavor; none when the book does not name it.
std::optional<Money> costOn(const QString &flavor, std::chrono::minutes billed, int replicas,
                            const PriceBook &book);

/// ZeroGPU costs its host nothing; visitors use up their own daily time, and more of it is paid by
/// them. HUB: GET /api/spaces/zero-gpu/quota, as of August 2026.
struct ZeroGpuQuota {
    int hostedFree = 2; ///< Spaces that an account may host.
    int hostedPro = 10;
    int hostedTeam = 50;
    std::chrono::minutes anonymous{2}; ///< A visitor's day.
    std::chrono::minutes free{5};
    std::chrono::minutes pro{40};
    std::chrono::minutes enterprise{60};
    Rate beyond{1'000'000, 10}; ///< Paid by the visitor.
    bool operator==(const ZeroGpuQuota &) const = default;
};

} // namespace spacedock
