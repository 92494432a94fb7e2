// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/duration.h"
#include "app/domain/pricebook.h"
#include "app/domain/space.h"
#include "app/service/history.h"

namespace spacedock {

enum class Operation { SetHardware, SetSleepTime, Pause, Restart, FactoryRebuild };

/// What an owner told a Space to do.
struct SpaceCommand {
    Operation operation = Operation::Restart;
    QString flavor; ///< Of SetHardware.
    std::optional<SleepTime> sleep; ///< Of SetSleepTime, and if given of SetHardware.
    QString cause = {}; ///< For the audit trail; empty: the owner.
    bool operator==(const SpaceCommand &) const = default;
};

/// The Hub has nothing more to do for \a operation.
bool isSettled(Operation operation, const Runtime &runtime);

/// The answer to a write got lost: whether \a after, read back, shows that it has happened.
bool hasHappened(const SpaceCommand &command, const Runtime &before, const Runtime &after);
/// Whether \a error leaves open if the Hub did what it was told.
bool leavesOpen(const Error &error);
/// Whether the same may succeed later.
bool mayPass(const Error &error);

/// The audit trail's entry for \a command on \a space as it is now; outcome "asked".
Action auditEntry(const Space &space, const SpaceCommand &command, const PriceBook &book,
                  bool granted, Time now);
QString auditOutcome(const Error &error);

} // namespace spacedock
