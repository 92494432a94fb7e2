// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <QtGlobal>

#include <optional>

namespace spacedock {

class LogSnapshot;

/// Which part of a log is shown.
struct LogSince {
    enum class Kind { Any, LastRestart, FiveMinutes, Hour, Today, From };
    Kind kind = Kind::Any;
    std::optional<Time> from; ///< With From.
    bool operator==(const LogSince &) const = default;
};

/// The first line of that part. The log's newest line is the present: an old one has its own.
qint64 firstLine(const LogSince &since, const LogSnapshot &log, std::optional<qint64> lastRestart);

} // namespace spacedock
