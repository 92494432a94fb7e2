// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/groupsdialog.h"

#include "app/service/keepers.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/label.h"
#include "ui/common/table.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/guard/groupeditdialog.h"
#include "ui/guard/groupmodel.h"
#include "ui/guard/listparts.h"

#include <QPushButton>
#include <QStackedWidget>

namespace spacedock {

using namespace Qt::StringLiterals;

GroupsDialog::GroupsDialog(Services &services, QWidget *parent)
    : Sheet(parent)
    , m_services(services)
    , m_model(new GroupModel(this))
    , m_table(new ConsoleTable)
    , m_stack(new QStackedWidget)
    , m_add(plainButton(u"plus"_s, tr("New…")))
    , m_edit(plainButton(u"edit"_s, tr("Change…")))
    , m_remove(plainButton(u"trash"_s, tr("Remove")))
{
    setObjectName(u"groupsDialog"_s);
    setWindowTitle(tr("Groups"));
    setHeader(tr("Groups"), tr("Kept on this computer; a budget and its guard can be for one"));
    m_table->setObjectName(u"groupsTable"_s);
    m_table->setAccessibleName(tr("Groups"));
    setUpList(*m_table, m_model);
    m_stack->addWidget(m_table);
    m_stack->addWidget(
        new EmptyState(u"spaces"_s, tr("No group yet"),
                       tr("Put Spaces together that share a budget, whoever owns them.")));
    setListContent(*this, m_stack, makeButtons(), tr("Close"));
    connect(&services.keepers.budgets, &Budgets::changed, this, &GroupsDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &GroupsDialog::updateButtons);
    refresh();
    fitInto(*this, {560, 380});
}

QWidget *GroupsDialog::makeButtons()
{
    m_add->setObjectName(u"addGroup"_s);
    m_edit->setObjectName(u"editGroup"_s);
    m_remove->setObjectName(u"removeGroup"_s);
    const auto editCurrent = [this] {
        if (!currentName().isEmpty())
            edit(currentName());
    };
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, editCurrent);
    connect(m_table, &QAbstractItemView::activated, this, editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &GroupsDialog::removeCurrent);
    return buttonStrip({m_add, m_edit, m_remove});
}

QString GroupsDialog::currentName() const
{
    const int row = m_table->currentIndex().row();
    return row < 0 ? QString() : m_model->at(row).name;
}

void GroupsDialog::refresh()
{
    const Budgets &budgets = m_services.keepers.budgets;
    QList<GroupModel::Row> rows;
    for (const QString &name : budgets.groups()) {
        const auto budget = budgets.budgetOf({BudgetScope::Kind::Group, name});
        rows.append({name, int(budgets.group(name).size()),
                     budget ? std::optional(budget->budget.perMonth) : std::nullopt});
    }
    m_model->setRows(rows);
    m_stack->setCurrentIndex(rows.isEmpty() ? 1 : 0);
    updateButtons();
}

void GroupsDialog::updateButtons()
{
    const bool isChosen = !currentName().isEmpty();
    m_edit->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

void GroupsDialog::edit(const QString &name)
{
    Budgets &budgets = m_services.keepers.budgets;
    QStringList taken = budgets.groups();
    taken.removeAll(name);
    QList<SpaceId> all;
    for (const Space &space : m_services.spaces.spaces())
        all.append(space.id);
    auto *dialog = new GroupEditDialog({name, budgets.group(name)}, taken, all, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [&budgets, name, dialog] {
        const GroupEditDialog::Value value = dialog->value();
        if (!name.isEmpty())
            budgets.renameGroup(name, value.name);
        budgets.setGroup(value.name, value.spaces);
    });
    dialog->open();
}

void GroupsDialog::removeCurrent()
{
    const QString name = currentName();
    if (name.isEmpty())
        return;
    if (m_services.keepers.budgets.budgetOf({BudgetScope::Kind::Group, name}))
        askRemove(name);
    else
        m_services.keepers.budgets.removeGroup(name);
}

// A budget that goes takes its guard along.
void GroupsDialog::askRemove(const QString &name)
{
    auto *sheet = new Sheet(this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(u"removeGroupDialog"_s);
    sheet->setWindowTitle(tr("Remove group"));
    sheet->setHeader(name, tr("Remove group"));
    auto *text =
        new Label(tr("Its budget and the guard of that go with it. The Spaces stay as they "
                     "are: what runs on paid hardware runs on and is billed."));
    text->setWordWrap(true);
    sheet->setContent(withMargins(text, metrics::Margin));
    sheet->setPrimary(tr("Remove group and budget"))->setObjectName(u"act"_s);
    connect(sheet, &QDialog::accepted, this,
            [this, name] { m_services.keepers.budgets.removeGroup(name); });
    sheet->open();
}

} // namespace spacedock
