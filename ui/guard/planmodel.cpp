// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/planmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/text/format.h"

#include <QFont>

#include <array>

namespace spacedock {

void PlanModel::setRows(const QList<Row> &rows)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (rows.contains(m_rows[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.remove(row);
        endRemoveRows();
    }
    for (int row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows[row] == rows[row])
            continue;
        beginInsertRows({}, row, row);
        m_rows.insert(row, rows[row]);
        endInsertRows();
    }
    // What has changed its place stands twice.
    if (m_rows.size() > rows.size()) {
        beginRemoveRows({}, int(rows.size()), rowCount() - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    const bool isSpace = column == SpaceColumn;
    if (role == Qt::DisplayRole) {
        const std::array<QString, ColumnCount> texts{format::dayTime(row.at), row.space.name,
                                                     row.what};
        return texts[std::size_t(column)];
    }
    if (role == PrefixRole && isSpace && !row.space.isEmpty())
        return QVariant(row.space.owner + u'/');
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
