// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/tokenstore.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <memory>

using namespace Qt::StringLiterals;

namespace spacedock {

static QString service()
{
    return u"spacedock"_s;
}

// The host names the Hub. A port of its own or plain http is another place, to which a token kept
// for the Hub must not go.
static QString keyOf(const QUrl &endpoint)
{
    const bool isPlain = endpoint.scheme() == "https"_L1 && endpoint.port(443) == 443;
    if (isPlain)
        return endpoint.host();
    return endpoint.scheme() + u"://"_s + endpoint.host() + u':'
        + QString::number(endpoint.port(endpoint.scheme() == "https"_L1 ? 443 : 80));
}

static Error keychainError(const QString &detail, const QString &code = {})
{
    return {Error::Kind::Keychain, 0, detail, {}, code, {}};
}

TokenStore::TokenStore(std::chrono::milliseconds limit, QObject *parent)
    : QObject(parent)
    , m_limit(limit)
{
}

void TokenStore::read(const QUrl &endpoint)
{
    auto *job = new QKeychain::ReadPasswordJob(service());
    job->setKey(keyOf(endpoint));
    start(job, endpoint, [this, job, endpoint] { emit found(endpoint, job->binaryData()); });
}

void TokenStore::write(const QUrl &endpoint, const QByteArray &token)
{
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(keyOf(endpoint));
    // Text, so that a person can read the entry in the system's own keychain program.
    job->setTextData(QString::fromLatin1(token));
    start(job, endpoint, [this, endpoint] { emit kept(endpoint); });
}

void TokenStore::forget(const QUrl &endpoint)
{
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(keyOf(endpoint));
    start(job, endpoint, [this, endpoint] { emit forgotten(endpoint); });
}

// The job has no parent: QtKeychain's back ends answer to a plain pointer, so a job may only go
// after its answer.
void TokenStore::start(QKeychain::Job *job, const QUrl &endpoint,
                       const std::function<void()> &succeed)
{
    job->setInsecureFallback(false);
    auto *limit = new QTimer(this);
    limit->setSingleShot(true);
    connect(limit, &QTimer::timeout, this, [this, limit, endpoint] {
        limit->deleteLater();
        emit failed(endpoint, keychainError(u"no answer"_s, u"no-answer"_s));
    });
    const QPointer guard(limit);
    connect(job, &QKeychain::Job::finished, this, [this, guard, job, endpoint, succeed] {
        const bool isLate = guard.isNull();
        delete guard.data();
        const bool isNothing = job->error() == QKeychain::EntryNotFound;
        if (job->error() == QKeychain::NoError || isNothing)
            succeed();
        else if (!isLate)
            emit failed(endpoint, keychainError(job->errorString()));
    });
    limit->start(m_limit);
    job->start();
}

} // namespace spacedock
