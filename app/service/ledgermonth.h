// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/ledger.h"

#include <QHash>

namespace spacedock {

/// The Hub does not open a book to the token, or does not have it.
bool isRefusal(const Error &error);

/// The bills of one month, one per owner, as far as the Hub opened them.
struct LedgerMonth {
    struct Bill {
        std::optional<UsageReport> report;
        std::optional<Time> readAt;
        std::optional<Error> error; ///< Of the last try.
        bool isReading = false;

        /// The Hub does not open this book to the token: the meter stands in.
        bool isRefused() const;
        bool isOpen() const { return report && !isRefused(); }
        /// Read after its period's end: nothing changes in it any more.
        bool isFinal() const { return report && readAt && *readAt >= report->period.end; }
    };

    QHash<QString, Bill> bills; ///< By owner.

    Ledger::Source source(const QString &owner, bool isMetered) const;
    void take(const QString &owner, const Result<UsageReport> &report, Time now);
};

} // namespace spacedock
