// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/budget.h"

#include <QAbstractTableModel>

#include <optional>

namespace spacedock {

/// The local groups, how many Spaces each has and what its budget is.
class GroupModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, SpacesColumn, BudgetColumn, ColumnCount };

    struct Row {
        QString name;
        int spaces = 0;
        std::optional<Money> budget;
        bool operator==(const Row &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows); ///< Differed by name.
    const Row &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const Row &row, int column) const;

    QList<Row> m_rows;
};

} // namespace spacedock
