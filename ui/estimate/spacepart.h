// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estimate/scenario.h"

#include <functional>

class QMenu;

namespace spacedock {

struct Services;
struct Space;

/// A real Space as it ran this month, or last month while this one tells too little. One of which
/// nothing is known is taken to be always on.
PlanPart partOf(const Services &services, const Space &space);

/// Fills \a menu with the Spaces, those on paid hardware first, and \a use is given the chosen one.
void fillSpaces(QMenu &menu, const Services &services,
                const std::function<void(const PlanPart &)> &use);

} // namespace spacedock
