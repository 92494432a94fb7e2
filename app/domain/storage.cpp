// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/storage.h"

namespace spacedock {

using namespace Qt::StringLiterals;

std::optional<Money> diskPerMonth(const QString &tier)
{
    if (tier == "small"_L1)
        return Money{5'000'000};
    if (tier == "medium"_L1)
        return Money{25'000'000};
    if (tier == "large"_L1)
        return Money{100'000'000};
    return {};
}

StandingCost standingCost(const Runtime &runtime)
{
    StandingCost cost{.disk = runtime.storage, .diskPerMonth = diskPerMonth(runtime.storage)};
    for (const Volume &volume : runtime.volumes) {
        if (volume.type == "bucket"_L1 && !cost.buckets.contains(volume.source))
            cost.buckets.append(volume.source);
    }
    return cost;
}

} // namespace spacedock
