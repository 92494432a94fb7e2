// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/costpicture.h"
#include "ui/costs/ticks.h"

#include <QChartView>

class QCategoryAxis;
class QValueAxis;

namespace spacedock {

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

signals:
    void dayEntered(int day); ///< Under the pointer; -1 when it leaves.

protected:
    virtual void buildSeries() = 0;
    virtual Ticks ticks() const = 0;
    virtual QMargins plotMargins() const; ///< Around the plot, for the labels.
    virtual bool showsDays() const { return true; }

    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

    /// On the axis, of a moment in the month.
    double position(Time time) const;
    QPointF toView(double day, double dollars) const;
    void attach(QAbstractSeries *series);
    void refresh(); ///< Builds the series and axes anew from the picture and the palette.

private:
    void setUpAxes();
    void labelDays();
    void layOutPlot();

    CostPicture m_picture;
    QCategoryAxis *m_days;
    QValueAxis *m_dollars;
    int m_day = -1;
};

/// For drawing only: a position on an axis, never an amount to count with.
double dollars(Money money);

} // namespace spacedock
