// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logmatcher.h"
#include "ui/logs/ansi.h"

namespace spacedock {

/// A stretch of characters of a styled text.
struct LogStretch {
    qsizetype from = 0;
    qsizetype to = 0;
    bool operator==(const LogStretch &) const = default;
};

/// Where \a matcher matches what a person sees of \a text.
QList<LogStretch> hitsIn(const StyledText &text, const LogMatcher &matcher);

} // namespace spacedock
