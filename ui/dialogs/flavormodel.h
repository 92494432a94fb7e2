// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/celldelegate.h"
#include "ui/dialogs/spacecontext.h"

#include <QAbstractTableModel>

namespace spacedock {

/// A price book as the table of the hardware dialog, with the difference to what a Space uses now.
class FlavorModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        NameColumn,
        IdColumn,
        AcceleratorsColumn,
        AcceleratorMemoryColumn,
        CpuColumn,
        MemoryColumn,
        DiskColumn,
        HourColumn,
        MonthColumn,
        ChangeColumn,
        ColumnCount
    };
    enum Role { FlavorIdRole = FirstFreeRole };

    explicit FlavorModel(SpaceContext context, QObject *parent = nullptr);

    /// Shows another edition; rows that both name stay the same rows.
    void setBook(const PriceBook &book);
    const PriceBook &book() const { return m_book; }
    /// The row whose radio button is pressed.
    void choose(const QString &flavor);
    const QString &chosen() const { return m_chosen; }
    QModelIndex indexOf(const QString &flavor) const;
    QString flavor(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Flavor flavor;
        bool isPriced = true; ///< False: the book does not name it.
        bool operator==(const Row &) const = default;
    };

    QList<Row> rowsOf(const PriceBook &book) const;
    void insertOrUpdate(qsizetype at, const Row &row);
    QVariant look(const Row &row, int column, int role) const;
    QString display(const Row &row, int column) const;
    QString changeText(const Row &row) const;
    Tone tone(const Row &row, int column) const;
    QString tag(const Row &row) const;
    std::optional<Rate> price(const Row &row) const;
    std::optional<Rate> change(const Row &row) const;

    SpaceContext m_context;
    PriceBook m_book;
    QString m_current;
    QString m_chosen;
    int m_replicas = 1;
    QList<Row> m_rows;
};

} // namespace spacedock
