// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/sheet.h"
#include "ui/services.h"

class QPushButton;
class QStackedWidget;

namespace spacedock {

class BudgetModel;
class ConsoleTable;
struct Budget;

/// All budgets with how they stand. What is changed is in force at once.
class BudgetsDialog : public Sheet {
    Q_OBJECT

public:
    BudgetsDialog(Services &services, QWidget *parent = nullptr);

private:
    QWidget *makeButtons();
    void refresh();
    void updateButtons();
    void edit(const std::optional<Budget> &budget);
    void removeCurrent();
    int currentRow() const;

    Services &m_services;
    BudgetModel *m_model;
    ConsoleTable *m_table;
    QStackedWidget *m_stack;
    QPushButton *m_add;
    QPushButton *m_edit;
    QPushButton *m_remove;
};

} // namespace spacedock
