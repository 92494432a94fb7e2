// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "app/sim/spacestate.h"

#include <QHash>

#include <deque>

namespace spacedock::sim {

/// One line of the bill: a run of a Space on one flavor, or another product of the owner.
struct UsageRow {
    QString category; ///< "Spaces", "Endpoints", …
    QString entityId;
    QString label;
    QString product;
    QString productName;
    QString unit = QStringLiteral("minutes");
    qint64 unitMicroUSD = 0;
    int replicas = 1;
    bool isGranted = false;
    std::optional<qint64> fixedQuantity; ///< Counted by itself, not by the minute.
    Time begin;
    std::optional<Time> end; ///< None while it counts.
};

/// The part of a row that belongs to one billing period.
struct UsagePart {
    qint64 quantity = 0;
    qint64 totalMicroUSD = 0;
    Time begin;
    std::optional<Time> end;
};

/// Nothing when \a row has no part in \a period. Parts of adjoining periods add up to the row.
std::optional<UsagePart> partOf(const UsageRow &row, TimeSpan period, Time now);

/// The Hub's whole-number price of a minute.
qint64 minutePrice(Rate rate);

/// Writes the bill from what the Spaces do.
class Billing {
public:
    explicit Billing(PriceBook book);

    const PriceBook &book() const { return m_book; }
    const Flavor *flavor(QStringView id) const;
    /// What \a space is billed for now; empty while nothing is.
    QString billedFlavor(const SpaceState &space) const;

    /// \a space has changed at \a now, or has been put into the world.
    void follow(const SpaceState &space, Time now);
    /// \a space was renamed, moved or deleted.
    void close(const SpaceState &space, Time now);
    void rename(const QString &owner, const QString &hubId, const QString &label);
    void add(const QString &owner, const UsageRow &row);
    UsageRow rowFor(const SpaceState &space, const QString &flavorId, Time begin) const;

    const std::deque<UsageRow> &rows(const QString &owner) const;

private:
    PriceBook m_book;
    QHash<QString, std::deque<UsageRow>> m_rows;
    QHash<QString, qsizetype> m_open; ///< hubId to the row that counts.
};

} // namespace spacedock::sim
