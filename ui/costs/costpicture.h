// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/costseries.h"

#include <QSet>

#include <optional>

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
    QList<Money> curve; ///< The same in finer steps, one per time of the curve; may be empty.

    Money total() const { return accumulated.isEmpty() ? Money{} : accumulated.last(); }
    /// What day \a day (from 0) cost.
    Money onDay(qsizetype day) const;
    bool operator==(const CostBand &) const = default;
};

/// Where a running month is heading: what will have come together by the end of each day to come.
struct CostOutlook {
    QList<Time> times; ///< Ends of the days from today's on; the last is the month's end.
    QList<Money> low; ///< Each as many as times.
    QList<Money> middle;
    QList<Money> high;
    bool operator==(const CostOutlook &) const = default;
};

/// A moment of the month that is marked in the chart; its number leads to the words beside it.
struct CostNote {
    Time at;
    int number = 0;
    QString words;
    bool operator==(const CostNote &) const = default;
};

/// What the charts show of a month: one step a day, bands from the bottom to the top.
struct CostPicture {
    TimeSpan month;
    bool isRunning = false; ///< The month has not ended; the last time is the present.
    QList<Time> times; ///< Ends of the days; the last is now or the month's end.
    QList<CostBand> bands;
    QList<Time> curveTimes; ///< Of the bands' curves; empty: the days have to do.
    std::optional<CostOutlook> outlook;
    std::optional<Money> budget;
    QList<CostNote> notes;
    bool isLines = false; ///< Each band from zero instead of on the one before it.

    int daysInMonth() const;
    /// Days that are past or running, then those of the outlook.
    int dayCount() const;
    bool isAhead(qsizetype day) const { return day >= times.size(); }
    /// From 0, of a moment in the month; the end of a day belongs to it.
    int dayOf(Time time) const;
    /// What the outlook has for \a day, today's rest included.
    Money expectedOnDay(qsizetype day) const;
    /// Place of \a day in the outlook; -1: not there.
    qsizetype outlookOf(qsizetype day) const;
    Money accumulated(qsizetype day) const;
    Money onDay(qsizetype day) const;
    Money total() const { return accumulated(times.size() - 1); }
    bool hasEstimate() const;
    bool operator==(const CostPicture &) const = default;
};

/// Draws \a series up as bands: the dearest eight groups by name, the other groups, the other
/// products; what is \a hidden is left out but keeps its colour. \a curve: the same in finer steps.
CostPicture costPicture(TimeSpan month, Time now, const QList<CostRow> &rows,
                        const CostSeries &series, const QSet<QString> &hidden, SeriesColors &colors,
                        const CostSeries &curve = {});

} // namespace spacedock
