// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/account.h"

#include "app/hub/backoff.h"
#include "app/hub/hubclient.h"
#include "app/service/tokenstore.h"

#include <QRandomGenerator>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

static constexpr Backoff AskAgain{.first = 1s, .ceiling = 60s};

// Whether the Hub itself refuses the token. Gateways and captive portals answer 403 as well, but
// without the Hub's request id.
static bool isVerdict(const Error &error)
{
    return error.kind == Error::Kind::Unauthorized
        || (error.kind == Error::Kind::Forbidden && !error.requestId.isEmpty());
}

Account::Account(HubClient &client, TokenStore &tokens, KnownAccount known, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_tokens(tokens)
    , m_known(std::move(known))
{
    m_askAgain.setSingleShot(true);
    connect(&m_askAgain, &QTimer::timeout, this, &Account::confirm);
    connect(&client, &HubClient::unauthorized, this, &Account::doubtToken);
    connect(&tokens, &TokenStore::found, this, &Account::takeFound);
    connect(&tokens, &TokenStore::failed, this, &Account::takeKeychainError);
    connect(&tokens, &TokenStore::kept, this, [this](const QUrl &endpoint) {
        if (endpoint != m_client.endpoint() || !std::exchange(m_isWriting, false))
            return;
        m_known.store(endpoint, m_identity);
        setKeeping(Keeping::Keychain);
    });
}

Account::State Account::state() const
{
    return m_state;
}

const Identity &Account::identity() const
{
    return m_identity;
}

bool Account::isConfirmed() const
{
    return m_isConfirmed;
}

Account::Keeping Account::keeping() const
{
    return m_keeping;
}

Permission Account::mayDo(Right right, const QString &owner) const
{
    return m_identity.name.isEmpty() ? Permission::No : spacedock::mayDo(m_identity, right, owner);
}

void Account::restore()
{
    ++m_attempt;
    m_isLooking = true;
    setState(State::Restoring);
    m_tokens.read(m_client.endpoint());
}

void Account::signIn(const QByteArray &token, Keeping keeping)
{
    m_isLooking = false;
    check(token, keeping);
}

void Account::askNow()
{
    if (m_askAgain.isActive())
        m_askAgain.start(0ms);
}

void Account::signOut()
{
    ++m_attempt;
    m_isLooking = false;
    m_isConfirmed = false;
    m_askAgain.stop();
    m_client.setToken({});
    m_identity = {};
    if (m_keeping == Keeping::Keychain || m_isWriting) {
        m_tokens.forget(m_client.endpoint());
        m_known.forget(m_client.endpoint());
    }
    m_isWriting = false;
    setState(State::SignedOut);
    emit identityChanged();
    setKeeping(Keeping::SessionOnly);
}

void Account::setState(State state)
{
    if (std::exchange(m_state, state) != state)
        emit stateChanged(state);
}

void Account::setKeeping(Keeping keeping)
{
    if (std::exchange(m_keeping, keeping) != keeping)
        emit keepingChanged(keeping);
}

void Account::check(const QByteArray &token, Keeping keeping)
{
    const int attempt = ++m_attempt;
    m_askAgain.stop();
    setState(State::Checking);
    m_client.whoAmI(token).then(this,
                                [this, attempt, token, keeping](const Result<Identity> &identity) {
                                    if (attempt == m_attempt)
                                        accept(token, keeping, identity);
                                });
}

void Account::accept(const QByteArray &token, Keeping keeping, const Result<Identity> &identity)
{
    const bool isRestored = std::exchange(m_isLooking, false);
    if (!identity) {
        const bool isIn = !m_identity.name.isEmpty();
        setState(isIn ? State::SignedIn : State::SignedOut);
        if (isIn && !m_isConfirmed)
            askLater(identity.error());
        emit failed(identity.error());
        return;
    }
    m_isConfirmed = true;
    take(token, *identity);
    if (isRestored) {
        m_known.store(m_client.endpoint(), m_identity);
        setKeeping(Keeping::Keychain);
    } else {
        keep(token, keeping);
    }
}

void Account::take(const QByteArray &token, const Identity &identity)
{
    m_identity = identity;
    m_isDoubted = m_isExpired = false;
    m_client.setToken(token);
    setState(State::SignedIn);
    emit identityChanged();
}

void Account::keep(const QByteArray &token, Keeping keeping)
{
    if (keeping == Keeping::Keychain) {
        m_isWriting = true;
        m_tokens.write(m_client.endpoint(), token);
    } else if (m_keeping == Keeping::Keychain) {
        m_tokens.forget(m_client.endpoint());
        m_known.forget(m_client.endpoint());
        setKeeping(Keeping::SessionOnly);
    }
}

void Account::resume(const QByteArray &token, const Identity &identity)
{
    m_isLooking = false;
    m_isConfirmed = false;
    m_unanswered = 0;
    take(token, identity);
    setKeeping(Keeping::Keychain);
    confirm();
}

void Account::confirm()
{
    m_client.whoAmI().then(this, [this, attempt = m_attempt](const Result<Identity> &identity) {
        if (attempt == m_attempt)
            takeConfirmation(identity);
    });
}

void Account::takeConfirmation(const Result<Identity> &identity)
{
    if (identity) {
        m_isConfirmed = true;
        m_isDoubted = m_isExpired = false;
        m_known.store(m_client.endpoint(), *identity);
        if (std::exchange(m_identity, *identity) != *identity)
            emit identityChanged();
        emit confirmed();
    } else if (!isVerdict(identity.error())) {
        askLater(identity.error());
    } else if (m_unanswered > 0) {
        m_isDoubted = true;
        expire(identity.error());
    } else {
        m_known.forget(m_client.endpoint());
        m_client.setToken({});
        m_identity = {};
        setState(State::SignedOut);
        emit identityChanged();
        emit failed(identity.error());
    }
}

void Account::askLater(const Error &error)
{
    m_askAgain.start(AskAgain.wait(++m_unanswered, error.retryAfter.value_or(0s),
                                   QRandomGenerator::global()->generateDouble()));
}

void Account::takeFound(const QUrl &endpoint, const QByteArray &token)
{
    if (endpoint != m_client.endpoint() || !m_isLooking)
        return;
    if (token.isEmpty()) {
        m_isLooking = false;
        m_known.forget(endpoint);
        setState(State::SignedOut);
    } else if (const auto known = m_known.load(endpoint); known && m_identity.name.isEmpty()) {
        resume(token, *known);
    } else {
        check(token, Keeping::Keychain);
    }
}

// A late answer is still welcome: the keychain may have asked for its password first.
void Account::takeKeychainError(const QUrl &endpoint, const Error &error)
{
    if (endpoint != m_client.endpoint())
        return;
    const bool mayStillAnswer = error.code == "no-answer"_L1;
    if (m_state == State::Restoring) {
        m_isLooking = mayStillAnswer;
        setState(State::SignedOut);
        emit failed(error);
        return;
    }
    if (m_isWriting) {
        m_isWriting = mayStillAnswer;
        // Said even if nothing changed: the caller asked for the keychain and must learn of this.
        m_keeping = Keeping::SessionOnly;
        emit keepingChanged(m_keeping);
    }
    emit keychainFailed(error);
}

void Account::expire(const Error &error)
{
    m_isExpired = true;
    emit expired(error);
}

// Some rights of an OAuth token are refused with the same 401 as a dead token; whoami tells.
void Account::doubtToken()
{
    if (m_state == State::SignedIn && !m_isConfirmed) {
        askNow();
        return;
    }
    if (m_state != State::SignedIn || std::exchange(m_isDoubted, true))
        return;
    if (m_identity.token.type != "oauth"_L1) {
        expire({.kind = Error::Kind::Unauthorized, .status = 401});
        return;
    }
    m_client.whoAmI().then(this, [this, attempt = m_attempt](const Result<Identity> &identity) {
        if (attempt != m_attempt)
            return;
        if (!identity && identity.error().kind == Error::Kind::Unauthorized)
            expire(identity.error());
        else
            m_isDoubted = false;
    });
}

} // namespace spacedock
