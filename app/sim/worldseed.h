// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/world.h"

namespace spacedock::sim {

struct SeededWorld {
    QString user;
    SpaceId writable;
    SpaceId foreign;
    SpaceId staticSpace;
};

/// Fills \a world with the demo of resources/demo: Spaces in every stage and months of bills. The
/// same at every start but for the dates. \a spaces: so many of the user at least.
SeededWorld seedWorld(World &world, int spaces);

} // namespace spacedock::sim
