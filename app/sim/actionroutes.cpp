// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/router.h"

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace spacedock::sim {

namespace {

SpaceState &movable(const Visit &visit, const QByteArray &action)
{
    SpaceState &space = visit.writable();
    if (space.isStatic())
        throw Refusal(400, "Static Spaces can't be " + action);
    return space;
}

// Throws unless \a value is a number of seconds or -1 for never.
std::optional<seconds> sleepTime(const QJsonValue &value)
{
    const double number = value.toDouble(0);
    const auto count = static_cast<qint64>(number);
    if (!value.isDouble() || (count <= 0 && count != -1) || static_cast<double>(count) != number)
        throw Refusal(400,
                      "Invalid sleep time: give a positive number of seconds, or -1 for "
                      "never");
    if (count == -1)
        return {};
    return seconds(count);
}

Answer requestHardware(const Visit &visit)
{
    SpaceState &space = movable(visit, "upgraded to other hardware");
    const QJsonObject body = visit.body();
    const QString flavor = body.value("flavor"_L1).toString();
    checkFlavor(visit, flavor, space.id.owner, space.sdk);
    const bool setsSleep = body.contains("sleepTimeSeconds"_L1);
    const auto sleep = setsSleep ? sleepTime(body.value("sleepTimeSeconds"_L1)) : std::nullopt;
    visit.world().requestHardware(space, flavor);
    // The fixed time of free hardware cannot be changed.
    if (setsSleep && flavor != CpuBasic)
        visit.world().setSleepTime(space, sleep);
    return json(wire::runtime(space));
}

Answer setSleepTime(const Visit &visit)
{
    SpaceState &space = movable(visit, "put to sleep");
    const auto sleep = sleepTime(visit.body().value("seconds"_L1));
    if (space.requestedHardware == CpuBasic)
        throw Refusal(400, "Sleep time can't be changed on cpu-basic hardware");
    visit.world().setSleepTime(space, sleep);
    return json(wire::runtime(space));
}

Answer pause(const Visit &visit)
{
    SpaceState &space = movable(visit, "paused");
    World &world = visit.world();
    world.change(space, [&] { world.machine().pause(space); });
    return json(wire::runtime(space));
}

Answer restart(const Visit &visit)
{
    SpaceState &space = movable(visit, "restarted");
    World &world = visit.world();
    const bool factory = visit.request().parameter(u"factory") == "true"_L1;
    world.change(space, [&] { world.machine().restart(space, visit.now(), factory); });
    return json(wire::runtime(space));
}

Answer setReplicas(const Visit &visit)
{
    constexpr int Most = 16;
    SpaceState &space = movable(visit, "scaled");
    const int replicas = visit.body().value("replicas"_L1).toInt();
    if (replicas < 1 || replicas > Most)
        throw Refusal(400, "replicas must be a number from 1 to 16");
    const Flavor *flavor = visit.world().billing().flavor(space.requestedHardware);
    if (flavor == nullptr || flavor->isFree())
        throw Refusal(400, "Replicas are only available on paid hardware");
    World &world = visit.world();
    world.change(space, [&] { world.machine().scale(space, visit.now(), replicas); });
    return json(wire::runtime(space));
}

} // namespace

void checkFlavor(const Visit &visit, const QString &flavor, const QString &owner,
                 const QString &sdk)
{
    if (flavor == ZeroGpu) {
        if (sdk != "gradio"_L1)
            throw Refusal(400, "ZeroGPU is only available for Gradio Spaces");
        return;
    }
    const Flavor *known = visit.world().billing().flavor(flavor);
    if (known == nullptr)
        throw Refusal(400, "Invalid hardware flavor '" + flavor.toUtf8() + '\'');
    const Owner *payer = visit.world().owner(owner);
    if (!known->isFree() && (payer == nullptr || !payer->canPay))
        throw Refusal(402,
                      "You must add a payment method to your account to upgrade your "
                      "Space's hardware. Visit your billing settings to add one: "
                      "https://huggingface.co/settings/billing");
}

void addActionRoutes(Router &router)
{
    router.add("POST", "/api/spaces/{}/{}/hardware", requestHardware);
    router.add("POST", "/api/spaces/{}/{}/sleeptime", setSleepTime);
    router.add("POST", "/api/spaces/{}/{}/pause", pause);
    router.add("POST", "/api/spaces/{}/{}/restart", restart);
    router.add("POST", "/api/spaces/{}/{}/replicas", setReplicas);
}

} // namespace spacedock::sim
