// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/pastwords.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

struct PastWords {
    Q_DECLARE_TR_FUNCTIONS(PastWords)
};

QString whenText(TimeSpan span)
{
    const TimeSpan month = monthOf(span.begin);
    if (span.end >= month.end)
        return format::month(month);
    //: %1 a month, %2 a day
    return PastWords::tr("%1 until %2").arg(format::month(month), format::day(span.end));
}

QString sourceText(const PastUse &past, const QString &when)
{
    switch (past.source) {
    case PastUse::Source::Bill:
        return PastWords::tr("%1, from the bill:").arg(when);
    case PastUse::Source::Meter:
        return PastWords::tr("%1, as Spacedock observed it:").arg(when);
    case PastUse::Source::Seen:
        return PastWords::tr("%1, as far as Spacedock watched:").arg(when);
    case PastUse::Source::None:
        break;
    }
    return {};
}

QString ranText(const PastUse &past, const PriceBook &book)
{
    const QString hardware = flavorName(past.flavor, book);
    const QString hours = format::hours(past.running);
    QStringList facts{past.otherFlavors > 0
                          //: %1 hours, %2 hardware
                          ? PastWords::tr("%1, most of it on %2").arg(hours, hardware)
                          : PastWords::tr("%1 on %2").arg(hours, hardware)};
    if (past.replicas > 1)
        facts.append(PastWords::tr("%n replica(s)", nullptr, past.replicas));
    facts.append(past.isGranted
                     ? PastWords::tr("%1 owed beside a grant").arg(format::money(past.owed))
                     : format::money(past.owed));
    return facts.join(u", "_s) + u'.';
}

QString sleepText(const PastUse &past)
{
    if (!past.sleep)
        return PastWords::tr("Its sleep time on paid hardware is not known; 1 h is assumed.");
    return past.sleep->after
        ? PastWords::tr("It sleeps after %1.").arg(format::sleepTime(past.sleep->after))
        : PastWords::tr("It never sleeps: outside the hours it has to be paused.");
}

QString startText(const PastUse &past)
{
    return past.startTakes
        ? PastWords::tr("A start took %1.").arg(format::duration(*past.startTakes))
        : PastWords::tr("No start was seen; 3 min is assumed.");
}

} // namespace

QString pastText(const PlanPart &part, const PriceBook &book)
{
    const PastUse &past = part.past;
    if (part.space.isEmpty())
        return {};
    if (!past.isKnown())
        return PastWords::tr("How it ran is not known, neither from a bill nor from watching it. "
                             "Always on is the most that it can cost.");
    QStringList sentences{sourceText(past, whenText(past.span)), ranText(past, book)};
    if (part.use != PlanPart::Use::AsItRan)
        sentences.append({sleepText(past), startText(past)});
    return sentences.join(u' ');
}

QList<SumLine> pastLines(const PlanPart &part, Money perMonth, const PriceBook &book)
{
    if (!part.past.isKnown() || part.effective() == asItRan(part.past))
        return {};
    const auto before = estimate(asItRan(part.past), book);
    if (!before)
        return {};
    const Money saved = before->perMonth - perMonth;
    QList<SumLine> lines{
        {PastWords::tr("A month as it ran"), format::money(before->perMonth), false, true}};
    if (saved < Money{})
        lines.append({PastWords::tr("Costs more"), format::money(Money{} - saved), true});
    else
        lines.append({PastWords::tr("Saves"), format::money(saved), true});
    return lines;
}

} // namespace spacedock
