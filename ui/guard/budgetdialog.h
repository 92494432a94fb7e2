// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/budget.h"
#include "ui/common/sheet.h"
#include "ui/services.h"

class QComboBox;
class QDoubleSpinBox;
class QSpinBox;

namespace spacedock {

class FactList;
class Label;
class Segmented;

/// One budget: what it is for, how much, and what the guard does when it is used up, with the
/// consequences in view before they are chosen.
class BudgetDialog : public Sheet {
    Q_OBJECT

public:
    /// \a budget: with a scope that is kept, or none for a new one.
    BudgetDialog(const Services &services, const std::optional<Budget> &budget,
                 QWidget *parent = nullptr);

    Budget value() const;

private:
    QWidget *makeForm(const std::optional<Budget> &budget);
    void fillScopes();
    void update();
    QList<struct Fact> consequences(const Budget &budget) const;

    const Services &m_services;
    bool m_isNew;
    QComboBox *m_scope;
    QDoubleSpinBox *m_amount;
    Segmented *m_act;
    QSpinBox *m_grace;
    Label *m_standing;
    FactList *m_facts;
};

} // namespace spacedock
