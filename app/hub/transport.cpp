// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/transport.h"

#include "app/hub/httpcall.h"
#include "app/hub/networksetup.h"

#include <QNetworkReply>
#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace spacedock {

namespace {

/// Asks the settings for each request, so that one value serves calls and streams.
class ProxyFactory : public QNetworkProxyFactory {
public:
    explicit ProxyFactory(NetworkSettings settings)
        : m_settings(std::move(settings))
    {
    }
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return {proxyFor(m_settings, query.url())};
    }

private:
    NetworkSettings m_settings;
};

/// A body that can be sent once. QNetworkAccessManager repeats a request by itself, POST too, when
/// the connection ends before an answer; it cannot where the body does not go back to its start.
class SendOnce : public QIODevice {
public:
    SendOnce(QByteArray data, QObject *parent)
        : QIODevice(parent)
        , m_data(std::move(data))
    {
        open(QIODevice::ReadOnly);
    }
    qint64 size() const override { return m_data.size(); }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *to, qint64 atMost) override
    {
        const qint64 count = std::min(atMost, m_data.size() - m_sent);
        std::copy_n(m_data.constData() + m_sent, count, to);
        m_sent += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_data;
    qint64 m_sent = 0;
};

} // namespace

Transport::Transport(QUrl origin, NetworkSettings settings)
    : m_origin(std::move(origin))
    , m_settings(std::move(settings))
{
    m_network.setProxyFactory(new ProxyFactory(m_settings));
}

Transport::~Transport()
{
    qDeleteAll(findChildren<HttpCall *>(Qt::FindDirectChildrenOnly));
}

bool Transport::isOwn(const QUrl &url) const
{
    return isSameOrigin(m_origin, url);
}

std::chrono::milliseconds Transport::wait(int failures, std::chrono::milliseconds atLeast) const
{
    const Backoff backoff{.first = m_settings.firstWait};
    return backoff.wait(failures, atLeast, QRandomGenerator::global()->generateDouble());
}

QNetworkReply *Transport::send(const HttpRequest &request)
{
    QNetworkRequest out(request.url);
    out.setTransferTimeout(static_cast<int>(m_settings.answerLimit.count()));
    // With the first request, since this loads Qt's TLS library: who only follows a stream, or
    // shows a window first, does not wait for it.
    if (!m_tls)
        m_tls = tlsFor(m_settings);
    out.setSslConfiguration(*m_tls);
    out.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                     QNetworkRequest::ManualRedirectPolicy);
    for (const auto attribute :
         {QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::CookieSaveControlAttribute,
          QNetworkRequest::AuthenticationReuseAttribute})
        out.setAttribute(attribute, QNetworkRequest::Manual);
    out.setRawHeader("User-Agent", userAgent());
    out.setRawHeader("Accept", "application/json");
    if (!request.token.isEmpty() && isOwn(request.url))
        out.setRawHeader("Authorization", "Bearer " + request.token);
    if (!request.json.isEmpty())
        out.setRawHeader("Content-Type", "application/json");

    if (request.verb == "GET")
        return m_network.get(out);
    // As a custom verb, since Qt gives a POST without a body the content type of a form.
    if (request.isRepeatable)
        return m_network.sendCustomRequest(out, request.verb, request.json);
    auto *body = new SendOnce(request.json, &m_network);
    QNetworkReply *reply = m_network.sendCustomRequest(out, request.verb, body);
    body->setParent(reply);
    return reply;
}

} // namespace spacedock
