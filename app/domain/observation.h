// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "app/domain/stage.h"
#include "app/domain/time.h"

namespace spacedock {

/// A stretch in which a Space was seen in one state. The meter's raw material: a gap between two
/// stretches is a time that nobody watched, and is never filled.
struct Observation {
    SpaceId space;
    TimeSpan span;
    StageValue stage;
    QString hardware; ///< Flavor that is billed.
    int replicas = 1;
    bool operator==(const Observation &) const = default;
};

} // namespace spacedock
