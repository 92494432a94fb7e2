// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/spaces/spacerow.h"

#include <QAbstractTableModel>

namespace spacedock {

/// The selected Spaces with what they cost, and the sum under its parts. Rows are differed by name.
class BulkModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, HardwareColumn, CostColumn, MonthColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<SpaceRow> &rows);
    void setMonth(const QString &monthShort); ///< For the header.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isSum(int row) const { return row == m_rows.size(); }
    QString display(int row, int column) const;
    QString sum(int column) const;

    QList<SpaceRow> m_rows;
    QString m_month;
};

} // namespace spacedock
