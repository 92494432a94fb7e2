// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/discussion.h"
#include "app/domain/spaceid.h"
#include "ui/common/celldelegate.h"

#include <QAbstractTableModel>

namespace spacedock {

/// One community grant that was asked for.
struct GrantRow {
    SpaceId id;
    GrantRequest request;
    bool isGranted = false; ///< The bill shows a grant for the Space.
    bool operator==(const GrantRow &) const = default;
};

class GrantsModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SpaceColumn, StateColumn, KindColumn, RequestedColumn, AskedColumn, ColumnCount };
    enum Role { SortRole = FirstFreeRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<GrantRow> &rows); ///< In any order; rows stay by Space.
    const GrantRow &row(int row) const { return m_rows[row]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(const GrantRow &row, int column) const;
    QVariant sortKey(const GrantRow &row, int column) const;
    Tone tone(const GrantRow &row, int column) const;
    void update(const GrantRow &next);

    QList<GrantRow> m_rows;
};

} // namespace spacedock
