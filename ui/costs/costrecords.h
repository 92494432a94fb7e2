// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/focus.h"
#include "ui/costs/costmodel.h"
#include "ui/costs/costpicture.h"

namespace spacedock {

/// Rows for a file that programs read: exact dollars with a point, days as 2026-11-18, in every
/// language.
struct Records {
    QStringList header;
    QList<QStringList> rows;

    QByteArray csv() const;
};

/// The table: a row per group and the sum. \a account: whose costs; empty: all together.
Records billRecords(const QList<CostEntry> &entries, const QString &account = {});
/// The charts: a row per day, past and foretold, a column per band.
Records chartRecords(const CostPicture &picture, const QString &account = {});

/// The lines of one owner's month as FOCUS wants them.
struct OwnerLines {
    QString owner;
    QList<UsageLine> lines;
};
Records focusRecords(const QList<OwnerLines> &owners, TimeSpan month, Time now);

} // namespace spacedock
