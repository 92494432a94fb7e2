// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubclient.h"

#include "app/hub/hubclient_p.h"
#include "app/hub/hubjson.h"
#include "app/hub/link.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr auto RefusedToken = "Invalid credentials in Authorization header"_L1;
constexpr auto WhoAmIPath = "/whoami-v2"_L1;

/// Whether the Hub refused the token itself. Some tokens get a 401 for one action and stay good.
bool isTokenRefused(const Error &error, const QUrl &url)
{
    return error.kind == Error::Kind::Unauthorized
        && (url.path().endsWith(WhoAmIPath) || error.detail.contains(RefusedToken));
}

} // namespace

HubClient::Private::Private(HubClient *client, QUrl at, NetworkSettings with)
    : q(client)
    , endpoint(std::move(at))
    , settings(std::move(with))
{
    // A name or password in the address would travel with every link that is made from it.
    endpoint.setUserInfo({});
    endpoint.setQuery(QString());
    endpoint.setFragment({});
    QString path = endpoint.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/')) // QUrl::StripTrailingSlash leaves a lone one
        path.chop(1);
    endpoint.setPath(path, QUrl::TolerantMode);
    transport = std::make_unique<Transport>(endpoint, settings);
}

QString HubClient::Private::escaped(const QString &segment)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(segment));
}

QUrl HubClient::Private::url(const QString &path, const QUrlQuery &query) const
{
    QUrl url = endpoint;
    url.setPath(endpoint.path(QUrl::FullyEncoded) + path, QUrl::TolerantMode);
    url.setQuery(query);
    return url;
}

QUrl HubClient::Private::spaceUrl(const SpaceId &id, const QString &rest,
                                  const QUrlQuery &query) const
{
    return url("/api/spaces/"_L1 + escaped(id.owner) + u'/' + escaped(id.name) + rest, query);
}

Call<SpacePage> HubClient::Private::page(const QUrl &from)
{
    return send<SpacePage>({.verb = "GET", .url = from, .token = token, .isRepeatable = true},
                           [](const HttpReply &reply) -> Result<SpacePage> {
                               auto spaces = readSpaces(reply.body);
                               if (!spaces)
                                   return std::unexpected(spaces.error());
                               return SpacePage{.spaces = *std::move(spaces),
                                                .next = nextPage(reply.headers.link, reply.url)};
                           });
}

void HubClient::Private::watch(HttpCall *call, const HttpRequest &request)
{
    if (request.token != token)
        return;
    connect(call, &HttpCall::answered, q, [this](const ReplyHeaders &headers) {
        if (const auto budget = readRateBudget(headers.rateLimit, headers.ratePolicy))
            emit q->budgetChanged(*budget);
    });
    connect(call, &HttpCall::finished, q,
            [this, url = request.url, sent = request.token](const Decoded &result) {
                if (result.error && !sent.isEmpty() && sent == token
                    && isTokenRefused(*result.error, url))
                    emit q->unauthorized();
            });
}

HubClient::HubClient(QUrl endpoint, NetworkSettings settings, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(endpoint), std::move(settings)))
{
    connect(&d->transport->gate(), &RequestGate::closed, this,
            [this](auto wait) { emit rateLimited(std::chrono::ceil<std::chrono::seconds>(wait)); });
}

HubClient::~HubClient() = default;

QUrl HubClient::endpoint() const
{
    return d->endpoint;
}

void HubClient::setToken(const QByteArray &token)
{
    d->token = token.trimmed();
}

bool HubClient::hasToken() const
{
    return !d->token.isEmpty();
}

} // namespace spacedock
