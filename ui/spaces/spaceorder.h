// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spaces/spacerow.h"

#include <compare>

namespace spacedock {

/// Order of \a a and \a b by what \a column of the list shows.
std::strong_ordering compare(const SpaceRow &a, const SpaceRow &b, int column);

} // namespace spacedock
