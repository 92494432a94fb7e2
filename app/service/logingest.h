// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logfile.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <optional>

namespace spacedock {

/// Hides secrets before a line is stored: the masked form of a text, or nothing when there is no
/// secret in it. It is asked about many lines at once first ('\n' between them), then about each.
/// Called from a worker thread.
using LogMask = std::function<std::optional<QByteArray>(QByteArrayView text)>;

/// Where a run of a log is to be kept; called when its first line comes, from a worker thread.
/// None: it is not kept.
using LogFileMaker = std::function<std::shared_ptr<LogFile>(int run, std::optional<Time> started,
                                                            const QByteArray &commit)>;

} // namespace spacedock
