// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubjson.h"

#include "app/hub/jsonview.h"

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

QStringList texts(const JsonView &array)
{
    QStringList list;
    array.forEach([&](const JsonView &item) {
        if (const QString text = item.text(); !text.isEmpty())
            list.append(text);
    });
    return list;
}

Organization organization(const JsonView &json)
{
    return {.id = json["id"].text(),
            .name = json["name"].text(),
            .fullname = json["fullname"].text(),
            .plan = json["plan"].text(),
            .role = json["roleInOrg"].text(),
            .canPay = json["canPay"].boolean(),
            .restrictions = texts(json["securityRestrictions"])};
}

TokenInfo::Scope scope(const JsonView &json)
{
    const JsonView entity = json["entity"];
    return {.entityType = entity["type"].text(),
            .entityName = entity["name"].text(),
            .permissions = texts(json["permissions"])};
}

TokenInfo tokenInfo(const JsonView &auth)
{
    const JsonView token = auth["accessToken"];
    const JsonView rights = token["fineGrained"];
    TokenInfo info{.type = auth["type"].text(),
                   .name = token["displayName"].text(),
                   .role = token["role"].text(),
                   .globalPermissions = texts(rights["global"]),
                   .expiresAt = auth["expiresAt"].time()};
    rights["scoped"].forEach([&](const JsonView &item) { info.scopes.append(scope(item)); });
    return info;
}

} // namespace

Result<Identity> readIdentity(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    const JsonView root = document->root();
    Identity identity{.id = root["id"].text(),
                      .name = root["name"].text(),
                      .fullname = root["fullname"].text(),
                      .isPro = root["isPro"].boolean().value_or(false),
                      .canPay = root["canPay"].boolean(),
                      .token = tokenInfo(root["auth"])};
    if (identity.name.isEmpty())
        return badReply(u"whoami without a name"_s);
    root["orgs"].forEach([&](const JsonView &item) {
        if (const Organization org = organization(item); !org.name.isEmpty())
            identity.organizations.append(org);
    });
    return identity;
}

} // namespace spacedock
