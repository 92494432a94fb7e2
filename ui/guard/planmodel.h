// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "app/domain/time.h"

#include <QAbstractTableModel>

namespace spacedock {

/// What the program will do by itself, the nearest first. Rows are differed, never reset.
class PlanModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, SpaceColumn, WhatColumn, ColumnCount };

    struct Row {
        Time at;
        SpaceId space; ///< Empty: a budget's guard.
        QString what;
        int weekly = 0; ///< Id of the weekly act; 0: none.
        bool isLease = false;
        bool operator==(const Row &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<Row> &rows);
    const Row &at(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<Row> m_rows;
};

} // namespace spacedock
