// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/simhub.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

#include <functional>

namespace spacedock::test {

struct Reply {
    int status = 0; ///< 0: no answer.
    QByteArray body;
    QMap<QByteArray, QByteArray> headers; ///< Names in lower case.

    QJsonObject object() const;
    QJsonArray array() const;
};

/// A plain HTTP client for the simulated Hub, not the program's own.
class SimClient {
public:
    SimClient(const sim::SimHub &hub, QByteArray token);

    Reply send(const QByteArray &method, const QByteArray &target, const QJsonObject &body = {},
               const QByteArray &accept = "*/*") const;
    Reply get(const QByteArray &target, const QByteArray &accept = "*/*") const
    {
        return send("GET", target, {}, accept);
    }
    Reply post(const QByteArray &target, const QJsonObject &body = {}) const
    {
        return send("POST", target, body);
    }
    /// Reads a stream until \a enough says so of all that has come, or it ends; true when ended.
    bool stream(const QByteArray &target, QByteArray &received,
                const std::function<bool(const QByteArray &)> &enough) const;

private:
    QByteArray m_host;
    int m_port;
    QByteArray m_token;
};

/// The texts of the log events in what a stream has sent.
QByteArrayList logTexts(const QByteArray &received);

} // namespace spacedock::test
