// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/seedspace.h"

#include "app/sim/chance.h"
#include "app/sim/wire.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace spacedock::sim {

namespace {

Time ago(const World &world, const QJsonObject &from, QLatin1StringView key)
{
    const double amount = from.value(key).toDouble();
    if (key.endsWith("Days"_L1))
        return world.now() - days(qint64(amount));
    if (key.endsWith("Minutes"_L1))
        return world.now() - minutes(qint64(amount));
    return world.now() - seconds(qint64(amount));
}

QStringList strings(const QJsonValue &list)
{
    QStringList texts;
    for (const auto &text : list.toArray())
        texts.append(text.toString());
    return texts;
}

void setStage(SpaceState &space, const QString &name)
{
    for (int i = 0; i < static_cast<int>(Stage::Unknown); ++i) {
        space.stage = static_cast<Stage>(i);
        if (wire::stageName(space) == name.toLatin1())
            return;
    }
    space.stage = Stage::Unknown;
    space.foreignStage = name;
}

// A book may be too old for a flavor of the demo.
QString knownFlavor(const World &world, const QString &flavor)
{
    const bool isKnown = flavor == ZeroGpu || world.billing().flavor(flavor) != nullptr;
    return isKnown || flavor.isEmpty() ? flavor : u"t4-medium"_s;
}

void readIdentity(SpaceState &space, const QJsonObject &from, const World &world)
{
    space.id = idOf(from.value("id"_L1).toString());
    space.hubId = u"66"_s + madeHex(space.id.path(), 22);
    space.sdk = from.value("sdk"_L1).toString();
    space.sdkVersion = from.value("sdkVersion"_L1).toString();
    space.title = from.value("title"_L1).toString();
    space.emoji = from.value("emoji"_L1).toString();
    space.license = from.value("license"_L1).toString();
    space.visibility = from.value("visibility"_L1).toString(u"public"_s);
    space.subdomain = QString(space.id.path()).replace(u'/', u'-');
    space.sha = madeHex(space.id.path() + u"sha"_s, 40);
    space.builtSha = space.sha;
    space.models = strings(from.value("models"_L1));
    space.likes = from.value("likes"_L1).toInt();
    space.createdAt = ago(world, from, "ageDays"_L1);
    space.lastModified = space.createdAt + (world.now() - space.createdAt) * 9 / 10;
    space.domains.append({space.subdomain + u".hf.space"_s, false, u"READY"_s});
    if (const QString custom = from.value("domain"_L1).toString(); !custom.isEmpty())
        space.domains.append({custom, true, u"READY"_s});
}

void readFate(SpaceState &space, const QJsonObject &from, const World &world)
{
    space.fate.framework = from.value("framework"_L1).toString();
    space.fate.missesGpu = from.value("missesGpu"_L1).toBool();
    space.fate.buildFails = space.stage == Stage::BuildError;
    space.fate.startFails = space.stage == Stage::RuntimeError;
    space.fate.isStuck = from.value("stuck"_L1).toBool();
    space.fate.errorMessage = from.value("errorMessage"_L1).toString();
    space.errorMessage = space.fate.errorMessage;
    if (const int every = from.value("visitMinutes"_L1).toInt(); every > 0) {
        space.fate.visitEvery = minutes(every);
        space.nextVisit = world.now() + minutes(every) / 2;
    }
}

void readStep(SpaceState &space, const QJsonObject &from, const World &world)
{
    using Step = SpaceState::Step;
    space.build = 1;
    space.run = 1;
    space.stepBegan = ago(world, from, "stepSeconds"_L1);
    space.runningSince = ago(world, from, "sinceMinutes"_L1);
    space.idleSince = space.fate.visitEvery
        ? std::max(space.runningSince, world.now() - *space.fate.visitEvery / 2)
        : space.runningSince;
    if (space.stage == Stage::Building || space.stage == Stage::RunningBuilding)
        space.step = Step::Build;
    if (space.stage == Stage::AppStarting)
        space.step = Step::Start;
    if (space.step != Step::None && !space.fate.isStuck)
        space.stepDue = world.now() + minutes(from.value("stepLeftMinutes"_L1).toInt());
}

void readRuntime(SpaceState &space, const QJsonObject &from, const World &world)
{
    setStage(space, from.value("stage"_L1).toString());
    const QString hardware = knownFlavor(world, from.value("hardware"_L1).toString());
    const QString requested = from.value("requested"_L1).toString();
    space.requestedHardware = requested.isEmpty() ? hardware : knownFlavor(world, requested);
    space.isGranted = from.value("granted"_L1).toBool();
    if (const int sleep = from.value("sleepSeconds"_L1).toInt(); sleep > 0)
        space.sleepTime = seconds(sleep);
    readFate(space, from, world);
    readStep(space, from, world);
    const bool serves = hasContainer(space) && space.stage != Stage::AppStarting;
    if (serves)
        space.replicas = 1;
    if (serves && !space.isStatic())
        space.hardware = hardware;
}

void readSettings(SpaceState &space, const QJsonObject &from)
{
    const Time when = space.createdAt + hours(1);
    const QJsonObject secrets = from.value("secrets"_L1).toObject();
    for (auto it = secrets.begin(); it != secrets.end(); ++it)
        space.secrets.insert(it.key(), {u"hidden"_s, it->toString(), when});
    const QJsonObject variables = from.value("variables"_L1).toObject();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        space.variables.insert(it.key(),
                               {it->toObject().value("value"_L1).toString(),
                                it->toObject().value("description"_L1).toString(), when});
    for (const auto &value : from.value("volumes"_L1).toArray()) {
        const QJsonObject volume = value.toObject();
        space.volumes.append({.type = volume.value("type"_L1).toString(),
                              .source = volume.value("source"_L1).toString(),
                              .mountPath = volume.value("mountPath"_L1).toString(),
                              .revision = volume.value("revision"_L1).toString(),
                              .readOnly = volume.value("readOnly"_L1).toBool(true)});
    }
}

Thread readThread(const QJsonObject &from, int number, const World &world, const QString &key)
{
    Thread thread{.number = number,
                  .title = from.value("title"_L1).toString(),
                  .author = from.value("author"_L1).toString(),
                  .status = from.value("status"_L1).toString(),
                  .createdAt = ago(world, from, "ageDays"_L1)};
    for (const auto &value : from.value("messages"_L1).toArray()) {
        const QJsonObject message = value.toObject();
        const bool isLater = message.contains("ageDays"_L1);
        thread.messages.append(
            {.id = madeHex(key + QString::number(thread.messages.size()), 24),
             .author = message.value("author"_L1).toString(),
             .createdAt = isLater ? ago(world, message, "ageDays"_L1) : thread.createdAt,
             .text = message.value("text"_L1).toString()});
    }
    return thread;
}

} // namespace

SpaceId idOf(const QString &path)
{
    return {path.section(u'/', 0, 0), path.section(u'/', 1)};
}

std::unique_ptr<SpaceState> readSpace(const QJsonObject &from, const World &world)
{
    auto space = std::make_unique<SpaceState>();
    readIdentity(*space, from, world);
    readRuntime(*space, from, world);
    readSettings(*space, from);
    for (const auto &thread : from.value("discussions"_L1).toArray())
        space->threads.append(
            readThread(thread.toObject(), int(space->threads.size()) + 1, world, space->hubId));
    return space;
}

} // namespace spacedock::sim
