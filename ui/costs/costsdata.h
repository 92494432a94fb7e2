// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/billwords.h"
#include "ui/costs/costfigures.h"
#include "ui/costs/costgrouping.h"
#include "ui/costs/costmodel.h"
#include "ui/costs/costpicture.h"
#include "ui/costs/insightwords.h"
#include "ui/costs/seriescolors.h"
#include "ui/services.h"

#include <QSet>

namespace spacedock {

struct MonthStudy;

/// Reads one month out of the ledger and what was worked out from it, in the shapes of the page.
class CostsData {
public:
    explicit CostsData(Services &services);

    TimeSpan month() const { return m_month; }
    void setMonth(TimeSpan month) { m_month = month; }
    CostGrouping grouping() const { return m_grouping; }
    void setGrouping(CostGrouping grouping) { m_grouping = grouping; }
    QString owner() const { return m_owner; } ///< Whose costs; empty: everybody's.
    void setOwner(const QString &owner) { m_owner = owner; }
    QStringList owners() const; ///< The one in view, or all.
    bool isRunning() const;

    QList<TimeSpan> months() const; ///< Newest first, with the month in view.
    bool isKnown(TimeSpan month) const; ///< Some owner's bill or meter tells of the month.
    bool isAwaited() const; ///< Some owner's bill has not been answered yet.
    /// Has the ledger load the months that the page shows, each once.
    void ask();
    void startOver();

    QList<CostEntry> entries() const; ///< With the colours of the last picture.
    CostSums sums() const;
    CostPicture picture(const QList<CostEntry> &entries, const QSet<QString> &hidden);
    std::optional<Forecast> forecast() const;
    QList<BackTest> backTests() const;
    const MonthStudy *study() const; ///< Of the month and owner; null until it was worked out.
    std::optional<Money> budget() const;
    QList<InsightText> anomalies() const; ///< Of days in the month.
    std::optional<InsightText> reconciliation() const;
    QStringList remarks() const; ///< What is to be known of the month, for its report.
    std::optional<BillNotice> notice(const QString &owner) const;

private:
    std::optional<Time> meteredSince(const QString &owner) const;
    QList<UsageLine> lines(TimeSpan month) const;
    Money spent() const;
    CostSeries series(std::chrono::minutes step) const;
    std::optional<CostOutlook> outlook() const;
    QList<CostNote> notes() const;
    void ask(TimeSpan month);

    Services &m_services;
    TimeSpan m_month;
    QString m_owner;
    CostGrouping m_grouping = CostGrouping::Space;
    SeriesColors m_colors;
    QSet<qint64> m_asked; ///< Begins of the months that were loaded.
    bool m_isFilling = true; ///< Some owner's bill was still awaited.
};

} // namespace spacedock
