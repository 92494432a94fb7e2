// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/anomaly.h"
#include "app/domain/chartnote.h"
#include "app/domain/forecast.h"
#include "app/domain/idleshare.h"
#include "app/domain/reconcile.h"

#include <QString>

namespace spacedock {

/// A fact and what it means, for a line beside the chart.
struct InsightText {
    QString fact;
    QString sentence;
    bool isWarning = false;
    bool operator==(const InsightText &) const = default;
};

/// "doc-qa to T4 small, +$0.40/h"; \a user: whose Spaces are named without their owner.
QString noteWords(const ChartNote &note, const PriceBook &book, const QString &user);

/// Own meter and bill beside each other, and the greatest difference in words.
InsightText reconciliationText(const Reconciliation &reconciliation, const QString &user);
/// One difference of a row or of the whole: "60 min while nobody watched".
QString differenceWords(const Difference &difference);

/// None when nothing ran or nothing of it is known.
std::optional<InsightText> idleText(const IdleShare &share);
InsightText anomalyText(const Anomaly &anomaly, const QString &name);

/// "dashed: forecast from your last 8 weeks, error ±7 %".
QString forecastNote(const Forecast &forecast, const QList<BackTest> &tests);
QString methodWords(ForecastMethod method);
/// The method and how it did, month by month, for a tooltip.
QString forecastMethodText(const Forecast &forecast, const QList<BackTest> &tests);

/// "whisper-demo", or "acme-lab/doc-qa" where the owner is not \a user.
QString shortName(const QString &path, const QString &user);

} // namespace spacedock
