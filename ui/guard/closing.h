// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace spacedock {

/// What closing the window does where there is a tray.
enum class Closing { Ask, Hide, Quit };

Closing loadClosing(const QSettings &store);
void saveClosing(QSettings &store, Closing closing);

} // namespace spacedock
