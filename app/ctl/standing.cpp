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

bool isBilled(const Station &station, const Space &space)
{
    return station.ledger.costNow(space.id).kind == CostNow::Kind::Paid;
}

} // namespace

int statusCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"What is billed now and this month, in one look."_s);
    parser.addOption({u"json"_s, u"One JSON object."_s});
    if (const auto code = parsed(parser, arguments))
        return *code;
    return atTheHub(u"status"_s, [&](Station &station) {
        const QList<Space> &spaces = station.spaces.spaces();
        const auto running = std::ranges::count_if(
            spaces, [](const Space &space) { return isRunning(space.runtime.stage.stage); });
        const auto billed = std::ranges::count_if(
            spaces, [&](const Space &space) { return isBilled(station, space); });
        const Money perHour = hourly(station.ledger.burnRate());
        const Money month = station.ledger.thisMonth();
        const bool isMetered =
            station.keepers.budgets.isMetered({BudgetScope::Kind::Everything, {}});
        if (parser.isSet(u"json"_s))
            printJson(QJsonObject{{u"spaces"_s, qint64(spaces.size())},
                                  {u"running"_s, qint64(running)},
                                  {u"billedNow"_s, qint64(billed)},
                                  {u"perHourMicroUSD"_s, qint64(perHour.microUSD)},
                                  {u"monthMicroUSD"_s, qint64(month.microUSD)},
                                  {u"metered"_s, isMetered}});
        else
            print(u"%1 Spaces, %2 running, %3 billed now: $%4/h; $%5 this month%6"_s
                      .arg(spaces.size())
                      .arg(running)
                      .arg(billed)
                      .arg(dollars(perHour), dollars(month),
                           isMetered ? u", in part by the own meter"_s : QString()));
        station.finish();
    });
}

} // namespace spacedock
