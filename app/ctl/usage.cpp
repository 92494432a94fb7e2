// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/station.h"
#include "app/service/costexport.h"

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

struct UsageOptions {
    TimeSpan month;
    QString owner; ///< Empty: all.
    enum class Form { Text, Json, Csv, Focus } form = Form::Text;
};

void addOptions(QCommandLineParser &parser)
{
    parser.addOptions({
        {u"month"_s, u"The month, such as 2026-11; the running one by default."_s, u"M"_s},
        {u"owner"_s, u"Only of this user or organisation."_s, u"O"_s},
        {u"json"_s, u"Print one JSON object instead of text."_s},
        {u"csv"_s, u"Print the lines of the bill as CSV."_s},
        {u"focus"_s, u"Print the lines as FOCUS 1.0 cost and usage CSV."_s},
    });
}

std::expected<UsageOptions, QString> readOptions(const QCommandLineParser &parser)
{
    using Form = UsageOptions::Form;
    if (!parser.positionalArguments().isEmpty())
        return std::unexpected(
            u"%1 is one word too many"_s.arg(parser.positionalArguments().first()));
    UsageOptions options{.month = monthOf(systemNow()), .owner = parser.value(u"owner"_s)};
    if (parser.isSet(u"month"_s)) {
        const auto month = monthNamed(parser.value(u"month"_s));
        if (!month)
            return std::unexpected(u"--month wants a month such as 2026-11"_s);
        options.month = *month;
    }
    const int forms =
        int(parser.isSet(u"json"_s)) + int(parser.isSet(u"csv"_s)) + int(parser.isSet(u"focus"_s));
    if (forms > 1)
        return std::unexpected(u"--json, --csv and --focus exclude one another"_s);
    if (parser.isSet(u"json"_s))
        options.form = Form::Json;
    if (parser.isSet(u"csv"_s))
        options.form = Form::Csv;
    if (parser.isSet(u"focus"_s))
        options.form = Form::Focus;
    return options;
}

QString sourceKey(Ledger::Source::Kind kind)
{
    switch (kind) {
    case Ledger::Source::Kind::Bill:
        return u"bill"_s;
    case Ledger::Source::Kind::Meter:
        return u"meter"_s;
    case Ledger::Source::Kind::None:
        break;
    }
    return u"none"_s;
}

QJsonObject rowObject(const CostRow &row)
{
    return {{u"key"_s, row.key},
            {u"isSpace"_s, row.isSpace},
            {u"flavors"_s, QJsonArray::fromStringList(row.flavors)},
            {u"billedMinutes"_s, qint64{row.billed.count()}},
            {u"costMicroUSD"_s, jsonMoney(row.total)},
            {u"grantedMicroUSD"_s, jsonMoney(row.granted)},
            {u"source"_s, row.isEstimate ? u"meter"_s : u"bill"_s}};
}

QByteArray jsonText(const Station &costs, const UsageOptions &options, const QStringList &owners,
                    const QList<CostRow> &rows)
{
    QJsonArray sources;
    for (const QString &owner : owners) {
        const Ledger::Source source = costs.ledger.source(options.month, owner);
        sources.append(QJsonObject{
            {u"owner"_s, owner},
            {u"source"_s, sourceKey(source.kind)},
            {u"readAt"_s, source.readAt ? QJsonValue(isoTime(*source.readAt)) : QJsonValue()}});
    }
    Money total;
    bool isMetered = false;
    QJsonArray list;
    for (const CostRow &row : rows) {
        total += row.total;
        isMetered = isMetered || row.isEstimate;
        list.append(rowObject(row));
    }
    return QJsonDocument(QJsonObject{{u"month"_s, monthName(options.month)},
                                     {u"owners"_s, sources},
                                     {u"ownMeter"_s, isMetered},
                                     {u"totalMicroUSD"_s, jsonMoney(total)},
                                     {u"rows"_s, list}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

QByteArray tableText(const UsageOptions &options, const QList<CostRow> &rows)
{
    Money total;
    QString text = u"%1, USD\n\n"_s.arg(monthName(options.month));
    for (const CostRow &row : rows) {
        total += row.total;
        const QString note = row.granted > Money{}
            ? u"  granted, worth %1"_s.arg(dollars(row.granted))
            : row.isEstimate ? u"  from own observation"_s
                             : QString();
        text += u"%1 %2 %3%4\n"_s.arg(row.key, -44)
                    .arg(hours(row.billed), 12)
                    .arg(dollars(row.total), 10)
                    .arg(note);
    }
    if (std::ranges::any_of(rows, &CostRow::isEstimate))
        text += u"\nWhat was observed lacks the times in which the window did not run.\n"_s;
    text += u"\n%1 %2\n"_s.arg(u"Together"_s, -57).arg(dollars(total), 10);
    return text.toUtf8();
}

int printUsage(const Station &costs, const UsageOptions &options, const QStringList &owners)
{
    if (!costs.isKnown(options.month, owners))
        return Failed;
    using Form = UsageOptions::Form;
    if (options.form == Form::Csv || options.form == Form::Focus) {
        const CostFormat format = options.form == Form::Csv ? CostFormat::Plain : CostFormat::Focus;
        printText(costFile(costs.ledger, options.month, owners, format, costs.now()));
        return Done;
    }
    QList<UsageLine> lines;
    for (const QString &owner : std::as_const(owners))
        lines += costs.ledger.linesOfOwner(options.month, owner);
    const QList<CostRow> rows = costRows(lines);
    printText(options.form == Form::Json ? jsonText(costs, options, owners, rows)
                                         : tableText(options, rows));
    return Done;
}

/// Empty: the options name somebody else.
QStringList chosenOwners(const Station &costs, const UsageOptions &options)
{
    QStringList owners = costs.owners();
    if (options.owner.isEmpty())
        return owners;
    if (owners.contains(options.owner))
        return {options.owner};
    complain(costs.command(), u"%1 is not among %2"_s.arg(options.owner, owners.join(", "_L1)));
    return {};
}

void tell(Station &costs, const UsageOptions &options)
{
    const QStringList owners = chosenOwners(costs, options);
    if (owners.isEmpty())
        return costs.finish(Failed);
    costs.readMonths({options.month}, [&costs, options, owners] {
        costs.finish(printUsage(costs, options, owners));
    });
}

} // namespace

int usageCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"What a month has cost, by Space: what the Hub has billed and, of an owner whose bill "
        u"the\n"
        "token may not read, what the window has observed. This command has no meter of its own."_s);
    addOptions(parser);
    if (const auto code = parsed(parser, arguments))
        return *code;
    const auto options = readOptions(parser);
    if (!options)
        return complain(u"usage"_s, options.error(), WrongUse);
    return atTheHub(
        u"usage"_s, [&](Station &costs) { tell(costs, *options); }, Station::Bills::AllThatAreKept);
}

} // namespace spacedock
