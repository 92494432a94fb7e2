// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/billeffect.h"

#include <algorithm>

namespace spacedock {

int replicasAfter(const Runtime &runtime)
{
    return std::max(1, runtime.requestedReplicas.value_or(billedReplicas(runtime)));
}

QString wantedHardware(const Runtime &runtime)
{
    return runtime.requestedHardware.isEmpty() ? billedHardware(runtime)
                                               : runtime.requestedHardware;
}

bool isFreeIn(const PriceBook &book, const QString &flavor)
{
    const Flavor *found = book.find(flavor);
    return found && found->isFree();
}

std::optional<Rate> replicaPrice(const PriceBook &book, const QString &flavor, int replicas)
{
    const Flavor *found = book.find(flavor);
    return found ? std::optional(found->price * replicas) : std::nullopt;
}

std::chrono::minutes monthAtUse(std::chrono::minutes billed, Time now)
{
    using namespace std::chrono;
    const auto elapsed = floor<minutes>(now - monthOf(now).begin);
    if (billed <= 0min || elapsed < 1h)
        return 0min;
    const auto drawn = minutes{billed.count() * AlwaysOn.count() / elapsed.count()};
    const auto rounded = drawn >= 10h ? round<hours>(drawn) : drawn;
    return std::min<minutes>(rounded, AlwaysOn);
}

std::optional<Rate> BillEffect::change() const
{
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

BillEffect billEffect(const SpaceContext &context, const PriceBook &book, const QString &flavor)
{
    const Runtime &runtime = context.space.runtime;
    const QString from = billedHardware(runtime);
    const int replicas = replicasAfter(runtime);
    BillEffect effect{.from = from,
                      .to = flavor,
                      .before = replicaPrice(book, from, replicas),
                      .after = replicaPrice(book, flavor, replicas),
                      .use = monthAtUse(context.month.billed, context.now)};
    if (context.granted)
        effect.before = Rate{};
    return effect;
}

} // namespace spacedock
