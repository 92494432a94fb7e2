// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "app/domain/reconcile.h"
#include "ui/common/celldelegate.h"

#include <QAbstractTableModel>

namespace spacedock {

/// The own meter beside the Hub's bill, a row per day, Space and hardware; the sum in the last row.
class ReconcileModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        DayColumn,
        NameColumn,
        HardwareColumn,
        MeterColumn,
        BillColumn,
        DifferenceColumn,
        WhyColumn,
        ColumnCount
    };
    enum Role { BillRole = FirstFreeRole, MeterRole };

    ReconcileModel(Reconciliation reconciliation, PriceBook book, QString user,
                   QObject *parent = nullptr);

    const Reconciliation &reconciliation() const { return m_all; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isTotal(int row) const { return row == m_all.rows.size(); }
    QString text(const ReconcileRow &row, int column) const;
    QString totalText(int column) const;
    QVariant tone(const ReconcileRow &row, int column) const;
    QString why(const ReconcileRow &row) const;

    Reconciliation m_all;
    PriceBook m_book;
    QString m_user;
};

} // namespace spacedock
