// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/router.h"

using namespace Qt::StringLiterals;

namespace spacedock::sim {

namespace {

qint64 periodEnd(const Visit &visit)
{
    const Time end = monthOf(visit.now()).end;
    return std::chrono::floor<std::chrono::seconds>(end).time_since_epoch().count();
}

QJsonObject organization(const Visit &visit, const Owner &owner)
{
    QJsonObject object{{u"type"_s, u"org"_s},
                       {u"id"_s, owner.id},
                       {u"name"_s, owner.name},
                       {u"fullname"_s, owner.fullname},
                       {u"email"_s, QJsonValue()},
                       {u"canPay"_s, owner.canPay},
                       {u"spendLimitReached"_s, false},
                       {u"billingMode"_s, u"postpaid"_s},
                       {u"periodEnd"_s, periodEnd(visit)},
                       {u"roleInOrg"_s, owner.role},
                       {u"avatarUrl"_s, u"/avatars/%1.svg"_s.arg(owner.name)},
                       {u"securityRestrictions"_s, QJsonArray()}};
    if (!owner.plan.isEmpty())
        object.insert(u"plan"_s, owner.plan);
    return object;
}

QJsonObject scope(const Owner &owner)
{
    return {{u"entity"_s,
             QJsonObject{{u"_id"_s, owner.id},
                         {u"type"_s, owner.isOrganization ? u"org"_s : u"user"_s},
                         {u"name"_s, owner.name}}},
            {u"permissions"_s, QJsonArray{u"repo.content.read"_s}}};
}

QJsonObject accessToken(const Visit &visit)
{
    QJsonObject token{{u"createdAt"_s, u"2026-09-01T09:00:00.000Z"_s}};
    if (visit.session().mayWrite) {
        token.insert(u"displayName"_s, u"console"_s);
        token.insert(u"role"_s, u"write"_s);
        return token;
    }
    QJsonArray scopes;
    for (const Owner &owner : visit.world().owners())
        if (visit.isMember(owner.name))
            scopes.append(scope(owner));
    token.insert(u"displayName"_s, u"console, reading only"_s);
    token.insert(u"role"_s, u"fineGrained"_s);
    token.insert(u"fineGrained"_s,
                 QJsonObject{{u"canReadGatedRepos"_s, false},
                             {u"global"_s, QJsonArray()},
                             {u"scoped"_s, scopes}});
    return token;
}

Answer whoAmI(const Visit &visit)
{
    visit.requireUser();
    QJsonArray organizations;
    for (const Owner &owner : visit.world().owners())
        if (owner.isOrganization && visit.isMember(owner.name))
            organizations.append(organization(visit, owner));
    const Owner &user = *visit.world().owner(visit.session().user);
    return json(QJsonObject{
        {u"type"_s, u"user"_s},
        {u"id"_s, user.id},
        {u"name"_s, user.name},
        {u"fullname"_s, user.fullname},
        {u"email"_s, u"%1@example.org"_s.arg(user.name)},
        {u"emailVerified"_s, true},
        {u"canPay"_s, user.canPay},
        {u"billingMode"_s, u"prepaid"_s},
        {u"periodEnd"_s, periodEnd(visit)},
        {u"isPro"_s, user.isPro},
        {u"avatarUrl"_s, u"/avatars/%1.svg"_s.arg(user.name)},
        {u"orgs"_s, organizations},
        {u"auth"_s,
         QJsonObject{{u"type"_s, u"access_token"_s}, {u"accessToken"_s, accessToken(visit)}}}});
}

Answer zeroGpuQuota(const Visit &visit)
{
    const qint64 base = visit.session().isAnonymous() ? 120 : 2400;
    return json(QJsonObject{{u"base"_s, base},
                            {u"current"_s, static_cast<double>(base) * 0.85},
                            {u"resetsAt"_s, wire::timeText(visit.now() + std::chrono::hours(7))}});
}

} // namespace

void addAccountRoutes(Router &router)
{
    router.add("GET", "/api/whoami-v2", whoAmI);
    router.add("GET", "/api/spaces/zero-gpu/quota", zeroGpuQuota);
}

} // namespace spacedock::sim
