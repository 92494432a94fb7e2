// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spaces/spacerow.h"

#include <QSet>

namespace spacedock {

/// Spaces that are billed and never sleep.
struct SleepAdvice {
    QList<SpaceId> spaces; ///< The dearest first.
    QString flavor; ///< Of the first.
    Money perMonth; ///< Of all, 30 days without sleep.
    bool operator==(const SleepAdvice &) const = default;

    /// "owner/name@flavor" of each: an advice that was declined comes back when the hardware is
    /// another.
    QSet<QString> keys;
};

/// None when nobody needs it or all of it is in \a declined.
std::optional<SleepAdvice> sleepAdvice(const QList<SpaceRow> &rows, const PriceBook &book,
                                       const QSet<QString> &declined);

} // namespace spacedock
