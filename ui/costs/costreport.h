// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/costsdata.h"
#include "ui/report/monthreport.h"

namespace spacedock {

/// What a month's report is made of.
struct ReportInput {
    const CostsData &data;
    QList<CostEntry> entries;
    CostPicture picture;
    QString account;
    Time now;
    QStringList remarks;
};

/// The month on paper, in light colours whatever the window has.
MonthReport monthReport(const ReportInput &input);

} // namespace spacedock
