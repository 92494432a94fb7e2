// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/identity.h"

#include <QObject>
#include <QUrl>

namespace spacedock {

class HubClient;
class TokenStore;

/// Who is signed in at the client's endpoint. Owns the way from a token to an identity and back.
class Account : public QObject {
    Q_OBJECT

public:
    enum class State { SignedOut, Restoring, Checking, SignedIn };
    enum class Keeping { Keychain, SessionOnly };

    Account(HubClient &client, TokenStore &tokens, QObject *parent = nullptr);

    State state() const;
    const Identity &identity() const; ///< Empty unless signed in.
    Keeping keeping() const; ///< Where the token is now.
    Permission mayDo(Right right, const QString &owner) const;

    /// Looks into the keychain; ends in SignedIn or SignedOut.
    void restore();
    /// Checks \a token by whoami, takes it over and keeps it as asked; without a keychain the
    /// session goes on and keepingChanged() says so. A later call overtakes an earlier one; when
    /// the check fails, whoever was signed in stays so.
    void signIn(const QByteArray &token, Keeping keeping);
    /// Forgets the token here and in the keychain.
    void signOut();

signals:
    void stateChanged(spacedock::Account::State state);
    /// Somebody else is signed in, or the same with another token.
    void identityChanged();
    void keepingChanged(spacedock::Account::Keeping keeping);
    void failed(const spacedock::Error &error); ///< Of restore() or signIn(); no token was taken.
    /// The keychain refused; the token lasts for this session, or after signOut() was not removed.
    void keychainFailed(const spacedock::Error &error);
    /// The Hub no longer takes the token. The account stays, so that nothing on screen is lost.
    void expired(const spacedock::Error &error);

private:
    void setState(State state);
    void setKeeping(Keeping keeping);
    void check(const QByteArray &token, Keeping keeping);
    void accept(const QByteArray &token, Keeping keeping, const Result<Identity> &identity);
    void keep(const QByteArray &token, Keeping keeping);
    void takeFound(const QUrl &endpoint, const QByteArray &token);
    void takeKeychainError(const QUrl &endpoint, const Error &error);
    void doubtToken();

    HubClient &m_client;
    TokenStore &m_tokens;
    Identity m_identity;
    State m_state = State::SignedOut;
    Keeping m_keeping = Keeping::SessionOnly;
    int m_attempt = 0; ///< Answers to an older attempt are dropped.
    bool m_isLooking = false; ///< A read of the keychain is wanted, even if it answers late.
    bool m_isWriting = false;
    bool m_isDoubted = false; ///< The Hub refused the token since it was accepted.
};

} // namespace spacedock
