// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/costpicture.h"

#include <QWidget>

namespace spacedock {

class AccumulatedView;
class DayView;
class Label;
class ValueBox;

/// The month's two charts, accumulated above and per day below, read together: the pointer or the
/// arrow keys choose a day, and a box says what it cost.
class CostChart : public QWidget {
    Q_OBJECT

public:
    explicit CostChart(QWidget *parent = nullptr);

    void setPicture(const CostPicture &picture);
    const CostPicture &picture() const;
    int day() const { return m_day; } ///< From 0; -1: none is chosen.

public slots:
    void chooseDay(int day);

signals:
    void dayChosen(int day);

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void placeBox();
    void describe();

    Label *m_note;
    AccumulatedView *m_accumulated;
    DayView *m_days;
    ValueBox *m_box;
    int m_day = -1;
};

} // namespace spacedock
