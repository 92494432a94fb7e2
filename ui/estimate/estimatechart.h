// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/estimate/comparison.h"

#include <QChartView>

class QBarCategoryAxis;
class QBarSeries;
class QValueAxis;

namespace spacedock {

/// What the scenarios cost a month: filled by the chosen book, outlined by the other one. Each bar
/// carries its value, so there is no axis.
class EstimateChart : public QChartView {
    Q_OBJECT

public:
    explicit EstimateChart(QWidget *parent = nullptr);

    void setComparisons(const QList<Comparison> &comparisons, const PriceBook &book,
                        const PriceBook &other);

protected:
    void changeEvent(QEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    void describe();
    void layOutPlot();
    double barWidth() const; ///< Of one of the two bars, in pixels.
    double categoryWidth() const;
    double highest() const;
    void drawValue(QPainter &painter, double center, const std::optional<Estimate> &estimate,
                   bool isChosen) const;
    void drawCategory(QPainter &painter, qsizetype index) const;

    QList<Comparison> m_comparisons;
    PriceBook m_book;
    PriceBook m_other;
    QBarSeries *m_series = nullptr;
    QBarCategoryAxis *m_categories;
    QValueAxis *m_dollars;
};

} // namespace spacedock
