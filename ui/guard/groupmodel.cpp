// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/groupmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/text/format.h"

#include <QFont>

#include <array>

namespace spacedock {

void GroupModel::setRows(const QList<Row> &rows)
{
    takeRows(rows, &Row::name);
}

int GroupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString GroupModel::display(const Row &row, int column) const
{
    switch (column) {
    case NameColumn:
        return row.name;
    case SpacesColumn:
        return format::number(row.spaces);
    default:
        return row.budget ? format::amount(*row.budget) : tr("none");
    }
}

QVariant GroupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(at(index.row()), index.column());
    case Qt::TextAlignmentRole:
        return headerData(index.column(), Qt::Horizontal, role);
    case WeightRole:
        return index.column() == NameColumn ? QVariant(int(QFont::Medium)) : QVariant();
    default:
        return {};
    }
}

QVariant GroupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section == NameColumn ? Qt::AlignLeft : Qt::AlignRight));
    if (role != Qt::DisplayRole)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Group"), tr("Spaces"),
                                                  tr("Budget a month, $")};
    return titles[std::size_t(section)];
}

} // namespace spacedock
