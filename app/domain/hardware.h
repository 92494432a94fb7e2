// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/money.h"

#include <QString>

#include <optional>

namespace spacedock {

/// One row of a price table.
struct Flavor {
    QString id; ///< The Hub's flavor id, such as "t4-small"; an open set.
    QString name; ///< Short name of the table, such as "T4 small".
    QString accelerator; ///< Model, such as "T4"; empty for CPU flavors.
    int accelerators = 0;
    int acceleratorMemoryGB = 0; ///< In total over all accelerators.
    int vCPU = 0;
    int memoryGB = 0;
    int diskGB = 0; ///< Ephemeral disk; 0: the source does not say.
    Rate price; ///< Per replica.

    bool isFree() const { return price.isFree(); }
    bool operator==(const Flavor &) const = default;
};

inline constexpr QLatin1StringView CpuBasic{"cpu-basic"};
inline constexpr QLatin1StringView ZeroGpu{"zero-a10g"};

} // namespace spacedock
