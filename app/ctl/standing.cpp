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

QString kindKey(BudgetScope::Kind kind)
{
    switch (kind) {
    case BudgetScope::Kind::Everything:
        return u"everything"_s;
    case BudgetScope::Kind::Owner:
        return u"owner"_s;
    case BudgetScope::Kind::Group:
        return u"group"_s;
    case BudgetScope::Kind::Space:
        break;
    }
    return u"space"_s;
}

QString actKey(GuardAct act)
{
    switch (act) {
    case GuardAct::Pause:
        return u"pause"_s;
    case GuardAct::Downgrade:
        return u"downgrade"_s;
    case GuardAct::None:
        break;
    }
    return u"tell"_s;
}

QJsonObject toJson(const BudgetStatus &status)
{
    const Budget &budget = status.budget;
    return {{u"scope"_s, kindKey(budget.scope.kind)},
            {u"name"_s, budget.scope.name},
            {u"perMonthMicroUSD"_s, qint64(budget.perMonth.microUSD)},
            {u"spentMicroUSD"_s, qint64(status.spent.microUSD)},
            {u"percent"_s, status.percent()},
            {u"metered"_s, status.isMetered},
            {u"guard"_s, actKey(budget.act)},
            {u"graceMinutes"_s, qint64(budget.grace.count())}};
}

void printRow(const BudgetStatus &status)
{
    const BudgetScope &scope = status.budget.scope;
    const QString name = (kindKey(scope.kind) + u' ' + scope.name).trimmed();
    print(u"%1 %2 %3 %4 %  %5"_s.arg(name, -36)
              .arg(dollars(status.spent), 12)
              .arg(dollars(status.budget.perMonth), 12)
              .arg(status.percent(), 5)
              .arg(actKey(status.budget.act)));
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

int budgetCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(u"The budgets that were set in the window, and how each "
                                     "stands by the bill of now."_s);
    parser.addOption({u"json"_s, u"One JSON array."_s});
    if (const auto code = parsed(parser, arguments))
        return *code;
    return atTheHub(u"budget"_s, [&](Station &station) {
        const QList<BudgetStatus> budgets = station.keepers.budgets.all();
        QJsonArray all;
        for (const BudgetStatus &status : budgets) {
            if (parser.isSet(u"json"_s))
                all.append(toJson(status));
            else
                printRow(status);
        }
        if (parser.isSet(u"json"_s))
            printJson(all);
        else if (budgets.isEmpty())
            print(u"No budget is set. Money > Budgets in the window sets one."_s);
        station.finish();
    });
}

} // namespace spacedock
