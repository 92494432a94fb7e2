// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/costsession.h"
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
        monthName(forecast.month), usd(forecast.spent), usd(forecast.expected), usd(forecast.low),
        usd(forecast.high));
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
                    .arg(usd(part.spent), 10)
                    .arg(usd(part.expected), 10)
                    .arg(methodText(part.method));
    }
    return text.toUtf8();
}

} // namespace

int forecastCommand(const QStringList &arguments)
{
    const QString name = u"forecast"_s;
    QCommandLineParser parser;
    parser.addOption({{u"h"_s, u"help"_s}, u"Shows this help."_s});
    parser.addOption({u"json"_s, u"Print one JSON object instead of text."_s});
    if (!parser.parse(arguments))
        return complain(name, parser.errorText(), WrongUse);
    if (parser.isSet(u"help"_s)) {
        const QString text = parser.helpText();
        print((u"usage: spacedockctl forecast [--json]\n"_s + text.sliced(text.indexOf(u'\n') + 1))
                  .toUtf8());
        return Done;
    }
    if (!parser.positionalArguments().isEmpty())
        return complain(
            name, u"%1 is one word too many"_s.arg(parser.positionalArguments().first()), WrongUse);
    const auto access = hubAccess();
    if (!access)
        return complain(name, access.error());
    HubSession hub(name, *access);
    CostSession costs(hub);
    costs.read([&] {
        const ForecastInput input = forecastInput(costs.ledger(), costs.spaces(), costs.now());
        const QList<BackTest> tests = backTests(input);
        print(parser.isSet(u"json"_s) ? jsonText(forecast(input), tests)
                                      : tableText(forecast(input), tests));
        hub.finish();
    });
    return hub.run();
}

} // namespace spacedock
