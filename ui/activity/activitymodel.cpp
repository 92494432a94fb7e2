// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitymodel.h"

#include "ui/text/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spacedock {

void ActivityModel::setRows(const QList<ActivityRow> &rows)
{
    const auto isIn = [](const QList<ActivityRow> &list, const ActivityRow &row) {
        return std::ranges::any_of(list, [&](const ActivityRow &it) { return it.isSameAct(row); });
    };
    // Acts go at the end, when they get too old, and come at the beginning.
    for (auto row = m_rows.size() - 1; row >= 0; --row) {
        if (isIn(rows, m_rows.at(row)))
            continue;
        beginRemoveRows({}, static_cast<int>(row), static_cast<int>(row));
        m_rows.remove(row);
        endRemoveRows();
    }
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (row < m_rows.size() && m_rows.at(row).isSameAct(rows.at(row))) {
            if (std::exchange(m_rows[row], rows.at(row)) != rows.at(row))
                emit dataChanged(index(static_cast<int>(row), 0),
                                 index(static_cast<int>(row), ColumnCount - 1));
            continue;
        }
        auto last = row;
        while (last + 1 < rows.size() && !isIn(m_rows, rows.at(last + 1)))
            ++last;
        beginInsertRows({}, static_cast<int>(row), static_cast<int>(last));
        for (auto at = row; at <= last; ++at)
            m_rows.insert(at, rows.at(at));
        endInsertRows();
        row = last;
    }
}

void ActivityModel::setBook(const PriceBook &book)
{
    if (book == m_book)
        return;
    m_book = book;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, WhatColumn), index(rowCount() - 1, WhatColumn));
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ActivityModel::words(const ActivityRow &row, int column) const
{
    switch (column) {
    case WhenColumn:
        return format::dateTime(row.action.at);
    case SpaceColumn:
        return row.action.space.isEmpty() ? u"–"_s : row.action.space.name;
    case WhatColumn:
        return activityWord(row.action);
    case PriceColumn:
        return activityPrice(row.action);
    case OutcomeColumn:
        return outcomeWord(row);
    default:
        return {};
    }
}

QVariant ActivityModel::tone(const ActivityRow &row, int column) const
{
    if (column == WhenColumn)
        return int(Tone::Text2);
    if (column == OutcomeColumn) {
        const bool failed = row.outcome == ActivityRow::Outcome::Failed;
        return int(failed ? Tone::Failed : Tone::Text);
    }
    if (column == PriceColumn) {
        const bool rises = row.action.hourlyBefore && row.action.hourlyAfter
            && *row.action.hourlyAfter > *row.action.hourlyBefore;
        return int(rises ? Tone::Paid : Tone::Text);
    }
    return {};
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ActivityRow &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return words(row, column);
    case Qt::TextAlignmentRole:
        return headerData(column, Qt::Horizontal, role);
    case ToneRole:
        return tone(row, column);
    case WeightRole:
        return column == SpaceColumn ? QVariant(int(QFont::Medium)) : QVariant();
    case PrefixRole:
        return column == SpaceColumn && !row.action.space.isEmpty()
            ? QVariant(row.action.space.owner + u'/')
            : QVariant();
    case SecondaryRole:
        return column == WhatColumn ? QVariant(activityDetail(row.action, m_book)) : QVariant();
    case SpaceIdRole:
        return QVariant::fromValue(row.action.space);
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section == PriceColumn)
        return QVariant::fromValue(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhenColumn:
        return tr("When");
    case SpaceColumn:
        return tr("Space");
    case WhatColumn:
        return tr("What");
    case PriceColumn: //: Header of a column with the price per hour before and after.
        return tr("$/h");
    case OutcomeColumn:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace spacedock
