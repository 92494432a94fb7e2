// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/station.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

QString costKey(const CostNow &cost)
{
    switch (cost.kind) {
    case CostNow::Kind::Idle:
        return u"idle"_s;
    case CostNow::Kind::Free:
        return u"free"_s;
    case CostNow::Kind::Granted:
        return u"granted"_s;
    case CostNow::Kind::Paid:
        return u"paid"_s;
    case CostNow::Kind::AtMost:
        return u"at-most"_s;
    case CostNow::Kind::NoPrice:
        break;
    }
    return u"no-price"_s;
}

QString sleepWord(const Runtime &runtime)
{
    return runtime.sleepTime ? u"%1 s"_s.arg(runtime.sleepTime->count()) : u"never"_s;
}

QJsonObject toJson(const Station &station, const Space &space)
{
    const CostNow cost = station.ledger.costNow(space.id);
    const Runtime &runtime = space.runtime;
    return {{u"id"_s, space.id.path()},
            {u"sdk"_s, space.sdk},
            {u"stage"_s, runtime.stage.raw},
            {u"hardware"_s, runtime.hardware},
            {u"requestedHardware"_s, runtime.requestedHardware},
            {u"sleepSeconds"_s,
             runtime.sleepTime ? QJsonValue(qint64(runtime.sleepTime->count())) : QJsonValue()},
            {u"cost"_s, costKey(cost)},
            {u"perHourMicroUSD"_s, qint64(hourly(cost.rate).microUSD)},
            {u"monthMicroUSD"_s, qint64(station.ledger.thisMonth(space.id).microUSD)}};
}

void printRow(const Station &station, const Space &space)
{
    const CostNow cost = station.ledger.costNow(space.id);
    const QString price = cost.rate.isFree() ? costKey(cost) : dollars(hourly(cost.rate));
    print(u"%1 %2 %3 %4 %5 %6"_s.arg(space.id.path(), -32)
              .arg(stageKey(space.runtime.stage), -16)
              .arg(billedHardware(space.runtime), -12)
              .arg(sleepWord(space.runtime), 9)
              .arg(price, 8)
              .arg(dollars(station.ledger.thisMonth(space.id)), 10));
}

} // namespace

int spacesCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Every Space of the account and its organisations."_s);
    parser.addOptions({{u"owner"_s, u"Only those of this owner."_s, u"NAME"_s},
                       {u"paid"_s, u"Only those that are billed now."_s},
                       {u"json"_s, u"One JSON array."_s}});
    if (const auto code = parsed(parser, arguments))
        return *code;
    const QString owner = parser.value(u"owner"_s);
    return atTheHub(u"spaces"_s, [&](Station &station) {
        QList<Space> spaces = station.spaces.spaces();
        spaces.removeIf([&](const Space &space) {
            const bool isPaid = station.ledger.costNow(space.id).kind == CostNow::Kind::Paid;
            return (!owner.isEmpty() && space.id.owner != owner)
                || (parser.isSet(u"paid"_s) && !isPaid);
        });
        std::ranges::sort(spaces, {}, &Space::id);
        QJsonArray all;
        if (!parser.isSet(u"json"_s))
            print(u"%1 %2 %3 %4 %5 %6"_s.arg(u"Space"_s, -32)
                      .arg(u"stage"_s, -16)
                      .arg(u"hardware"_s, -12)
                      .arg(u"sleep"_s, 9)
                      .arg(u"$/h"_s, 8)
                      .arg(u"month, $"_s, 10));
        for (const Space &space : std::as_const(spaces)) {
            if (parser.isSet(u"json"_s))
                all.append(toJson(station, space));
            else
                printRow(station, space);
        }
        if (parser.isSet(u"json"_s))
            printJson(all);
        station.finish();
    });
}

} // namespace spacedock
