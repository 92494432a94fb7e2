// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/runtime.h"

#include <algorithm>

namespace spacedock {

bool isChangingHardware(const Runtime &runtime)
{
    // Paused, asleep and failed Spaces have no current hardware and wait for nothing.
    if (runtime.requestedHardware.isEmpty() || runtime.requestedHardware == runtime.hardware)
        return false;
    return !runtime.hardware.isEmpty();
}

QString billedHardware(const Runtime &runtime)
{
    return runtime.hardware.isEmpty() ? runtime.requestedHardware : runtime.hardware;
}

int billedReplicas(const Runtime &runtime)
{
    // Before the first container runs the Hub says 0 or nothing; a billed minute has at least one.
    return std::max(1, runtime.replicas.value_or(runtime.requestedReplicas.value_or(1)));
}

} // namespace spacedock
