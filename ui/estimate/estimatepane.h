// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estimate/comparison.h"

#include <QWidget>

namespace spacedock {

class Banner;
class EstimateChart;
class EstimateModel;
class EstimateTable;
class Label;

/// The answers of an estimate: the scenarios as a table, as bars, and what they say of each other.
class EstimatePane : public QWidget {
    Q_OBJECT

public:
    explicit EstimatePane(QWidget *parent = nullptr);

    void setScenarios(const QList<Plan> &scenarios, const PriceBook &book, const PriceBook &other);
    void setCurrent(int scenario);
    EstimateTable &table() { return *m_table; }
    EstimateChart &chart() { return *m_chart; }
    const EstimateModel &model() const { return *m_model; }

private:
    QWidget *legend();

    EstimateModel *m_model;
    EstimateTable *m_table;
    EstimateChart *m_chart;
    Label *m_otherLegend;
    Label *m_bookLegend;
    Banner *m_verdict;
};

} // namespace spacedock
