// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace spacedock {

struct Services;

/// Draws \a window into \a file once the first data is in view, or after a time limit, and ends the
/// program: with 1 when the file could not be written.
void takeScreenshot(QWidget &window, Services &services, const QString &file);

} // namespace spacedock
