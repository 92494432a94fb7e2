// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <expected>
#include <optional>

namespace spacedock {

/// Why something did not work. Words for people are made from this in ui/text.
struct Error {
    enum class Kind {
        Network, ///< No connection, name not found, connection lost.
        Tls, ///< The certificate was refused; detail says why.
        Timeout, ///< No answer in time. A write may have happened: read back before repeating.
        Unauthorized, ///< 401
        PaymentRequired, ///< 402
        Forbidden, ///< 403
        NotFound, ///< 404
        Conflict, ///< 409
        RateLimited, ///< 429
        Rejected, ///< 400, 406, 422 and other 4xx: the Hub understood and refused.
        Server, ///< 5xx
        BadReply, ///< An answer that is not what the Hub documents: HTML, cut or wrong JSON.
        ForeignHost, ///< A redirect or link led to another host and was not followed.
        Storage, ///< The local history could not be read or written.
        Keychain ///< The system's keychain refused or is missing.
    };

    Kind kind = Kind::Network;
    int status = 0; ///< HTTP status, 0 when there was none.
    QString detail; ///< What the Hub or the system said, untranslated; never holds the token.
    QString requestId; ///< X-Request-Id, for the Hub's support.
    QString code; ///< X-Error-Code, such as RepoNotFound.
    std::optional<std::chrono::seconds> retryAfter; ///< With RateLimited.

    bool operator==(const Error &) const = default;
};

template <typename T> using Result = std::expected<T, Error>;

} // namespace spacedock

Q_DECLARE_METATYPE(spacedock::Error)
