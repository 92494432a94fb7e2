// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace spacedock::bench {

/// Line \a i of a Space's log, the same in each run: mostly access lines, some of the rest.
QByteArray logLine(int i);

/// The same as the Hub sends it: one event, blank line included.
QByteArray logEvent(int i);

} // namespace spacedock::bench
