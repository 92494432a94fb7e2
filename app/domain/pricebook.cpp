// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/pricebook.h"

#include <algorithm>

namespace spacedock {

Billed isBilled(Stage stage, const BillingRule &rule)
{
    switch (stage) {
    case Stage::Running:
    case Stage::RunningBuilding:
    case Stage::RunningAppStarting: // The old container serves on while the new one starts.
        return Billed::Yes;
    case Stage::AppStarting:
        return rule.startingIsBilled ? Billed::Yes : Billed::No;
    case Stage::Unknown:
        return Billed::Perhaps;
    case Stage::NoAppFile:
    case Stage::ConfigError:
    case Stage::Building:
    case Stage::BuildError:
    case Stage::RuntimeError:
    case Stage::Paused:
    case Stage::Sleeping:
    case Stage::Stopped:
    case Stage::Deleting:
        break;
    }
    return Billed::No;
}

const Flavor *PriceBook::find(QStringView flavorId) const
{
    const auto found = std::ranges::find_if(
        flavors, [flavorId](const Flavor &flavor) { return flavor.id == flavorId; });
    return found == flavors.end() ? nullptr : &*found;
}

namespace {

/// A container exists or is made: the time counts as use, with or without a price.
bool isOccupied(Stage stage)
{
    return isRunning(stage) || stage == Stage::AppStarting || stage == Stage::Unknown;
}

bool isFreeHardware(const QString &hardware, const Flavor *flavor)
{
    return hardware == ZeroGpu || hardware == CpuBasic || (flavor && flavor->isFree());
}

} // namespace

CostNow costNow(const Runtime &runtime, const PriceBook &book, bool granted)
{
    using Kind = CostNow::Kind;
    const Stage stage = runtime.stage.stage;
    const QString hardware = billedHardware(runtime);
    const Flavor *flavor = book.find(hardware);
    if (hardware.isEmpty()) // Static Spaces: files, no container.
        return {isRunning(stage) ? Kind::Free : Kind::Idle, {}};
    if (isFreeHardware(hardware, flavor))
        return {isOccupied(stage) || stage == Stage::Building ? Kind::Free : Kind::Idle, {}};

    const Billed billed = isBilled(stage, book.rule);
    if (billed == Billed::No)
        return {Kind::Idle, {}};
    if (granted)
        return {Kind::Granted, {}};
    if (!flavor)
        return {Kind::NoPrice, {}};
    return {billed == Billed::Yes ? Kind::Paid : Kind::AtMost,
            flavor->price * billedReplicas(runtime)};
}

PriceBook withExactPrices(PriceBook live, const PriceBook &reference)
{
    for (Flavor &flavor : live.flavors) {
        const Flavor *known = reference.find(flavor.id);
        if (!known)
            continue;
        flavor.name = known->name;
        if (flavor.diskGB == 0)
            flavor.diskGB = known->diskGB;
        const std::chrono::minutes unit{flavor.price.minutes};
        if (cost(known->price, unit) == cost(flavor.price, unit))
            flavor.price = known->price;
    }
    return live;
}

} // namespace spacedock
