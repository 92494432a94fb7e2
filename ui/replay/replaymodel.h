// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/sleepreplay.h"

#include <QAbstractTableModel>

namespace spacedock {

/// The chart of a replay as a table: a row per sleep time.
class ReplayModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { SleepColumn, CostColumn, SavedColumn, ColdStartsColumn, ColumnCount };
    enum Role { FromRole = Qt::UserRole, ToRole };

    ReplayModel(Replay replay, std::optional<std::chrono::seconds> present,
                QObject *parent = nullptr);

    const Replay &replay() const { return m_replay; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ReplayPoint &point, int column) const;

    Replay m_replay;
    std::optional<std::chrono::seconds> m_present;
};

} // namespace spacedock
