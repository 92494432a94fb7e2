// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/budget.h"
#include "ui/guard/rowmodel.h"

#include <optional>

namespace spacedock {

struct GroupRow {
    QString name;
    int spaces = 0;
    std::optional<Money> budget;
    bool operator==(const GroupRow &) const = default;
};

/// The local groups, how many Spaces each has and what its budget is.
class GroupModel : public RowModel<GroupRow> {
    Q_OBJECT

public:
    enum Column { NameColumn, SpacesColumn, BudgetColumn, ColumnCount };

    using RowModel::RowModel;

    void setRows(const QList<Row> &rows); ///< Differed by name.

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const Row &row, int column) const;
};

} // namespace spacedock
