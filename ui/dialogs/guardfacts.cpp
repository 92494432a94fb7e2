// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/guardfacts.h"

#include "ui/dialogs/billeffect.h"
#include "ui/text/format.h"
#include "ui/text/guardwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

struct GuardFacts {
    Q_DECLARE_TR_FUNCTIONS(GuardFacts)
};

QString actSentence(const GuardedBudget &budget)
{
    const QString until = format::dayTime(*budget.keptUntil);
    //: %1 whose budget, %2 a day and time
    return budget.act == GuardAct::Downgrade
        ? GuardFacts::tr("The budget is used up (%1). You let it run on until %2; then the guard "
                         "moves the Space to CPU basic.")
              .arg(scopeWord(budget.scope), until)
        : GuardFacts::tr("The budget is used up (%1). You let it run on until %2; then the guard "
                         "pauses the Space.")
              .arg(scopeWord(budget.scope), until);
}

QString refusal(const GuardedBudget &budget)
{
    //: %1 whose budget
    return GuardFacts::tr("The budget is used up and its guard is on (%1). As with the Hub's own "
                          "limits, an upgrade is refused until the budget is raised, the Space is "
                          "left alone or the month ends.")
        .arg(scopeWord(budget.scope));
}

} // namespace

bool isUpgrade(const SpaceContext &context, const PriceBook &book, const QString &flavor)
{
    const Runtime &runtime = context.space.runtime;
    if (flavor == wantedHardware(runtime) || isFreeIn(book, flavor))
        return false;
    const auto now = replicaPrice(book, wantedHardware(runtime), 1);
    const auto then = replicaPrice(book, flavor, 1);
    return !now || !then || *now < *then;
}

bool isUpgradeRefused(const SpaceContext &context, const PriceBook &book, const QString &flavor)
{
    return isUpgrade(context, book, flavor)
        && std::ranges::any_of(context.usedUp,
                               [](const GuardedBudget &each) { return !each.keptUntil; });
}

QList<Fact> guardFacts(const SpaceContext &context, const PriceBook &book, const QString &flavor)
{
    QList<Fact> facts;
    if (!isUpgrade(context, book, flavor))
        return facts;
    for (const GuardedBudget &each : context.usedUp) {
        facts.append({u"warning"_s, each.keptUntil ? Tone::Paid : Tone::Failed,
                      each.keptUntil ? actSentence(each) : refusal(each)});
    }
    return facts;
}

} // namespace spacedock
