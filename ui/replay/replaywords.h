// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/sleepreplay.h"

#include <QString>

namespace spacedock {

/// "5 min", "1 week", "never".
QString sleepWord(std::optional<std::chrono::seconds> after);
/// "$4.10", or "$4.10 to $6.20" where not all of it is known.
QString costRange(const ReplayPoint &point);
QString coldStartRange(const ReplayPoint &point); ///< "12", "12 to 30"

/// The whole point in a sentence, for the line below the chart and for screen readers.
QString pointSentence(const ReplayPoint &point);
/// What was watched and what was not.
/// How long a cold start was taken to last, and whether one was seen.
QString startSentence(const Replay &replay);
QString knownSentence(const Replay &replay);

} // namespace spacedock
