// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace spacedock {

/// One window for each user and Hub: a second start hands over what it was asked for and ends.
class SingleInstance : public QObject {
    Q_OBJECT

public:
    /// \a folder: of this user alone. \a name: what is to run once.
    SingleInstance(const QString &folder, const QString &name, QObject *parent = nullptr);

    /// Ends in first() or in handedOver().
    void start(const QStringList &message);

signals:
    void first(); ///< Nobody else runs, or nobody answers.
    void handedOver();
    void received(const QStringList &message); ///< From a later start.

private:
    void listen();
    void take();
    void send(const QByteArray &message);

    QString m_address;
    QLockFile m_lock; ///< Goes with its process, also after a crash.
    QLocalServer m_server;
};

} // namespace spacedock
