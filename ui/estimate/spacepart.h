// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estimate/scenario.h"

#include <functional>

class QMenu;

namespace spacedock {

struct Services;
struct Space;

/// A real Space as it is used this month: its hardware, its replicas, and so many hours a day as it
/// was billed for. What it ran on until asleep is part of them, so there is no sleep time.
PlanPart partOf(const Services &services, const Space &space);

/// Fills \a menu with the Spaces, those on paid hardware first, and \a use is given the chosen one.
void fillSpaces(QMenu &menu, const Services &services,
                const std::function<void(const PlanPart &)> &use);

} // namespace spacedock
