// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"

#include <QHash>

namespace spacedock {

/// One flavor in two books.
struct FlavorChange {
    enum class Kind { Same, Cheaper, Dearer, Added, Gone };
    QString flavor;
    Kind kind = Kind::Same;
    std::optional<Flavor> before; ///< None when added.
    std::optional<Flavor> after; ///< None when gone.
    std::optional<double> percent; ///< Of the price before; none where there is none to compare.
    bool hasOtherMachine = false; ///< Same name, other accelerator, memory, processors or disk.
    bool operator==(const FlavorChange &) const = default;
};

struct BookComparison {
    QString before;
    QString after;
    bool startingWasBilled = false;
    bool startingIsBilled = false;
    QList<FlavorChange> flavors; ///< In the order of the later book, then what is gone.
    bool operator==(const BookComparison &) const = default;
};

BookComparison compareBooks(const PriceBook &before, const PriceBook &after);

/// \a book with the user's own prices, in micro-USD per hour, by flavor id. A flavor that the book
/// lacks is added with its id as its name.
PriceBook withOverrides(PriceBook book, const QHash<QString, std::int64_t> &microUSDPerHour);

} // namespace spacedock
