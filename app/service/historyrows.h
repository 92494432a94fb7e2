// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/historydata.h"
#include "app/service/sql.h"

namespace spacedock {

void save(Sql &sql, const SpacesChange &change);
void save(Sql &sql, const Observation &observation);
void save(Sql &sql, const Activity &activity);
void save(Sql &sql, const StoredUsage &usage);
void save(Sql &sql, const DraftChange &change);
void save(Sql &sql, const Action &action);

void loadSpaces(Sql &sql, HistoryData &data);
/// Stretches and reports that touch \a span.
void loadSpan(Sql &sql, TimeSpan span, HistoryData &data);
void loadUsageHeads(Sql &sql, HistoryData &data);
void loadDrafts(Sql &sql, HistoryData &data);
void loadActions(Sql &sql, int limit, HistoryData &data);

} // namespace spacedock
