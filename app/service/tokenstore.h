// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"

#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>

namespace QKeychain {
class Job;
}

namespace spacedock {

/// The token of one endpoint in the system's keychain. Every job has a time limit, since a
/// keychain without a provider may never answer. An answer after the limit, such as when the
/// keychain first asked for its password, is still announced.
class TokenStore : public QObject {
    Q_OBJECT

public:
    explicit TokenStore(std::chrono::milliseconds limit = std::chrono::seconds{5},
                        QObject *parent = nullptr);

    void read(const QUrl &endpoint);
    void write(const QUrl &endpoint, const QByteArray &token);
    void forget(const QUrl &endpoint);

signals:
    void found(const QUrl &endpoint, const QByteArray &token); ///< Empty: none is kept.
    void kept(const QUrl &endpoint);
    void forgotten(const QUrl &endpoint);
    /// Error::Kind::Keychain; the operation did not happen, or not yet when the code is
    /// "no-answer".
    void failed(const QUrl &endpoint, const spacedock::Error &error);

private:
    void start(QKeychain::Job *job, const QUrl &endpoint, const std::function<void()> &succeed);

    std::chrono::milliseconds m_limit;
};

} // namespace spacedock
