// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "app/domain/usage.h"
#include "ui/common/celldelegate.h"

#include <QAbstractTableModel>

namespace spacedock {

/// The usage lines of one Space in a month, the newest first, and their sum.
class UsageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { HardwareColumn, FromColumn, BilledColumn, TotalColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setLines(QList<UsageLine> lines, const PriceBook &book);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isSum(int row) const { return row == m_lines.size(); }
    QString lineText(const UsageLine &line, int column) const;
    QString sumText(int column) const;

    QList<UsageLine> m_lines;
    PriceBook m_book;
};

} // namespace spacedock
