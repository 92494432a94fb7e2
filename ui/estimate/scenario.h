// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pastuse.h"
#include "app/domain/usageplan.h"

#include <QHash>
#include <QList>

class QSettings;

namespace spacedock {

/// One Space of a scenario and how it is used.
struct PlanPart {
    /// Kept in settings by number: new ones come last.
    enum class Use { Always, OfficeHours, Custom, Visits, AsItRan, WorkWeek };

    QString space; ///< "owner/name" when it stands for a real one.
    Use use = Use::Custom;
    PastUse past; ///< Of that Space, when it was chosen.
    EstimateInput input;
    TrafficPattern traffic{24, std::chrono::minutes{5}, std::chrono::hours{8}}; ///< With Visits.

    /// What is billed: the input, or what its visits make of it.
    EstimateInput effective() const;
    bool operator==(const PlanPart &) const = default;
};

/// A scenario whose price is asked for: one Space, or several as one sum.
struct Plan : PlanPart {
    QString name;
    QList<PlanPart> others;

    qsizetype partCount() const { return 1 + others.size(); }
    const PlanPart &part(qsizetype index) const { return index == 0 ? *this : others[index - 1]; }
    PlanPart &part(qsizetype index) { return index == 0 ? *this : others[index - 1]; }
    bool operator==(const Plan &) const = default;
};

/// Of all Spaces of \a plan together; none when the book lacks one's hardware.
std::optional<Estimate> estimateOf(const Plan &plan, const PriceBook &book);

inline constexpr int MaxScenarios = 4;
inline constexpr int MaxParts = 12; ///< Spaces in one scenario.

/// Gives \a part the hours, days, starts and sleep time that \a use stands for; Custom and Visits
/// keep what is there. A real Space keeps its own sleep time and its own usual start.
void applyUse(PlanPart &part, PlanPart::Use use);
Plan withUse(Plan scenario, Plan::Use use);

/// "A" … "D".
QString scenarioLetter(qsizetype index);

/// Where a person begins.
QList<Plan> firstScenarios();

/// From the present group of \a settings; the first ones when nothing sensible is kept there.
QList<Plan> loadScenarios(QSettings &settings);
void saveScenarios(QSettings &settings, const QList<Plan> &scenarios);

/// Prices an hour that the person has set, in micro-USD by flavor.
QHash<QString, std::int64_t> loadOwnPrices(QSettings &settings);
void saveOwnPrices(QSettings &settings, const QHash<QString, std::int64_t> &prices);

} // namespace spacedock
