// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celldelegate.h"
#include "ui/spaces/spacerow.h"

#include <QAbstractTableModel>
#include <QSet>

#include <array>

namespace spacedock {

/// All Spaces of the account. Rows are differed by name, never reset; new ones are appended, since
/// the order is the proxy's.
class SpacesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        SdkColumn,
        StageColumn,
        HardwareColumn,
        SleepColumn,
        CostColumn,
        MonthColumn,
        SinceColumn,
        ColumnCount
    };
    enum Role { SpaceIdRole = FirstFreeRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(const QList<SpaceRow> &rows);
    void updateRows(const QList<SpaceRow> &rows); ///< Some of them; unknown ones are appended.
    void removeRows(const QSet<SpaceId> &ids);
    using QAbstractTableModel::removeRows;
    void setNow(Time now); ///< What elapsed times are counted to.

    const QList<SpaceRow> &rows() const { return m_rows; }
    const SpaceRow *find(const SpaceId &id) const;
    QModelIndex indexOf(const SpaceId &id) const;
    int count(QuickFilter filter) const { return m_counts[static_cast<std::size_t>(filter)]; }
    bool isAnyInFlight() const { return m_inFlight > 0; }
    Time now() const { return m_now; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// A Space that was known is in another stage.
    void stageChanged(const spacedock::SpaceId &id);
    void countsChanged();
    void ticked(); ///< Elapsed times moved on.

private:
    void append(const QList<SpaceRow> &rows);
    void announce(const QList<int> &rows, Column first, Column last);
    void reindex();
    void recount();

    QList<SpaceRow> m_rows;
    QHash<SpaceId, int> m_index;
    std::array<int, QuickFilterCount> m_counts{};
    int m_inFlight = 0;
    Time m_now;
};

} // namespace spacedock
