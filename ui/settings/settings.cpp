// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include <QSettings>

#include <algorithm>
#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array Themes{"system"_L1, "light"_L1, "dark"_L1};
constexpr std::array Proxies{"system"_L1, "none"_L1, "manual"_L1};

// Words and not numbers in the file: people read it, and the enums may grow.
template <typename Enum, std::size_t Count>
Enum fromWord(const std::array<QLatin1StringView, Count> &words, const QString &word)
{
    const auto found = std::ranges::find(words, word);
    return found == words.end() ? Enum{} : static_cast<Enum>(found - words.begin());
}

template <typename Enum, std::size_t Count>
QString toWord(const std::array<QLatin1StringView, Count> &words, Enum value)
{
    return words.at(static_cast<std::size_t>(value));
}

} // namespace

Settings Settings::load(const QSettings &store)
{
    Settings settings;
    settings.theme = fromWord<ThemeChoice>(Themes, store.value(u"theme"_s).toString());
    settings.priceBook = store.value(u"pricebook"_s).toString();
    NetworkSettings &network = settings.network;
    network.proxy =
        fromWord<NetworkSettings::Proxy>(Proxies, store.value(u"network/proxy"_s).toString());
    const auto manual = proxyFromText(store.value(u"network/manualProxy"_s).toString());
    network.manualProxy = manual.value_or(QUrl());
    network.caFile = store.value(u"network/caFile"_s).toString();
    return settings;
}

void Settings::save(QSettings &store) const
{
    store.setValue(u"theme"_s, toWord(Themes, theme));
    store.setValue(u"pricebook"_s, priceBook);
    store.setValue(u"network/proxy"_s, toWord(Proxies, network.proxy));
    store.setValue(u"network/manualProxy"_s, network.manualProxy.toString(QUrl::RemovePassword));
    store.setValue(u"network/caFile"_s, network.caFile);
}

std::optional<QUrl> proxyFromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return {};
    QUrl url(trimmed.contains("://"_L1) ? trimmed : u"http://"_s + trimmed, QUrl::StrictMode);
    const bool isKnown =
        url.scheme() == "http"_L1 || url.scheme() == "https"_L1 || url.scheme() == "socks5"_L1;
    const bool isBare = url.path().isEmpty() || url.path() == "/"_L1;
    if (!url.isValid() || !isKnown || url.host().isEmpty() || !isBare || url.hasQuery()
        || !url.password().isEmpty())
        return {};
    return url;
}

} // namespace spacedock
