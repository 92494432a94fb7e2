// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/networksettings.h"

#include <QNetworkProxy>
#include <QSslConfiguration>

namespace spacedock {

/// Same scheme, host and port: where the token may go.
bool isSameOrigin(const QUrl &a, const QUrl &b);

/// The proxy on the way to \a url. This machine itself is never reached through the system's.
QNetworkProxy proxyFor(const NetworkSettings &settings, const QUrl &url);
/// The same as an address for libcurl; empty: none.
QByteArray proxyAddress(const QNetworkProxy &proxy);

/// Trusts the system's authorities and those of NetworkSettings::caFile.
QSslConfiguration tlsFor(const NetworkSettings &settings);
/// The same authorities as PEM; empty when the system's alone count.
QByteArray authorities(const NetworkSettings &settings);

QByteArray userAgent();

} // namespace spacedock
