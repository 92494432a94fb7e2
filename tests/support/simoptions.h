// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/simhub.h"

namespace spacedock::test {

/// A small price book with the flavors of the demo: exact prices of August 2026, and its rule.
PriceBook priceBook();

/// A simulated Hub with priceBook(), one second a second, that begins on Sunday 22 November 2026 at
/// 14:20 UTC. For a clock that only advance() moves, set speed to 0.
sim::HubOptions simOptions();

} // namespace spacedock::test
