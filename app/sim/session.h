// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <exception>

namespace spacedock::sim {

/// Who sends a request, and what the token lets them do.
struct Session {
    QString user; ///< Empty: anonymous.
    bool mayWrite = false; ///< Also opens logs, secrets and the bill.

    bool isAnonymous() const { return user.isEmpty(); }
};

/// The two tokens of the world's user.
struct Tokens {
    QString user;
    QByteArray full;
    QByteArray readOnly;
};

/// An answer that is not 2xx, thrown by the routes and written by the router.
class Refusal : public std::exception {
public:
    Refusal(int status, QByteArray message, QByteArray code = {});

    int status() const { return m_status; }
    const QByteArray &message() const { return m_message; }
    const QByteArray &code() const { return m_code; }
    const char *what() const noexcept override { return m_message.constData(); }

private:
    int m_status;
    QByteArray m_message;
    QByteArray m_code;
};

/// The Space was renamed: the same request belongs to another address.
class Moved : public std::exception {
public:
    explicit Moved(QByteArray target);

    const QByteArray &target() const { return m_target; }

private:
    QByteArray m_target;
};

/// Reads an Authorization header; throws 401 for a token that nobody owns.
Session sessionOf(const QByteArray &authorization, const Tokens &tokens);
/// Looks like one of the Hub's, and is another in every run.
QByteArray madeUpToken();

} // namespace spacedock::sim
