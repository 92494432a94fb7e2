// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/monthview.h"

namespace spacedock {

/// What each day of a month cost, as stacked bars.
class DayView : public MonthView {
    Q_OBJECT

public:
    explicit DayView(QWidget *parent = nullptr);

protected:
    void buildSeries() override;
    Ticks ticks() const override;
    bool showsDays() const override { return false; }
};

} // namespace spacedock
