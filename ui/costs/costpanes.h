// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace spacedock {

class CostAside;
class CostChart;
class CostTable;

/// The chart, and beside it its table above what is to be known of the month; both can be resized.
QWidget *costPanes(CostChart &chart, CostTable &table, CostAside &aside);

} // namespace spacedock
