// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace spacedock {

/// The mark without its ground, in one colour. While something is billed the craft stands out: it
/// is larger and in the colour of money.
QIcon trayIcon(bool isBilled, const QColor &ink, const QColor &paid);

} // namespace spacedock
