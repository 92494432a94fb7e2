// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/logline.h"
#include "app/domain/metrics.h"
#include "app/hub/eventstream.h"

namespace spacedock {

/// What a log event says, line end included. None for anything that is not a log event.
std::optional<LogLine> readLogText(const QByteArray &json);
/// A log event's line. None for heartbeats and anything that is not a log event.
std::optional<LogLine> readLogEvent(const ServerEvent &event);
std::optional<MetricsSample> readMetricsEvent(const ServerEvent &event);

} // namespace spacedock
