// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <optional>
#include <string>
#include <string_view>

namespace spacedock {

/// Reads "2026-11-22", "2026-11-22T10:00:00Z", any number of decimals and "+02:00"; without a zone
/// it is UTC. Fast, since every line of a log carries one.
std::optional<Time> timeFromIso(std::string_view text);

/// "2026-11-22T10:00:00.000Z"
std::string isoFromTime(Time time);

} // namespace spacedock
