// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitypage.h"

#include "app/service/history.h"
#include "app/service/pricebooks.h"
#include "ui/activity/activitymodel.h"
#include "ui/common/emptystate.h"
#include "ui/common/icons.h"
#include "ui/common/table.h"

#include <QAction>
#include <QStackedLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

ActivityPage::ActivityPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new ActivityModel(this))
    , m_table(new ConsoleTable)
    , m_stack(new QStackedLayout(this))
    , m_copy(new QAction(icon(u"copy"), tr("Copy"), this))
{
    setupView();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &ActivityPage::refresh);
    const auto refreshSoon = [this] { m_soon.start(); };
    connect(&services.history, &History::recorded, this, refreshSoon);
    connect(&services.history, &History::loaded, this, refreshSoon);
    connect(&services.books, &PriceBooks::currentChanged, this, refreshSoon);
    refresh();
}

void ActivityPage::setupView()
{
    setAccessibleName(tr("Activity"));
    m_table->setObjectName(u"activityTable"_s);
    m_table->setAccessibleName(tr("Activity"));
    m_table->setModel(m_model);
    m_table->setColumnWidths({160, 240, 320, 120, 200});
    m_table->setStretchColumn(ActivityModel::WhatColumn);
    m_table->setColumnPriority({ActivityModel::PriceColumn});
    connect(m_table, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        emit spaceRequested(index.data(ActivityModel::SpaceIdRole).value<SpaceId>());
    });
    connect(m_copy, &QAction::triggered, m_table, &ConsoleTable::copy);
    auto *empty = new EmptyState(u"pulse"_s, tr("Nothing done yet"),
                                 tr("Each change that you make to a Space will be listed here, "
                                    "with what it did to the price."));
    empty->setObjectName(u"activityEmpty"_s);
    m_stack->addWidget(empty);
    m_stack->addWidget(m_table);
}

void ActivityPage::refresh()
{
    m_model->setBook(m_services.books.current());
    m_model->setRows(activityRows(m_services.history.actions(MaxActions)));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    m_copy->setEnabled(m_model->rowCount() > 0);
    emit statusChanged();
}

QList<QAction *> ActivityPage::pageActions() const
{
    return {m_copy};
}

QString ActivityPage::statusText() const
{
    const int count = m_model->rowCount();
    return count == 0 ? QString() : tr("%n changes", nullptr, count);
}

} // namespace spacedock
