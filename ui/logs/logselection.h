// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/logs/logwords.h"

#include <limits>

namespace spacedock {

/// A place between two characters; bytes of the line's text.
struct LogPosition {
    qint64 line = 0;
    qint64 offset = 0;
    auto operator<=>(const LogPosition &) const = default;
};

/// What is selected: from where the selection began to where the caret is, or whole lines.
struct LogSelection {
    static constexpr qint64 LineEnd = std::numeric_limits<qint64>::max();

    LogPosition anchor;
    LogPosition caret;
    bool isByLine = false;

    bool isEmpty() const { return !isByLine && anchor == caret; }
    LogPosition begin() const;
    LogPosition end() const;
    bool operator==(const LogSelection &) const = default;
};

/// The selected text without escape sequences, with the times before it as \a times says. Ends
/// after the line in which it gets longer than \a maxBytes; \a isCut tells so.
QString selectedText(const LogLines &lines, const LogSelection &selection, LogTimes times,
                     qsizetype maxBytes, bool *isCut = nullptr);

} // namespace spacedock
