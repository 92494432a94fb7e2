// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costproxy.h"

#include "ui/costs/costmodel.h"

namespace spacedock {

namespace {

bool isTotal(const QModelIndex &index)
{
    return index.data(TotalRole).toBool();
}

} // namespace

CostProxy::CostProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(CostModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
    setFilterCaseSensitivity(Qt::CaseInsensitive);
}

bool CostProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    // The view turns the answer round when it sorts downwards.
    if (isTotal(left) || isTotal(right))
        return isTotal(sortOrder() == Qt::AscendingOrder ? right : left);
    if (left.data(sortRole()) == right.data(sortRole()))
        return left.data(CostModel::KeyRole).toString() < right.data(CostModel::KeyRole).toString();
    return QSortFilterProxyModel::lessThan(left, right);
}

bool CostProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex name = sourceModel()->index(row, CostModel::NameColumn, parent);
    if (isTotal(name))
        return true;
    return cellText(name).contains(filterRegularExpression());
}

} // namespace spacedock
