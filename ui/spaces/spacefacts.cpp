// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spacefacts.h"

#include "app/domain/costseries.h"
#include "app/domain/duration.h"
#include "app/domain/estimate.h"
#include "app/domain/run.h"
#include "ui/common/stageshape.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace spacedock::facts {

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace {

constexpr qsizetype ShortSha = 7;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpaceFacts)
};

QString rest(const QString &text)
{
    return text.isEmpty() ? QString() : u" · "_s + text;
}

minutes billedMinutes(const QList<UsageLine> &lines)
{
    double sum = 0;
    for (const UsageLine &line : lines)
        sum += line.freeGrant ? 0 : line.quantity;
    return minutes{std::llround(sum)};
}

std::optional<FactText> runFact(const QList<UsageLine> &lines)
{
    const auto line = std::ranges::find_if(lines, &UsageLine::active);
    if (line == lines.cend() || !line->startedAt)
        return {};
    const QString length = format::duration(minutes{std::llround(line->quantity)});
    return FactText{
        .label = Words::tr("This run"),
        .strong = line->freeGrant ? Words::tr("granted") : format::money(line->owed()),
        .rest = rest(Words::tr("%1, since %2").arg(length, format::timeOfDay(*line->startedAt))),
        .tone = line->freeGrant ? Tone::Granted : Tone::Text,
        .weight = QFont::DemiBold};
}

FactText sleepFact(const SpaceRow &row, const PriceBook &book)
{
    const Runtime &runtime = row.space.runtime;
    FactText fact{.label = Words::tr("Sleeps")};
    if (row.neverSleeps()) {
        fact.strong = Words::tr("never");
        fact.tone = row.isPaidNow() ? Tone::Paid : Tone::Text;
        if (const Flavor *flavor = book.find(runtime.requestedHardware))
            fact.rest = rest(Words::tr("%1 in 30 days")
                                 .arg(format::money(cost(flavor->price * billedReplicas(runtime),
                                                         std::chrono::days{DaysPerMonth}))));
        return fact;
    }
    const auto after = runtime.sleepTime.value_or(FreeSleepTime);
    fact.strong = Words::tr("after %1 without a visit").arg(format::sleepTime(after));
    fact.rest =
        rest(row.isPaidHardware ? Words::tr("then free") : Words::tr("fixed on free hardware"));
    return fact;
}

FactText commitFact(const Space &space)
{
    const QString built = space.runtime.sha;
    FactText fact{.label = Words::tr("Commit"), .isMono = true};
    if (built.isEmpty()) {
        fact.strong = space.sha.left(ShortSha);
        fact.rest = rest(Words::tr("not built yet"));
        return fact;
    }
    fact.strong = built.left(ShortSha);
    fact.rest = rest(built == space.sha || space.sha.isEmpty()
                         ? Words::tr("up to date with the repository")
                         : Words::tr("the repository is at %1").arg(space.sha.left(ShortSha)));
    return fact;
}

FactText storageFact(const Runtime &runtime)
{
    FactText fact{.label = Words::tr("Storage")};
    QStringList mounts;
    for (const Volume &volume : runtime.volumes)
        mounts.append(u"%1 (%2)"_s.arg(volume.mountPath, volume.source));
    if (!mounts.isEmpty())
        fact.strong = mounts.join(u", "_s);
    else if (!runtime.storage.isEmpty())
        fact.strong = runtime.storage;
    else
        fact = {.label = fact.label,
                .strong = Words::tr("no volume"),
                .rest = rest(Words::tr("files are lost on restart"))};
    return fact;
}

QString softwareName(const QString &sdk)
{
    return sdk.isEmpty() ? u"–"_s : sdk.at(0).toUpper() + sdk.mid(1);
}

QList<FactText> domainFacts(const Runtime &runtime)
{
    QList<FactText> all;
    for (const SpaceDomain &domain : runtime.domains) {
        FactText fact{.label = domain.isCustom ? Words::tr("Own domain") : Words::tr("Address"),
                      .strong = domain.domain,
                      .isMono = true,
                      .copy = domain.domain};
        if (domain.stage != "READY"_L1)
            fact.rest = rest(domain.stage.toLower());
        all.append(fact);
    }
    return all;
}

} // namespace

QList<FactText> costFacts(const SpaceRow &row, const PriceBook &book, const QList<UsageLine> &lines,
                          Time now)
{
    QList<FactText> all;
    if (const auto run = runFact(lines))
        all.append(*run);
    const minutes billed = billedMinutes(lines);
    all.append({.label = format::monthName(monthOf(now)),
                .strong = format::money(row.month),
                .rest = billed > minutes{0}
                    ? rest(Words::tr("%1 min billed").arg(format::hours(billed)))
                    : QString(),
                .weight = QFont::DemiBold});
    if (!row.space.isStatic())
        all.append(sleepFact(row, book));
    all.append(
        {.label = Words::tr("Bill"), .strong = stageMeaning(row.space.runtime.stage, row.cost)});
    return all;
}

QList<FactText> spaceFacts(const SpaceRow &row, const PriceBook &book)
{
    const Space &space = row.space;
    const Runtime &runtime = space.runtime;
    QList<FactText> all;
    if (!space.title.isEmpty() && space.title != space.id.name)
        all.append({.label = Words::tr("Title"), .strong = space.title});
    if (!space.isStatic()) {
        const Flavor *flavor = book.find(billedHardware(runtime));
        all.append({.label = Words::tr("Hardware"),
                    .strong = flavor ? flavorFacts(*flavor) : row.hardwareText});
        const int asked = runtime.requestedReplicas.value_or(1);
        all.append(
            {.label = Words::tr("Replicas"),
             .strong = Words::tr("%1 of %2").arg(runtime.replicas.value_or(0)).arg(asked),
             .rest = runtime.autoReplicas ? rest(Words::tr("scaled by the Hub")) : QString()});
    }
    all.append({.label = Words::tr("Software"), .strong = softwareName(space.sdk)});
    all.append(commitFact(space));
    all.append(domainFacts(runtime));
    if (!space.isStatic())
        all.append(storageFact(runtime));
    all.append({.label = Words::tr("Visible"), .strong = visibilityWord(space.visibility)});
    return all;
}

TimeSpan dayOf(Time now)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count());
    const auto at = [](const QDateTime &time) {
        return Time(std::chrono::milliseconds{time.toMSecsSinceEpoch()});
    };
    return {at(moment.date().startOfDay()), at(moment.date().addDays(1).startOfDay())};
}

void addBilledRun(QList<Observation> &seen, const SpaceRow &row, const QList<UsageLine> &lines,
                  TimeSpan day)
{
    const auto line = std::ranges::find_if(lines, &UsageLine::active);
    if (line == lines.cend() || !line->startedAt)
        return;
    const Runtime &runtime = row.space.runtime;
    Observation run{.space = row.id(),
                    .span = day,
                    .stage = runtime.stage,
                    .hardware = billedHardware(runtime),
                    .replicas = billedReplicas(runtime)};
    const auto first =
        std::ranges::min_element(seen, {}, [](const Observation &part) { return part.span.begin; });
    if (first != seen.cend())
        run = {run.space,
               {day.begin, first->span.begin},
               first->stage,
               first->hardware,
               first->replicas};
    run.span.begin = std::max(run.span.begin, *line->startedAt);
    if (isRunning(run.stage.stage) && run.span.begin < run.span.end)
        seen.prepend(run);
}

QList<StageStrip::Part> stageParts(const QList<Observation> &seen)
{
    QList<StageStrip::Part> parts;
    for (const Observation &part : seen) {
        const Stage stage = part.stage.stage;
        const bool isUp = isRunning(stage) || isInFlight(stage) || isFailed(stage);
        //: A stretch of the day: stage, begin, end.
        const QString words = Words::tr("%1, %2 to %3")
                                  .arg(stageWord(part.stage), format::timeOfDay(part.span.begin),
                                       format::timeOfDay(part.span.end));
        parts.append({part.span, stageTone(stage), isUp, words});
    }
    return parts;
}

QString stageNote(const QList<Observation> &seen, const PriceBook &book)
{
    QList<UsageLine> lines;
    for (const Run &run : runsOf(seen, PriceEditions(book)))
        lines.append(usageLine(run, run.span));
    const minutes billed = billedMinutes(lines);
    if (billed == minutes{0})
        return {};
    Money total;
    for (const UsageLine &line : lines)
        total += line.owed();
    //: Of today, from own observation.
    return Words::tr("%1 billed · %2").arg(format::duration(billed), format::money(total));
}

} // namespace spacedock::facts
