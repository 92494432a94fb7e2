// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/identity.h"

#include <QUrl>

namespace spacedock {

/// Whose token the keychain holds for an endpoint, as the Hub told last: a start without a network
/// shows what was kept of that account. One small file beside the histories, never with the token.
class KnownAccount {
public:
    explicit KnownAccount(QString folder = {}); ///< Empty: nothing is kept.

    std::optional<Identity> load(const QUrl &endpoint) const;
    void store(const QUrl &endpoint, const Identity &identity) const;
    void forget(const QUrl &endpoint) const;

private:
    QString fileOf(const QUrl &endpoint) const;

    QString m_folder;
};

} // namespace spacedock
