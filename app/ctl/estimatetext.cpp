// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/estimatetext.h"

#include "app/ctl/output.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace spacedock {

namespace {

QString editionDate(const PriceBook &book)
{
    const auto moment =
        QDateTime::fromMSecsSinceEpoch(book.asOf.time_since_epoch().count(), Qt::UTC);
    return moment.date().toString(Qt::ISODate);
}

QString row(const QString &name, const QString &value)
{
    return u"%1%2\n"_s.arg(name, -16).arg(value, 14);
}

QString ruleText(const PriceBook &book)
{
    return book.rule.startingIsBilled ? u"billed by the minute while starting or running"_s
                                      : u"billed by the minute while running; starting is free"_s;
}

QJsonObject quotaObject()
{
    const ZeroGpuQuota quota;
    return {{u"hostedFree"_s, quota.hostedFree},
            {u"hostedPro"_s, quota.hostedPro},
            {u"hostedTeam"_s, quota.hostedTeam},
            {u"visitorMinutesAnonymous"_s, qint64{quota.anonymous.count()}},
            {u"visitorMinutesFree"_s, qint64{quota.free.count()}},
            {u"visitorMinutesPro"_s, qint64{quota.pro.count()}},
            {u"visitorMinutesEnterprise"_s, qint64{quota.enterprise.count()}}};
}

QString quotaText()
{
    const ZeroGpuQuota quota;
    return u"\nFree to host: up to %1 Spaces on a free account, %2 with PRO, %3 in a team.\n"
           "Visitors use up their own minutes a day: %4 without an account, %5 free, %6 PRO,\n"
           "%7 Enterprise; more of them is theirs to pay.\n"_s.arg(quota.hostedFree)
               .arg(quota.hostedPro)
               .arg(quota.hostedTeam)
               .arg(quota.anonymous.count())
               .arg(quota.free.count())
               .arg(quota.pro.count())
               .arg(quota.enterprise.count());
}

QJsonObject estimateObject(const EstimateInput &input, const Estimate &result,
                           const PriceBook &book)
{
    QJsonObject object{
        {u"pricebook"_s, book.id},
        {u"pricebookDate"_s, editionDate(book)},
        {u"startingIsBilled"_s, book.rule.startingIsBilled},
        {u"hardware"_s, input.flavor},
        {u"replicas"_s, input.replicas},
        {u"minutesPerDay"_s, qint64{input.usePerDay.count()}},
        {u"daysPerMonth"_s, input.daysPerMonth},
        {u"sleepAfterSeconds"_s,
         input.sleepAfter ? QJsonValue{qint64{input.sleepAfter->count()}} : QJsonValue{}},
        {u"inUseMinutesPerMonth"_s, qint64{result.inUse.count()}},
        {u"untilAsleepMinutesPerMonth"_s, qint64{result.untilAsleep.count()}},
        {u"startingMinutesPerMonth"_s, qint64{result.starting.count()}},
        {u"billedMinutesPerMonth"_s, qint64{result.billed.count()}},
        {u"perHourMicroUSD"_s, qint64{result.perHour.microUSD}},
        {u"perDayMicroUSD"_s, qint64{result.perDay.microUSD}},
        {u"perMonthMicroUSD"_s, qint64{result.perMonth.microUSD}},
        {u"perYearMicroUSD"_s, qint64{result.perYear.microUSD}},
    };
    if (input.flavor == ZeroGpu)
        object.insert(u"zeroGpuQuota"_s, quotaObject());
    return object;
}

QJsonObject sumObject(const Scenario &scenario, const PriceBook &book)
{
    const ScenarioEstimate sum = estimate(scenario, book);
    QJsonArray spaces;
    for (qsizetype i = 0; i < sum.spaces.size(); ++i) {
        if (sum.spaces[i])
            spaces.append(estimateObject(scenario.spaces[i], *sum.spaces[i], book));
        else
            spaces.append(QJsonObject{{u"hardware"_s, scenario.spaces[i].flavor}});
    }
    return {{u"pricebook"_s, book.id},
            {u"startingIsBilled"_s, book.rule.startingIsBilled},
            {u"isComplete"_s, sum.isComplete},
            {u"spaces"_s, spaces},
            {u"perHourMicroUSD"_s, qint64{sum.perHour.microUSD}},
            {u"perMonthMicroUSD"_s, qint64{sum.perMonth.microUSD}},
            {u"perYearMicroUSD"_s, qint64{sum.perYear.microUSD}}};
}

QString monthly(const std::optional<Estimate> &each)
{
    return each ? dollars(each->perMonth) : u"not in it"_s;
}

} // namespace

QByteArray estimateJson(const EstimateInput &input, const Estimate &result, const PriceBook &book)
{
    return QJsonDocument(estimateObject(input, result, book)).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray scenarioJson(const EstimateOptions &options)
{
    const Scenario scenario{{}, options.spaces};
    QJsonObject object = sumObject(scenario, options.book);
    if (options.against)
        object.insert(u"against"_s, sumObject(scenario, *options.against));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray scenarioTable(const EstimateOptions &options)
{
    const Scenario scenario{{}, options.spaces};
    const ScenarioEstimate sum = estimate(scenario, options.book);
    const PriceBook &other = options.against.value_or(options.book);
    const ScenarioEstimate beside = estimate(scenario, other);
    const auto line = [&options](const QString &name, const QString &value, const QString &also) {
        return options.against ? u"%1%2%3\n"_s.arg(name, -16).arg(value, 14).arg(also, 14)
                               : row(name, value);
    };
    QString text =
        u"USD a month, price book %1: %2\n"_s.arg(options.book.id, ruleText(options.book));
    if (options.against)
        text += u"beside price book %1: %2\n"_s.arg(other.id, ruleText(other));
    text += u'\n' + line({}, options.book.id, other.id);
    for (qsizetype i = 0; i < sum.spaces.size(); ++i)
        text += line(scenario.spaces[i].flavor, monthly(sum.spaces[i]), monthly(beside.spaces[i]));
    text += line(u"Together"_s, dollars(sum.perMonth), dollars(beside.perMonth));
    if (!beside.isComplete)
        text += u"\nThe sum by %1 lacks what that book does not name.\n"_s.arg(other.id);
    return text.toUtf8();
}

QByteArray estimateTable(const EstimateInput &input, const Estimate &result, const PriceBook &book,
                         const Flavor &flavor)
{
    QString text = u"%1 (%2), price book %3 of %4\n%5\n\n"_s.arg(flavor.name, flavor.id, book.id,
                                                                 editionDate(book), ruleText(book));
    text += row(u"In use"_s, hours(result.inUse));
    text += row(u"Until asleep"_s, hours(result.untilAsleep));
    text += row(u"Starting"_s, hours(result.starting));
    text += row(u"Billed a month"_s, hours(result.billed));
    text += row(u"Replicas"_s, QString::number(input.replicas));
    text += u"\n"_s + row(u"USD per hour"_s, dollars(result.perHour));
    text += row(u"USD per day"_s, dollars(result.perDay));
    text += row(u"USD per month"_s, dollars(result.perMonth));
    text += row(u"USD per year"_s, dollars(result.perYear));
    if (input.flavor == ZeroGpu)
        text += quotaText();
    return text.toUtf8();
}

} // namespace spacedock
