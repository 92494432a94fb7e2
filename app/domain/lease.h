// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/runtime.h"
#include "app/domain/spaceid.h"
#include "app/domain/time.h"

namespace spacedock {

/// Hardware for a while: "A10G until 18:00, then CPU basic".
struct Lease {
    SpaceId space;
    QString flavor;
    Time startedAt;
    Time until;
    QString then; ///< Flavor afterwards; empty: the Space is paused.
    bool isEndTold = false; ///< That it ends soon.
    bool operator==(const Lease &) const = default;
};

/// How long before its end the owner is told.
inline constexpr std::chrono::minutes LeaseNotice{15};

/// What is to be done when a lease has run out.
enum class LeaseEnd {
    Act,
    Overtaken, ///< Somebody gave the Space other hardware meanwhile; that choice stands.
    Done ///< The Space is as it should be already.
};
LeaseEnd leaseEnd(const Lease &lease, const Runtime &runtime);

} // namespace spacedock
