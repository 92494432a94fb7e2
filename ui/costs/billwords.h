// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/ledger.h"

#include <QString>

#include <optional>

namespace spacedock {

/// Why the bill of one owner is not what is shown, and what is shown in its place.
struct BillNotice {
    QString fact;
    QString sentence;
    bool lacksRight = false; ///< Another token would help.
    bool operator==(const BillNotice &) const = default;
};

/// None while the bill is open, or was not asked for yet. \a isUser: \a owner is the person who is
/// signed in. \a since: from when on Spacedock's own observations count in that month.
std::optional<BillNotice> billNotice(const QString &owner, bool isUser,
                                     const Ledger::Source &source, std::optional<Time> since);

} // namespace spacedock
