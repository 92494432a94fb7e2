// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/stage.h"
#include "app/service/logsession.h"

#include <QString>

#include <optional>

namespace spacedock {

/// What a person has to know of a log's stream.
struct LogState {
    LogSession::State stream = LogSession::State::Closed;
    LogKind kind = LogKind::Run;
    Stage stage = Stage::Unknown;
    std::optional<Error> error; ///< Why the stream broke last.
    std::chrono::milliseconds untilRetry{};
    qint64 lines = 0;
    int logs = 1; ///< That stand in one view …
    int live = 0; ///< … and how many of them are live.
    std::optional<int> pace; ///< Lines that came in the last second.
};

QString stateLine(const LogState &state); ///< "Live, 6 lines/s · 1,204,318 lines"
/// For a log without lines: what is the matter, and what would be here or what to do.
QString emptyTitle(const LogState &state);
QString emptyReason(const LogState &state);
bool isTroubled(const LogState &state);
/// The Hub has no stream for this Space.
bool isWithoutStream(const Error &error);

} // namespace spacedock
