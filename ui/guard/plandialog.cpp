// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/plandialog.h"

#include "app/service/keepers.h"
#include "app/service/pricebooks.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/table.h"
#include "ui/common/type.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/guard/listparts.h"
#include "ui/text/guardwords.h"
#include "ui/text/words.h"

#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

PlanDialog::PlanDialog(Services &services, QWidget *parent)
    : Sheet(parent)
    , m_services(services)
    , m_model(new PlanModel(this))
    , m_table(new ConsoleTable)
    , m_stack(new QStackedWidget)
    , m_extend(plainButton(u"clock"_s, tr("One hour more")))
    , m_remove(plainButton(u"trash"_s, tr("Remove")))
{
    setObjectName(u"planDialog"_s);
    setWindowTitle(tr("Due next"));
    setHeader(tr("Due next"), tr("What Spacedock will do by itself. It must run for this."));
    m_table->setObjectName(u"planTable"_s);
    m_table->setAccessibleName(windowTitle());
    setUpList(*m_table, m_model);
    m_table->setColumnWidths({120, 200, 280});
    m_table->setStretchColumn(PlanModel::WhatColumn);
    m_stack->addWidget(m_table);
    m_stack->addWidget(
        new EmptyState(u"clock"_s, tr("Nothing is planned"),
                       tr("Give a Space office hours, or hardware for a while, and it stands "
                          "here until it is done.")));
    setListContent(*this, m_stack, makeButtons(), tr("Close"));
    connect(&services.keepers.leases, &LeaseDesk::changed, this, &PlanDialog::refresh);
    connect(&services.keepers.schedules, &Scheduler::changed, this, &PlanDialog::refresh);
    connect(&services.keepers.guard, &BudgetGuard::countdownStarted, this, &PlanDialog::refresh);
    connect(&services.keepers.guard, &BudgetGuard::countdownChanged, this, &PlanDialog::refresh);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PlanDialog::updateButtons);
    refresh();
    fitInto(*this, {700, 400});
}

QWidget *PlanDialog::makeButtons()
{
    m_extend->setObjectName(u"extend"_s);
    m_remove->setObjectName(u"remove"_s);
    connect(m_extend, &QPushButton::clicked, this, &PlanDialog::extendCurrent);
    connect(m_remove, &QPushButton::clicked, this, &PlanDialog::removeCurrent);
    return buttonStrip({m_extend, m_remove});
}

QList<PlanModel::Row> PlanDialog::rows() const
{
    const PriceBook &book = m_services.books.current();
    QList<PlanModel::Row> rows;
    for (const Lease &lease : m_services.keepers.leases.leases())
        rows.append(
            {lease.until, lease.space, //: A lease ends: "Leaves A10G small, then CPU basic"
             tr("Leaves %1, %2").arg(flavorName(lease.flavor, book), leaseThen(lease, book)), 0,
             true});
    for (const Scheduler::Due &due : m_services.keepers.schedules.upcoming())
        rows.append({due.at, due.act.space, weeklySentence(due.act), due.act.id, false});
    const auto countdowns = m_services.keepers.guard.countdowns();
    for (const auto &[scope, countdown] : countdowns.asKeyValueRange()) {
        const QString words = countdown.isKept ? tr("Budget %1: kept running until then")
                                               : tr("Budget %1: the guard acts");
        rows.append({countdown.actsAt, {}, words.arg(scopeWord(scope)), 0, false});
    }
    std::ranges::stable_sort(rows, {}, &PlanModel::Row::at);
    return rows;
}

void PlanDialog::refresh()
{
    m_model->setRows(rows());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    updateButtons();
}

std::optional<PlanModel::Row> PlanDialog::current() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 ? std::optional(m_model->at(row)) : std::nullopt;
}

void PlanDialog::updateButtons()
{
    const auto row = current();
    m_extend->setEnabled(row && row->isLease);
    m_remove->setEnabled(row && (row->isLease || row->weekly != 0));
}

void PlanDialog::extendCurrent()
{
    const auto row = current();
    if (row && row->isLease)
        m_services.keepers.leases.extend(row->space, row->at + 1h);
}

void PlanDialog::removeCurrent()
{
    const auto row = current();
    if (row && row->isLease)
        m_services.keepers.leases.cancel(row->space);
    else if (row && row->weekly != 0)
        m_services.keepers.schedules.remove(row->weekly);
}

} // namespace spacedock
