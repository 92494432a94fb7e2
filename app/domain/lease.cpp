// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lease.h"

namespace spacedock {

LeaseEnd leaseEnd(const Lease &lease, const Runtime &runtime)
{
    const QString hardware =
        runtime.requestedHardware.isEmpty() ? runtime.hardware : runtime.requestedHardware;
    if (!lease.then.isEmpty() && hardware == lease.then)
        return LeaseEnd::Done;
    if (hardware != lease.flavor)
        return LeaseEnd::Overtaken;
    if (lease.then.isEmpty() && runtime.stage.stage == Stage::Paused)
        return LeaseEnd::Done;
    return LeaseEnd::Act;
}

} // namespace spacedock
