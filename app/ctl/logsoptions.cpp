// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/logsoptions.h"

#include "app/domain/duration.h"
#include "app/hub/isotime.h"

#include <QCommandLineParser>

#include <limits>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({{u"h"_s, u"help"_s}, u"Shows this help."_s});
    parser.addOptions({
        {u"build"_s, u"The log of the build instead of the application's."_s},
        {{u"f"_s, u"follow"_s}, u"Goes on with what comes, until it is stopped."_s},
        {{u"n"_s, u"tail"_s}, u"Begins with the last N lines."_s, u"N"_s},
        {u"since"_s,
         u"Leaves out what is older: 90s, 10min, 2h, 1d, or a time such as "
         "2026-11-22T14:20:00Z. Lines without a time stay."_s,
         u"T"_s},
        {u"grep"_s, u"Prints only lines that match this regular expression."_s, u"P"_s},
        {{u"i"_s, u"ignore-case"_s}, u"Small letters and capitals are the same to --grep."_s},
        {u"timestamps"_s, u"Puts each line's time before it, in UTC."_s},
        {u"json"_s, u"Prints one JSON object a line: timestamp, level, text."_s},
        {u"unmasked"_s, u"Does not hide what looks like a token or password."_s},
    });
    parser.addPositionalArgument(u"ID"_s, u"The Space, as owner/name or its address."_s);
}

std::optional<Time> readSince(const QString &text, Time now)
{
    if (const auto ago = sleepTimeFromText(text); ago && ago->after)
        return now - *ago->after;
    return timeFromIso(text.toStdString());
}

LogsProblem readValues(const QCommandLineParser &parser, LogsOptions &options, Time now)
{
    if (parser.isSet(u"tail"_s)) {
        bool isNumber = false;
        const int tail = parser.value(u"tail"_s).toInt(&isNumber);
        if (!isNumber || tail < 0)
            return u"-n wants a number of lines"_s;
        options.tail = tail;
    }
    if (parser.isSet(u"since"_s)) {
        options.since = readSince(parser.value(u"since"_s), now);
        if (!options.since)
            return u"--since wants a time such as 10min, 2h or 2026-11-22T14:20:00Z"_s;
    }
    if (options.isJson && options.hasTimes)
        return u"--json has the times already; leave out --timestamps"_s;
    return {};
}

} // namespace

std::expected<LogsOptions, LogsProblem> readLogsOptions(const QStringList &arguments, Time now)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return std::unexpected(parser.errorText());
    if (parser.isSet(u"help"_s))
        return std::unexpected(QString());
    const QStringList names = parser.positionalArguments();
    if (names.size() != 1)
        return std::unexpected(u"wants one Space, as owner/name"_s);
    const auto space = SpaceId::fromText(names.first());
    if (!space)
        return std::unexpected(u"%1 does not name a Space as owner/name"_s.arg(names.first()));
    LogsOptions options{.space = *space,
                        .kind = parser.isSet(u"build"_s) ? LogKind::Build : LogKind::Run,
                        .isFollowing = parser.isSet(u"follow"_s),
                        .tail = {},
                        .since = {},
                        .grep = {.pattern = parser.value(u"grep"_s).toUtf8(),
                                 .isRegex = true,
                                 .isCaseSensitive = !parser.isSet(u"ignore-case"_s)},
                        .hasTimes = parser.isSet(u"timestamps"_s),
                        .isJson = parser.isSet(u"json"_s),
                        .isUnmasked = parser.isSet(u"unmasked"_s)};
    if (const LogsProblem problem = readValues(parser, options, now); !problem.isEmpty())
        return std::unexpected(problem);
    return options;
}

QString logsHelp()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Prints a Space's log and ends, or follows it with -f. The Hub keeps the lines of the "
        "running container only. Asks the Hub with the token in HF_TOKEN or the token file.\n"
        "Ends with 0, 1 when the log could not be read, 2 when called wrongly, 130 when stopped."_s);
    addOptions(parser);
    const QString text = parser.helpText();
    // The parser puts the program's path and no subcommand into the line of usage.
    return u"usage: spacedockctl logs ID [OPTION...]\n"_s + text.sliced(text.indexOf(u'\n') + 1);
}

} // namespace spacedock
