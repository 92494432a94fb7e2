// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logrecord.h"

#include <QString>

namespace spacedock {

class LogLines;

/// What stands in front of each line.
enum class LogTimes {
    Off,
    OfDay, ///< "11:43:58.774", local time, as all here.
    Dated, ///< "17 Nov 11:43:58.774"
    SinceBefore, ///< "+0.034", since the line above.
    SinceStart ///< "+1:02:05.000", since the first line of the run.
};

QString clockText(Time time); ///< "11:43:58.774"
QString datedText(Time time); ///< "17 Nov 11:43:58.774"
QString gapText(std::chrono::milliseconds gap); ///< "+0.034", "+2:05.000", "+1:02:05.000"
/// Empty where the line has no time.
QString timeText(const LogLines &lines, qint64 row, LogTimes times);
QString widestTime(LogTimes times);

QString dividerText(const LogDivider &divider); ///< "Restarted 11:46:58 · run 41, commit 3f9c2ab"
QString redrawsText(int redraws); ///< "↻ 388 updates"

} // namespace spacedock
