// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/guarddata.h"
#include "app/service/sql.h"

#include <QStringList>

namespace spacedock {

/// The tables of what is below.
const QStringList &guardTables();

void save(Sql &sql, const GuardChange &change);
void load(Sql &sql, GuardData &data);

} // namespace spacedock
