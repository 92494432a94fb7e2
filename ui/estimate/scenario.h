// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/estimate.h"

#include <QList>

class QSettings;

namespace spacedock {

/// A way to use a Space whose price is asked for.
struct Scenario {
    enum class Use { Always, OfficeHours, Custom };

    QString name;
    Use use = Use::Custom;
    EstimateInput input;
    bool operator==(const Scenario &) const = default;
};

inline constexpr int MaxScenarios = 4;

/// \a scenario with the hours, days, starts and sleep time that \a use stands for; Custom keeps
/// what is there.
Scenario withUse(Scenario scenario, Scenario::Use use);

/// "A" … "D".
QString scenarioLetter(qsizetype index);

/// Where a person begins.
QList<Scenario> firstScenarios();

/// From the present group of \a settings; the first ones when nothing sensible is kept there.
QList<Scenario> loadScenarios(QSettings &settings);
void saveScenarios(QSettings &settings, const QList<Scenario> &scenarios);

} // namespace spacedock
