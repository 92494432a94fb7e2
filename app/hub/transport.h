// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/backoff.h"
#include "app/hub/networksettings.h"
#include "app/hub/requestgate.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

class QNetworkReply;

namespace spacedock {

/// One request as it goes on the wire.
struct HttpRequest {
    QByteArray verb;
    QUrl url;
    QByteArray token; ///< Goes to the transport's origin only; empty: none.
    QByteArray json; ///< Body; empty: none.
    bool isRepeatable = false; ///< Doing it twice is the same as once.
};

/// What all calls of one client share: connections, settings, the gate. Owns the calls.
class Transport : public QObject {
    Q_OBJECT

public:
    static constexpr int MaxTries = 4;

    Transport(QUrl origin, NetworkSettings settings);
    ~Transport() override;

    QNetworkReply *send(const HttpRequest &request);
    bool isOwn(const QUrl &url) const; ///< Of the origin.
    RequestGate &gate() { return m_gate; }
    std::chrono::milliseconds wait(int failures, std::chrono::milliseconds atLeast) const;

private:
    QUrl m_origin;
    NetworkSettings m_settings;
    std::optional<QSslConfiguration> m_tls;
    QNetworkAccessManager m_network;
    RequestGate m_gate;
};

} // namespace spacedock
