// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/estimatetext.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace spacedock {

namespace {

constexpr std::int64_t MicroUSDPerCent = 10'000;

QString editionDate(const PriceBook &book)
{
    const auto moment =
        QDateTime::fromMSecsSinceEpoch(book.asOf.time_since_epoch().count(), Qt::UTC);
    return moment.date().toString(Qt::ISODate);
}

QString hours(minutes time)
{
    return u"%1 h %2"_s.arg(time.count() / 60).arg(time.count() % 60, 2, 10, QChar{u'0'});
}

QString dollars(Money money)
{
    const std::int64_t cents = (money.microUSD + MicroUSDPerCent / 2) / MicroUSDPerCent;
    return u"%1.%2"_s.arg(cents / 100).arg(cents % 100, 2, 10, QChar{u'0'});
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

} // namespace

QByteArray estimateJson(const EstimateInput &input, const Estimate &result, const PriceBook &book)
{
    const QJsonObject object{
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
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
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
    return text.toUtf8();
}

} // namespace spacedock
