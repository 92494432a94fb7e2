// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/httpserver.h"
#include "app/sim/hubcore.h"

#include <QJsonObject>

namespace spacedock::sim {

/// What the Hub's event streams say. Made with the core locked, pulled without; the core must
/// outlive them. \a tail: begin with the last so many lines.
Pieces logFeed(HubCore &core, const SpaceState &space, LogType type, std::optional<qint64> tail);
Pieces spaceFeed(HubCore &core, const SpaceState &space);
Pieces metricsFeed(HubCore &core, const SpaceState &space);
/// A \c usage event every ten seconds, with \a withCount preceded by a \c count.
Pieces usageFeed(HubCore &core, std::function<QJsonObject()> usage, bool withCount);

} // namespace spacedock::sim
