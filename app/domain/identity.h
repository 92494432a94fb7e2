// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace spacedock {

struct Organization {
    QString id;
    QString name;
    QString fullname;
    QString plan; ///< team, enterprise, …; empty: none.
    QString role; ///< admin, write, contributor, read; empty: not said.
    std::optional<bool> canPay;
    QStringList restrictions; ///< Why this token cannot act there now: mfa, sso, token-policy, …
    bool operator==(const Organization &) const = default;
};

/// What whoami tells of the token, never the token.
struct TokenInfo {
    struct Scope {
        QString entityType; ///< user, org, space, …
        QString entityName;
        QStringList permissions; ///< repo.write, user.billing.read, …
        bool operator==(const Scope &) const = default;
    };

    QString type; ///< access_token, oauth, …
    QString name; ///< As the user called it.
    QString role; ///< read, write, god, fineGrained; empty with OAuth.
    QStringList globalPermissions;
    QList<Scope> scopes;
    std::optional<Time> expiresAt;
    bool operator==(const TokenInfo &) const = default;
};

/// Who a token belongs to (HUB: GET /api/whoami-v2).
struct Identity {
    QString id; ///< Stable; the name may change.
    QString name;
    QString fullname;
    bool isPro = false;
    std::optional<bool> canPay; ///< A payment method is on file.
    QList<Organization> organizations;
    TokenInfo token;

    /// The user first, then the organisations.
    QStringList owners() const;
    bool operator==(const Identity &) const = default;
};

enum class Right { ReadContent, Write, ReadBilling, WriteDiscussions };
enum class Permission { Yes, No, Unknown };

/// Whether the token may do something for \a owner (the user or an organisation). Unknown where
/// only trying tells, such as with OAuth tokens.
Permission mayDo(const Identity &identity, Right right, const QString &owner);

} // namespace spacedock
