// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/worldseed.h"

#include "app/sim/chance.h"
#include "app/sim/seedhistory.h"
#include "app/sim/seedspace.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono;

// Outside of any namespace, as the macro wants it.
static void initDemoResource()
{
    Q_INIT_RESOURCE(demo);
}

namespace spacedock::sim {

namespace {

void seedBill(World &world, const SpaceState &space, const QJsonObject &from)
{
    Billing &billing = world.billing();
    const Time since = std::min(space.runningSince, space.stepBegan);
    const QString flavor = billing.billedFlavor(space);
    const QString habitual = flavor.isEmpty() ? space.requestedHardware : flavor;
    const QJsonObject history = from.value("history"_L1).toObject();
    seedRuns(billing, space.id.owner, billing.rowFor(space, habitual, {}),
             {history.value("runsPerDay"_L1).toInt(), history.value("minutesPerRun"_L1).toInt()},
             since - hours(1));
    // The run under way; the world, told of the Space, finds the line open.
    billing.follow(space, since);
}

void seedSpace(World &world, const QJsonObject &from)
{
    auto space = readSpace(from, world);
    seedBill(world, *space, from);
    world.addSpace(std::move(space));
}

void seedProduct(World &world, const QJsonObject &from)
{
    UsageRow row{.category = from.value("category"_L1).toString(),
                 .entityId = from.value("entityId"_L1).toString(),
                 .label = from.value("label"_L1).toString(),
                 .product = from.value("product"_L1).toString(),
                 .productName = from.value("productName"_L1).toString(),
                 .unit = from.value("unit"_L1).toString(u"minutes"_s),
                 .unitMicroUSD = from.value("unitMicroUSD"_L1).toInteger(),
                 .begin = world.now() - days(215)};
    const QString owner = from.value("owner"_L1).toString();
    if (from.contains("quantity"_L1)) {
        row.fixedQuantity = from.value("quantity"_L1).toInteger();
        world.billing().add(owner, row);
        return;
    }
    seedRuns(world.billing(), owner, row,
             {from.value("runsPerDay"_L1).toInt(), from.value("minutesPerRun"_L1).toInt()},
             world.now());
}

void seedOwner(World &world, const QJsonObject &from)
{
    world.addOwner({.id = from.value("id"_L1).toString(),
                    .name = from.value("name"_L1).toString(),
                    .fullname = from.value("fullname"_L1).toString(),
                    .plan = from.value("plan"_L1).toString(),
                    .isOrganization = from.value("organization"_L1).toBool(),
                    .isPro = from.value("pro"_L1).toBool(),
                    .canPay = from.value("canPay"_L1).toBool(),
                    .isStaff = from.value("staff"_L1).toBool(),
                    .role = from.value("role"_L1).toString()});
}

// One of the many: mostly asleep and free, a few running, paid or broken.
QJsonObject grownSpace(const QString &owner, int number)
{
    static constexpr const char *Nouns[] = {"chat", "ocr", "tts", "rag", "segment", "caption"};
    const auto mix = chance(QString::number(number), 100);
    const QString noun = QLatin1StringView(Nouns[number % std::size(Nouns)]);
    QJsonObject from{{u"id"_s, u"%1/%2-%3"_s.arg(owner, noun).arg(number, 5, 10, QChar(u'0'))},
                     {u"sdk"_s, number % 3 == 0 ? u"docker"_s : u"gradio"_s},
                     {u"title"_s, u"%1 %2"_s.arg(noun).arg(number)},
                     {u"emoji"_s, u"🚀"_s},
                     {u"hardware"_s, u"cpu-basic"_s},
                     {u"sleepSeconds"_s, 172'800},
                     {u"sinceMinutes"_s, 5 + number * 37 % 2800},
                     {u"likes"_s, number * 7 % 90},
                     {u"ageDays"_s, 3 + number % 600}};
    from.insert(u"stage"_s, mix < 60 ? u"SLEEPING"_s : mix < 70 ? u"PAUSED"_s : u"RUNNING"_s);
    if (mix >= 90 && mix < 93) {
        from.insert(u"hardware"_s, u"t4-small"_s);
        from.insert(u"sleepSeconds"_s, 3600 * 72);
        from.insert(u"history"_s, QJsonObject{{u"runsPerDay"_s, 1}, {u"minutesPerRun"_s, 30}});
    }
    if (mix >= 93 && mix < 95) {
        from.insert(u"stage"_s, u"RUNTIME_ERROR"_s);
        from.insert(u"errorMessage"_s, u"Scheduling failure: not enough hardware capacity"_s);
    }
    if (mix >= 95) {
        from.insert(u"sdk"_s, u"static"_s);
        from.remove(u"hardware"_s);
    }
    return from;
}

} // namespace

SeededWorld seedWorld(World &world, int spaces)
{
    initDemoResource();
    QFile file(u":/demo/world.json"_s);
    file.open(QIODevice::ReadOnly);
    const QJsonObject demo = QJsonDocument::fromJson(file.readAll()).object();
    for (const auto &owner : demo.value("owners"_L1).toArray())
        seedOwner(world, owner.toObject());
    for (const auto &product : demo.value("products"_L1).toArray())
        seedProduct(world, product.toObject());
    for (const auto &space : demo.value("spaces"_L1).toArray())
        seedSpace(world, space.toObject());
    const QString user = demo.value("user"_L1).toString();
    for (auto count = world.spaces(user).size(); count < spaces; ++count)
        seedSpace(world, grownSpace(user, int(count)));
    return {.user = user,
            .writable = idOf(demo.value("writable"_L1).toString()),
            .foreign = idOf(demo.value("foreign"_L1).toString()),
            .staticSpace = idOf(demo.value("static"_L1).toString())};
}

} // namespace spacedock::sim
