// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/estimateoptions.h"

#include "app/domain/bookcomparison.h"
#include "app/domain/duration.h"
#include "app/service/pricebooks.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using std::chrono::minutes;

namespace spacedock {

namespace {

constexpr int MostReplicas = 1000;
constexpr double MostUSDPerHour = 1000;

using Problem = QString;

QString listed(const QStringList &ids)
{
    return u"known are: %1"_s.arg(ids.join(", "_L1));
}

/// The books know nothing of it, since it costs nothing.
void addZeroGpu(PriceBook &book)
{
    Flavor zero;
    zero.id = ZeroGpu;
    zero.name = u"ZeroGPU"_s;
    if (!book.find(QString(ZeroGpu)))
        book.flavors.append(zero);
}

std::optional<PriceBook> findBook(const QString &id, Problem &problem)
{
    const QList<PriceBook> books = shippedPriceBooks();
    if (id.isEmpty())
        return books.last();
    const auto found = std::ranges::find(books, id, &PriceBook::id);
    if (found != books.end())
        return *found;
    QStringList ids;
    for (const PriceBook &book : books)
        ids.append(book.id);
    problem = u"there is no price book %1; %2"_s.arg(id, listed(ids));
    return std::nullopt;
}

void checkFlavor(const PriceBook &book, const QString &id, Problem &problem)
{
    if (book.find(id) || id == ZeroGpu)
        return;
    QStringList ids;
    for (const Flavor &flavor : book.flavors)
        ids.append(flavor.id);
    problem = id.isEmpty()
        ? u"--hardware is missing; %1"_s.arg(listed(ids))
        : u"price book %1 has no hardware %2; %3"_s.arg(book.id, id, listed(ids));
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

minutes hoursOfDay(const QCommandLineParser &parser, const QString &option, Problem &problem)
{
    bool isNumber = false;
    const double hours = parser.value(option).toDouble(&isNumber);
    const bool isOfDay = hours >= 0 && hours <= 24; // Which NaN is not.
    if (!isNumber || !isOfDay) {
        problem = u"--%1 wants a number from 0 to 24"_s.arg(option);
        return {};
    }
    return minutes{std::lround(hours * 60)};
}

void takeSchedule(EstimateInput &input, const QCommandLineParser &parser, Problem &problem)
{
    const QString name = parser.value(u"schedule"_s);
    if (name == "weekdays"_L1)
        input = scheduled(input, Schedule::WorkWeek);
    else if (name == "office"_L1)
        input = scheduled(input, Schedule::OfficeHours);
    else if (name != "always"_L1)
        problem = u"--schedule wants always, weekdays or office"_s;
}

void takeTraffic(EstimateInput &input, const QCommandLineParser &parser, Problem &problem)
{
    if (!parser.isSet(u"visits-per-day"_s))
        return;
    const TrafficPattern traffic{
        .visitsPerDay = number(parser, u"visits-per-day"_s, 0, 24 * 60, problem),
        .visitTakes = minutes{number(parser, u"visit-minutes"_s, 1, 24 * 60, problem)},
        .window = input.usePerDay};
    const int ownStarts = input.startsPerDay;
    input = withTraffic(input, traffic);
    if (parser.isSet(u"starts-per-day"_s))
        input.startsPerDay = ownStarts;
}

EstimateInput readInput(const QCommandLineParser &parser, Problem &problem)
{
    EstimateInput input;
    takeSchedule(input, parser, problem);
    if (parser.isSet(u"hours-per-day"_s))
        input.usePerDay = hoursOfDay(parser, u"hours-per-day"_s, problem);
    if (parser.isSet(u"days-per-month"_s))
        input.daysPerMonth = number(parser, u"days-per-month"_s, 0, 31, problem);
    input.replicas = number(parser, u"replicas"_s, 1, MostReplicas, problem);
    input.startsPerDay = number(parser, u"starts-per-day"_s, 0, 24 * 60, problem);
    input.startTakes = minutes{number(parser, u"start-minutes"_s, 0, 24 * 60, problem)};
    const auto sleepTime = sleepTimeFromText(parser.value(u"sleep-after"_s));
    if (!sleepTime)
        problem = u"--sleep-after wants seconds, a time such as \"90 min\", or never"_s;
    else
        input.sleepAfter = sleepTime->after;
    takeTraffic(input, parser, problem);
    return input;
}

QHash<QString, std::int64_t> readPrices(const QCommandLineParser &parser, Problem &problem)
{
    QHash<QString, std::int64_t> prices;
    for (const QString &each : parser.values(u"price"_s)) {
        bool isNumber = false;
        const double usd = each.section(u'=', 1).toDouble(&isNumber);
        const bool isPrice = usd >= 0 && usd <= MostUSDPerHour; // Which NaN is not.
        const QString flavor = each.section(u'=', 0, 0);
        if (flavor.isEmpty() || !isNumber || !isPrice)
            problem = u"--price wants hardware and USD per hour, such as t4-small=0.35"_s;
        else
            prices.insert(flavor, std::llround(usd * 1e6));
    }
    return prices;
}

} // namespace

void addEstimateOptions(QCommandLineParser &parser)
{
    parser.addOption({{u"h"_s, u"help"_s}, u"Shows this help."_s});
    parser.addOptions({
        {u"hardware"_s,
         u"Hardware as the Hub calls it, such as t4-small; more than once for several Spaces."_s,
         u"F"_s},
        {u"pricebook"_s, u"Edition of the prices; the newest by default."_s, u"B"_s},
        {u"against"_s, u"Another edition, to see what changed."_s, u"B"_s},
        {u"price"_s, u"An own price in USD per hour, such as t4-small=0.35."_s, u"F=P"_s},
        {u"schedule"_s, u"always (the default), weekdays or office: eight hours on 22 days."_s,
         u"S"_s, u"always"_s},
        {u"hours-per-day"_s, u"Hours of use on such a day, also 7.5; 24 by default."_s, u"H"_s,
         u"24"_s},
        {u"days-per-month"_s, u"Days of use in a month; 30 by default."_s, u"D"_s, u"30"_s},
        {u"sleep-after"_s, u"Sleep time, such as 3600, \"90 min\" or never (the default)."_s,
         u"S"_s, u"never"_s},
        {u"visits-per-day"_s,
         u"Visits spread over the hours of use; with a sleep time it sleeps between them."_s,
         u"N"_s},
        {u"visit-minutes"_s, u"Minutes that a visit takes; 5 by default."_s, u"M"_s, u"5"_s},
        {u"replicas"_s, u"Replicas, each billed in full; 1 by default."_s, u"R"_s, u"1"_s},
        {u"starts-per-day"_s, u"Starts on a day of use; 0 by default."_s, u"N"_s, u"0"_s},
        {u"start-minutes"_s, u"Minutes that a start takes; 0 by default."_s, u"M"_s, u"0"_s},
        {u"json"_s, u"Print one JSON object instead of text."_s},
    });
}

std::expected<EstimateOptions, QString> readEstimateOptions(const QCommandLineParser &parser)
{
    Problem problem;
    if (!parser.positionalArguments().isEmpty())
        problem = u"%1 is one word too many"_s.arg(parser.positionalArguments().first());
    EstimateOptions options{.isJson = parser.isSet(u"json"_s)};
    const EstimateInput input = readInput(parser, problem);
    const auto prices = readPrices(parser, problem);
    if (!problem.isEmpty())
        return std::unexpected(problem);
    const auto book = findBook(parser.value(u"pricebook"_s), problem);
    if (book)
        options.book = withOverrides(*book, prices);
    QStringList hardware = parser.values(u"hardware"_s);
    if (hardware.isEmpty())
        hardware.append(QString());
    for (const QString &flavor : std::as_const(hardware)) {
        if (book)
            checkFlavor(options.book, flavor, problem);
        options.spaces.append(input);
        options.spaces.last().flavor = flavor;
    }
    if (parser.isSet(u"against"_s))
        options.against = findBook(parser.value(u"against"_s), problem);
    if (!problem.isEmpty())
        return std::unexpected(problem);
    addZeroGpu(options.book);
    if (options.against)
        addZeroGpu(*options.against);
    return options;
}

} // namespace spacedock
