// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "app/domain/usage.h"

namespace spacedock {

/// What one Space or one other product cost in a period.
struct CostRow {
    QString key; ///< Space path "owner/name", or the product id of anything else.
    bool isSpace = false;
    QStringList flavors; ///< In the order of first use.
    std::chrono::minutes billed{}; ///< Zero for products that are not counted in minutes.
    Money total;
    Money granted; ///< What a grant paid; not part of total.
    bool isEstimate = false; ///< From own observation, not from the bill.
    bool operator==(const CostRow &) const = default;
};

/// Accumulated cost over a period: one step of equal length per entry of \c times.
struct CostSeries {
    QList<Time> times; ///< Ends of the steps, ascending; the last is now or the period's end.
    struct Line {
        QString key;
        QList<Money> accumulated; ///< As many as times.
        bool operator==(const Line &) const = default;
    };
    QList<Line> lines; ///< By cost, highest first.
    Money total;
    bool operator==(const CostSeries &) const = default;
};

/// Rows by cost, highest first, then by key.
QList<CostRow> costRows(const QList<UsageLine> &lines);

/// Accumulated cost of the \a lines of \a period up to \a now, in steps of \a step. Each line's
/// whole cost belongs to the period, as on the bill, so the total is that of costRows(); of a
/// line's life only the part within the period counts, and one without a beginning began with the
/// period.
CostSeries costSeries(const QList<UsageLine> &lines, TimeSpan period, Time now,
                      std::chrono::minutes step);

} // namespace spacedock
