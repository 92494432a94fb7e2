// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/budget.h"
#include "ui/guard/rowmodel.h"

namespace spacedock {

/// Budgets and how each stands, one a row. Rows are differed by scope, never reset.
class BudgetModel : public RowModel<BudgetStatus> {
    Q_OBJECT

public:
    enum Column { ScopeColumn, SpentColumn, LimitColumn, PercentColumn, GuardColumn, ColumnCount };

    using RowModel::RowModel;

    void setRows(const QList<BudgetStatus> &rows); ///< In the order of scopes.

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const BudgetStatus &row, int column) const;
};

} // namespace spacedock
