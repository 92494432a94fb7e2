// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spacesmodel.h"

#include "ui/spaces/spacecells.h"
#include "ui/text/format.h"

#include <algorithm>

namespace spacedock {

void SpacesModel::setRows(const QList<SpaceRow> &rows)
{
    QSet<SpaceId> gone;
    gone.reserve(m_rows.size());
    for (const SpaceRow &row : std::as_const(m_rows))
        gone.insert(row.id());
    for (const SpaceRow &row : rows)
        gone.remove(row.id());
    removeRows(gone);
    updateRows(rows);
}

void SpacesModel::removeRows(const QSet<SpaceId> &ids)
{
    if (ids.isEmpty())
        return;
    const auto isGone = [&](int row) { return ids.contains(m_rows.at(row).id()); };
    for (auto last = static_cast<int>(m_rows.size()) - 1; last >= 0; --last) {
        if (!isGone(last))
            continue;
        int first = last;
        while (first > 0 && isGone(first - 1))
            --first;
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        reindex();
        endRemoveRows();
        last = first;
    }
    recount();
}

void SpacesModel::updateRows(const QList<SpaceRow> &rows)
{
    QList<SpaceRow> added;
    QList<int> changed;
    QList<SpaceId> moved;
    for (const SpaceRow &row : rows) {
        const int at = m_index.value(row.id(), -1);
        if (at < 0) {
            added.append(row);
        } else if (m_rows.at(at) != row) {
            if (m_rows.at(at).space.runtime.stage != row.space.runtime.stage)
                moved.append(row.id());
            m_rows[at] = row;
            changed.append(at);
        }
    }
    announce(changed, NameColumn, SinceColumn);
    append(added);
    if (!changed.isEmpty() || !added.isEmpty())
        recount();
    for (const SpaceId &id : std::as_const(moved))
        emit stageChanged(id);
}

void SpacesModel::append(const QList<SpaceRow> &rows)
{
    if (rows.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(rows.size()) - 1);
    m_rows.append(rows);
    reindex();
    endInsertRows();
}

void SpacesModel::announce(const QList<int> &rows, Column first, Column last)
{
    QList<int> sorted = rows;
    std::ranges::sort(sorted);
    for (qsizetype from = 0, to = 0; from < sorted.size(); from = ++to) {
        while (to + 1 < sorted.size() && sorted[to + 1] == sorted[to] + 1)
            ++to;
        emit dataChanged(index(sorted[from], first), index(sorted[to], last));
    }
}

void SpacesModel::setNow(Time now)
{
    const Time before = std::exchange(m_now, now);
    if (before == now)
        return;
    QList<int> elapsing;
    QList<int> aged;
    for (int i = 0; i < m_rows.size(); ++i) {
        const SpaceRow &row = m_rows.at(i);
        if (row.changingSince)
            elapsing.append(i);
        else if (cells::sinceStep(row, before) != cells::sinceStep(row, now))
            aged.append(i);
    }
    announce(elapsing, HardwareColumn, HardwareColumn);
    announce(elapsing + aged, SinceColumn, SinceColumn);
    if (monthOf(before) != monthOf(now))
        emit headerDataChanged(Qt::Horizontal, MonthColumn, MonthColumn);
    emit ticked();
}

void SpacesModel::reindex()
{
    m_index.clear();
    m_index.reserve(m_rows.size());
    for (int i = 0; i < m_rows.size(); ++i)
        m_index.insert(m_rows.at(i).id(), i);
}

void SpacesModel::recount()
{
    std::array<int, QuickFilterCount> counts{};
    int inFlight = 0;
    for (const SpaceRow &row : std::as_const(m_rows)) {
        for (int filter = 0; filter < QuickFilterCount; ++filter)
            counts[filter] += matches(row, static_cast<QuickFilter>(filter));
        inFlight += row.isInFlight();
    }
    m_inFlight = inFlight;
    m_counts = counts;
    emit countsChanged();
}

const SpaceRow *SpacesModel::find(const SpaceId &id) const
{
    const int row = m_index.value(id, -1);
    return row < 0 ? nullptr : &m_rows.at(row);
}

QModelIndex SpacesModel::indexOf(const SpaceId &id) const
{
    const int row = m_index.value(id, -1);
    return row < 0 ? QModelIndex() : index(row, NameColumn);
}

int SpacesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int SpacesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SpacesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SpaceRow &row = m_rows.at(index.row());
    if (role == SpaceIdRole)
        return QVariant::fromValue(row.id());
    return cells::data(row, index.column(), role, m_now);
}

QVariant SpacesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return cells::alignment(section);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn:
        return tr("Space");
    case SdkColumn:
        return tr("SDK");
    case StageColumn:
        return tr("Stage");
    case HardwareColumn:
        return tr("Hardware");
    case SleepColumn:
        return tr("Sleep");
    case CostColumn:
        return tr("$/h now");
    case MonthColumn: //: Header of a column of money; %1 is a month's short name.
        return tr("%1, $").arg(format::monthShort(monthOf(m_now)));
    case SinceColumn:
        return tr("Since");
    default:
        return {};
    }
}

} // namespace spacedock
