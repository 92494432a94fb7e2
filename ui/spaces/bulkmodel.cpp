// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/bulkmodel.h"

#include "ui/common/celldelegate.h"
#include "ui/spaces/spacecells.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QFont>

#include <algorithm>
#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;

void BulkModel::setRows(const QList<SpaceRow> &rows)
{
    for (auto row = m_rows.size() - 1; row >= 0; --row) {
        if (std::ranges::find(rows, m_rows[row].id(), &SpaceRow::id) != rows.end())
            continue;
        beginRemoveRows({}, int(row), int(row));
        m_rows.remove(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows[row].id() == rows[row].id()) {
            if (std::exchange(m_rows[row], rows[row]) != rows[row])
                emit dataChanged(index(int(row), 0), index(int(row), ColumnCount - 1));
            continue;
        }
        beginInsertRows({}, int(row), int(row));
        m_rows.insert(row, rows[row]);
        endInsertRows();
    }
    if (m_rows.size() > rows.size()) { // Another order: what has moved up stands twice.
        beginRemoveRows({}, int(rows.size()), int(m_rows.size()) - 1);
        m_rows.resize(rows.size());
        endRemoveRows();
    }
    emit dataChanged(index(int(m_rows.size()), 0), index(int(m_rows.size()), ColumnCount - 1));
}

void BulkModel::setMonth(const QString &monthShort)
{
    if (std::exchange(m_month, monthShort) != monthShort)
        emit headerDataChanged(Qt::Horizontal, MonthColumn, MonthColumn);
}

int BulkModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int BulkModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BulkModel::sum(int column) const
{
    Rate rate;
    Money month;
    for (const SpaceRow &row : m_rows) {
        if (row.isPaidNow())
            rate = rate + row.cost.rate;
        month += row.month;
    }
    const std::array<QString, ColumnCount> texts{tr("Sum"), QString(), format::amountPerHour(rate),
                                                 format::amount(month)};
    return texts[std::size_t(column)];
}

QString BulkModel::display(int row, int column) const
{
    if (isSum(row))
        return sum(column);
    const SpaceRow &space = m_rows[row];
    const std::array<QString, ColumnCount> texts{
        space.id().name, space.hardwareText.isEmpty() ? u"–"_s : space.hardwareText,
        costWord(space.cost), format::amount(space.month)};
    return texts[std::size_t(column)];
}

QVariant BulkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case TotalRole:
        return isSum(row);
    case WeightRole:
        return int(isSum(row)                 ? QFont::DemiBold
                       : column == NameColumn ? QFont::Medium
                                              : QFont::Normal);
    case TargetRole:
        return column == HardwareColumn && !isSum(row) && !m_rows[row].requestedText.isEmpty()
            ? QVariant(m_rows[row].requestedText)
            : QVariant();
    case ToneRole:
        return int(column == CostColumn && !isSum(row) ? cells::costTone(m_rows[row].cost)
                                                       : Tone::Text);
    case Qt::ToolTipRole:
        return column == NameColumn && !isSum(row) ? QVariant(m_rows[row].id().path()) : QVariant();
    default:
        return {};
    }
}

QVariant BulkModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::AlignVCenter
                                   | (section >= CostColumn ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    //: Header of a column with the cost of a month in dollars: "Nov, $"
    const std::array<QString, ColumnCount> titles{tr("Space"), tr("Hardware"), tr("$/h"),
                                                  tr("%1, $").arg(m_month)};
    return titles[std::size_t(section)];
}

} // namespace spacedock
