// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"

#include <QByteArray>

#include <optional>

namespace spacedock {

enum class LogLevel { None, Info, Warning, Error };

/// What a line says about the GPU.
enum class LogCheck { None, GpuUsed, GpuUnused };

/// What is known of one line besides its text.
struct LogRecord {
    std::optional<Time> time;
    LogLevel level = LogLevel::None;
    LogCheck check = LogCheck::None;
    bool startsBlock = false; ///< First line of a traceback.
    bool inBlock = false; ///< Belongs to a traceback, its first and last line included.
    bool hasEscapes = false; ///< The text holds ANSI codes or other control characters.
    bool isDivider = false; ///< No line of the stream; LogSnapshot::divider() tells which.
    bool isMasked = false; ///< A secret was hidden; see LogSnapshot::revealed().
    int redraws = 0; ///< How often a carriage return began it anew before the present state.

    bool operator==(const LogRecord &) const = default;
};

/// A mark between lines.
struct LogDivider {
    enum class Kind {
        Restart, ///< A new container began; its number is \c run.
        Gap, ///< Nobody watched from \c from until \c until; lines may be missing.
        End ///< The stream ended for good.
    };
    Kind kind = Kind::Restart;
    std::optional<Time> from;
    std::optional<Time> until;
    int run = 0; ///< Counts from 1 within a store.
    QByteArray commit; ///< As the log's banner gave it; empty: unknown.

    bool operator==(const LogDivider &) const = default;
};

} // namespace spacedock
