// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace spacedock {

/// What to look for in the lines of a log. The text that is searched is what a person sees, without
/// ANSI codes.
struct LogQuery {
    QByteArray pattern; ///< UTF-8.
    bool isRegex = false; ///< Perl's syntax; else the text itself.
    bool isCaseSensitive = false;
    bool isWholeWord = false;

    bool isEmpty() const { return pattern.isEmpty(); }
    bool operator==(const LogQuery &) const = default;
};

} // namespace spacedock
