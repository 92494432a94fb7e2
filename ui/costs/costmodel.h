// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/costseries.h"
#include "ui/common/celldelegate.h"
#include "ui/costs/costgrouping.h"

#include <QAbstractTableModel>
#include <QSet>

namespace spacedock {

/// One line of the bill as people read it.
struct CostEntry {
    CostRow row;
    QString prefix; ///< Owner with its slash, where it is not plain.
    QString name;
    QString hardware;
    int color = 0; ///< Index into Tokens::series.
    bool operator==(const CostEntry &) const = default;
};

/// The twin of the chart: what each group cost, and the sum in the last row. The check of a row
/// says whether the chart shows it.
class CostModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, HardwareColumn, BilledColumn, CostColumn, ShareColumn, ColumnCount };
    enum Role { SortRole = FirstFreeRole, KeyRole, MoneyRole };

    explicit CostModel(QObject *parent = nullptr);

    void setEntries(const QList<CostEntry> &next);
    void setGrouping(CostGrouping grouping);
    const QList<CostEntry> &entries() const { return m_entries; }
    Money total() const { return m_total; }
    void showAll(); ///< In the chart.
    const QSet<QString> &hidden() const { return m_hidden; } ///< Keys that the chart leaves out.

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void hiddenChanged();

private:
    bool canBeHidden(const QModelIndex &index) const;
    bool isTotal(int row) const { return row == m_entries.size(); }
    QString text(const CostEntry &entry, int column) const;
    QString totalText(int column) const;
    QVariant sortValue(const CostEntry &entry, int column) const;
    QVariant tone(const CostEntry &entry, int column) const;
    QVariant nameData(const CostEntry &entry, int role) const;
    QVariant totalData(int column, int role) const;
    double share(const CostEntry &entry) const;
    QString hint(const CostEntry &entry) const;
    void dropMissing(const QList<CostEntry> &next);
    void takeOver(const QList<CostEntry> &next);

    QList<CostEntry> m_entries;
    QSet<QString> m_hidden;
    Money m_total;
    CostGrouping m_grouping = CostGrouping::Space;
};

} // namespace spacedock
