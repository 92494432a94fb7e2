// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/confirmdialog.h"

#include <QAbstractTableModel>

namespace spacedock {

/// The Spaces of one act with what each costs before and after, and the sum under its parts.
class ActModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, StageColumn, BeforeColumn, AfterColumn, ColumnCount };

    ActModel(ConfirmDialog::Act act, QList<SpaceContext> contexts, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isSum(int row) const { return row == m_contexts.size(); }
    QString display(int row, int column) const;
    QString price(int row, Rate rate) const;
    Rate before(int row) const;
    Rate after(int row) const;

    ConfirmDialog::Act m_act;
    QList<SpaceContext> m_contexts;
};

} // namespace spacedock
