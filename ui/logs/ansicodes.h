// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/ansi.h"

namespace spacedock {

/// The end of the escape sequence that begins at \a at; colours and styles go into \a ink. A cut
/// one reaches to the end.
qsizetype readEscape(QByteArrayView text, qsizetype at, LogInk &ink);

} // namespace spacedock
