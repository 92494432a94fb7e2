// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace spacedock {

/// Sorts and filters the bill; the sum stays last whatever the order.
class CostProxy : public QSortFilterProxyModel {
    Q_OBJECT

public:
    explicit CostProxy(QObject *parent = nullptr);

protected:
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
};

} // namespace spacedock
