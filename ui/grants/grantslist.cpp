// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grants/grantslist.h"

#include "ui/common/emptystate.h"
#include "ui/common/table.h"

#include <QAction>
#include <QSortFilterProxyModel>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

enum Sheet { EmptySheet, TableSheet };

} // namespace

GrantsList::GrantsList(QAction *ask, const QList<QAction *> &acts, QWidget *parent)
    : QStackedWidget(parent)
    , m_model(new GrantsModel(this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new ConsoleTable)
{
    setObjectName(u"pages"_s);
    auto *empty = new EmptyState(
        u"gift"_s, tr("No grant asked for"),
        tr("A community GPU grant lends a public, open project a GPU of the Hub, free of charge. "
           "You ask in the Space's Community tab; staff answer there, in days, without a promise. "
           "What you asked for, and what became of it, stands here."),
        ask);
    empty->setObjectName(u"empty"_s);
    setupTable(acts);
    addWidget(empty);
    addWidget(m_table);
    setFocusProxy(m_table);
}

void GrantsList::setupTable(const QList<QAction *> &acts)
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(GrantsModel::SortRole);
    m_table->setObjectName(u"grants"_s);
    m_table->setAccessibleName(tr("Grants asked for"));
    m_table->setModel(m_sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(GrantsModel::AskedColumn, Qt::DescendingOrder);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(acts);
    m_table->setColumnPriority({GrantsModel::KindColumn, GrantsModel::RequestedColumn});
    connect(m_table, &QTableView::activated, this, &GrantsList::activated);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GrantsList::selectionChanged);
}

void GrantsList::setRows(const QList<GrantRow> &rows)
{
    m_model->setRows(rows);
    setCurrentIndex(rows.isEmpty() ? EmptySheet : TableSheet);
}

std::optional<GrantRow> GrantsList::current() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    if (selected.isEmpty())
        return std::nullopt;
    return m_model->row(m_sorted->mapToSource(selected.first()).row());
}

} // namespace spacedock
