// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/identity.h"

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

const Organization *organization(const Identity &identity, const QString &name)
{
    const auto found = std::ranges::find(identity.organizations, name, &Organization::name);
    return found == identity.organizations.end() ? nullptr : &*found;
}

/// The permission of a fine-grained token that opens \a right.
QLatin1StringView permissionFor(Right right)
{
    switch (right) {
    case Right::ReadContent:
        return "repo.content.read"_L1;
    case Right::Write:
        return "repo.write"_L1;
    case Right::ReadBilling:
        return "user.billing.read"_L1;
    case Right::WriteDiscussions:
        return "discussion.write"_L1;
    }
    return {};
}

bool opens(const QStringList &permissions, Right right)
{
    if (permissions.contains(permissionFor(right)))
        return true;
    // Writing a repository includes reading it and its discussions.
    const bool isPartOfWrite = right == Right::ReadContent || right == Right::WriteDiscussions;
    return isPartOfWrite && permissions.contains(permissionFor(Right::Write));
}

Permission fineGrained(const Identity &identity, Right right, const QString &owner)
{
    // Which permission opens an organisation's bill is not documented: only trying tells.
    if (right == Right::ReadBilling && owner != identity.name)
        return Permission::Unknown;
    if (opens(identity.token.globalPermissions, right))
        return Permission::Yes;
    bool onSingleSpaces = false;
    for (const TokenInfo::Scope &scope : identity.token.scopes) {
        if (!opens(scope.permissions, right))
            continue;
        if ((scope.entityType == "user"_L1 || scope.entityType == "org"_L1)
            && scope.entityName == owner)
            return Permission::Yes;
        if (scope.entityType == "space"_L1 && scope.entityName.startsWith(owner + u'/'))
            onSingleSpaces = true;
    }
    return onSingleSpaces ? Permission::Unknown : Permission::No;
}

/// A classic token may do what its owner may; what that is in an organisation, the role says only
/// in part: contributors write to what they created.
Permission classic(const Identity &identity, Right right, const QString &owner)
{
    const bool isRead = right == Right::ReadContent || right == Right::ReadBilling;
    if (identity.token.role == "read"_L1 && !isRead)
        return Permission::No;
    if (owner == identity.name)
        return Permission::Yes;
    const Organization *org = organization(identity, owner);
    if (!org) // Somebody else's: public Spaces can be read and discussed.
        return right == Right::Write || right == Right::ReadBilling ? Permission::No
                                                                    : Permission::Unknown;
    if (right == Right::ReadContent && org->role != "no_access"_L1)
        return Permission::Yes;
    if (org->role == "admin"_L1)
        return Permission::Yes;
    if (right == Right::Write && org->role == "write"_L1)
        return Permission::Yes;
    const bool isReader = org->role == "read"_L1 || org->role == "no_access"_L1;
    return right == Right::Write && isReader ? Permission::No : Permission::Unknown;
}

} // namespace

QStringList Identity::owners() const
{
    QStringList names{name};
    for (const Organization &each : organizations)
        names.append(each.name);
    return names;
}

Permission mayDo(const Identity &identity, Right right, const QString &owner)
{
    const Organization *org = organization(identity, owner);
    if (org && !org->restrictions.isEmpty())
        return Permission::No;
    const TokenInfo &token = identity.token;
    if (token.role == "fineGrained"_L1)
        return fineGrained(identity, right, owner);
    if (token.role == "read"_L1 || token.role == "write"_L1 || token.role == "god"_L1)
        return classic(identity, right, owner);
    return Permission::Unknown;
}

} // namespace spacedock
