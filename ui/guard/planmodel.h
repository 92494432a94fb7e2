// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "app/domain/time.h"
#include "ui/guard/rowmodel.h"

namespace spacedock {

struct PlanRow {
    Time at;
    SpaceId space; ///< Empty: a budget's guard.
    QString what;
    int weekly = 0; ///< Id of the weekly act; 0: none.
    bool isLease = false;
    bool operator==(const PlanRow &) const = default;
};

/// What the program will do by itself, the nearest first. Rows are differed, never reset.
class PlanModel : public RowModel<PlanRow> {
    Q_OBJECT

public:
    enum Column { WhenColumn, SpaceColumn, WhatColumn, ColumnCount };

    using RowModel::RowModel;

    void setRows(const QList<Row> &rows);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
};

} // namespace spacedock
