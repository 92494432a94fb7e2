// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/budgetsdialog.h"

#include "app/service/keepers.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/table.h"
#include "ui/common/type.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/guard/budgetdialog.h"
#include "ui/guard/budgetmodel.h"
#include "ui/guard/groupsdialog.h"
#include "ui/guard/listparts.h"

#include <QLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace spacedock {

using namespace Qt::StringLiterals;

BudgetsDialog::BudgetsDialog(Services &services, QWidget *parent)
    : Sheet(parent)
    , m_services(services)
    , m_model(new BudgetModel(this))
    , m_table(new ConsoleTable)
    , m_stack(new QStackedWidget)
    , m_add(plainButton(u"plus"_s, tr("Add…")))
    , m_edit(plainButton(u"edit"_s, tr("Change…")))
    , m_remove(plainButton(u"trash"_s, tr("Remove")))
{
    setObjectName(u"budgetsDialog"_s);
    setWindowTitle(tr("Budgets"));
    setHeader(tr("Budgets"),
              tr("Per month, with a notice before each is used up; the guard acts "
                 "only where you ask for it"));
    m_table->setObjectName(u"budgetsTable"_s);
    m_table->setAccessibleName(tr("Budgets"));
    setUpList(*m_table, m_model);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(
        u"coin"_s, tr("No budget yet"),
        tr("Set one for everything, an owner, a group or one Space, and be told in time.")));
    setListContent(*this, m_stack, makeButtons(), tr("Close"));
    connect(&services.keepers.budgets, &Budgets::changed, this, &BudgetsDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &BudgetsDialog::updateButtons);
    refresh();
    fitInto(*this, {720, 400});
}

QWidget *BudgetsDialog::makeButtons()
{
    m_add->setObjectName(u"addBudget"_s);
    m_edit->setObjectName(u"editBudget"_s);
    m_remove->setObjectName(u"removeBudget"_s);
    QWidget *strip = buttonStrip({m_add, m_edit, m_remove});
    QPushButton *groups = plainButton(u"spaces"_s, tr("Groups…"));
    groups->setObjectName(u"groups"_s);
    strip->layout()->addWidget(groups);
    connect(groups, &QPushButton::clicked, this, [this] {
        auto *dialog = new GroupsDialog(m_services, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    const auto editCurrent = [this] {
        if (currentRow() >= 0)
            edit(m_model->at(currentRow()).budget);
    };
    connect(m_add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_edit, &QPushButton::clicked, this, editCurrent);
    connect(m_table, &QAbstractItemView::activated, this, editCurrent);
    connect(m_remove, &QPushButton::clicked, this, &BudgetsDialog::removeCurrent);
    return strip;
}

int BudgetsDialog::currentRow() const
{
    return m_table->currentIndex().row();
}

void BudgetsDialog::refresh()
{
    m_model->setRows(m_services.keepers.budgets.all());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    updateButtons();
}

void BudgetsDialog::updateButtons()
{
    const bool isChosen = currentRow() >= 0;
    m_edit->setEnabled(isChosen);
    m_remove->setEnabled(isChosen);
}

void BudgetsDialog::edit(const std::optional<Budget> &budget)
{
    auto *dialog = new BudgetDialog(m_services, budget, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { m_services.keepers.budgets.set(dialog->value()); });
    dialog->open();
}

void BudgetsDialog::removeCurrent()
{
    if (currentRow() >= 0)
        m_services.keepers.budgets.remove(BudgetScope(m_model->at(currentRow()).budget.scope));
}

} // namespace spacedock
