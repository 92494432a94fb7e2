// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/scenario.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

using std::chrono::hours;
using std::chrono::minutes;
using std::chrono::seconds;

struct ScenarioWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioWords)
};

Scenario read(const QSettings &settings)
{
    const auto number = [&settings](const char16_t *key, int low, int high) {
        return std::clamp(settings.value(QString::fromUtf16(key)).toInt(), low, high);
    };
    Scenario scenario;
    scenario.name = settings.value(u"name"_s).toString();
    scenario.use = Scenario::Use(number(u"use", 0, int(Scenario::Use::Custom)));
    EstimateInput &input = scenario.input;
    input.flavor = settings.value(u"hardware"_s).toString();
    input.usePerDay = minutes{number(u"minutesPerDay", 0, 24 * 60)};
    input.daysPerMonth = number(u"daysPerMonth", 0, 31);
    if (const int after = number(u"sleepAfter", 0, 366 * 24 * 3600); after > 0)
        input.sleepAfter = seconds{after};
    input.startsPerDay = number(u"startsPerDay", 0, 999);
    input.startTakes = minutes{number(u"startMinutes", 0, 24 * 60)};
    input.replicas = number(u"replicas", 1, 999);
    return scenario;
}

void write(QSettings &settings, const Scenario &scenario)
{
    const EstimateInput &input = scenario.input;
    settings.setValue(u"name"_s, scenario.name);
    settings.setValue(u"use"_s, int(scenario.use));
    settings.setValue(u"hardware"_s, input.flavor);
    settings.setValue(u"minutesPerDay"_s, int(input.usePerDay.count()));
    settings.setValue(u"daysPerMonth"_s, input.daysPerMonth);
    settings.setValue(u"sleepAfter"_s, int(input.sleepAfter.value_or(seconds{0}).count()));
    settings.setValue(u"startsPerDay"_s, input.startsPerDay);
    settings.setValue(u"startMinutes"_s, int(input.startTakes.count()));
    settings.setValue(u"replicas"_s, input.replicas);
}

} // namespace

Scenario withUse(Scenario scenario, Scenario::Use use)
{
    scenario.use = use;
    EstimateInput &input = scenario.input;
    if (use == Scenario::Use::Always) {
        input.usePerDay = hours{24};
        input.daysPerMonth = DaysPerMonth;
        input.sleepAfter.reset();
        input.startsPerDay = 0;
    } else if (use == Scenario::Use::OfficeHours) {
        input.usePerDay = hours{8};
        input.daysPerMonth = 22;
        input.sleepAfter = hours{1};
        input.startsPerDay = 1;
        input.startTakes = minutes{3};
    }
    return scenario;
}

QString scenarioLetter(qsizetype index)
{
    return QChar(u'A' + static_cast<char16_t>(index));
}

QList<Scenario> firstScenarios()
{
    Scenario always{ScenarioWords::tr("Always on"), {}, {}};
    always.input.flavor = u"t4-small"_s;
    Scenario office = always;
    office.name = ScenarioWords::tr("Office hours");
    Scenario bursts = withUse(always, Scenario::Use::OfficeHours);
    bursts.name = ScenarioWords::tr("Short bursts");
    bursts.use = Scenario::Use::Custom;
    bursts.input.flavor = u"a10g-small"_s;
    bursts.input.usePerDay = hours{3};
    bursts.input.sleepAfter = minutes{15};
    return {withUse(always, Scenario::Use::Always), withUse(office, Scenario::Use::OfficeHours),
            bursts};
}

QList<Scenario> loadScenarios(QSettings &settings)
{
    QList<Scenario> scenarios;
    const int count = std::min(settings.beginReadArray(u"scenarios"_s), MaxScenarios);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        scenarios.append(read(settings));
    }
    settings.endArray();
    return scenarios.isEmpty() ? firstScenarios() : scenarios;
}

void saveScenarios(QSettings &settings, const QList<Scenario> &scenarios)
{
    settings.remove(u"scenarios"_s);
    settings.beginWriteArray(u"scenarios"_s, static_cast<int>(scenarios.size()));
    for (int i = 0; i < scenarios.size(); ++i) {
        settings.setArrayIndex(i);
        write(settings, scenarios.at(i));
    }
    settings.endArray();
}

} // namespace spacedock
