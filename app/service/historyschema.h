// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/sql.h"

namespace spacedock {

/// Marks our files among all SQLite files: "SpDk".
inline constexpr int HistoryApplicationId = 0x5370446b;

int historySchemaVersion();
/// Brings an empty or older file to historySchemaVersion(), one version after the other.
Result<void> migrateHistory(Sql &sql, int fromVersion);

} // namespace spacedock
