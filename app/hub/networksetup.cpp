// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/networksetup.h"

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

int portOf(const QUrl &url)
{
    constexpr int Http = 80;
    constexpr int Https = 443;
    return url.port(url.scheme() == "https"_L1 ? Https : Http);
}

bool isThisMachine(const QUrl &url)
{
    return url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
}

} // namespace

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

QNetworkProxy proxyFor(const NetworkSettings &settings, const QUrl &url)
{
    using Proxy = NetworkSettings::Proxy;
    const QUrl &manual = settings.manualProxy;
    if (settings.proxy == Proxy::Manual && !manual.host().isEmpty()) {
        const bool isSocks = manual.scheme().startsWith("socks"_L1);
        constexpr quint16 UsualSocks = 1080;
        constexpr quint16 UsualHttp = 8080;
        const int port = manual.port(isSocks ? UsualSocks : UsualHttp);
        return {isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, manual.host(),
                static_cast<quint16>(port)};
    }
    if (settings.proxy != Proxy::System || isThisMachine(url))
        return QNetworkProxy::NoProxy;
    const auto proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    return proxies.value(0, QNetworkProxy::NoProxy);
}

QByteArray proxyAddress(const QNetworkProxy &proxy)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.type() == QNetworkProxy::DefaultProxy)
        return {};
    QUrl address;
    // The proxy resolves the name in both cases, as it does for Qt.
    address.setScheme(proxy.type() == QNetworkProxy::Socks5Proxy ? u"socks5h"_s : u"http"_s);
    address.setHost(proxy.hostName());
    address.setPort(proxy.port());
    address.setUserName(proxy.user());
    address.setPassword(proxy.password());
    return address.toEncoded();
}

QSslConfiguration tlsFor(const NetworkSettings &settings)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    if (!settings.caFile.isEmpty())
        tls.addCaCertificates(settings.caFile);
    return tls;
}

QByteArray authorities(const NetworkSettings &settings)
{
    QByteArray pem;
    if (settings.caFile.isEmpty())
        return pem;
    const auto certificates =
        QSslConfiguration::systemCaCertificates() + QSslCertificate::fromPath(settings.caFile);
    for (const QSslCertificate &certificate : certificates)
        pem += certificate.toPem();
    return pem;
}

QByteArray userAgent()
{
    return "spacedock/" SPACEDOCK_VERSION;
}

} // namespace spacedock
