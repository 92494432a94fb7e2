// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"

namespace spacedock {

/// The price books one after the other, each in force from its validFrom until the next begins.
/// What ran under an old book keeps its prices and its rule.
class PriceEditions {
public:
    PriceEditions() = default;
    /// In any order. The first is in force for all times before the second.
    explicit PriceEditions(QList<PriceBook> books);
    /// One book for all times.
    explicit PriceEditions(const PriceBook &book)
        : PriceEditions(QList<PriceBook>{book})
    {
    }

    bool isEmpty() const { return m_books.isEmpty(); }
    const QList<PriceBook> &books() const { return m_books; } ///< Oldest first.
    const PriceBook &at(Time time) const; ///< Not of empty editions.
    /// \a span cut where the book changes, in order; the parts touch.
    QList<TimeSpan> parts(TimeSpan span) const;

private:
    QList<PriceBook> m_books;
};

} // namespace spacedock
