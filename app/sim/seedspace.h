// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/world.h"

class QJsonObject;

namespace spacedock::sim {

/// "owner/name" of the demo's script.
SpaceId idOf(const QString &path);
/// One Space as the demo's script has it; its times lie before the world's present.
std::unique_ptr<SpaceState> readSpace(const QJsonObject &from, const World &world);

} // namespace spacedock::sim
