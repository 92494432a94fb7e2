// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grants/grantsmodel.h"

#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QDateTime>
#include <QFont>

#include <algorithm>
#include <array>

namespace spacedock {

using namespace Qt::StringLiterals;

void GrantsModel::setRows(const QList<GrantRow> &rows)
{
    for (int i = int(m_rows.size()) - 1; i >= 0; --i) {
        if (std::ranges::find(rows, m_rows[i].id, &GrantRow::id) != rows.cend())
            continue;
        beginRemoveRows({}, i, i);
        m_rows.removeAt(i);
        endRemoveRows();
    }
    for (const GrantRow &next : rows)
        update(next);
}

void GrantsModel::update(const GrantRow &next)
{
    const auto old = std::ranges::find(m_rows, next.id, &GrantRow::id);
    const int at = int(old - m_rows.begin());
    if (old == m_rows.end()) {
        beginInsertRows({}, at, at);
        m_rows.append(next);
        endInsertRows();
    } else if (*old != next) {
        *old = next;
        emit dataChanged(index(at, 0), index(at, ColumnCount - 1));
    }
}

int GrantsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int GrantsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant GrantsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GrantRow &row = m_rows[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return display(row, column);
    case Qt::ToolTipRole:
        return column == AskedColumn ? QVariant(format::dateTime(row.request.askedAt)) : QVariant();
    case PrefixRole:
        return column == SpaceColumn ? QVariant(row.id.owner + u'/') : QVariant();
    case WeightRole:
        return column == SpaceColumn ? QFont::Medium : QFont::Normal;
    case ToneRole:
        return int(tone(row, column));
    case SortRole:
        return sortKey(row, column);
    default:
        return {};
    }
}

QVariant GrantsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0
        || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> titles{tr("Space"), tr("State"), tr("Kind"),
                                                  tr("Asked for"), tr("Asked on")};
    return titles[std::size_t(section)];
}

QString GrantsModel::display(const GrantRow &row, int column) const
{
    switch (column) {
    case SpaceColumn:
        return row.id.name;
    case StateColumn:
        return row.isGranted ? tr("Granted, the bill shows it") : grantWord(row.request.state);
    case KindColumn:
        return row.request.kind.isEmpty() ? u"–"_s : row.request.kind;
    case RequestedColumn:
        return row.request.requested.isEmpty() ? u"–"_s : row.request.requested;
    case AskedColumn:
        return format::date(row.request.askedAt);
    default:
        return {};
    }
}

QVariant GrantsModel::sortKey(const GrantRow &row, int column) const
{
    if (column == AskedColumn)
        return qlonglong(row.request.askedAt.time_since_epoch().count());
    return column == SpaceColumn ? row.id.path() : display(row, column);
}

Tone GrantsModel::tone(const GrantRow &row, int column) const
{
    if (column == StateColumn)
        return row.isGranted                            ? Tone::Granted
            : row.request.state == GrantState::Answered ? Tone::Accent
                                                        : Tone::Text;
    return column == KindColumn || column == RequestedColumn ? Tone::Text2 : Tone::Text;
}

} // namespace spacedock
