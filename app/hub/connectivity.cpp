// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/connectivity.h"

#include <QNetworkInformation>

namespace spacedock {

using Reachability = QNetworkInformation::Reachability;

Connectivity::Connectivity(QObject *parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](Reachability now) { emit changed(now == Reachability::Disconnected); });
}

bool Connectivity::isOffline() const
{
    const auto *system = QNetworkInformation::instance();
    return system && system->reachability() == Reachability::Disconnected;
}

} // namespace spacedock
