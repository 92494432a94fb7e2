// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/bookcomparison.h"
#include "ui/common/sheet.h"

#include <QAbstractTableModel>

namespace spacedock {

/// Two price books side by side, a row per hardware.
class BookChangesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, BeforeColumn, AfterColumn, ChangeColumn, NoteColumn, ColumnCount };

    BookChangesModel(BookComparison comparison, QString beforeName, QString afterName,
                     QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const FlavorChange &change, int column) const;
    QString note(const FlavorChange &change) const;

    BookComparison m_comparison;
    QString m_beforeName;
    QString m_afterName;
};

/// What changed between two editions: the rule in a sentence, the prices as a table.
class BookChangesDialog : public Sheet {
    Q_OBJECT

public:
    BookChangesDialog(const PriceBook &before, const PriceBook &after, QWidget *parent = nullptr);
};

} // namespace spacedock
