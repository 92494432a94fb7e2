// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/activity/activityrows.h"
#include "ui/common/celldelegate.h"

#include <QAbstractTableModel>

namespace spacedock {

/// What this program did, newest first.
class ActivityModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhenColumn, SpaceColumn, WhatColumn, PriceColumn, OutcomeColumn, ColumnCount };
    enum Role { SpaceIdRole = FirstFreeRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<ActivityRow> &rows); ///< Newest first.
    void setBook(const PriceBook &book); ///< For the names of hardware.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const ActivityRow &row, int column) const;
    QVariant tone(const ActivityRow &row, int column) const;

    QList<ActivityRow> m_rows;
    PriceBook m_book;
};

} // namespace spacedock
