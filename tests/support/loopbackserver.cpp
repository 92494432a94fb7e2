// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopbackserver.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

QTcpServer *makeServer(const QByteArray &certificate, const QByteArray &key, QObject *parent)
{
    if (certificate.isEmpty())
        return new QTcpServer(parent);
    auto *server = new QSslServer(parent);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificate(QSslCertificate(certificate));
    tls.setPrivateKey(QSslKey(key, QSsl::Rsa));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(tls);
    return server;
}

QByteArray wire(const LoopbackServer::Answer &answer)
{
    using Kind = LoopbackServer::Answer::Kind;
    QByteArray out = "HTTP/1.1 " + QByteArray::number(answer.status) + " Scripted\r\n";
    for (const auto &[name, value] : answer.headers)
        out += name + ": " + value + "\r\n";
    if (answer.kind == Kind::Whole)
        out += "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n";
    else if (answer.kind == Kind::Cut)
        out += "Content-Length: " + QByteArray::number(answer.body.size() + 100) + "\r\n";
    return out + "\r\n" + answer.body;
}

} // namespace

LoopbackServer::LoopbackServer(const QByteArray &certificate, const QByteArray &key)
    : m_server(makeServer(certificate, key, this))
{
    connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            take(socket);
    });
    m_server->setMaxPendingConnections(1'000);
    m_server->listen(QHostAddress::LocalHost);
}

LoopbackServer::~LoopbackServer() = default;

QUrl LoopbackServer::url(const QString &path) const
{
    const bool isTls = qobject_cast<QSslServer *>(m_server) != nullptr;
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(isTls ? u"https"_s : u"http"_s)
                    .arg(m_server->serverPort())
                    .arg(path));
}

void LoopbackServer::send(const QByteArray &bytes)
{
    for (const auto &stream : std::as_const(m_streams)) {
        if (stream)
            stream->write(bytes);
    }
}

void LoopbackServer::endStreams()
{
    for (const auto &stream : std::exchange(m_streams, {})) {
        if (stream)
            stream->disconnectFromHost();
    }
}

int LoopbackServer::openStreams() const
{
    return static_cast<int>(std::ranges::count_if(m_streams, [](const auto &stream) {
        return stream && stream->state() == QAbstractSocket::ConnectedState;
    }));
}

qint64 LoopbackServer::unsent() const
{
    qint64 bytes = 0;
    for (const auto &stream : m_streams)
        bytes += stream ? stream->bytesToWrite() : 0;
    return bytes;
}

LoopbackServer::Answer LoopbackServer::json(const QByteArray &body, int status)
{
    return {.status = status,
            .body = body,
            .headers = {{"Content-Type", "application/json; charset=utf-8"}}};
}

LoopbackServer::Answer LoopbackServer::events(const QByteArray &body)
{
    return {.kind = Answer::Kind::Stream,
            .body = body,
            .headers = {{"Content-Type", "text/event-stream"}}};
}

void LoopbackServer::take(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
    connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
        m_incoming.remove(socket);
        socket->deleteLater();
    });
    read(socket);
}

void LoopbackServer::read(QTcpSocket *socket)
{
    QByteArray &incoming = m_incoming[socket];
    incoming += socket->readAll();
    const auto headEnd = incoming.indexOf("\r\n\r\n");
    if (headEnd < 0)
        return;
    QList<QByteArray> lines = incoming.first(headEnd).split('\n');
    const QList<QByteArray> first = lines.takeFirst().trimmed().split(' ');
    Request request{.method = first.value(0), .target = first.value(1)};
    for (const QByteArray &line : std::as_const(lines)) {
        const auto colon = line.indexOf(':');
        request.headers.insert(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    }
    const auto length = request.headers.value("content-length").toLongLong();
    if (incoming.size() < headEnd + 4 + length)
        return;
    request.body = incoming.sliced(headEnd + 4, length);
    incoming.remove(0, headEnd + 4 + length);
    m_requests.append(std::move(request));
    reply(socket);
}

void LoopbackServer::reply(QTcpSocket *socket)
{
    using Kind = Answer::Kind;
    const Answer answer = m_script.isEmpty() ? m_always : m_script.takeFirst();
    if (answer.kind == Kind::Hang)
        return;
    if (answer.kind == Kind::Drop) {
        socket->abort();
        return;
    }
    socket->write(wire(answer));
    if (answer.kind == Kind::Cut)
        socket->disconnectFromHost();
    else if (answer.kind == Kind::Stream)
        m_streams.append(socket);
}

SelfSigned SelfSigned::make(const QString &directory)
{
    const QString key = directory + "/key.pem"_L1;
    const QString certificate = directory + "/cert.pem"_L1;
    QProcess openssl;
    openssl.start(u"openssl"_s,
                  {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-keyout"_s,
                   key, u"-out"_s, certificate, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s,
                   u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s});
    openssl.waitForFinished();
    const auto contents = [](const QString &path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    return {contents(certificate), contents(key)};
}

} // namespace spacedock
