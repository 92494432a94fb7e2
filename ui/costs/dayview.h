// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/monthview.h"

class QBarSet;

namespace spacedock {

/// What each day of a month cost, as stacked bars, and as outlines what the days to come may.
class DayView : public MonthView {
    Q_OBJECT

public:
    explicit DayView(QWidget *parent = nullptr);

protected:
    void buildSeries() override;
    Ticks ticks() const override;
    bool showsDays() const override { return false; }
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QBarSet *outlookBars() const;
    Money expectedPerDay() const;
};

} // namespace spacedock
