// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/usage.h"

#include <QMap>

namespace spacedock {

/// As of CostRow: a Space's path, or the product of anything else.
QString costKey(const UsageLine &line);

/// What each key cost on each UTC day from \a span's begin, each line spread evenly over its life.
/// Lines that are still active end at \a now.
QMap<QString, QList<Money>> dayCosts(const QList<UsageLine> &lines, TimeSpan span, Time now);

} // namespace spacedock
