// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/time.h"

#include <QByteArray>
#include <QStringList>

namespace spacedock {

class Ledger;

enum class CostFormat {
    Plain, ///< One line of the bill a row, our own columns.
    Focus ///< FOCUS 1.0 cost and usage.
};

/// A month's lines of \a owners as a CSV file. Lines that are still active end at \a now.
QByteArray costFile(const Ledger &ledger, TimeSpan month, const QStringList &owners,
                    CostFormat format, Time now);

/// All of \a content or, with an error, what was there before.
Result<void> saveFile(const QString &path, const QByteArray &content);

} // namespace spacedock
