// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/estimateoptions.h"
#include "app/ctl/estimatetext.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr int WrongUse = 2;

QString helpText(const QCommandLineParser &parser)
{
    // The parser puts the program's path and no subcommand into the line of usage.
    const QString text = parser.helpText();
    return u"usage: spacedockctl estimate --hardware F [OPTION...]\n"_s
        + text.sliced(text.indexOf(u'\n') + 1);
}

int fail(const QString &problem)
{
    std::fputs(qPrintable(u"spacedockctl estimate: %1\n"_s.arg(problem)), stderr);
    return WrongUse;
}

QByteArray text(const EstimateOptions &options)
{
    if (options.spaces.size() > 1 || options.against)
        return options.isJson ? scenarioJson(options) : scenarioTable(options);
    const EstimateInput &input = options.spaces.first();
    const Estimate result = *estimate(input, options.book);
    if (options.isJson)
        return estimateJson(input, result, options.book);
    return estimateTable(input, result, options.book, *options.book.find(input.flavor));
}

} // namespace

int estimateCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    addEstimateOptions(parser);
    if (!parser.parse(arguments))
        return fail(parser.errorText());
    if (parser.isSet(u"help"_s)) {
        std::fputs(qPrintable(helpText(parser)), stdout);
        return 0;
    }
    const auto options = readEstimateOptions(parser);
    if (!options)
        return fail(options.error());
    const QByteArray output = text(*options);
    std::fwrite(output.constData(), 1, static_cast<std::size_t>(output.size()), stdout);
    return 0;
}

} // namespace spacedock
