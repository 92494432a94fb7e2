// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QUrl>

class QSslServer;
class QTcpServer;
class QTcpSocket;

namespace spacedock {

/// A scripted HTTP server on 127.0.0.1 in the test's own thread: gives the answers that it was
/// told, in their order, and remembers what was asked.
class LoopbackServer : public QObject {
    Q_OBJECT

public:
    struct Request {
        QByteArray method;
        QByteArray target;
        QHash<QByteArray, QByteArray> headers; ///< Names in lower case.
        QByteArray body;
    };

    struct Answer {
        enum class Kind {
            Whole,
            Hang, ///< Never answers.
            Drop, ///< Closes without an answer.
            Cut, ///< Closes before the promised end of the body.
            Stream ///< Keeps the connection open after the body; see send().
        };
        Kind kind = Kind::Whole;
        int status = 200;
        QByteArray body;
        QList<std::pair<QByteArray, QByteArray>> headers;
    };

    /// With \a certificate and \a key (PEM) it speaks TLS.
    explicit LoopbackServer(const QByteArray &certificate = {}, const QByteArray &key = {});
    ~LoopbackServer() override;

    QUrl url(const QString &path = {}) const;
    void answer(Answer next) { m_script.append(std::move(next)); }
    /// What is given once the script is used up; 404 unless set.
    void answerAlways(Answer always) { m_always = std::move(always); }
    const QList<Request> &requests() const { return m_requests; }

    void send(const QByteArray &bytes); ///< To all open streams.
    void endStreams(); ///< Closes them.
    int openStreams() const;
    qint64 unsent() const; ///< Bytes that the readers of the streams have not taken.

    static Answer json(const QByteArray &body, int status = 200);
    static Answer events(const QByteArray &body = {});

private:
    void take(QTcpSocket *socket);
    void read(QTcpSocket *socket);
    void reply(QTcpSocket *socket);

    QTcpServer *m_server;
    QHash<QTcpSocket *, QByteArray> m_incoming;
    QList<QPointer<QTcpSocket>> m_streams;
    QList<Answer> m_script;
    Answer m_always{.status = 404, .body = "{}"};
    QList<Request> m_requests;
};

/// A key and a certificate for 127.0.0.1 that nobody signed, made on the spot.
struct SelfSigned {
    QByteArray certificate;
    QByteArray key;
    static SelfSigned make(const QString &directory);
};

} // namespace spacedock
