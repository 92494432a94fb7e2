// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/costseries.h"

#include <QSet>

namespace spacedock {

class SeriesColors;

/// One area of the chart.
struct CostBand {
    enum class Kind {
        Named, ///< One of the dearest groups.
        Others, ///< The rest of the groups.
        Products ///< What is not a Space.
    };
    Kind kind = Kind::Named;
    QString key; ///< Of a named group.
    QString name; ///< As people read it.
    int color = 0; ///< Index into Tokens::series.
    bool isEstimate = false; ///< Part of it does not come from the bill.
    QList<Money> accumulated; ///< One per day of the picture, ascending in time.

    Money total() const { return accumulated.isEmpty() ? Money{} : accumulated.last(); }
    /// What day \a day (from 0) cost.
    Money onDay(qsizetype day) const;
    bool operator==(const CostBand &) const = default;
};

/// What the charts show of a month: one step a day, bands from the bottom to the top.
struct CostPicture {
    TimeSpan month;
    bool isRunning = false; ///< The month has not ended; the last time is the present.
    QList<Time> times; ///< Ends of the days; the last is now or the month's end.
    QList<CostBand> bands;

    int daysInMonth() const;
    Money accumulated(qsizetype day) const;
    Money onDay(qsizetype day) const;
    Money total() const { return accumulated(times.size() - 1); }
    bool hasEstimate() const;
    bool operator==(const CostPicture &) const = default;
};

/// Draws \a series up as bands: the dearest eight groups by name, the other groups, the other
/// products; what is \a hidden is left out but keeps its colour.
CostPicture costPicture(TimeSpan month, Time now, const QList<CostRow> &rows,
                        const CostSeries &series, const QSet<QString> &hidden,
                        SeriesColors &colors);

} // namespace spacedock
