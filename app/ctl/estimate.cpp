// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/estimatetext.h"
#include "app/domain/duration.h"
#include "app/service/pricebooks.h"

#include <QCommandLineParser>

#include <algorithm>
#include <cmath>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr int WrongUse = 2;
constexpr int MostReplicas = 1000;

using Problem = QString;

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({{u"h"_s, u"help"_s}, u"Shows this help."_s});
    parser.addOptions({
        {u"hardware"_s, u"Hardware as the Hub calls it, such as t4-small."_s, u"F"_s},
        {u"pricebook"_s, u"Edition of the prices; the newest by default."_s, u"B"_s},
        {u"hours-per-day"_s, u"Hours of use on such a day, also 7.5; 24 by default."_s, u"H"_s,
         u"24"_s},
        {u"days-per-month"_s, u"Days of use in a month; 30 by default."_s, u"D"_s, u"30"_s},
        {u"sleep-after"_s, u"Sleep time, such as 3600, \"90 min\" or never (the default)."_s,
         u"S"_s, u"never"_s},
        {u"replicas"_s, u"Replicas, each billed in full; 1 by default."_s, u"R"_s, u"1"_s},
        {u"starts-per-day"_s, u"Starts on a day of use; 0 by default."_s, u"N"_s, u"0"_s},
        {u"start-minutes"_s, u"Minutes that a start takes; 0 by default."_s, u"M"_s, u"0"_s},
        {u"json"_s, u"Print one JSON object instead of text."_s},
    });
}

QString helpText(const QCommandLineParser &parser)
{
    // The parser puts the program's path and no subcommand into the line of usage.
    const QString text = parser.helpText();
    return u"usage: spacedockctl estimate --hardware F [OPTION...]\n"_s
        + text.sliced(text.indexOf(u'\n') + 1);
}

QString listed(const QStringList &ids)
{
    return u"known are: %1"_s.arg(ids.join(", "_L1));
}

const PriceBook *findBook(const QList<PriceBook> &books, const QString &id, Problem &problem)
{
    if (id.isEmpty())
        return &books.last();
    const auto found = std::ranges::find(books, id, &PriceBook::id);
    if (found != books.end())
        return &*found;
    QStringList ids;
    for (const PriceBook &book : books)
        ids.append(book.id);
    problem = u"there is no price book %1; %2"_s.arg(id, listed(ids));
    return nullptr;
}

const Flavor *findFlavor(const PriceBook &book, const QString &id, Problem &problem)
{
    if (const Flavor *flavor = book.find(id))
        return flavor;
    QStringList ids;
    for (const Flavor &flavor : book.flavors)
        ids.append(flavor.id);
    problem = id.isEmpty()
        ? u"--hardware is missing; %1"_s.arg(listed(ids))
        : u"price book %1 has no hardware %2; %3"_s.arg(book.id, id, listed(ids));
    return nullptr;
}

int number(const QCommandLineParser &parser, const QString &option, int least, int most,
           Problem &problem)
{
    bool isNumber = false;
    const int value = parser.value(option).toInt(&isNumber);
    if (!isNumber || value < least || value > most)
        problem = u"--%1 wants a whole number from %2 to %3"_s.arg(option).arg(least).arg(most);
    return value;
}

std::chrono::minutes hoursPerDay(const QCommandLineParser &parser, Problem &problem)
{
    bool isNumber = false;
    const double hours = parser.value(u"hours-per-day"_s).toDouble(&isNumber);
    if (!isNumber || !(hours >= 0 && hours <= 24)) {
        problem = u"--hours-per-day wants a number from 0 to 24"_s;
        return {};
    }
    return std::chrono::minutes{std::lround(hours * 60)};
}

EstimateInput readInput(const QCommandLineParser &parser, Problem &problem)
{
    EstimateInput input;
    input.flavor = parser.value(u"hardware"_s);
    input.usePerDay = hoursPerDay(parser, problem);
    input.daysPerMonth = number(parser, u"days-per-month"_s, 0, 31, problem);
    input.replicas = number(parser, u"replicas"_s, 1, MostReplicas, problem);
    input.startsPerDay = number(parser, u"starts-per-day"_s, 0, 24 * 60, problem);
    input.startTakes =
        std::chrono::minutes{number(parser, u"start-minutes"_s, 0, 24 * 60, problem)};
    const auto sleepTime = sleepTimeFromText(parser.value(u"sleep-after"_s));
    if (!sleepTime)
        problem = u"--sleep-after wants seconds, a time such as \"90 min\", or never"_s;
    else
        input.sleepAfter = sleepTime->after;
    return input;
}

int fail(const Problem &problem)
{
    std::fputs(qPrintable(u"spacedockctl estimate: %1\n"_s.arg(problem)), stderr);
    return WrongUse;
}

} // namespace

int estimateCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return fail(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        std::fputs(qPrintable(helpText(parser)), stdout);
        return 0;
    }
    Problem problem;
    if (!parser.positionalArguments().isEmpty())
        problem = u"%1 is one word too many"_s.arg(parser.positionalArguments().first());
    const EstimateInput input = readInput(parser, problem);
    if (!problem.isEmpty())
        return fail(problem);
    const QList<PriceBook> books = shippedPriceBooks();
    const PriceBook *book = findBook(books, parser.value(u"pricebook"_s), problem);
    const Flavor *flavor = book ? findFlavor(*book, input.flavor, problem) : nullptr;
    if (!flavor)
        return fail(problem);

    const Estimate result = *estimate(input, *book);
    const QByteArray text = parser.isSet(u"json"_s) ? estimateJson(input, result, *book)
                                                    : estimateTable(input, result, *book, *flavor);
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stdout);
    return 0;
}

} // namespace spacedock
