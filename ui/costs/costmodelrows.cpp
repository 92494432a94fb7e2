// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costmodel.h"

#include <QHash>

namespace spacedock {

void CostModel::setEntries(const QList<CostEntry> &next)
{
    if (next == m_entries)
        return;
    dropMissing(next);
    takeOver(next);
    Money total;
    for (const CostEntry &entry : std::as_const(m_entries))
        total += entry.row.total;
    if (total == m_total)
        return;
    m_total = total;
    const int last = rowCount() - 1;
    emit dataChanged(index(0, ShareColumn), index(last, ShareColumn));
    emit dataChanged(index(last, NameColumn), index(last, ShareColumn));
}

void CostModel::showAll()
{
    if (m_hidden.isEmpty())
        return;
    m_hidden.clear();
    emit dataChanged(index(0, NameColumn), index(rowCount() - 1, ShareColumn));
    emit hiddenChanged();
}

void CostModel::dropMissing(const QList<CostEntry> &next)
{
    QSet<QString> keys;
    for (const CostEntry &entry : next)
        keys.insert(entry.row.key);
    for (int row = static_cast<int>(m_entries.size()) - 1; row >= 0; --row) {
        if (keys.contains(m_entries.at(row).row.key))
            continue;
        beginRemoveRows({}, row, row);
        m_entries.removeAt(row);
        endRemoveRows();
    }
}

void CostModel::takeOver(const QList<CostEntry> &next)
{
    QHash<QString, int> rows;
    for (int row = 0; row < m_entries.size(); ++row)
        rows.insert(m_entries.at(row).row.key, row);
    QList<CostEntry> added;
    for (const CostEntry &entry : next) {
        const int row = rows.value(entry.row.key, -1);
        if (row < 0) {
            added.append(entry);
        } else if (m_entries.at(row) != entry) {
            m_entries[row] = entry;
            emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
        }
    }
    if (added.isEmpty())
        return;
    const int first = static_cast<int>(m_entries.size());
    beginInsertRows({}, first, first + static_cast<int>(added.size()) - 1);
    m_entries.append(added);
    endInsertRows();
}

} // namespace spacedock
