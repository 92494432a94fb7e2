// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/httpcall.h"

#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPromise>
#include <QSslError>
#include <QThreadPool>

#include <algorithm>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

namespace {

constexpr int MaxRedirects = 5;
constexpr auto LongestWait = 5min; // the window of the Hub's rate limits
constexpr qsizetype SmallBody = qsizetype{256} * 1024;

HttpReply replyOf(QNetworkReply &from)
{
    HttpReply reply{.status = from.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
                    .url = from.url()};
    for (const auto &[name, value] : from.rawHeaderPairs())
        reply.headers.take(name, value);
    if (from.isOpen()) // a time-out closes it
        reply.body = from.readAll();
    return reply;
}

/// Gateways and rate limits: the same request may pass a little later.
bool isPassing(int status)
{
    return status == 429 || status == 502 || status == 503 || status == 504;
}

bool isConnectionLost(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::RemoteHostClosedError
        || error == QNetworkReply::TemporaryNetworkFailureError
        || error == QNetworkReply::NetworkSessionFailedError
        || error == QNetworkReply::ProxyConnectionClosedError;
}

Error::Kind kindOf(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::Tls;
    case QNetworkReply::OperationCanceledError: // the transfer time-out, since cancel() is silent
    case QNetworkReply::TimeoutError:
    case QNetworkReply::ProxyTimeoutError:
        return Error::Kind::Timeout;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return Error::Kind::BadReply;
    default:
        return Error::Kind::Network;
    }
}

Decoded decoded(const HttpCall::Decode &decode, const HttpReply &reply)
{
    Decoded result = decode(reply);
    if (result.error) {
        result.error->status = reply.status;
        result.error->requestId = QString::fromUtf8(reply.headers.requestId);
    }
    return result;
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

} // namespace

HttpCall::HttpCall(Transport &transport, HttpRequest request, Decode decode)
    : QObject(&transport)
    , m_transport(transport)
    , m_request(std::move(request))
    , m_decode(std::move(decode))
{
    m_wait.setSingleShot(true);
    connect(&m_wait, &QTimer::timeout, this, &HttpCall::send);
    send();
}

HttpCall::HttpCall(Transport &transport, Error refusal)
    : QObject(&transport)
    , m_transport(transport)
{
    QMetaObject::invokeMethod(
        this, [this, refusal = std::move(refusal)] { fail(refusal); }, Qt::QueuedConnection);
}

HttpCall::~HttpCall()
{
    dropReply();
}

void HttpCall::cancel()
{
    if (std::exchange(m_isOver, true))
        return;
    m_wait.stop();
    dropReply();
    deleteLater();
}

void HttpCall::send()
{
    if (m_isOver)
        return;
    if (!m_transport.gate().isOpen()) {
        connect(&m_transport.gate(), &RequestGate::opened, this, &HttpCall::send,
                Qt::SingleShotConnection);
        return;
    }
    ++m_tries;
    m_tlsRefusal.clear();
    m_reply = m_transport.send(m_request);
    connect(m_reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        for (const QSslError &error : errors)
            m_tlsRefusal.append(error.errorString());
    });
    // Queued, so that a receiver may delete the client without pulling the reply from under Qt.
    connect(m_reply, &QNetworkReply::finished, this, &HttpCall::takeReply, Qt::QueuedConnection);
}

void HttpCall::takeReply()
{
    if (m_isOver || !m_reply)
        return;
    HttpReply reply = replyOf(*m_reply);
    const auto networkError = m_reply->error();
    const QString networkWords = m_reply->errorString();
    const QUrl target = m_reply->url().resolved(
        m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl());
    dropReply();
    if (reply.status > 0)
        emit answered(reply.headers);

    const bool isTimeout = kindOf(networkError) == Error::Kind::Timeout;
    if (reply.status >= 400 && !isTimeout) {
        handleFailure(httpError(reply.status, reply.headers, reply.body), isPassing(reply.status));
    } else if (networkError != QNetworkReply::NoError) {
        m_tlsRefusal.removeDuplicates();
        const QString why = m_tlsRefusal.isEmpty() ? networkWords : m_tlsRefusal.join(u'\n');
        handleFailure({.kind = kindOf(networkError), .detail = why},
                      isConnectionLost(networkError));
    } else if (isRedirect(reply.status)) {
        follow(target, reply.status);
    } else {
        decode(std::move(reply));
    }
}

void HttpCall::follow(const QUrl &target, int status)
{
    Error refusal{.status = status, .detail = target.host()};
    if (!m_transport.isOwn(target)) {
        refusal.kind = Error::Kind::ForeignHost;
        fail(refusal);
    } else if (m_request.verb != "GET" || ++m_redirects > MaxRedirects) {
        refusal.kind = Error::Kind::Rejected;
        fail(refusal);
    } else {
        m_request.url = target;
        --m_tries;
        send();
    }
}

void HttpCall::handleFailure(Error error, bool isPassing)
{
    const auto asked = error.retryAfter.value_or(0s);
    const auto wait = m_transport.wait(m_tries, std::min<std::chrono::seconds>(asked, LongestWait));
    if (error.kind == Error::Kind::RateLimited)
        m_transport.gate().close(wait);
    // What a rate limit refused was not done, so it may be sent again whatever it does.
    const bool mayRepeat = m_request.isRepeatable || error.kind == Error::Kind::RateLimited;
    if (!isPassing || !mayRepeat || m_tries >= Transport::MaxTries || asked > LongestWait) {
        fail(std::move(error));
        return;
    }
    m_wait.start(error.kind == Error::Kind::RateLimited ? 0ms : wait);
}

void HttpCall::decode(HttpReply reply)
{
    if (reply.body.size() <= SmallBody) {
        finish(decoded(m_decode, reply));
        return;
    }
    // Shared, so that a body that is still being read outlives a call that was cancelled.
    struct Work {
        QPromise<void> promise;
        Decoded result;
    };
    auto work = std::make_shared<Work>();
    auto *watcher = new QFutureWatcher<void>(this);
    connect(watcher, &QFutureWatcher<void>::finished, this,
            [this, work] { finish(std::move(work->result)); });
    watcher->setFuture(work->promise.future());
    work->promise.start();
    QThreadPool::globalInstance()->start([work, decode = m_decode, reply = std::move(reply)] {
        work->result = decoded(decode, reply);
        work->promise.finish();
    });
}

void HttpCall::finish(Decoded result)
{
    if (std::exchange(m_isOver, true))
        return;
    if (result.error)
        result.error->detail = withoutTokens(result.error->detail, m_request.token);
    deleteLater();
    emit finished(result);
}

void HttpCall::fail(Error error)
{
    finish({.error = std::move(error)});
}

void HttpCall::dropReply()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
    m_reply.clear();
}

} // namespace spacedock
