// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/stage.h"
#include "app/service/logfile.h"

#include <optional>

namespace spacedock {

/// What is known of one kept run without reading its lines. Stands beside the log in a small file;
/// when that is missing it is made again from the log.
struct LogRun {
    QString file; ///< Of the log.
    LogFileInfo info;
    std::optional<Time> ended; ///< Of its last line.
    qint64 lines = 0;
    qint64 errors = 0; ///< A traceback counts once.
    qint64 bytes = 0; ///< On disk.
    QString lastStage; ///< That the Space was seen in, as the Hub spells it; empty: not seen.
    bool hasServed = false; ///< The Space was seen running.
    bool isComplete = false; ///< Nothing is added any more.

    bool hasFailed() const { return isFailed(StageValue::fromHub(lastStage).stage); }
    bool operator==(const LogRun &) const = default;
};

/// The small file beside a log.
QString runNotePath(const QString &logFile);
std::optional<LogRun> readRunNote(const QString &logFile);
bool writeRunNote(const LogRun &run);

/// Counts a log's lines. \a noted: what its note says of the stages. None when it is no log.
std::optional<LogRun> countRun(const QString &logFile, const std::optional<LogRun> &noted);

} // namespace spacedock
