// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/commands.h"
#include "app/ctl/stopsignal.h"
#include "app/service/pricebooks.h"
#include "app/sim/simhub.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr int WrongUse = 2;

int fail(const QString &sentence, int code)
{
    std::fputs(qPrintable(u"spacedockctl hub: %1\n"_s.arg(sentence)), stderr);
    return code;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(u"Runs the simulated Hub on this machine until it is stopped "
                                     "by SIGINT or SIGTERM. Prints one line of JSON once it "
                                     "answers."_s);
    parser.addHelpOption();
    parser.addOptions({
        {u"port"_s, u"Port to listen on; any free one by default."_s, u"N"_s, u"0"_s},
        {u"spaces"_s, u"How many Spaces the user has at least."_s, u"N"_s, u"0"_s},
        {u"speed"_s, u"Simulated seconds per real second."_s, u"X"_s, u"1"_s},
        {u"pricebook"_s, u"Edition of the prices; the newest by default."_s, u"2023|2026-08"_s},
        {u"token"_s, u"The token with full rights; made up by default."_s, u"T"_s},
    });
}

const PriceBook *findBook(const QList<PriceBook> &books, const QString &id)
{
    if (id.isEmpty())
        return books.isEmpty() ? nullptr : &books.last();
    const auto found = std::ranges::find(books, id, &PriceBook::id);
    return found == books.end() ? nullptr : &*found;
}

// Nothing when an option makes no sense; error says which.
std::optional<sim::HubOptions> readOptions(const QCommandLineParser &parser, QString &error)
{
    sim::HubOptions options;
    bool isPort = false;
    bool isCount = false;
    bool isSpeed = false;
    options.port = parser.value(u"port"_s).toUShort(&isPort);
    options.spaces = parser.value(u"spaces"_s).toInt(&isCount);
    options.speed = parser.value(u"speed"_s).toDouble(&isSpeed);
    options.token = parser.value(u"token"_s).toUtf8();
    const QList<PriceBook> books = shippedPriceBooks();
    const PriceBook *book = findBook(books, parser.value(u"pricebook"_s));
    if (!isPort)
        error = u"--port wants a number from 0 to 65535"_s;
    else if (!isCount || options.spaces < 0 || options.spaces > 1'000'000)
        error = u"--spaces wants a number from 0 to 1000000"_s;
    else if (!isSpeed || !(options.speed >= 0) || options.speed > 1e6)
        error = u"--speed wants a number from 0 to 1000000"_s;
    else if (book == nullptr)
        error = u"there is no price book %1"_s.arg(parser.value(u"pricebook"_s));
    if (!error.isEmpty())
        return {};
    options.book = *book;
    // A script waits in real time, whatever the speed: a change takes less than a second.
    const double scale = std::max(1.0, options.speed);
    options.buildTime = std::chrono::round<std::chrono::milliseconds>(options.buildTime * scale);
    options.startTime = std::chrono::round<std::chrono::milliseconds>(options.startTime * scale);
    return options;
}

QByteArray announcement(const sim::SimHub &hub)
{
    const QJsonObject line{{u"url"_s, hub.url().toString()},
                           {u"token"_s, QString::fromUtf8(hub.token())},
                           {u"readToken"_s, QString::fromUtf8(hub.readToken())},
                           {u"space"_s, hub.writableSpace().path()},
                           {u"foreignSpace"_s, hub.foreignSpace().path()},
                           {u"staticSpace"_s, hub.staticSpace().path()}};
    return QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n';
}

} // namespace

int hubCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    addOptions(parser);
    if (!parser.parse(arguments))
        return fail(parser.errorText(), WrongUse);
    if (parser.isSet(u"help"_s)) {
        std::fputs(qPrintable(parser.helpText()), stdout);
        return 0;
    }
    QString error;
    const auto options = readOptions(parser, error);
    if (!options)
        return fail(error, WrongUse);

    const StopSignal stop; // Before the Hub's threads, which must not take the signals.
    const sim::SimHub hub(*options);
    if (!hub.isListening())
        return fail(u"port %1 is taken"_s.arg(options->port), 1);
    const QByteArray line = announcement(hub);
    std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
    std::fflush(stdout);
    stop.wait();
    return 0;
}

} // namespace spacedock
