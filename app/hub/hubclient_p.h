// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/hubclient.h"
#include "app/hub/transport.h"

#include <QUrlQuery>

#include <utility>

namespace spacedock {

class StreamThread;

class HubClient::Private {
public:
    Private(HubClient *client, QUrl at, NetworkSettings with);

    QUrl url(const QString &path, const QUrlQuery &query = {}) const;
    QUrl spaceUrl(const SpaceId &id, const QString &rest, const QUrlQuery &query = {}) const;

    template <typename T> using Read = Result<T> (*)(const QByteArray &);
    template <typename T> Call<T> get(const QUrl &from, Read<T> read);
    template <typename T> Call<T> post(const QUrl &to, const QByteArray &json, Read<T> read);
    /// For a POST that sets a value, so that doing it twice is the same as once.
    template <typename T> Call<T> set(const QUrl &at, const QByteArray &json, Read<T> read);
    template <typename T>
    Call<T> send(const HttpRequest &request, std::function<Result<T>(const HttpReply &)> read);

    Call<SpacePage> page(const QUrl &from);
    void watch(HttpCall *call, const HttpRequest &request);

    static QString escaped(const QString &segment);

    HubClient *q;
    QUrl endpoint;
    NetworkSettings settings;
    QByteArray token;
    std::unique_ptr<Transport> transport;
    std::shared_ptr<StreamThread> streams; ///< Made with the first stream.
};

template <typename T>
Call<T> HubClient::Private::send(const HttpRequest &request,
                                 std::function<Result<T>(const HttpReply &)> read)
{
    Call<T> call(*transport, request, std::move(read));
    watch(call.http(), request);
    return call;
}

template <typename T> Call<T> HubClient::Private::get(const QUrl &from, Read<T> read)
{
    return send<T>({.verb = "GET", .url = from, .token = token, .isRepeatable = true},
                   [read](const HttpReply &reply) { return read(reply.body); });
}

template <typename T>
Call<T> HubClient::Private::post(const QUrl &to, const QByteArray &json, Read<T> read)
{
    return send<T>({.verb = "POST", .url = to, .token = token, .json = json},
                   [read](const HttpReply &reply) { return read(reply.body); });
}

template <typename T>
Call<T> HubClient::Private::set(const QUrl &at, const QByteArray &json, Read<T> read)
{
    return send<T>({.verb = "POST", .url = at, .token = token, .json = json, .isRepeatable = true},
                   [read](const HttpReply &reply) { return read(reply.body); });
}

} // namespace spacedock
