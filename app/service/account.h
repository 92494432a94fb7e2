// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/identity.h"
#include "app/service/knownaccount.h"

#include <QObject>
#include <QTimer>
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

    /// \a known: what a start without a network works with.
    Account(HubClient &client, TokenStore &tokens, KnownAccount known = KnownAccount(),
            QObject *parent = nullptr);

    State state() const;
    const Identity &identity() const; ///< Empty unless signed in.
    /// False while the Hub could not be asked: signed in as the keychain's account was known, and
    /// the Hub is asked again and again.
    bool isConfirmed() const;
    bool isExpired() const { return m_isExpired; } ///< Since expired(), until a token is taken.
    Keeping keeping() const; ///< Where the token is now.
    Permission mayDo(Right right, const QString &owner) const;

    /// Looks into the keychain; ends in SignedIn or SignedOut. Who is known from before is signed
    /// in at once, and out again when the Hub then refuses the token.
    void restore();
    /// Checks \a token by whoami, takes it over and keeps it as asked; without a keychain the
    /// session goes on and keepingChanged() says so. A later call overtakes an earlier one; when
    /// the check fails, whoever was signed in stays so.
    void signIn(const QByteArray &token, Keeping keeping);
    /// The network may be back: asks at once what would be asked later.
    void askNow();
    /// Forgets the token here and in the keychain.
    void signOut();

signals:
    void stateChanged(spacedock::Account::State state);
    /// Somebody else is signed in, or the same with another token.
    void identityChanged();
    void confirmed(); ///< The Hub has answered after all; see isConfirmed().
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
    void take(const QByteArray &token, const Identity &identity);
    void keep(const QByteArray &token, Keeping keeping);
    void resume(const QByteArray &token, const Identity &identity);
    void confirm();
    void takeConfirmation(const Result<Identity> &identity);
    void askLater(const Error &error);
    void takeFound(const QUrl &endpoint, const QByteArray &token);
    void takeKeychainError(const QUrl &endpoint, const Error &error);
    void doubtToken();
    void expire(const Error &error);

    HubClient &m_client;
    TokenStore &m_tokens;
    KnownAccount m_known;
    Identity m_identity;
    State m_state = State::SignedOut;
    Keeping m_keeping = Keeping::SessionOnly;
    int m_attempt = 0; ///< Answers to an older attempt are dropped.
    QTimer m_askAgain;
    int m_unanswered = 0;
    bool m_isConfirmed = false;
    bool m_isLooking = false; ///< A read of the keychain is wanted, even if it answers late.
    bool m_isWriting = false;
    bool m_isExpired = false;
    bool m_isDoubted = false; ///< The Hub refused the token since it was accepted.
};

} // namespace spacedock
