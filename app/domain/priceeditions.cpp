// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/priceeditions.h"

#include <algorithm>

namespace spacedock {

static Time beginOf(const PriceBook &book)
{
    return book.validFrom.value_or(book.asOf);
}

PriceEditions::PriceEditions(QList<PriceBook> books)
    : m_books(std::move(books))
{
    std::ranges::stable_sort(m_books, {}, beginOf);
}

const PriceBook &PriceEditions::at(Time time) const
{
    const auto next = std::ranges::upper_bound(m_books, time, {}, beginOf);
    return next == m_books.begin() ? m_books.front() : *std::prev(next);
}

QList<TimeSpan> PriceEditions::parts(TimeSpan span) const
{
    QList<TimeSpan> parts;
    Time begin = span.begin;
    for (qsizetype i = 1; i < m_books.size(); ++i) {
        const Time cut = beginOf(m_books[i]);
        if (begin < cut && cut < span.end) {
            parts.append({begin, cut});
            begin = cut;
        }
    }
    if (begin < span.end)
        parts.append({begin, span.end});
    return parts;
}

} // namespace spacedock
