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

constexpr hours AssumedSleep{1};
constexpr minutes AssumedStart{3};

struct ScenarioWords {
    Q_DECLARE_TR_FUNCTIONS(ScenarioWords)
};

Time timeOf(const QSettings &settings, const QString &key)
{
    return Time{seconds{settings.value(key).toLongLong()}};
}

qlonglong secondsOf(Time time)
{
    return std::chrono::floor<seconds>(time).time_since_epoch().count();
}

void readPast(const QSettings &settings, PastUse &past)
{
    const auto whole = [&settings](const QString &key) { return settings.value(key).toInt(); };
    past.source =
        PastUse::Source(std::clamp(whole(u"past/source"_s), 0, int(PastUse::Source::Seen)));
    if (!past.isKnown())
        return;
    past.span = {timeOf(settings, u"past/begin"_s), timeOf(settings, u"past/end"_s)};
    past.flavor = settings.value(u"past/hardware"_s).toString();
    past.otherFlavors = whole(u"past/otherHardware"_s);
    past.running = minutes{std::max(0, whole(u"past/minutes"_s))};
    past.replicas = std::clamp(whole(u"past/replicas"_s), 1, 999);
    past.owed = Money{settings.value(u"past/owed"_s).toLongLong()};
    past.isGranted = settings.value(u"past/granted"_s).toBool();
    if (settings.contains(u"past/sleepAfter"_s)) {
        const int after = whole(u"past/sleepAfter"_s);
        past.sleep = after > 0 ? SleepTime{seconds{after}} : SleepTime{};
    }
    if (const int takes = whole(u"past/startMinutes"_s); takes > 0)
        past.startTakes = minutes{takes};
}

void writePast(QSettings &settings, const PastUse &past)
{
    settings.setValue(u"past/source"_s, int(past.source));
    settings.setValue(u"past/begin"_s, secondsOf(past.span.begin));
    settings.setValue(u"past/end"_s, secondsOf(past.span.end));
    settings.setValue(u"past/hardware"_s, past.flavor);
    settings.setValue(u"past/otherHardware"_s, past.otherFlavors);
    settings.setValue(u"past/minutes"_s, int(past.running.count()));
    settings.setValue(u"past/replicas"_s, past.replicas);
    settings.setValue(u"past/owed"_s, qlonglong(past.owed.microUSD));
    settings.setValue(u"past/granted"_s, past.isGranted);
    if (past.sleep)
        settings.setValue(u"past/sleepAfter"_s, int(past.sleep->after.value_or(seconds{}).count()));
    if (past.startTakes)
        settings.setValue(u"past/startMinutes"_s, int(past.startTakes->count()));
}

void readPart(const QSettings &settings, PlanPart &part)
{
    const auto number = [&settings](const char16_t *key, int low, int high, int otherwise = 0) {
        return std::clamp(settings.value(QString::fromUtf16(key), otherwise).toInt(), low, high);
    };
    part.space = settings.value(u"space"_s).toString();
    part.use = PlanPart::Use(number(u"use", 0, int(PlanPart::Use::WorkWeek)));
    readPast(settings, part.past);
    EstimateInput &input = part.input;
    input.flavor = settings.value(u"hardware"_s).toString();
    input.usePerDay = minutes{number(u"minutesPerDay", 0, 24 * 60)};
    input.daysPerMonth = number(u"daysPerMonth", 0, 31);
    if (const int after = number(u"sleepAfter", 0, 366 * 24 * 3600); after > 0)
        input.sleepAfter = seconds{after};
    input.startsPerDay = number(u"startsPerDay", 0, 999);
    input.startTakes = minutes{number(u"startMinutes", 0, 24 * 60)};
    input.replicas = number(u"replicas", 1, 999, 1);
    TrafficPattern &traffic = part.traffic;
    traffic.visitsPerDay = number(u"visits", 0, 9999, traffic.visitsPerDay);
    traffic.visitTakes =
        minutes{number(u"visitMinutes", 1, 24 * 60, int(traffic.visitTakes.count()))};
    traffic.window = minutes{number(u"visitWindow", 1, 24 * 60, int(traffic.window.count()))};
}

void writePart(QSettings &settings, const PlanPart &part)
{
    const EstimateInput &input = part.input;
    settings.setValue(u"space"_s, part.space);
    settings.setValue(u"use"_s, int(part.use));
    if (part.past.isKnown())
        writePast(settings, part.past);
    settings.setValue(u"hardware"_s, input.flavor);
    settings.setValue(u"minutesPerDay"_s, int(input.usePerDay.count()));
    settings.setValue(u"daysPerMonth"_s, input.daysPerMonth);
    settings.setValue(u"sleepAfter"_s, int(input.sleepAfter.value_or(seconds{0}).count()));
    settings.setValue(u"startsPerDay"_s, input.startsPerDay);
    settings.setValue(u"startMinutes"_s, int(input.startTakes.count()));
    settings.setValue(u"replicas"_s, input.replicas);
    settings.setValue(u"visits"_s, part.traffic.visitsPerDay);
    settings.setValue(u"visitMinutes"_s, int(part.traffic.visitTakes.count()));
    settings.setValue(u"visitWindow"_s, int(part.traffic.window.count()));
}

Plan read(QSettings &settings)
{
    Plan plan;
    plan.name = settings.value(u"name"_s).toString();
    readPart(settings, plan);
    const int count = std::min(settings.beginReadArray(u"others"_s), MaxParts - 1);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        readPart(settings, plan.others.emplaceBack());
    }
    settings.endArray();
    return plan;
}

void write(QSettings &settings, const Plan &plan)
{
    settings.setValue(u"name"_s, plan.name);
    writePart(settings, plan);
    if (plan.others.isEmpty())
        return;
    settings.beginWriteArray(u"others"_s, static_cast<int>(plan.others.size()));
    for (int i = 0; i < plan.others.size(); ++i) {
        settings.setArrayIndex(i);
        writePart(settings, plan.others.at(i));
    }
    settings.endArray();
}

minutes startOf(const PlanPart &part)
{
    return part.past.startTakes.value_or(AssumedStart);
}

void stopAndStart(PlanPart &part)
{
    part.input.sleepAfter = part.past.sleep.value_or(SleepTime{AssumedSleep}).after;
    part.input.startsPerDay = 1;
    part.input.startTakes = startOf(part);
}

void add(Estimate &sum, const Estimate &more)
{
    sum.inUse += more.inUse;
    sum.untilAsleep += more.untilAsleep;
    sum.starting += more.starting;
    sum.billed += more.billed;
    sum.price = sum.price + more.price;
    sum.perHour += more.perHour;
    sum.perDay += more.perDay;
    sum.perMonth += more.perMonth;
    sum.perYear += more.perYear;
}

} // namespace

EstimateInput PlanPart::effective() const
{
    return use == Use::Visits ? withTraffic(input, traffic) : input;
}

std::optional<Estimate> estimateOf(const Plan &plan, const PriceBook &book)
{
    std::optional<Estimate> sum = estimate(plan.effective(), book);
    for (const PlanPart &part : plan.others) {
        const auto more = estimate(part.effective(), book);
        if (!sum || !more)
            return {};
        add(*sum, *more);
    }
    return sum;
}

void applyUse(PlanPart &part, PlanPart::Use use)
{
    part.use = use;
    EstimateInput &input = part.input;
    if (use == PlanPart::Use::Always) {
        input = scheduled(input, Schedule::Always);
        input.sleepAfter.reset();
        input.startsPerDay = 0;
    } else if (use == PlanPart::Use::OfficeHours) {
        input = scheduled(input, Schedule::OfficeHours);
        stopAndStart(part);
    } else if (use == PlanPart::Use::WorkWeek) {
        // One start a week, which the days in a row do not know: each of them is billed whole.
        input = scheduled(input, Schedule::WorkWeek);
        input.sleepAfter.reset();
        input.startsPerDay = 0;
    } else if (use == PlanPart::Use::AsItRan) {
        EstimateInput past = asItRan(part.past);
        past.flavor = input.flavor;
        past.replicas = input.replicas;
        input = past;
    } else if (use == PlanPart::Use::Visits && !input.sleepAfter) {
        // Without sleep, visits would make no difference.
        input.sleepAfter = part.past.sleep.value_or(SleepTime{}).after.value_or(minutes{15});
        input.startTakes = startOf(part);
    }
}

Plan withUse(Plan scenario, Plan::Use use)
{
    applyUse(scenario, use);
    return scenario;
}

QString scenarioLetter(qsizetype index)
{
    return QChar(u'A' + static_cast<char16_t>(index));
}

QList<Plan> firstScenarios()
{
    Plan always;
    always.name = ScenarioWords::tr("Always on");
    always.input.flavor = u"t4-small"_s;
    Plan office = always;
    office.name = ScenarioWords::tr("Office hours");
    Plan bursts = withUse(always, Plan::Use::OfficeHours);
    bursts.name = ScenarioWords::tr("Short bursts");
    bursts.use = Plan::Use::Custom;
    bursts.input.flavor = u"a10g-small"_s;
    bursts.input.usePerDay = hours{3};
    bursts.input.sleepAfter = minutes{15};
    return {withUse(always, Plan::Use::Always), withUse(office, Plan::Use::OfficeHours), bursts};
}

QList<Plan> loadScenarios(QSettings &settings)
{
    QList<Plan> scenarios;
    const int count = std::min(settings.beginReadArray(u"scenarios"_s), MaxScenarios);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        scenarios.append(read(settings));
    }
    settings.endArray();
    return scenarios.isEmpty() ? firstScenarios() : scenarios;
}

void saveScenarios(QSettings &settings, const QList<Plan> &scenarios)
{
    settings.remove(u"scenarios"_s);
    settings.beginWriteArray(u"scenarios"_s, static_cast<int>(scenarios.size()));
    for (int i = 0; i < scenarios.size(); ++i) {
        settings.setArrayIndex(i);
        write(settings, scenarios.at(i));
    }
    settings.endArray();
}

QHash<QString, std::int64_t> loadOwnPrices(QSettings &settings)
{
    QHash<QString, std::int64_t> prices;
    settings.beginGroup(u"ownPrices"_s);
    for (const QStringList keys = settings.childKeys(); const QString &flavor : keys) {
        if (const qlonglong price = settings.value(flavor).toLongLong(); price > 0)
            prices.insert(flavor, price);
    }
    settings.endGroup();
    return prices;
}

void saveOwnPrices(QSettings &settings, const QHash<QString, std::int64_t> &prices)
{
    settings.remove(u"ownPrices"_s);
    settings.beginGroup(u"ownPrices"_s);
    for (auto each = prices.cbegin(); each != prices.cend(); ++each)
        settings.setValue(each.key(), qlonglong(each.value()));
    settings.endGroup();
}

} // namespace spacedock
