// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/costseries.h"
#include "app/domain/forecast.h"
#include "ui/costs/figurerow.h"

namespace spacedock {

/// The sums of a month that stand above its chart.
struct CostSums {
    TimeSpan month;
    QString owner; ///< Whose; empty: all together.
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

/// When the expected course of the month meets \a budget, to the hour; none when it does not.
std::optional<Time> budgetReached(const Forecast &forecast, Money budget);

/// The figures of the Costs page.
class CostFigures : public FigureRow {
    Q_OBJECT

public:
    explicit CostFigures(QWidget *parent = nullptr);

    void setSums(const CostSums &sums);
    /// None: nothing to foretell, as in months that are over; no budget has no figure.
    void setOutlook(const std::optional<Forecast> &forecast, std::optional<Money> budget);

private:
    QString soFarCaption() const;
    void showForecast(const Forecast &forecast, std::optional<Money> budget);
    void showBudget(Money budget, const std::optional<Forecast> &forecast);

    CostSums m_sums;
    Figure *m_soFar;
    Figure *m_forecast;
    Figure *m_budget;
    Figure *m_before;
    Figure *m_granted;
};

} // namespace spacedock
