// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/budget.h"

#include <QAbstractTableModel>

namespace spacedock {

/// Budgets and how each stands, one a row. Rows are differed by scope, never reset.
class BudgetModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ScopeColumn, SpentColumn, LimitColumn, PercentColumn, GuardColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<BudgetStatus> &rows); ///< In the order of scopes.
    const BudgetStatus &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const BudgetStatus &row, int column) const;

    QList<BudgetStatus> m_rows;
};

} // namespace spacedock
