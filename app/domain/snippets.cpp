// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/snippets.h"

#include "app/domain/hardware.h"
#include "app/domain/quoting.h"

#include <QUrl>

namespace spacedock {

using namespace Qt::StringLiterals;
using Seconds = std::chrono::seconds;

namespace {

constexpr QLatin1StringView PublicHub{"https://huggingface.co"};

QString baseAddress(const QString &endpoint)
{
    QString address = endpoint.trimmed();
    while (address.endsWith(u'/'))
        address.chop(1);
    return address.isEmpty() ? QString{PublicHub} : address;
}

/// The Hub's way to say never is -1.
QString sleepNumber(std::optional<Seconds> after)
{
    return QString::number(after ? after->count() : -1);
}

QString pythonCall(const QString &call, const QString &endpoint)
{
    const QString base = baseAddress(endpoint);
    const QString argument =
        base == PublicHub ? QString{} : u"endpoint=%1"_s.arg(pythonLiteral(base));
    return u"from huggingface_hub import HfApi\nHfApi(%1).%2\n"_s.arg(argument, call);
}

QString hfCall(const QString &arguments, const QString &endpoint)
{
    const QString base = baseAddress(endpoint);
    const QString setting =
        base == PublicHub ? QString{} : u"HF_ENDPOINT=%1 "_s.arg(shellWord(base));
    return u"%1hf spaces %2\n"_s.arg(setting, arguments);
}

/// \a path below the Space, such as "pause"; \a json empty: a POST without a body.
QString curlCall(const SpaceId &id, const QString &path, const QString &json,
                 const QString &endpoint)
{
    const QString space = QString::fromLatin1(QUrl::toPercentEncoding(id.path(), "/"));
    const QString address = u"%1/api/spaces/%2/%3"_s.arg(baseAddress(endpoint), space, path);
    const QString body = json.isEmpty()
        ? u"-H \"Content-Length: 0\""_s
        : u"-H \"Content-Type: application/json\" \\\n  -d %1"_s.arg(shellWord(json));
    return u"curl --fail-with-body -X POST %1 \\\n  -H \"Authorization: Bearer $HF_TOKEN\" \\\n  %2\n"_s
        .arg(shellWord(address), body);
}

} // namespace

QString setHardwareCode(Tool tool, const SpaceId &id, const QString &flavor,
                        std::optional<Seconds> sleepAfter, const QString &endpoint)
{
    const QString seconds = sleepNumber(sleepAfter);
    const bool sleeps = flavor != CpuBasic; // Its sleep time is fixed; sending one is refused.
    switch (tool) {
    case Tool::Python: {
        const QString sleep = sleeps ? u", sleep_time=%1"_s.arg(seconds) : QString{};
        return pythonCall(u"request_space_hardware(%1, %2%3)"_s.arg(pythonLiteral(id.path()),
                                                                    pythonLiteral(flavor), sleep),
                          endpoint);
    }
    case Tool::Hf: {
        const QString sleep = sleeps ? u" --sleep-time %1"_s.arg(seconds) : QString{};
        return hfCall(
            u"settings %1 --hardware %2%3"_s.arg(shellWord(id.path()), shellWord(flavor), sleep),
            endpoint);
    }
    case Tool::Curl: {
        const QString sleep = sleeps ? u", \"sleepTimeSeconds\": %1"_s.arg(seconds) : QString{};
        return curlCall(id, u"hardware"_s, u"{\"flavor\": %1%2}"_s.arg(jsonLiteral(flavor), sleep),
                        endpoint);
    }
    }
    return {};
}

QString setSleepTimeCode(Tool tool, const SpaceId &id, std::optional<Seconds> sleepAfter,
                         const QString &endpoint)
{
    const QString seconds = sleepNumber(sleepAfter);
    switch (tool) {
    case Tool::Python:
        return pythonCall(
            u"set_space_sleep_time(%1, sleep_time=%2)"_s.arg(pythonLiteral(id.path()), seconds),
            endpoint);
    case Tool::Hf:
        return hfCall(u"settings %1 --sleep-time %2"_s.arg(shellWord(id.path()), seconds),
                      endpoint);
    case Tool::Curl:
        return curlCall(id, u"sleeptime"_s, u"{\"seconds\": %1}"_s.arg(seconds), endpoint);
    }
    return {};
}

QString pauseCode(Tool tool, const SpaceId &id, const QString &endpoint)
{
    switch (tool) {
    case Tool::Python:
        return pythonCall(u"pause_space(%1)"_s.arg(pythonLiteral(id.path())), endpoint);
    case Tool::Hf:
        return hfCall(u"pause %1"_s.arg(shellWord(id.path())), endpoint);
    case Tool::Curl:
        return curlCall(id, u"pause"_s, {}, endpoint);
    }
    return {};
}

QString restartCode(Tool tool, const SpaceId &id, bool factory, const QString &endpoint)
{
    switch (tool) {
    case Tool::Python:
        return pythonCall(
            u"restart_space(%1%2)"_s.arg(pythonLiteral(id.path()),
                                         factory ? u", factory_reboot=True"_s : u""_s),
            endpoint);
    case Tool::Hf:
        return hfCall(
            u"restart %1%2"_s.arg(shellWord(id.path()), factory ? u" --factory-reboot"_s : u""_s),
            endpoint);
    case Tool::Curl:
        return curlCall(id, factory ? u"restart?factory=true"_s : u"restart"_s, {}, endpoint);
    }
    return {};
}

} // namespace spacedock
