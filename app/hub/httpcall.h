// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/httperror.h"
#include "app/hub/transport.h"

#include <QPointer>
#include <QTimer>

#include <any>
#include <functional>

namespace spacedock {

struct HttpReply {
    int status = 0;
    QUrl url;
    ReplyHeaders headers;
    QByteArray body;
};

/// What a body holds once it was read, or why there is nothing. HttpCall does not know the type.
struct Decoded {
    std::any value;
    std::optional<Error> error;
};

/// One logical request: sends, waits, tries again, reads the answer and ends exactly once, never
/// synchronously; then it deletes itself. After cancel() it ends without a word.
class HttpCall : public QObject {
    Q_OBJECT

public:
    /// Runs on another thread for large bodies, so it must own what it uses.
    using Decode = std::function<Decoded(const HttpReply &)>;

    HttpCall(Transport &transport, HttpRequest request, Decode decode);
    /// Sends nothing and ends with \a refusal.
    HttpCall(Transport &transport, Error refusal);
    ~HttpCall() override;

    void cancel();

signals:
    /// Headers of an answer have come; also of one that leads to another try.
    void answered(const spacedock::ReplyHeaders &headers);
    void finished(const spacedock::Decoded &result);

private:
    void send();
    void takeReply();
    void follow(const QUrl &target, int status);
    void handleFailure(Error error, bool isPassing);
    void decode(HttpReply reply);
    void finish(Decoded result);
    void fail(Error error);
    void dropReply();

    Transport &m_transport;
    HttpRequest m_request;
    Decode m_decode;
    QPointer<QNetworkReply> m_reply;
    QStringList m_tlsRefusal;
    QTimer m_wait;
    int m_tries = 0;
    int m_redirects = 0;
    bool m_isOver = false;
};

} // namespace spacedock
