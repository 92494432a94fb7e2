// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/grants/grantsmodel.h"

#include <QStackedWidget>

class QAction;
class QSortFilterProxyModel;

namespace spacedock {

class ConsoleTable;

/// The table of grants, or what to do about having none.
class GrantsList : public QStackedWidget {
    Q_OBJECT

public:
    /// \a ask stands on the empty list; \a acts are for a row.
    GrantsList(QAction *ask, const QList<QAction *> &acts, QWidget *parent = nullptr);

    void setRows(const QList<GrantRow> &rows);
    int count() const { return m_model->rowCount(); }
    std::optional<GrantRow> current() const; ///< The selected one.

signals:
    void selectionChanged();
    void activated();

private:
    void setupTable(const QList<QAction *> &acts);

    GrantsModel *m_model;
    QSortFilterProxyModel *m_sorted;
    ConsoleTable *m_table;
};

} // namespace spacedock
