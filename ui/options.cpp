// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/options.h"

#include <QCommandLineParser>

#include <cstdio>
#include <cstdlib>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

[[noreturn]] void endWithMistake(const QString &mistake)
{
    std::fputs(qPrintable(mistake + u'\n'), stderr);
    std::exit(2);
}

QUrl readEndpoint(const QString &given)
{
    const QString text = !given.isEmpty() ? given : qEnvironmentVariable("HF_ENDPOINT");
    if (text.isEmpty())
        return QUrl(u"https://huggingface.co"_s);
    const QUrl url(text, QUrl::StrictMode);
    const bool usable = url.isValid() && !url.host().isEmpty()
        && (url.scheme() == "https"_L1 || url.scheme() == "http"_L1);
    if (!usable)
        endWithMistake(Options::tr("\"%1\" is not the address of a Hub.").arg(text));
    return url.adjusted(QUrl::StripTrailingSlash);
}

SpaceId readSpace(const QString &text)
{
    if (text.isEmpty())
        return {};
    const auto id = SpaceId::fromText(text);
    if (!id)
        endWithMistake(Options::tr("\"%1\" does not name a Space as owner/name.").arg(text));
    return *id;
}

QSize readSize(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
}

} // namespace

Options readOptions(const QCoreApplication &application)
{
    const QCommandLineOption demo(u"demo"_s,
                                  Options::tr("Explore a simulated Hub, without an account."));
    const QCommandLineOption endpoint(u"endpoint"_s, Options::tr("Use the Hub at <url>."),
                                      u"url"_s);
    const QCommandLineOption open(u"open"_s, Options::tr("Show the Space <owner/name>."),
                                  u"owner/name"_s);
    const QCommandLineOption page(
        u"page"_s,
        Options::tr(
            "Begin with a page: spaces, costs, estimate, grants, activity, frameworks, settings."),
        u"name"_s);
    const QCommandLineOption theme(u"theme"_s, Options::tr("Use the light or the dark theme."),
                                   u"name"_s);
    const QCommandLineOption screenshot(
        u"screenshot"_s, Options::tr("Draw the window into <file> and end."), u"file"_s);
    const QCommandLineOption size(u"size"_s, Options::tr("Size of the window, such as 1360x860."),
                                  u"size"_s);

    QCommandLineParser parser;
    parser.setApplicationDescription(Options::tr("Every Space of yours in one window."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({demo, endpoint, open, page, theme, screenshot, size});
    parser.process(application);

    return {.demo = parser.isSet(demo),
            .endpoint = readEndpoint(parser.value(endpoint)),
            .open = readSpace(parser.value(open)),
            .page = parser.value(page),
            .theme = parser.value(theme),
            .screenshot = parser.value(screenshot),
            .size = readSize(parser.value(size))};
}

} // namespace spacedock
