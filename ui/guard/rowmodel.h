// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include <algorithm>
#include <functional>
#include <utility>

namespace spacedock {

/// What the short lists of the guard have in common: one value a row, taken over by difference and
/// never reset.
template <typename R> class RowModel : public QAbstractTableModel {
public:
    using Row = R;
    using QAbstractTableModel::QAbstractTableModel;

    const Row &at(int row) const { return m_rows.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }

protected:
    /// Rows of the same \a key are one row that may have changed.
    template <typename Key> void takeRows(const QList<Row> &rows, Key key)
    {
        for (int row = rowCount() - 1; row >= 0; --row) {
            if (std::ranges::find(rows, std::invoke(key, m_rows[row]), key) == rows.end())
                remove(row, row);
        }
        for (int row = 0; row < rows.size(); ++row) {
            if (row < rowCount() && std::invoke(key, m_rows[row]) == std::invoke(key, rows[row])) {
                if (std::exchange(m_rows[row], rows[row]) != rows[row])
                    emit dataChanged(index(row, 0), index(row, columnCount() - 1));
                continue;
            }
            beginInsertRows({}, row, row);
            m_rows.insert(row, rows[row]);
            endInsertRows();
        }
        // What has changed its place stands twice.
        if (rowCount() > rows.size())
            remove(int(rows.size()), rowCount() - 1);
    }

private:
    void remove(int first, int last)
    {
        beginRemoveRows({}, first, last);
        m_rows.remove(first, last - first + 1);
        endRemoveRows();
    }

    QList<Row> m_rows;
};

} // namespace spacedock
