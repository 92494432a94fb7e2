// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/station.h"
#include "app/service/forecastinput.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

QString methodKey(ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::Nothing:
        return u"nothing"_s;
    case ForecastMethod::Stopped:
        return u"stopped"_s;
    case ForecastMethod::RunsOn:
        return u"runs-on"_s;
    case ForecastMethod::OneRun:
        return u"one-run"_s;
    case ForecastMethod::Pace:
        return u"pace"_s;
    case ForecastMethod::WeekPattern:
        return u"week-pattern"_s;
    }
    return {};
}

/// Forecast, its parts and the back tests have these in common.
template <typename T> QJsonObject rangeObject(const T &range)
{
    return {{u"expectedMicroUSD"_s, jsonMoney(range.expected)},
            {u"lowMicroUSD"_s, jsonMoney(range.low)},
            {u"highMicroUSD"_s, jsonMoney(range.high)}};
}

QByteArray jsonText(const Forecast &forecast, const QList<BackTest> &tests)
{
    QJsonArray parts;
    for (const ForecastPart &part : forecast.parts) {
        QJsonObject object = rangeObject(part);
        object.insert(u"key"_s, part.key);
        object.insert(u"method"_s, methodKey(part.method));
        object.insert(u"spentMicroUSD"_s, jsonMoney(part.spent));
        parts.append(object);
    }
    QJsonArray past;
    for (const BackTest &test : tests) {
        QJsonObject object = rangeObject(test);
        object.insert(u"month"_s, monthName(test.month));
        object.insert(u"actualMicroUSD"_s, jsonMoney(test.actual));
        past.append(object);
    }
    const auto error = meanError(tests);
    QJsonObject object = rangeObject(forecast);
    object.insert(u"month"_s, monthName(forecast.month));
    object.insert(u"at"_s, isoTime(forecast.at));
    object.insert(u"spentMicroUSD"_s, jsonMoney(forecast.spent));
    object.insert(u"knownDays"_s, qint64{forecast.known.count()});
    object.insert(u"meanErrorPercent"_s, error ? QJsonValue(*error) : QJsonValue());
    object.insert(u"parts"_s, parts);
    object.insert(u"backTests"_s, past);
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString methodText(ForecastMethod method)
{
    switch (method) {
    case ForecastMethod::Nothing:
        return u"costs nothing"_s;
    case ForecastMethod::Stopped:
        return u"stopped, adds nothing"_s;
    case ForecastMethod::RunsOn:
        return u"runs on, never sleeps"_s;
    case ForecastMethod::OneRun:
        return u"until it falls asleep"_s;
    case ForecastMethod::Pace:
        return u"at its mean day"_s;
    case ForecastMethod::WeekPattern:
        return u"as in its last weeks"_s;
    }
    return {};
}

QByteArray tableText(const Forecast &forecast, const QList<BackTest> &tests)
{
    QString text = u"%1, USD: spent %2, by the end of the month about %3 (%4 to %5)\n"_s.arg(
        monthName(forecast.month), dollars(forecast.spent), dollars(forecast.expected),
        dollars(forecast.low), dollars(forecast.high));
    text += u"Four out of five months should end in that range; known: %1 days.\n"_s.arg(
        forecast.known.count());
    if (const auto error = meanError(tests))
        text +=
            u"On the last %1 months the method was off by %2 % on average.\n"_s.arg(tests.size())
                .arg(*error, 0, 'f', 1);
    text += u'\n';
    for (const ForecastPart &part : forecast.parts) {
        if (part.expected == Money{})
            continue;
        text += u"%1 %2 %3  %4\n"_s.arg(part.key, -44)
                    .arg(dollars(part.spent), 10)
                    .arg(dollars(part.expected), 10)
                    .arg(methodText(part.method));
    }
    return text.toUtf8();
}

int printForecast(const Station &station, bool isJson)
{
    if (!station.isKnown(monthOf(station.now()), station.owners()))
        return Failed;
    const ForecastInput input = forecastInput(station.ledger, station.spaces, station.now());
    const QList<BackTest> tests = backTests(input);
    printText(isJson ? jsonText(forecast(input), tests) : tableText(forecast(input), tests));
    return Done;
}

} // namespace

int forecastCommand(const QStringList &arguments)
{
    const QString name = u"forecast"_s;
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"What the month will cost and how far the method was off in the past: from the Hub's "
        u"bills\n"
        "and, of an owner whose bill the token may not read, from what the window has observed."_s);
    parser.addOption({u"json"_s, u"Print one JSON object instead of text."_s});
    if (const auto code = parsed(parser, arguments))
        return *code;
    if (!parser.positionalArguments().isEmpty())
        return complain(
            name, u"%1 is one word too many"_s.arg(parser.positionalArguments().first()), WrongUse);
    return atTheHub(
        name,
        [&parser](Station &station) {
            station.readMonths(forecastMonths(station.ledger, station.now()), [&] {
                station.finish(printForecast(station, parser.isSet(u"json"_s)));
            });
        },
        Station::Bills::AllThatAreKept);
}

} // namespace spacedock
