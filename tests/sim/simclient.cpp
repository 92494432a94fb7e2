// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simclient.h"

#include <QJsonDocument>

#include <httplib.h>

using namespace Qt::StringLiterals;

namespace spacedock::test {

namespace {

httplib::Headers headersFor(const QByteArray &token, const QByteArray &accept = "*/*")
{
    httplib::Headers headers{{"Accept", accept.toStdString()}};
    if (!token.isEmpty())
        headers.emplace("Authorization", "Bearer " + token.toStdString());
    return headers;
}

} // namespace

QJsonObject Reply::object() const
{
    return QJsonDocument::fromJson(body).object();
}

QJsonArray Reply::array() const
{
    return QJsonDocument::fromJson(body).array();
}

SimClient::SimClient(const sim::SimHub &hub, QByteArray token)
    : m_host(hub.url().host().toUtf8())
    , m_port(hub.url().port())
    , m_token(std::move(token))
{
}

Reply SimClient::send(const QByteArray &method, const QByteArray &target, const QJsonObject &body,
                      const QByteArray &accept) const
{
    httplib::Client client(m_host.toStdString(), m_port);
    httplib::Request request;
    request.method = method.toStdString();
    request.path = target.toStdString();
    request.headers = headersFor(m_token, accept);
    if (!body.isEmpty()) {
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact).toStdString();
        request.set_header("Content-Type", "application/json");
    }
    const auto result = client.send(request);
    if (!result)
        return {};
    Reply reply{.status = result->status, .body = QByteArray::fromStdString(result->body)};
    for (const auto &[name, value] : result->headers)
        reply.headers.insert(QByteArray::fromStdString(name).toLower(),
                             QByteArray::fromStdString(value));
    return reply;
}

bool SimClient::stream(const QByteArray &target, QByteArray &received,
                       const std::function<bool(const QByteArray &)> &enough) const
{
    httplib::Client client(m_host.toStdString(), m_port);
    client.set_read_timeout(30);
    const auto result = client.Get(target.toStdString(), headersFor(m_token),
                                   [&](const char *data, std::size_t size) {
                                       received.append(data, static_cast<qsizetype>(size));
                                       return !enough(received);
                                   });
    return static_cast<bool>(result);
}

QByteArrayList logTexts(const QByteArray &received)
{
    constexpr QByteArrayView Prefix("data: {");
    QByteArrayList texts;
    for (const QByteArray &line : received.split('\n'))
        if (line.startsWith(Prefix))
            texts.append(
                QJsonDocument::fromJson(line.mid(6)).object().value("data"_L1).toString().toUtf8());
    return texts;
}

} // namespace spacedock::test
