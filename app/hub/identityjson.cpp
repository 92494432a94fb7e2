// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/identityjson.h"

#include "app/hub/hubjson.h"
#include "app/hub/isotime.h"
#include "app/hub/jsonview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

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

void insert(QJsonObject &json, const QString &key, std::optional<bool> value)
{
    if (value)
        json.insert(key, *value);
}

QJsonObject toJson(const Organization &org)
{
    QJsonObject json{{u"id"_s, org.id},
                     {u"name"_s, org.name},
                     {u"fullname"_s, org.fullname},
                     {u"plan"_s, org.plan},
                     {u"roleInOrg"_s, org.role},
                     {u"securityRestrictions"_s, QJsonArray::fromStringList(org.restrictions)}};
    insert(json, u"canPay"_s, org.canPay);
    return json;
}

QJsonObject toJson(const TokenInfo &info)
{
    QJsonArray scopes;
    for (const TokenInfo::Scope &scope : info.scopes) {
        scopes.append(
            QJsonObject{{u"entity"_s,
                         QJsonObject{{u"type"_s, scope.entityType}, {u"name"_s, scope.entityName}}},
                        {u"permissions"_s, QJsonArray::fromStringList(scope.permissions)}});
    }
    const QJsonObject rights{{u"global"_s, QJsonArray::fromStringList(info.globalPermissions)},
                             {u"scoped"_s, scopes}};
    const QJsonObject token{
        {u"displayName"_s, info.name}, {u"role"_s, info.role}, {u"fineGrained"_s, rights}};
    QJsonObject json{{u"type"_s, info.type}, {u"accessToken"_s, token}};
    if (info.expiresAt)
        json.insert(u"expiresAt"_s, QString::fromStdString(isoFromTime(*info.expiresAt)));
    return json;
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

QByteArray writeIdentity(const Identity &identity)
{
    QJsonArray organizations;
    for (const Organization &org : identity.organizations)
        organizations.append(toJson(org));
    QJsonObject json{{u"id"_s, identity.id},
                     {u"name"_s, identity.name},
                     {u"fullname"_s, identity.fullname},
                     {u"isPro"_s, identity.isPro},
                     {u"orgs"_s, organizations},
                     {u"auth"_s, toJson(identity.token)}};
    insert(json, u"canPay"_s, identity.canPay);
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

} // namespace spacedock
