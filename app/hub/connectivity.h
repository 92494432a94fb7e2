// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace spacedock {

/// What the system says of this machine's network. Some systems know nothing or err, so it is a
/// hint: worth a new try when the network is said to be back, never a proof that it is away.
class Connectivity : public QObject {
    Q_OBJECT

public:
    explicit Connectivity(QObject *parent = nullptr);

    bool isOffline() const; ///< False where the system does not tell.

signals:
    void changed(bool isOffline);
};

} // namespace spacedock
