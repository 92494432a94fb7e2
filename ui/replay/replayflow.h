// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"

class QWidget;

namespace spacedock {

struct Services;

/// Shows what other sleep times would have cost \a id, and leads on to the dialog that sets one.
void openReplay(Services &services, const SpaceId &id, QWidget *window);

} // namespace spacedock
