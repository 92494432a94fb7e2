// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/storage.h"

namespace spacedock {

/// What a Space costs while it is paused, in whole sentences: "Paused, it costs nothing."
QString pausedCost(const Runtime &runtime);
/// The same of many that are paused together; empty: nothing goes on.
QString pausedCosts(const QList<Runtime> &runtimes);

} // namespace spacedock
