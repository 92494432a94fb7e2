// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/chance.h"
#include "app/sim/router.h"

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace spacedock::sim {

namespace {

QString pageUrl(const Visit &visit, const SpaceId &id)
{
    return u"http://%1/spaces/%2"_s.arg(QString::fromUtf8(visit.request().host), id.path());
}

SpaceId newId(const Visit &visit, const QString &path)
{
    const auto id = SpaceId::fromText(path);
    if (!id)
        throw Refusal(400, "Invalid repository name: " + path.toUtf8());
    visit.requireMember(id->owner);
    return *id;
}

void requireSpace(const QJsonObject &body)
{
    if (body.value("type"_L1).toString() != "space"_L1)
        throw Refusal(400, "The simulated Hub knows Spaces only");
}

Answer conflict(const Visit &visit, const SpaceId &id)
{
    Answer answer = json(QJsonObject{{u"error"_s, u"You already created this space repo"_s},
                                     {u"url"_s, pageUrl(visit, id)}});
    answer.status = 409;
    answer.headers.emplaceBack("X-Error-Message", "You already created this space repo");
    return answer;
}

void requirePlan(const Visit &visit, const SpaceId &id, const QString &sdk)
{
    const Owner *owner = visit.world().owner(id.owner);
    const bool hasPlan = owner != nullptr && (owner->isPro || !owner->plan.isEmpty());
    if (sdk != "static"_L1 && !hasPlan)
        throw Refusal(402,
                      "Static Spaces are free for everyone, but hosting Gradio and Docker "
                      "Spaces on free cpu-basic requires a PRO subscription. Subscribe at "
                      "https://huggingface.co/pro");
}

void readPairs(QMap<QString, Setting> &settings, const QJsonValue &list, Time now)
{
    for (const auto &value : list.toArray()) {
        const QJsonObject pair = value.toObject();
        settings.insert(
            pair.value("key"_L1).toString(),
            {pair.value("value"_L1).toString(), pair.value("description"_L1).toString(), now});
    }
}

// What both a new Space and a copy may be given.
void readOptions(const Visit &visit, SpaceState &space, const QJsonObject &body)
{
    const bool isPrivate = body.value("private"_L1).toBool();
    space.visibility = body.value("visibility"_L1).toString(isPrivate ? u"private"_s : u"public"_s);
    const QString asked = body.value("hardware"_L1).toString(QString(CpuBasic));
    const QString flavor = asked == "zerogpu"_L1 ? QString(ZeroGpu) : asked;
    if (!space.isStatic()) {
        checkFlavor(visit, flavor, space.id.owner, space.sdk);
        space.requestedHardware = flavor;
    }
    if (flavor == CpuBasic)
        space.sleepTime = hours(48);
    else if (const int sleep = body.value("sleepTimeSeconds"_L1).toInt(); sleep > 0)
        space.sleepTime = seconds(sleep);
    readPairs(space.secrets, body.value("secrets"_L1), visit.now());
    readPairs(space.variables, body.value("variables"_L1), visit.now());
    if (body.contains("volumes"_L1))
        space.volumes = mountsOf(body.value("volumes"_L1));
    space.devMode = body.value("devModeEnabled"_L1).toBool();
}

SpaceState &raise(const Visit &visit, std::unique_ptr<SpaceState> space)
{
    World &world = visit.world();
    space->hubId = u"67"_s + randomHex(22);
    space->sha = randomHex(40);
    space->subdomain = QString(space->id.path()).replace(u'/', u'-').toLower();
    space->domains = {{space->subdomain + u".hf.space"_s, false, u"READY"_s}};
    space->createdAt = visit.now();
    space->lastModified = visit.now();
    space->runningSince = visit.now();
    space->idleSince = visit.now();
    if (space->isStatic()) {
        space->stage = Stage::Running;
        space->replicas = 1;
    } else {
        world.machine().restart(*space, visit.now(), false);
    }
    return world.addSpace(std::move(space));
}

Answer create(const Visit &visit)
{
    visit.requireUser();
    visit.requireWriteToken();
    const QJsonObject body = visit.body();
    requireSpace(body);
    const QString owner = body.value("organization"_L1).toString(visit.session().user);
    const SpaceId id = newId(visit, owner + u'/' + body.value("name"_L1).toString());
    if (visit.world().find(id) != nullptr)
        return conflict(visit, id);
    const QString sdk = body.value("sdk"_L1).toString();
    if (sdk != "gradio"_L1 && sdk != "docker"_L1 && sdk != "static"_L1)
        throw Refusal(400, "Invalid sdk: " + sdk.toUtf8());
    requirePlan(visit, id, sdk);
    auto space = std::make_unique<SpaceState>();
    space->id = id;
    space->sdk = sdk;
    space->title = body.value("name"_L1).toString();
    space->emoji = u"🚀"_s;
    readOptions(visit, *space, body);
    const SpaceState &made = raise(visit, std::move(space));
    return json(QJsonObject{
        {u"url"_s, pageUrl(visit, made.id)}, {u"name"_s, made.id.path()}, {u"id"_s, made.hubId}});
}

Answer duplicate(const Visit &visit)
{
    const SpaceState &from = visit.readable();
    visit.requireUser();
    visit.requireWriteToken();
    const QJsonObject body = visit.body();
    const SpaceId id = newId(visit, body.value("repository"_L1).toString());
    if (visit.world().find(id) != nullptr)
        return conflict(visit, id);
    requirePlan(visit, id, from.sdk);
    auto space = std::make_unique<SpaceState>();
    space->id = id;
    space->sdk = from.sdk;
    space->sdkVersion = from.sdkVersion;
    space->title = from.title;
    space->emoji = from.emoji;
    space->license = from.license;
    space->models = from.models;
    space->fate.framework = from.fate.framework;
    space->variables = from.variables;
    readOptions(visit, *space, body);
    raise(visit, std::move(space));
    return json(QJsonObject{{u"url"_s, pageUrl(visit, id)}});
}

SpaceState &ownSpace(const Visit &visit, const QString &path)
{
    SpaceState *space = visit.world().find({path.section(u'/', 0, 0), path.section(u'/', 1)});
    if (space == nullptr || (space->visibility == "private"_L1 && !visit.isMember(space->id.owner)))
        throw Refusal(404, "Repository not found", "RepoNotFound");
    visit.requireMember(space->id.owner);
    visit.requireWriteToken();
    return *space;
}

Answer remove(const Visit &visit)
{
    visit.requireUser();
    const QJsonObject body = visit.body();
    requireSpace(body);
    const QString owner = body.value("organization"_L1).toString(visit.session().user);
    SpaceState &space = ownSpace(visit, owner + u'/' + body.value("name"_L1).toString());
    visit.core().logs.forget(space);
    visit.world().removeSpace(space);
    visit.core().changed.notify_all();
    return text("OK");
}

Answer move(const Visit &visit)
{
    visit.requireUser();
    const QJsonObject body = visit.body();
    requireSpace(body);
    SpaceState &space = ownSpace(visit, body.value("fromRepo"_L1).toString());
    const SpaceId to = newId(visit, body.value("toRepo"_L1).toString());
    if (visit.world().find(to) != nullptr)
        return conflict(visit, to);
    visit.world().moveSpace(space, to);
    return text("OK");
}

} // namespace

void addRepositoryRoutes(Router &router)
{
    router.add("POST", "/api/repos/create", create);
    router.add("DELETE", "/api/repos/delete", remove);
    router.add("POST", "/api/repos/move", move);
    router.add("POST", "/api/spaces/{}/{}/duplicate", duplicate);
}

} // namespace spacedock::sim
