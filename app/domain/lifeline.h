// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/observation.h"

namespace spacedock {

/// What was seen of one Space, put in order: nothing overlaps. Of two stretches that do, the one
/// that began later holds; of two that began together, the later in \a seen. A stretch of no length
/// stays, as proof that somebody looked.
QList<Observation> lifeline(QList<Observation> seen);

/// The stretches of each Space, Spaces in their order, stretches as they came.
QList<QList<Observation>> bySpace(const QList<Observation> &seen);

} // namespace spacedock
