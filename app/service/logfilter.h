// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logquery.h"
#include "app/domain/logrecord.h"

#include <QList>

namespace spacedock {

/// Which lines of a log to show. What is left empty asks for nothing.
struct LogFilter {
    QList<LogQuery> include; ///< A line matches at least one of them …
    QList<LogQuery> exclude; ///< … and none of these.
    QList<LogLevel> levels; ///< Lines of a traceback count as errors.
    std::optional<Time> from;
    std::optional<Time> until; ///< Not included.
    bool sinceRestart = false; ///< Only what stands behind the last Restart divider.
    int context = 0; ///< So many lines before and after each match are shown, too.

    bool isEmpty() const
    {
        return include.isEmpty() && exclude.isEmpty() && levels.isEmpty() && !from && !until
            && !sinceRestart;
    }
    bool operator==(const LogFilter &) const = default;
};

} // namespace spacedock
