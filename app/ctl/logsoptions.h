// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logline.h"
#include "app/domain/logquery.h"
#include "app/domain/spaceid.h"

#include <QStringList>

#include <expected>
#include <optional>

namespace spacedock {

/// What "spacedockctl logs" is to print.
struct LogsOptions {
    SpaceId space;
    LogKind kind = LogKind::Run;
    bool isFollowing = false;
    std::optional<int> tail;
    std::optional<Time> since;
    LogQuery grep; ///< Empty: every line.
    bool hasTimes = false;
    bool isJson = false;
    bool isUnmasked = false;
};

/// Why the arguments make no sense; empty when only the help was asked for.
using LogsProblem = QString;

std::expected<LogsOptions, LogsProblem> readLogsOptions(const QStringList &arguments, Time now);
QString logsHelp();

} // namespace spacedock
