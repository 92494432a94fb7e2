// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/reconcile.h"

namespace spacedock {

/// Bill and meter of one Space.
struct SpaceSides {
    QList<UsageLine> bill;
    QList<Observation> seen;
    QList<Run> runs;
};

/// A row per day and flavor that either side names.
QList<ReconcileRow> reconciledRows(const QString &key, const SpaceSides &sides,
                                   const ReconcileInput &input);

} // namespace spacedock
