// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

namespace {

constexpr auto AnswerLimit = 2s;
constexpr qsizetype MostBytes = 65'536;

QString pathOf(const QString &folder, const QString &name)
{
    // Short, since the path of a socket is.
    const QByteArray key =
        QCryptographicHash::hash((folder + u'\n' + name).toUtf8(), QCryptographicHash::Sha256)
            .toHex()
            .first(16);
    return QDir(folder).filePath(u"spacedock-"_s + QString::fromLatin1(key));
}

// On Windows a pipe's name is no path.
QString addressOf(const QString &path)
{
#ifdef Q_OS_WIN
    return QFileInfo(path).fileName();
#else
    return path;
#endif
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, const QString &name, QObject *parent)
    : QObject(parent)
    , m_address(addressOf(pathOf(folder, name)))
    , m_lock(pathOf(folder, name) + u".lock"_s)
{
    QDir().mkpath(folder);
    m_lock.setStaleLockTime(0); // A dead owner is told by its process, not by its age.
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::take);
}

void SingleInstance::start(const QStringList &message)
{
    if (m_lock.tryLock(0)) {
        listen();
        emit first();
        return;
    }
    send(message.join(u'\0').toUtf8());
}

void SingleInstance::listen()
{
    QLocalServer::removeServer(m_address); // Of one that crashed; the lock says that it is gone.
    m_server.listen(m_address);
}

void SingleInstance::send(const QByteArray &message)
{
    auto *socket = new QLocalSocket(this);
    auto *limit = new QTimer(socket);
    limit->setSingleShot(true);
    // Rather a second window than none.
    const auto giveUp = [this, socket] {
        socket->disconnect(this);
        socket->deleteLater();
        emit first();
    };
    connect(socket, &QLocalSocket::connected, this, [socket, message] {
        socket->write(message + '\n');
        socket->flush();
        socket->disconnectFromServer();
    });
    connect(socket, &QLocalSocket::disconnected, this, [this, socket, limit] {
        limit->stop();
        socket->deleteLater();
        emit handedOver();
    });
    connect(socket, &QLocalSocket::errorOccurred, this,
            [giveUp](QLocalSocket::LocalSocketError error) {
                if (error != QLocalSocket::PeerClosedError)
                    giveUp();
            });
    connect(limit, &QTimer::timeout, this, giveUp);
    limit->start(AnswerLimit);
    socket->connectToServer(m_address, QIODevice::WriteOnly);
}

void SingleInstance::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        const auto read = [this, socket] {
            if (!socket->canReadLine()) {
                if (socket->bytesAvailable() > MostBytes)
                    socket->abort();
                return;
            }
            const QString message = QString::fromUtf8(socket->readLine(MostBytes)).chopped(1);
            emit received(message.split(u'\0'));
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        read();
    }
}

} // namespace spacedock
