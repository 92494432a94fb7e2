// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/costs/costgrouping.h"
#include "ui/costs/seriescolors.h"
#include "ui/services.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QAction;
class QSplitter;
class QStackedWidget;

namespace spacedock {

class BannerStack;
class ConsoleTable;
class CostChart;
class CostFigures;
class CostModel;
class CostProxy;
class EmptyState;
class MonthPicker;
class Segmented;

/// What a month costs: figures, the accumulated chart with its days, and the same as a table. All
/// of it comes from the ledger.
class CostsPage : public QWidget {
    Q_OBJECT

public:
    explicit CostsPage(Services &services, QWidget *parent = nullptr);

    QList<QAction *> pageActions() const;
    QString statusText() const;
    TimeSpan month() const { return m_month; }

public slots:
    void showMonth(const spacedock::TimeSpan &month);
    void setFilter(const QString &text);

signals:
    void statusChanged();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void setUpActions();
    QWidget *toolBar();
    QWidget *content();
    void setUpTable();
    void connectServices();

    void refresh();
    void showMonths();
    void showBill();
    void showPicture();
    void showBurn();
    void showNotices();
    void showEmptiness();
    void setGrouping(CostGrouping grouping);
    void ask(TimeSpan month); ///< Has the ledger load it, once.
    void startOver();
    void copyTable() const;
    bool isKnown(TimeSpan month) const; ///< Some owner's bill or meter tells of the month.
    bool isAwaited() const;
    std::optional<Time> meteredSince(const QString &owner) const;

    Services &m_services;
    TimeSpan m_month;
    CostGrouping m_grouping = CostGrouping::Space;
    SeriesColors m_colors;
    QSet<qint64> m_asked; ///< Begins of the months that were loaded.
    QHash<QString, QString> m_notices; ///< What was last said of each owner's bill.
    bool m_isFilling = true; ///< Some owner's bill was still awaited.
    bool m_isStale = true; ///< Something changed while nobody looked.

    CostModel *m_model;
    CostProxy *m_proxy;
    MonthPicker *m_picker;
    Segmented *m_by;
    CostFigures *m_figures;
    BannerStack *m_banners;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    CostChart *m_chart;
    ConsoleTable *m_table;
    QAction *m_copy;
    QAction *m_newToken;
};

} // namespace spacedock
