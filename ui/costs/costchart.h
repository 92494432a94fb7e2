// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/monthview.h"

#include <QWidget>

namespace spacedock {

class AccumulatedView;
class DayView;
class Label;
class ValueBox;

/// The month's two charts, accumulated above and per day below, read together: the pointer or the
/// arrow keys choose a day, and a box says what it cost. The wheel, + and − zoom into days, a drag
/// moves them, 0 shows the month again.
class CostChart : public QWidget {
    Q_OBJECT

public:
    explicit CostChart(QWidget *parent = nullptr);

    void setPicture(const CostPicture &picture);
    const CostPicture &picture() const;
    int day() const { return m_day; } ///< From 0; -1: none is chosen.
    DayRange range() const;
    /// How the forecast came about, in the line above the chart; \a details: the long of it.
    void setForecastNote(const QString &note, const QString &details = {});

public slots:
    void chooseDay(int day);
    void zoom(double factor, double around); ///< \a around: a place on the axis of days.
    void pan(double days);
    void showWholeMonth();
    void showMonthEnd(); ///< Chooses the last day that is known or foretold.

signals:
    void dayChosen(int day);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setRange(DayRange range);
    void zoomAtDay(double factor);
    void placeBox();
    void showNote();
    void describe();

    Label *m_note;
    QString m_forecastNote;
    AccumulatedView *m_accumulated;
    DayView *m_days;
    ValueBox *m_box;
    int m_day = -1;
};

} // namespace spacedock
