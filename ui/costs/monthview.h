// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/costpicture.h"
#include "ui/costs/ticks.h"

#include <QChartView>

#include <optional>

class QCategoryAxis;
class QValueAxis;

namespace spacedock {

/// Part of the axis of days that is in sight.
struct DayRange {
    double from = 0;
    double to = 0;

    double length() const { return to - from; }
    bool isEmpty() const { return to <= from; }
    bool operator==(const DayRange &) const = default;
};

/// A chart over the days of a month in the look of the page: no legend, faint grid, an axis of
/// days that all charts of the page share. Days count from 1 on the axis, so that a day's bar
/// stands on its number; the month begins at 0.5.
class MonthView : public QChartView {
    Q_OBJECT

public:
    explicit MonthView(QWidget *parent = nullptr);

    void setPicture(const CostPicture &picture);
    const CostPicture &picture() const { return m_picture; }
    /// Marks a day (from 0); none with -1.
    void setDay(int day);
    /// The days in sight; an empty range is the whole month.
    void setRange(DayRange range);
    DayRange range() const { return m_range; }
    QRectF plotArea() const;
    /// Where \a day (on the axis) and \a dollars stand in the view.
    QPointF toView(double day, double dollars) const;

signals:
    void dayEntered(int day); ///< Under the pointer; -1 when it leaves.
    void zoomed(double factor, double day); ///< By the wheel, around a place on the axis.
    void panned(double days); ///< By dragging.
    void rangeReset();

protected:
    virtual void buildSeries() = 0;
    virtual Ticks ticks() const = 0;
    virtual QMargins plotMargins() const; ///< Around the plot, for the labels.
    virtual bool showsDays() const { return true; }

    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void leaveEvent(QEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

    /// On the axis, of a moment in the month.
    double position(Time time) const;
    DayRange sight() const; ///< The range, or the whole month.
    /// On the axis, of a place in the view.
    double dayAt(double x) const;
    void attach(QAbstractSeries *series);
    void refresh(); ///< Builds the series and axes anew from the picture and the palette.

private:
    void setUpAxes();
    void labelDays();
    void layOutPlot();

    CostPicture m_picture;
    DayRange m_range;
    QCategoryAxis *m_days;
    QValueAxis *m_dollars;
    int m_day = -1;
    std::optional<double> m_grip; ///< Place on the axis that is being dragged.
};

/// For drawing only: a position on an axis, never an amount to count with.
double dollars(Money money);

} // namespace spacedock
