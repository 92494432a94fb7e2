// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/planmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/text/format.h"

#include <QFont>

#include <array>

namespace spacedock {

void PlanModel::setRows(const QList<Row> &rows)
{
    takeRows(rows, std::identity{});
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = at(index.row());
    const int column = index.column();
    const bool isSpace = column == SpaceColumn;
    if (role == Qt::DisplayRole) {
        const std::array<QString, ColumnCount> texts{format::dayTime(row.at), row.space.name,
                                                     row.what};
        return texts[std::size_t(column)];
    }
    if (role == PrefixRole && isSpace && !row.space.isEmpty())
        return row.space.owner + u'/';
    if (role == WeightRole && isSpace)
        return int(QFont::Medium);
    if (role == ToneRole)
        return int(column == WhenColumn ? Tone::Text2 : Tone::Text);
    return {};
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{tr("When"), tr("Space"), tr("What")};
    return titles[std::size_t(section)];
}

} // namespace spacedock
