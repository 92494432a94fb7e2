// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logsnapshot.h"

namespace spacedock {

/// The last line while it may still be redrawn.
struct LogSnapshot::OpenLine {
    QByteArray text;
    LogRecord record;
};

} // namespace spacedock
