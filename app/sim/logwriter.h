// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/spacestate.h"

#include <QByteArrayList>

namespace spacedock {
struct Flavor;
}

namespace spacedock::sim {

/// What a Space's builder and application print. UTF-8, with the colours, carriage returns and
/// tracebacks of the real ones; lines without their ends.
QByteArrayList buildLines(const SpaceState &space, Time began);
/// From the start banner to the open port; \a flavor: what it runs on, null for none.
QByteArrayList startLines(const SpaceState &space, Time began, const Flavor *flavor);
/// The last words of an application that ends by itself.
QByteArrayList crashLines();
/// How an application ends that asked its GPU for too much.
QByteArrayList outOfMemoryLines();
/// The lines of the \a number-th thing that happens while it runs.
QByteArrayList activityLines(const SpaceState &space, quint64 number);

} // namespace spacedock::sim
