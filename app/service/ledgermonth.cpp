// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/ledgermonth.h"

namespace spacedock {

bool isRefusal(const Error &error)
{
    return error.kind == Error::Kind::Forbidden || error.kind == Error::Kind::NotFound;
}

bool LedgerMonth::Bill::isRefused() const
{
    return error && isRefusal(*error);
}

Ledger::Source LedgerMonth::source(const QString &owner, bool isMetered) const
{
    const Bill bill = bills.value(owner);
    Ledger::Source source;
    source.error = bill.error;
    if (bill.isOpen()) {
        source.kind = Ledger::Source::Kind::Bill;
        source.readAt = bill.readAt;
    } else if (isMetered) {
        source.kind = Ledger::Source::Kind::Meter;
    }
    return source;
}

void LedgerMonth::take(const QString &owner, const Result<UsageReport> &report, Time now)
{
    Bill &bill = bills[owner];
    bill.isReading = false;
    bill.error.reset();
    if (!report) {
        bill.error = report.error();
        return;
    }
    bill.report = *report;
    bill.readAt = now;
}

} // namespace spacedock
