// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "ui/palette/commandmodel.h"

namespace spacedock {

class SpaceStore;

/// One command per Space, which shows it.
QList<Command> spaceCommands(const SpaceStore &spaces,
                             const std::function<void(const SpaceId &)> &show);

} // namespace spacedock
