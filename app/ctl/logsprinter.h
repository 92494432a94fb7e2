// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/ctl/logsoptions.h"
#include "app/service/logmatcher.h"
#include "app/service/logsnapshot.h"

#include <cstdio>

namespace spacedock {

/// Prints the lines of a log that the options ask for, each once.
class LogsPrinter {
public:
    /// \a hasColours: whether ANSI codes are passed on, such as to a terminal.
    LogsPrinter(const LogsOptions &options, std::optional<LogMatcher> matcher, std::FILE *out,
                bool hasColours);

    /// What has become final since the last call. False when nobody reads it any more.
    bool print(const LogSnapshot &lines);
    /// The last line, even if it may still be redrawn.
    bool printRest(const LogSnapshot &lines);

private:
    bool printUntil(const LogSnapshot &lines, qint64 end);
    bool isWanted(const LogSnapshot &lines, qint64 line) const;
    QByteArray printed(const LogSnapshot &lines, qint64 line) const;

    const LogsOptions m_options;
    std::optional<LogMatcher> m_matcher;
    std::FILE *m_out;
    bool m_hasColours;
    qint64 m_next = 0;
};

} // namespace spacedock
