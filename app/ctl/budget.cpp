// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/station.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

using Kind = BudgetScope::Kind;

/// What was asked for on the command line.
struct Wish {
    enum class Verb { List, Set, Remove } verb = Verb::List;
    Budget budget;
    bool isJson = false;
};

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

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        u"Lists the budgets, sets one or removes one: the window's own, in its history and audit "
        "trail. A window that runs takes them over within minutes.\n\n"
        "  budget list                  how each stands by the bill of now\n"
        "  budget set USD [OPTION...]   USD a month; without a scope for everything\n"
        "  budget remove [OPTION...]"_s);
    parser.addOptions({
        {u"owner"_s, u"The budget of this user or organisation."_s, u"O"_s},
        {u"group"_s, u"The budget of this group of the window's."_s, u"G"_s},
        {u"space"_s, u"The budget of this Space."_s, u"owner/name"_s},
        {u"guard"_s,
         u"What happens when it is used up: tell (the default), pause or downgrade. The guard "
         "works in the window while that runs."_s,
         u"ACT"_s},
        {u"grace"_s, u"Minutes between the notice and the act; 15 unless told."_s, u"MIN"_s},
        {u"json"_s, u"One JSON array of all budgets as they stand then."_s},
    });
    parser.addPositionalArgument(u"list|set|remove"_s, u"What to do; list unless told."_s);
}

std::expected<BudgetScope, QString> readScope(const QCommandLineParser &parser)
{
    QList<BudgetScope> scopes;
    if (parser.isSet(u"owner"_s))
        scopes.append({Kind::Owner, parser.value(u"owner"_s)});
    if (parser.isSet(u"group"_s))
        scopes.append({Kind::Group, parser.value(u"group"_s)});
    if (parser.isSet(u"space"_s))
        scopes.append({Kind::Space, parser.value(u"space"_s)});
    if (scopes.size() > 1)
        return std::unexpected(u"--owner, --group and --space exclude one another"_s);
    return scopes.value(0, BudgetScope());
}

std::expected<GuardAct, QString> readAct(const QString &name)
{
    for (const GuardAct act : {GuardAct::None, GuardAct::Pause, GuardAct::Downgrade}) {
        if (name.isEmpty() || actKey(act) == name)
            return act;
    }
    return std::unexpected(u"--guard wants tell, pause or downgrade"_s);
}

std::expected<Money, QString> readAmount(const QString &text)
{
    bool isNumber = false;
    const double usd = text.toDouble(&isNumber);
    constexpr double Most = 1e9;
    if (!isNumber || usd <= 0 || usd > Most)
        return std::unexpected(u"set wants US dollars a month, such as 600"_s);
    return Money{std::llround(usd * 1e6)};
}

std::expected<Wish, QString> readWish(const QCommandLineParser &parser)
{
    const QStringList words = parser.positionalArguments();
    const QString verb = words.value(0, u"list"_s);
    Wish wish{.budget = {}, .isJson = parser.isSet(u"json"_s)};
    const auto scope = readScope(parser);
    const auto act = readAct(parser.value(u"guard"_s));
    if (!scope || !act)
        return std::unexpected(scope ? act.error() : scope.error());
    wish.budget.scope = *scope;
    wish.budget.act = *act;
    bool isGrace = true;
    if (parser.isSet(u"grace"_s))
        wish.budget.grace = std::chrono::minutes{parser.value(u"grace"_s).toInt(&isGrace)};
    if (!isGrace || wish.budget.grace.count() < 0)
        return std::unexpected(u"--grace wants minutes"_s);
    if (verb == "set"_L1) {
        const auto amount = readAmount(words.value(1));
        if (!amount)
            return std::unexpected(amount.error());
        wish.verb = Wish::Verb::Set;
        wish.budget.perMonth = *amount;
    } else if (verb == "remove"_L1) {
        wish.verb = Wish::Verb::Remove;
    } else if (verb != "list"_L1) {
        return std::unexpected(u"there is no %1; list, set or remove"_s.arg(verb));
    }
    if (words.size() > (wish.verb == Wish::Verb::Set ? 2 : 1))
        return std::unexpected(u"%1 is one word too many"_s.arg(words.last()));
    return wish;
}

/// A budget of nothing would stand in the window and never be reached.
QString whatIsMissing(Station &station, const BudgetScope &scope)
{
    const Budgets &budgets = station.keepers.budgets;
    switch (scope.kind) {
    case Kind::Everything:
        return {};
    case Kind::Owner:
        return station.ledger.owners().contains(scope.name)
            ? QString()
            : u"%1 is not among %2"_s.arg(scope.name, station.ledger.owners().join(u", "_s));
    case Kind::Group:
        return budgets.groups().contains(scope.name) ? QString()
                                                     : u"there is no group %1"_s.arg(scope.name);
    case Kind::Space:
        break;
    }
    const auto id = SpaceId::fromText(scope.name);
    return id && station.spaces.find(*id) ? QString()
                                          : u"%1 is none of the account's Spaces"_s.arg(scope.name);
}

void printBudgets(const Station &station, bool isJson)
{
    const QList<BudgetStatus> budgets = station.keepers.budgets.all();
    QJsonArray all;
    for (const BudgetStatus &status : budgets) {
        if (isJson)
            all.append(toJson(status));
        else
            printRow(status);
    }
    if (isJson)
        printJson(all);
    else if (budgets.isEmpty())
        print(u"No budget is set. spacedockctl budget set USD sets one."_s);
}

int fulfil(Station &station, const Wish &wish)
{
    Budgets &budgets = station.keepers.budgets;
    const BudgetScope &scope = wish.budget.scope;
    if (!station.history.isPersistent() && wish.verb != Wish::Verb::List)
        return complain(station.command(), u"the history cannot be written"_s);
    if (wish.verb == Wish::Verb::Set) {
        if (const QString missing = whatIsMissing(station, scope); !missing.isEmpty())
            return complain(station.command(), missing);
        budgets.set(wish.budget);
    }
    if (wish.verb == Wish::Verb::Remove) {
        if (!budgets.budgetOf(scope))
            return complain(station.command(), u"there is no such budget"_s);
        budgets.remove(scope);
    }
    printBudgets(station, wish.isJson);
    return Done;
}

} // namespace

int budgetCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (const auto code = parsed(parser, arguments))
        return *code;
    const auto wish = readWish(parser);
    if (!wish)
        return complain(u"budget"_s, wish.error(), WrongUse);
    return atTheHub(u"budget"_s, [&](Station &station) { station.finish(fulfil(station, *wish)); });
}

} // namespace spacedock
