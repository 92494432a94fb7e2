// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/hairline.h"
#include "ui/costs/costgrouping.h"

class QAction;
class QMenu;

namespace spacedock {

class MonthPicker;
class Segmented;

/// Above the costs: which month, added up by what, drawn how, and the ways to take it along.
class CostsBar : public Bar {
    Q_OBJECT

public:
    explicit CostsBar(QWidget *parent = nullptr);

    MonthPicker &picker() { return *m_picker; }
    QList<QAction *> stepActions() const;
    void setExports(const QList<QAction *> &actions);

signals:
    void groupingChosen(spacedock::CostGrouping grouping);
    void linesChosen(bool isLines);

private:
    MonthPicker *m_picker;
    Segmented *m_by;
    Segmented *m_style;
    QMenu *m_exports;
};

} // namespace spacedock
