// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/costseries.h"
#include "ui/costs/figurerow.h"

namespace spacedock {

/// The sums of a month that stand above its chart.
struct CostSums {
    TimeSpan month;
    bool isRunning = false; ///< The month has not ended.
    bool isEstimate = false; ///< Part of it does not come from the bill.
    Money total;
    Money spaces; ///< The part of total that is not other products.
    /// The month before, up to the same day when the month is running; none: it is not known.
    std::optional<Money> before;
    Money granted;
    QStringList grantedNames;
    std::chrono::minutes grantedTime{};
    bool operator==(const CostSums &) const = default;
};

CostSums costSums(TimeSpan month, Time now, const QList<CostRow> &rows,
                  const std::optional<QList<UsageLine>> &linesBefore);

/// The figures of the Costs page.
class CostFigures : public FigureRow {
    Q_OBJECT

public:
    explicit CostFigures(QWidget *parent = nullptr);

    void setSums(const CostSums &sums);
    void setBurn(Rate rate, int paidSpaces);

private:
    Figure *m_soFar;
    Figure *m_before;
    Figure *m_granted;
    Figure *m_burn;
};

} // namespace spacedock
