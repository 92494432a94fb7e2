// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/comparison.h"

#include "app/domain/focus.h"
#include "ui/estimate/pastwords.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <ranges>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

struct ComparisonWords {
    Q_DECLARE_TR_FUNCTIONS(ComparisonWords)
};

QString hoursText(std::chrono::minutes length)
{
    // A day of use is counted in hours, also when it is all of it.
    return length == std::chrono::hours{24} ? ComparisonWords::tr("24 h")
                                            : format::duration(length);
}

/// "A10G small with 24 GB GPU · 4 vCPU, used 3 h × 22".
QString portrait(const Comparison &comparison, const PriceBook &book)
{
    const Plan &plan = comparison.scenario;
    if (plan.partCount() > 1)
        return hardwareText(plan, book);
    const EstimateInput input = plan.effective();
    const Flavor *flavor = book.find(input.flavor);
    //: %1 hardware, %2 its facts, %3 hours a day, %4 days a month
    return ComparisonWords::tr("%1 (%2), used %3 on %n day(s) a month", nullptr, input.daysPerMonth)
        .arg(flavorName(input.flavor, book), flavor ? flavorShortFacts(*flavor) : QString(),
             hoursText(input.usePerDay));
}

qsizetype cheapest(const QList<Comparison> &comparisons)
{
    qsizetype best = -1;
    for (qsizetype i = 0; i < comparisons.size(); ++i) {
        const auto &each = comparisons.at(i).chosen;
        if (each && (best < 0 || each->perMonth < comparisons.at(best).chosen->perMonth))
            best = i;
    }
    return best;
}

qsizetype dearest(const QList<Comparison> &comparisons)
{
    qsizetype worst = -1;
    for (qsizetype i = 0; i < comparisons.size(); ++i) {
        const auto &each = comparisons.at(i).chosen;
        if (each && (worst < 0 || each->perMonth > comparisons.at(worst).chosen->perMonth))
            worst = i;
    }
    return worst;
}

} // namespace

QList<Comparison> compare(const QList<Plan> &scenarios, const PriceBook &chosen,
                          const PriceBook &other)
{
    QList<Comparison> result;
    for (const Plan &scenario : scenarios)
        result.append({scenario, estimateOf(scenario, chosen), estimateOf(scenario, other)});
    return result;
}

const PriceBook &otherBook(const QList<PriceBook> &books, const PriceBook &chosen)
{
    if (chosen.id != books.first().id)
        return books.first();
    const auto latestFirst = std::views::reverse(books);
    const auto dated = std::ranges::find_if_not(latestFirst, &PriceBook::isLive);
    return dated == latestFirst.end() ? books.first() : *dated;
}

std::optional<double> changeInPercent(const Comparison &comparison, bool otherIsOlder)
{
    if (!comparison.chosen || !comparison.other)
        return {};
    Money before = comparison.other->perMonth;
    Money after = comparison.chosen->perMonth;
    if (!otherIsOlder)
        std::swap(before, after);
    if (before == Money{})
        return {};
    return 100.0 * static_cast<double>((after - before).microUSD)
        / static_cast<double>(before.microUSD);
}

Verdict verdict(const QList<Comparison> &comparisons, qsizetype current, const PriceBook &book)
{
    const qsizetype low = cheapest(comparisons);
    const qsizetype high = dearest(comparisons);
    if (low < 0 || low == high)
        return {};
    const auto monthly = [&comparisons](qsizetype i) { return comparisons.at(i).chosen->perMonth; };
    if (monthly(low) == monthly(high))
        return {ComparisonWords::tr("All of them cost the same."), {}};
    // The scenario being edited is the subject, unless there is nothing good to say of it.
    const bool isSubject = current >= 0 && current < comparisons.size()
        && comparisons.at(current).chosen && monthly(current) < monthly(high);
    const qsizetype subject = isSubject ? current : low;
    Verdict result;
    result.fact = ComparisonWords::tr("%1 instead of %2 saves %3 a month.")
                      .arg(scenarioLetter(subject), scenarioLetter(high),
                           format::money(monthly(high) - monthly(subject)));
    if (subject != low && monthly(low) < monthly(subject)) {
        result.sentence =
            ComparisonWords::tr("%1 is %2 a month cheaper than %3: %4.")
                .arg(scenarioLetter(low), format::money(monthly(subject) - monthly(low)),
                     scenarioLetter(subject), portrait(comparisons.at(low), book));
    }
    return result;
}

QString useText(const EstimateInput &input)
{
    const QString hours = hoursText(input.usePerDay);
    const QString sleep = format::sleepTime(input.sleepAfter);
    if (input.usePerDay >= std::chrono::hours{24} && input.daysPerMonth == DaysPerMonth)
        return ComparisonWords::tr("%1, %2").arg(hours, sleep);
    //: %1 hours a day, %2 days a month, %3 sleep time: "8 h × 22, 1 h"
    return ComparisonWords::tr("%1 × %2, %3").arg(hours).arg(input.daysPerMonth).arg(sleep);
}

QString useText(const Plan &plan)
{
    if (plan.partCount() > 1)
        return ComparisonWords::tr("%n Space(s)", nullptr, static_cast<int>(plan.partCount()));
    if (plan.use == Plan::Use::AsItRan) {
        //: %1 hours: "11 h 46 a day, as it ran"
        return ComparisonWords::tr("%1 a day, as it ran").arg(hoursText(plan.input.usePerDay));
    }
    if (plan.use != Plan::Use::Visits)
        return useText(plan.input);
    //: %1 a number of visits in a day, %2 sleep time: "24 visits a day, 15 min"
    return ComparisonWords::tr("%n visit(s) a day, %1", nullptr, plan.traffic.visitsPerDay)
        .arg(format::sleepTime(plan.input.sleepAfter));
}

QString hardwareText(const Plan &plan, const PriceBook &book)
{
    QStringList names;
    for (qsizetype i = 0; i < plan.partCount(); ++i) {
        const QString name = flavorName(plan.part(i).input.flavor, book);
        if (!names.contains(name))
            names.append(name);
    }
    return names.join(u", "_s);
}

QString asCommand(const Plan &plan, const PriceBook &book, const OwnPrices &own)
{
    QStringList lines;
    for (qsizetype i = 0; i < plan.partCount(); ++i)
        lines.append(asCommand(plan.part(i).effective(), book, own));
    return lines.join(u'\n');
}

QString asCommand(const EstimateInput &input, const PriceBook &book, const OwnPrices &own)
{
    QStringList parts{u"spacedockctl estimate"_s};
    const auto add = [&parts](const QString &option, const QString &value) {
        parts.append(u"--%1 %2"_s.arg(option, value));
    };
    // The terminal knows the editions, not what this window read from the Hub.
    if (!book.isLive())
        add(u"pricebook"_s, book.id);
    add(u"hardware"_s, input.flavor);
    if (const auto price = own.constFind(input.flavor); price != own.cend())
        add(u"price"_s, u"%1=%2"_s.arg(input.flavor, decimalUSD(Money{*price})));
    add(u"hours-per-day"_s,
        QString::number(static_cast<double>(input.usePerDay.count()) / 60.0, 'g', 8));
    add(u"days-per-month"_s, QString::number(input.daysPerMonth));
    if (input.sleepAfter)
        add(u"sleep-after"_s, QString::number(input.sleepAfter->count()));
    if (input.startsPerDay > 0 && input.startTakes.count() > 0) {
        add(u"starts-per-day"_s, QString::number(input.startsPerDay));
        add(u"start-minutes"_s, QString::number(input.startTakes.count()));
    }
    add(u"replicas"_s, QString::number(input.replicas));
    return parts.join(u' ');
}

QList<SumLine> sumLines(const Plan &plan, qsizetype part, const PriceBook &book)
{
    const EstimateInput input = plan.part(part).effective();
    const auto own = estimate(input, book);
    if (!own)
        return {
            {ComparisonWords::tr("This price book does not name the hardware."), u"–"_s, false}};
    QList<SumLine> lines =
        sumLines(input, *own, book.rule) + pastLines(plan.part(part), own->perMonth, book);
    if (plan.partCount() == 1)
        return lines;
    for (qsizetype i = 0; i < plan.partCount(); ++i) {
        if (i == part)
            continue;
        const auto other = estimate(plan.part(i).effective(), book);
        lines.append(
            {partName(plan, i, book), other ? format::money(other->perMonth) : u"–"_s, false});
    }
    const auto all = estimateOf(plan, book);
    lines.append(
        {ComparisonWords::tr("Together"), all ? format::money(all->perMonth) : u"–"_s, true, true});
    return lines;
}

QString partName(const Plan &plan, qsizetype part, const PriceBook &book)
{
    const PlanPart &each = plan.part(part);
    const QString hardware = flavorName(each.input.flavor, book);
    if (!each.space.isEmpty())
        return u"%1, %2"_s.arg(each.space, hardware);
    //: %1 a number, %2 hardware
    return ComparisonWords::tr("Space %1, %2").arg(format::number(part + 1), hardware);
}

QList<SumLine> sumLines(const EstimateInput &input, const Estimate &estimate,
                        const BillingRule &rule)
{
    const int days = std::max(input.daysPerMonth, 1);
    QList<SumLine> lines;
    //: %1 days, %2 hours a day
    lines.append({ComparisonWords::tr("%1 days × %2 in use")
                      .arg(input.daysPerMonth)
                      .arg(hoursText(estimate.inUse / days)),
                  format::hours(estimate.inUse), false});
    if (estimate.untilAsleep.count() > 0) {
        lines.append({ComparisonWords::tr("%1 × %2 until asleep")
                          .arg(input.daysPerMonth)
                          .arg(hoursText(estimate.untilAsleep / days)),
                      format::hours(estimate.untilAsleep), false});
    }
    if (input.startsPerDay > 0 && input.startTakes.count() > 0) {
        const QString times = input.startsPerDay == 1
            ? QString::number(input.daysPerMonth)
            : u"%1 × %2"_s.arg(input.daysPerMonth).arg(input.startsPerDay);
        const QString what = rule.startingIsBilled ? ComparisonWords::tr("%1 × %2 starting, billed")
                                                   : ComparisonWords::tr("%1 × %2 starting, free");
        lines.append({what.arg(times, hoursText(input.startTakes)),
                      format::hours(estimate.starting), false});
    }
    lines.append(
        {ComparisonWords::tr("Billed in a month"), format::hours(estimate.billed), false, true});
    lines.append({ComparisonWords::tr("× %1 × %n replica(s)", nullptr, input.replicas)
                      .arg(format::perHour(estimate.price)),
                  format::money(estimate.perMonth), true});
    return lines;
}

} // namespace spacedock
