// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/sheet.h"
#include "ui/guard/planmodel.h"
#include "ui/services.h"

class QPushButton;
class QStackedWidget;

namespace spacedock {

class ConsoleTable;

/// Everything that Spacedock will do by itself: leases, office hours, countdowns of budgets.
class PlanDialog : public Sheet {
    Q_OBJECT

public:
    explicit PlanDialog(Services &services, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    QList<PlanModel::Row> rows() const;
    void refresh();
    void updateButtons();
    void removeCurrent();
    void extendCurrent();
    std::optional<PlanModel::Row> current() const;

    Services &m_services;
    PlanModel *m_model;
    ConsoleTable *m_table;
    QStackedWidget *m_stack;
    QPushButton *m_extend;
    QPushButton *m_remove;
};

} // namespace spacedock
