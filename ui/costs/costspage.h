// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/billnotices.h"
#include "ui/costs/costsdata.h"

#include <QWidget>

class QAction;
class QStackedWidget;

namespace spacedock {

class BannerStack;
class CostAside;
class CostChart;
class CostFigures;
class CostModel;
class CostsBar;
class CostsExport;
class CostTable;
class EmptyState;

/// What a month costs: figures, the accumulated chart with its days, the same as a table, and what
/// is to be known of it. All of it comes from the ledger.
class CostsPage : public QWidget {
    Q_OBJECT

public:
    explicit CostsPage(Services &services, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    QString statusText() const;
    TimeSpan month() const { return m_data.month(); }

public slots:
    void showMonth(const spacedock::TimeSpan &month);
    void setFilter(const QString &text);
    void setOwner(const QString &owner); ///< Empty: everybody's costs.
    void showForecast(); ///< Of the running month, with its end chosen in the chart.
    void compare(); ///< Opens the own meter beside the bill.

signals:
    void statusChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpActions();
    void connectServices();

    void refresh();
    void showBill();
    void showPicture();
    void showInsight();
    void showNotices();
    void showEmptiness();
    void setGrouping(CostGrouping grouping);
    void setLines(bool isLines);
    void startOver();
    void replayCurrent();

    Services &m_services;
    CostsData m_data;
    bool m_isLines = false;
    bool m_isStale = true; ///< Something changed while nobody looked.

    CostModel *m_model;
    CostsBar *m_bar;
    CostFigures *m_figures;
    BannerStack *m_banners;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    CostChart *m_chart;
    CostTable *m_table;
    CostAside *m_aside;
    CostsExport *m_export;
    QAction *m_newToken;
    BillNotices m_notices;
    QAction *m_compare;
    QAction *m_replay;
};

} // namespace spacedock
