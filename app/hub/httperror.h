// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"

#include <QByteArray>

namespace spacedock {

/// The headers of an answer that errors and budgets are made from.
struct ReplyHeaders {
    QByteArray contentType;
    QByteArray errorMessage; ///< X-Error-Message
    QByteArray errorCode; ///< X-Error-Code
    QByteArray requestId; ///< X-Request-Id, else what the gateways call it.
    QByteArray retryAfter;
    QByteArray rateLimit;
    QByteArray ratePolicy;
    QByteArray link;

    /// Keeps \a value if \a name is one of these.
    void take(QByteArray name, const QByteArray &value);
    /// Where the member of header \a lowerName is; null for others.
    QByteArray *find(const QByteArray &lowerName);
};

/// What the Hub said with an answer of \a status 400 or more. HTML is never quoted.
Error httpError(int status, const ReplyHeaders &headers, const QByteArray &body);

/// How long the Hub asks to wait; none when it does not say.
std::optional<std::chrono::seconds> retryAfter(const ReplyHeaders &headers);

/// \a text without \a token and without anything else that looks like a token of the Hub.
QString withoutTokens(QString text, const QByteArray &token);

/// The Hub's words in a JSON or plain text body; the title of an HTML page; empty if neither.
QString wordsOf(const QByteArray &body);

} // namespace spacedock
