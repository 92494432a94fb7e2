// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/facts.h"

#include "ui/dialogs/billeffect.h"
#include "ui/text/format.h"
#include "ui/text/standingwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;
using Act = ConfirmDialog::Act;

namespace {

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(FactWords)
};

bool isPaused(const Space &space)
{
    return space.runtime.stage.stage == Stage::Paused;
}

Fact lostFiles(const Runtime &runtime)
{
    if (!runtime.storage.isEmpty())
        return {u"save"_s, Tone::Text2,
                FactWords::tr("Files outside its persistent storage are lost.")};
    const auto kept =
        std::ranges::find_if(runtime.volumes, [](const Volume &v) { return !v.readOnly; });
    if (kept != runtime.volumes.cend())
        return {u"save"_s, Tone::Text2,
                FactWords::tr("Files outside %1 are lost.").arg(kept->mountPath)};
    return {u"warning"_s, Tone::Failed, FactWords::tr("No volume: files on its disk are lost.")};
}

Fact billedStages(const BillingRule &rule)
{
    if (rule.startingIsBilled)
        return {u"clock"_s, Tone::Paid, FactWords::tr("Starting is billed, building is not.")};
    return {u"clock"_s, Tone::Free, FactWords::tr("Building and starting are free.")};
}

Fact restarts(const Space &space)
{
    if (isPaused(space))
        return {u"pause"_s, Tone::Text2,
                FactWords::tr("It is paused and may stay so: restart it to use the new hardware.")};
    return {u"refresh"_s, Tone::Text2, FactWords::tr("The Space restarts, usually in 3 to 5 min.")};
}

Fact pauseBill(const SpaceContext &context)
{
    const CostNow now = context.costNow();
    using enum CostNow::Kind;
    switch (now.kind) {
    case Paid:
        return {u"coin"_s, Tone::Running,
                FactWords::tr("Stops %1 now.").arg(format::perHour(now.rate))};
    case AtMost:
        return {u"coin"_s, Tone::Running,
                FactWords::tr("Stops up to %1 now.").arg(format::perHour(now.rate))};
    case Granted:
        return {u"coin"_s, Tone::Granted,
                FactWords::tr("A grant pays for it: your bill stays the same.")};
    case Free:
        return {u"coin"_s, Tone::Free, FactWords::tr("It is free: your bill stays the same.")};
    case NoPrice:
        return {u"coin"_s, Tone::Unknown,
                FactWords::tr("Stops its bill. These prices do not name %1.")
                    .arg(billedHardware(context.space.runtime))};
    case Idle:
        break;
    }
    return {u"coin"_s, Tone::Text2,
            FactWords::tr("It is not billed now. Paused, no visit can start its bill.")};
}

Fact goesOn(const Runtime &runtime)
{
    const bool costs = !standingCost(runtime).isNothing();
    return {u"save"_s, costs ? Tone::Paid : Tone::Text2, pausedCost(runtime)};
}

Fact goOn(const QList<SpaceContext> &contexts)
{
    QList<Runtime> runtimes;
    for (const SpaceContext &context : contexts)
        runtimes.append(context.space.runtime);
    const QString words = pausedCosts(runtimes);
    return {u"save"_s, words.isEmpty() ? Tone::Text2 : Tone::Paid,
            words.isEmpty() ? FactWords::tr("Paused, they cost nothing: no hardware, no disk.")
                            : words};
}

Fact startBill(const SpaceContext &context)
{
    const Rate after = billedAfter(Act::Restart, context);
    const QString flavor = billedHardware(context.space.runtime);
    if (context.granted)
        return {u"coin"_s, Tone::Granted,
                FactWords::tr("A grant pays for it: your bill stays the same.")};
    if (!context.book().find(flavor) && !flavor.isEmpty())
        return {u"coin"_s, Tone::Unknown,
                FactWords::tr("These prices do not name %1.").arg(flavor)};
    if (after.isFree())
        return {u"coin"_s, Tone::Free, FactWords::tr("It is free: your bill stays the same.")};
    const QString rate = format::perHour(after);
    return billedNow(context).isFree()
        ? Fact{u"coin"_s, Tone::Paid, FactWords::tr("Starts the bill again at %1.").arg(rate)}
        : Fact{u"coin"_s, Tone::Paid, FactWords::tr("The bill goes on at %1.").arg(rate)};
}

QList<Fact> restartFacts(const SpaceContext &context, bool factory)
{
    QList<Fact> facts{startBill(context)};
    if (!billedAfter(Act::Restart, context).isFree())
        facts.append(billedStages(context.book().rule));
    if (factory)
        facts.append(
            {u"refresh"_s, Tone::Text2,
             FactWords::tr("Everything is built again without the cache, which can take long.")});
    else
        facts.append({u"refresh"_s, Tone::Text2,
                      FactWords::tr("Visitors wait until it runs again, usually 3 to 5 min.")});
    facts.append(lostFiles(context.space.runtime));
    return facts;
}

Fact sumFact(Act act, const QList<SpaceContext> &contexts)
{
    Rate before;
    Rate after;
    for (const SpaceContext &context : contexts) {
        before = before + billedNow(context);
        after = after + billedAfter(act, context);
    }
    const Rate change = after - before;
    // A stage that is not known may cost less.
    const bool isBound = std::ranges::any_of(contexts, [](const SpaceContext &context) {
        return context.costNow().kind == CostNow::Kind::AtMost;
    });
    if (isBound && change < Rate{})
        return {u"coin"_s, Tone::Running,
                FactWords::tr("Stops up to %1 now.").arg(format::perHour(Rate{} - change))};
    if (change.isFree())
        return {
            u"coin"_s, Tone::Text2,
            FactWords::tr("Your bill stays at %1 for these Spaces.").arg(format::perHour(after))};
    if (change < Rate{})
        return {u"coin"_s, Tone::Running,
                FactWords::tr("Stops %1 now.").arg(format::perHour(Rate{} - change))};
    return {u"coin"_s, Tone::Paid,
            FactWords::tr("Raises the bill by %1 while they run.").arg(format::perHour(change))};
}

} // namespace

QList<Fact> hardwareFacts(const SpaceContext &context, const PriceBook &book, const QString &flavor)
{
    const Space &space = context.space;
    QList<Fact> facts{restarts(space)};
    const Flavor *chosen = book.find(flavor);
    if (chosen && !chosen->isFree())
        facts.append(billedStages(book.rule));
    if (const int replicas = replicasAfter(space.runtime);
        replicas > 1 && chosen && !chosen->isFree())
        facts.append({u"coin"_s, Tone::Paid,
                      FactWords::tr("%1 replicas: each is billed in full.").arg(replicas)});
    if (context.granted)
        facts.append({u"gift"_s, Tone::Granted,
                      FactWords::tr("A grant pays for the present hardware, not for another.")});
    if (flavor == ZeroGpu && space.sdk != "gradio"_L1)
        facts.append(
            {u"warning"_s, Tone::Failed, FactWords::tr("ZeroGPU works with Gradio Spaces only.")});
    facts.append(lostFiles(space.runtime));
    return facts;
}

QList<Fact> actFacts(Act act, const SpaceContext &context)
{
    switch (act) {
    case Act::Pause:
        return {pauseBill(context),
                goesOn(context.space.runtime),
                {u"lock"_s, Tone::Text2,
                 FactWords::tr("Only an owner can start it again; visitors see a paused page.")},
                lostFiles(context.space.runtime)};
    case Act::Restart:
        return restartFacts(context, false);
    case Act::FactoryRebuild:
        return restartFacts(context, true);
    case Act::StopPaying:
        break;
    }
    return {
        pauseBill(context),
        {u"moon"_s, Tone::Text2,
         FactWords::tr("It stays online on CPU basic and sleeps after 48 h.")},
        {u"warning"_s, Tone::Failed, FactWords::tr("Without a GPU, code that needs one fails.")},
        restarts(context.space),
        lostFiles(context.space.runtime)};
}

QList<Fact> actFacts(Act act, const QList<SpaceContext> &contexts)
{
    if (contexts.size() == 1)
        return actFacts(act, contexts.first());
    QList<Fact> facts{sumFact(act, contexts)};
    if (act == Act::Pause)
        facts.append(goOn(contexts));
    QList<std::pair<Fact, int>> shared;
    for (const SpaceContext &context : contexts) {
        for (const Fact &fact : actFacts(act, context).sliced(1)) {
            if (act == Act::Pause && fact == goesOn(context.space.runtime))
                continue; // Summed up above.
            const auto known = std::ranges::find(shared, fact, &std::pair<Fact, int>::first);
            if (known == shared.end())
                shared.append({fact, 1});
            else
                ++known->second;
        }
    }
    for (const auto &[fact, count] : std::as_const(shared)) {
        facts.append(fact);
        if (count < contexts.size())
            facts.last().text =
                FactWords::tr("%1 of %2: %3").arg(count).arg(contexts.size()).arg(fact.text);
    }
    return facts;
}

bool canAct(Act act, const SpaceContext &context)
{
    const Space &space = context.space;
    if (space.isStatic())
        return false;
    if (act == Act::Pause)
        return !isPaused(space);
    return act != Act::StopPaying || space.runtime.requestedHardware != CpuBasic;
}

Rate billedNow(const SpaceContext &context)
{
    return context.costNow().rate;
}

Rate billedAfter(Act act, const SpaceContext &context)
{
    if (act == Act::Pause || act == Act::StopPaying || context.granted)
        return {};
    const Runtime &runtime = context.space.runtime;
    return replicaPrice(context.book(), billedHardware(runtime), replicasAfter(runtime))
        .value_or(Rate{});
}

bool mayRaise(Act act, const QList<SpaceContext> &contexts)
{
    return std::ranges::any_of(contexts, [act](const SpaceContext &context) {
        const QString flavor = billedHardware(context.space.runtime);
        const bool isUnknown = !flavor.isEmpty() && !context.book().find(flavor);
        const bool starts = act == Act::Restart || act == Act::FactoryRebuild;
        return starts && (isUnknown || billedNow(context) < billedAfter(act, context));
    });
}

} // namespace spacedock
