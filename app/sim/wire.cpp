// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/wire.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace spacedock::sim::wire {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonArray domainList(const SpaceState &space)
{
    QJsonArray list;
    for (const SpaceDomain &domain : space.domains) {
        QJsonObject entry{{u"domain"_s, domain.domain}, {u"stage"_s, domain.stage}};
        if (domain.isCustom)
            entry.insert(u"isCustom"_s, true);
        list.append(entry);
    }
    return list;
}

QJsonArray volumeList(const SpaceState &space)
{
    QJsonArray list;
    for (const Mount &mount : space.volumes) {
        QJsonObject entry{{u"type"_s, mount.type},
                          {u"source"_s, mount.source},
                          {u"mountPath"_s, mount.mountPath},
                          {u"readOnly"_s, mount.readOnly}};
        if (!mount.revision.isEmpty())
            entry.insert(u"revision"_s, mount.revision);
        if (!mount.path.isEmpty())
            entry.insert(u"path"_s, mount.path);
        list.append(entry);
    }
    return list;
}

QJsonObject replicas(const SpaceState &space)
{
    QJsonObject counts{{u"requested"_s, space.requestedReplicas}};
    if (space.replicas)
        counts.insert(u"current"_s, *space.replicas);
    return counts;
}

QJsonObject cardData(const SpaceState &space)
{
    QJsonObject card{{u"title"_s, space.title},   {u"emoji"_s, space.emoji},
                     {u"colorFrom"_s, u"blue"_s}, {u"colorTo"_s, u"green"_s},
                     {u"sdk"_s, space.sdk},       {u"pinned"_s, false}};
    if (!space.sdkVersion.isEmpty())
        card.insert(u"sdk_version"_s, space.sdkVersion);
    if (!space.license.isEmpty())
        card.insert(u"license"_s, space.license);
    if (space.sdk == "docker"_L1)
        card.insert(u"app_port"_s, 7860);
    else
        card.insert(u"app_file"_s, space.isStatic() ? u"index.html"_s : u"app.py"_s);
    return card;
}

QJsonArray siblings(const SpaceState &space)
{
    QStringList names{u".gitattributes"_s, u"README.md"_s};
    if (space.isStatic())
        names << u"index.html"_s << u"style.css"_s;
    else if (space.sdk == "docker"_L1)
        names << u"Dockerfile"_s << u"main.py"_s << u"requirements.txt"_s;
    else
        names << u"app.py"_s << u"requirements.txt"_s;
    QJsonArray list;
    for (const QString &name : std::as_const(names))
        list.append(QJsonObject{{u"rfilename"_s, name}});
    return list;
}

QString host(const SpaceState &space)
{
    return u"https://%1%2.hf.space"_s.arg(space.subdomain,
                                          space.isStatic() ? u".static"_s : QString());
}

QJsonArray tags(const SpaceState &space)
{
    return QJsonArray::fromStringList(QStringList{space.sdk, u"region:us"_s} + space.tags);
}

using Write = QJsonValue (*)(const SpaceState &);

struct Field {
    QLatin1StringView name;
    Write write;
};

// What a listing can be asked for; `host` is only in the detail.
constexpr Field Fields[] = {
    {"author"_L1, [](const SpaceState &s) -> QJsonValue { return s.id.owner; }},
    {"cardData"_L1, [](const SpaceState &s) -> QJsonValue { return cardData(s); }},
    {"createdAt"_L1, [](const SpaceState &s) -> QJsonValue { return timeText(s.createdAt); }},
    {"datasets"_L1, [](const SpaceState &) -> QJsonValue { return QJsonArray(); }},
    {"disabled"_L1, [](const SpaceState &) -> QJsonValue { return false; }},
    {"gated"_L1, [](const SpaceState &) -> QJsonValue { return false; }},
    {"lastModified"_L1, [](const SpaceState &s) -> QJsonValue { return timeText(s.lastModified); }},
    {"likes"_L1, [](const SpaceState &s) -> QJsonValue { return s.likes; }},
    {"models"_L1,
     [](const SpaceState &s) -> QJsonValue { return QJsonArray::fromStringList(s.models); }},
    {"private"_L1, [](const SpaceState &s) -> QJsonValue { return s.visibility == "private"_L1; }},
    {"region"_L1, [](const SpaceState &) -> QJsonValue { return u"us"_s; }},
    {"runtime"_L1, [](const SpaceState &s) -> QJsonValue { return runtime(s); }},
    {"sdk"_L1, [](const SpaceState &s) -> QJsonValue { return s.sdk; }},
    {"sha"_L1, [](const SpaceState &s) -> QJsonValue { return s.sha; }},
    {"siblings"_L1, [](const SpaceState &s) -> QJsonValue { return siblings(s); }},
    {"subdomain"_L1, [](const SpaceState &s) -> QJsonValue { return s.subdomain; }},
    {"tags"_L1, [](const SpaceState &s) -> QJsonValue { return tags(s); }},
    {"trendingScore"_L1, [](const SpaceState &s) -> QJsonValue { return s.likes % 17; }},
    {"usedStorage"_L1, [](const SpaceState &s) -> QJsonValue { return 40'000 + s.likes * 997; }},
    {"visibility"_L1, [](const SpaceState &s) -> QJsonValue { return s.visibility; }},
};

const QStringList ListFields{u"author"_s,  u"createdAt"_s,    u"lastModified"_s, u"likes"_s,
                             u"private"_s, u"sdk"_s,          u"sha"_s,          u"subdomain"_s,
                             u"tags"_s,    u"trendingScore"_s};
const QStringList DetailFields{u"author"_s,   u"cardData"_s,    u"createdAt"_s,    u"datasets"_s,
                               u"disabled"_s, u"gated"_s,       u"lastModified"_s, u"likes"_s,
                               u"models"_s,   u"private"_s,     u"region"_s,       u"runtime"_s,
                               u"sdk"_s,      u"sha"_s,         u"siblings"_s,     u"subdomain"_s,
                               u"tags"_s,     u"usedStorage"_s, u"visibility"_s};

} // namespace

QByteArray stageName(const SpaceState &space)
{
    switch (space.stage) {
    case Stage::NoAppFile:
        return "NO_APP_FILE";
    case Stage::ConfigError:
        return "CONFIG_ERROR";
    case Stage::Building:
        return "BUILDING";
    case Stage::BuildError:
        return "BUILD_ERROR";
    case Stage::AppStarting:
        return "APP_STARTING";
    case Stage::Running:
        return "RUNNING";
    case Stage::RunningBuilding:
        return "RUNNING_BUILDING";
    case Stage::RunningAppStarting:
        return "RUNNING_APP_STARTING";
    case Stage::RuntimeError:
        return "RUNTIME_ERROR";
    case Stage::Paused:
        return "PAUSED";
    case Stage::Sleeping:
        return "SLEEPING";
    case Stage::Stopped:
        return "STOPPED";
    case Stage::Deleting:
        return "DELETING";
    case Stage::Unknown:
        break;
    }
    return space.foreignStage.toUtf8();
}

QString timeText(Time time)
{
    return QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QJsonObject runtime(const SpaceState &space)
{
    QJsonObject object{{u"stage"_s, QString::fromUtf8(stageName(space))},
                       {u"hardware"_s,
                        QJsonObject{{u"current"_s, orNull(space.hardware)},
                                    {u"requested"_s, orNull(space.requestedHardware)}}},
                       {u"storage"_s, orNull(space.storage)},
                       {u"replicas"_s, replicas(space)}};
    if (space.isStatic())
        return object;
    object.insert(u"gcTimeout"_s,
                  space.sleepTime ? QJsonValue(qint64(space.sleepTime->count())) : QJsonValue());
    object.insert(u"devMode"_s, space.devMode);
    object.insert(u"domains"_s, domainList(space));
    if (!space.errorMessage.isEmpty())
        object.insert(u"errorMessage"_s, space.errorMessage);
    if (!space.builtSha.isEmpty())
        object.insert(u"sha"_s, space.builtSha);
    if (!space.volumes.isEmpty())
        object.insert(u"volumes"_s, volumeList(space));
    if (space.isZeroGpu())
        object.insert(u"pySpacesVersion"_s, u"0.48.2"_s);
    return object;
}

QJsonObject listEntry(const SpaceState &space, const QStringList &fields)
{
    const QStringList &wanted = fields.isEmpty() ? ListFields : fields;
    QJsonObject object{{u"_id"_s, space.hubId}, {u"id"_s, space.id.path()}};
    for (const Field &field : Fields)
        if (wanted.contains(field.name))
            object.insert(field.name, field.write(space));
    return object;
}

QJsonObject detail(const SpaceState &space, const QStringList &fields)
{
    QJsonObject object = listEntry(space, fields.isEmpty() ? DetailFields : fields);
    if (fields.isEmpty())
        object.insert(u"host"_s, host(space));
    return object;
}

QJsonObject hardware(const Flavor &flavor)
{
    QJsonValue accelerator;
    if (!flavor.accelerator.isEmpty()) {
        accelerator = QJsonObject{{u"type"_s, u"gpu"_s},
                                  {u"model"_s, flavor.accelerator},
                                  {u"quantity"_s, QString::number(flavor.accelerators)},
                                  {u"vram"_s, u"%1 GB"_s.arg(flavor.acceleratorMemoryGB)},
                                  {u"manufacturer"_s, u"Nvidia"_s}};
    }
    const qint64 price = minutePrice(flavor.price);
    return {{u"name"_s, flavor.id},
            {u"prettyName"_s, flavor.name},
            {u"cpu"_s, u"%1 vCPU"_s.arg(flavor.vCPU)},
            {u"ram"_s, u"%1 GB"_s.arg(flavor.memoryGB)},
            {u"accelerator"_s, accelerator},
            {u"unitCostMicroUSD"_s, price},
            {u"unitCostUSD"_s, static_cast<double>(price) / 1e6},
            {u"unitLabel"_s, u"minute"_s}};
}

QJsonObject variables(const SpaceState &space)
{
    QJsonObject map;
    for (auto it = space.variables.cbegin(); it != space.variables.cend(); ++it) {
        QJsonObject entry{{u"value"_s, it->value}, {u"updatedAt"_s, timeText(it->updatedAt)}};
        if (!it->description.isEmpty())
            entry.insert(u"description"_s, it->description);
        map.insert(it.key(), entry);
    }
    return map;
}

QJsonObject secrets(const SpaceState &space)
{
    QJsonObject map;
    for (auto it = space.secrets.cbegin(); it != space.secrets.cend(); ++it) {
        QJsonObject entry{{u"key"_s, it.key()}, {u"updatedAt"_s, timeText(it->updatedAt)}};
        if (!it->description.isEmpty())
            entry.insert(u"description"_s, it->description);
        map.insert(it.key(), entry);
    }
    return map;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

} // namespace spacedock::sim::wire
