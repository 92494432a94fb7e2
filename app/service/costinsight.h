// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/anomaly.h"
#include "app/domain/chartnote.h"
#include "app/domain/forecast.h"
#include "app/domain/idleshare.h"
#include "app/domain/reconcile.h"
#include "app/domain/sleepreplay.h"

#include <QHash>
#include <QObject>

#include <memory>

namespace spacedock {

class History;
class Ledger;
class PriceBooks;
class SpaceStore;

/// What is worked out from one month.
struct MonthStudy {
    TimeSpan month;
    Reconciliation reconciliation;
    IdleShare idle;
    QHash<SpaceId, IdleShare> idleBySpace;
    QList<Gap> gaps;
    QList<ChartNote> notes;
};

/// What the ledger's figures mean: forecast, days out of the usual, the own meter beside the bill,
/// idle share and sleep-time replay. Worked out on a thread of its own; every answer here is the
/// last one that was finished.
class CostInsight : public QObject {
    Q_OBJECT

public:
    CostInsight(Ledger &ledger, SpaceStore &spaces, PriceBooks &books, History &history,
                Clock clock, QObject *parent = nullptr);
    ~CostInsight() override;

    /// Of the running month; none before the first was finished. Each of these for all or, once
    /// ask() has named it, for one \a owner's Spaces and products.
    std::optional<Forecast> forecast(const QString &owner = {}) const;
    /// How the method did on past months, newest first.
    QList<BackTest> backTests(const QString &owner = {}) const;
    QList<Anomaly> anomalies(const QString &owner = {}) const; ///< Last 31 days, newest first.

    /// Null until it was asked for and studied() has come.
    const MonthStudy *study(TimeSpan month, const QString &owner = {}) const;
    /// Works it out anew when what it is made of has changed.
    void ask(TimeSpan month, const QString &owner = {});

    /// Of the last \a days, at once.
    Replay replay(const SpaceId &id, int days = 30) const;

signals:
    void changed(); ///< Forecast, back tests and anomalies.
    void studied(const spacedock::TimeSpan &month);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
