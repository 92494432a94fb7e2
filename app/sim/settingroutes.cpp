// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/router.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace spacedock::sim {

namespace {

QString settingKey(const QJsonObject &body)
{
    static const QRegularExpression allowed(u"^[a-zA-Z][_a-zA-Z0-9]*$"_s);
    const QString key = body.value("key"_L1).toString();
    if (!allowed.match(key).hasMatch())
        throw Refusal(400, "Invalid key: it must match ^[a-zA-Z][_a-zA-Z0-9]*$");
    return key;
}

void upsert(const Visit &visit, SpaceState &space, QMap<QString, Setting> &settings)
{
    const QJsonObject body = visit.body();
    settings.insert(
        settingKey(body),
        {body.value("value"_L1).toString(), body.value("description"_L1).toString(), visit.now()});
    visit.world().settingsChanged(space);
}

void remove(const Visit &visit, SpaceState &space, QMap<QString, Setting> &settings)
{
    if (settings.remove(settingKey(visit.body())) > 0)
        visit.world().settingsChanged(space);
}

Answer secrets(const Visit &visit)
{
    return json(wire::secrets(visit.writable()));
}

Answer setSecret(const Visit &visit)
{
    SpaceState &space = visit.writable();
    upsert(visit, space, space.secrets);
    return json(QJsonObject());
}

Answer deleteSecret(const Visit &visit)
{
    SpaceState &space = visit.writable();
    remove(visit, space, space.secrets);
    return json(QJsonObject());
}

Answer variables(const Visit &visit)
{
    return json(wire::variables(visit.readable()));
}

Answer setVariable(const Visit &visit)
{
    SpaceState &space = visit.writable();
    upsert(visit, space, space.variables);
    return json(wire::variables(space));
}

Answer deleteVariable(const Visit &visit)
{
    SpaceState &space = visit.writable();
    remove(visit, space, space.variables);
    return json(wire::variables(space));
}

Answer setVolumes(const Visit &visit)
{
    SpaceState &space = visit.writable();
    space.volumes = mountsOf(visit.body().value("volumes"_L1));
    visit.world().settingsChanged(space);
    return json(wire::runtime(space));
}

Answer deleteVolumes(const Visit &visit)
{
    SpaceState &space = visit.writable();
    if (space.volumes.isEmpty())
        throw Refusal(400, "No volumes are mounted in this Space");
    space.volumes.clear();
    visit.world().settingsChanged(space);
    return json(wire::runtime(space));
}

Answer setStorage(const Visit &visit)
{
    SpaceState &space = visit.writable();
    const QString tier = visit.body().value("tier"_L1).toString();
    if (tier != "small"_L1 && tier != "medium"_L1 && tier != "large"_L1)
        throw Refusal(400, "Invalid storage tier: " + tier.toUtf8());
    const Owner *payer = visit.world().owner(space.id.owner);
    if (payer == nullptr || !payer->canPay)
        throw Refusal(402,
                      "You must add a payment method to your account to use persistent "
                      "storage");
    space.storage = tier;
    visit.world().settingsChanged(space);
    return json(wire::runtime(space));
}

Answer deleteStorage(const Visit &visit)
{
    SpaceState &space = visit.writable();
    space.storage.clear();
    visit.world().settingsChanged(space);
    return json(wire::runtime(space));
}

Answer setDevMode(const Visit &visit)
{
    SpaceState &space = visit.writable();
    if (space.isStatic())
        throw Refusal(400, "Dev Mode is not available for static Spaces");
    const QJsonValue enabled = visit.body().value("enabled"_L1);
    if (!enabled.isBool())
        throw Refusal(400, "enabled must be true or false");
    const Owner *owner = visit.world().owner(space.id.owner);
    if (owner == nullptr || (!owner->isPro && owner->plan.isEmpty()))
        throw Refusal(402, "Dev Mode requires a PRO, Team or Enterprise plan");
    space.devMode = enabled.toBool();
    visit.world().settingsChanged(space);
    return json(wire::runtime(space));
}

Answer setDomain(const Visit &visit)
{
    SpaceState &space = visit.writable();
    const QString domain = visit.body().value("domain"_L1).toString();
    if (!domain.contains(u'.'))
        throw Refusal(400, "Invalid domain");
    visit.world().change(space, [&] { space.domains.append({domain, true, u"PENDING"_s}); });
    return json(wire::runtime(space));
}

Answer setSettings(const Visit &visit)
{
    SpaceState &space = visit.writable();
    const QJsonObject body = visit.body();
    if (body.contains("private"_L1))
        space.visibility = body.value("private"_L1).toBool() ? u"private"_s : u"public"_s;
    if (const QString visibility = body.value("visibility"_L1).toString(); !visibility.isEmpty()) {
        if (!QStringList{u"public"_s, u"private"_s, u"protected"_s}.contains(visibility))
            throw Refusal(400, "Invalid visibility: " + visibility.toUtf8());
        space.visibility = visibility;
    }
    space.discussionsDisabled =
        body.value("discussionsDisabled"_L1).toBool(space.discussionsDisabled);
    return json(QJsonObject{{u"visibility"_s, space.visibility},
                            {u"private"_s, space.visibility == "private"_L1},
                            {u"discussionsDisabled"_s, space.discussionsDisabled}});
}

} // namespace

QList<Mount> mountsOf(const QJsonValue &value)
{
    static const QStringList types{u"bucket"_s, u"model"_s, u"dataset"_s, u"space"_s};
    if (!value.isArray())
        throw Refusal(400, "volumes must be a list");
    QList<Mount> mounts;
    for (const auto &entry : value.toArray()) {
        const QJsonObject from = entry.toObject();
        Mount mount{.type = from.value("type"_L1).toString(),
                    .source = from.value("source"_L1).toString(),
                    .mountPath = from.value("mountPath"_L1).toString(),
                    .revision = from.value("revision"_L1).toString(),
                    .path = from.value("path"_L1).toString()};
        if (!types.contains(mount.type) || mount.source.isEmpty())
            throw Refusal(400, "Invalid volume: type must be one of bucket, model, dataset, space");
        if (!mount.mountPath.startsWith(u'/'))
            throw Refusal(400, "Invalid volume: mountPath must start with /");
        // Only buckets can be written to.
        mount.readOnly = from.value("readOnly"_L1).toBool(mount.type != "bucket"_L1);
        if (mount.type != "bucket"_L1 && !mount.readOnly)
            throw Refusal(400, "Invalid volume: only buckets are writable");
        mounts.append(mount);
    }
    return mounts;
}

void addSettingRoutes(Router &router)
{
    router.add("GET", "/api/spaces/{}/{}/secrets", secrets);
    router.add("POST", "/api/spaces/{}/{}/secrets", setSecret);
    router.add("DELETE", "/api/spaces/{}/{}/secrets", deleteSecret);
    router.add("GET", "/api/spaces/{}/{}/variables", variables);
    router.add("POST", "/api/spaces/{}/{}/variables", setVariable);
    router.add("DELETE", "/api/spaces/{}/{}/variables", deleteVariable);
    router.add("PUT", "/api/spaces/{}/{}/volumes", setVolumes);
    router.add("DELETE", "/api/spaces/{}/{}/volumes", deleteVolumes);
    router.add("POST", "/api/spaces/{}/{}/storage", setStorage);
    router.add("DELETE", "/api/spaces/{}/{}/storage", deleteStorage);
    router.add("POST", "/api/spaces/{}/{}/dev-mode", setDevMode);
    router.add("POST", "/api/spaces/{}/{}/custom-domain", setDomain);
    router.add("PUT", "/api/spaces/{}/{}/settings", setSettings);
}

} // namespace spacedock::sim
