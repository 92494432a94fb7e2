// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guard/budgetdialog.h"

#include "app/service/account.h"
#include "app/service/keepers.h"
#include "app/service/ledger.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/factlist.h"
#include "ui/text/format.h"
#include "ui/text/guardwords.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr double MostDollars = 1'000'000;
constexpr double FirstBudget = 100;

BudgetScope scopeAt(const QComboBox &box)
{
    return box.currentData().value<BudgetScope>();
}

} // namespace

BudgetDialog::BudgetDialog(const Services &services, const std::optional<Budget> &budget,
                           QWidget *parent)
    : Sheet(parent)
    , m_services(services)
    , m_isNew(!budget)
    , m_scope(new QComboBox)
    , m_amount(new QDoubleSpinBox)
    , m_act(new Segmented)
    , m_grace(new QSpinBox)
    , m_standing(new Label({}, Type::Small, Tone::Text2))
    , m_facts(new FactList)
{
    setObjectName(u"budgetDialog"_s);
    setWindowTitle(tr("Budget"));
    setHeader(m_isNew ? tr("New budget") : tr("Budget"),
              tr("Per calendar month in UTC, as the Hub bills"));
    setPrimary(tr("Set the budget"))->setObjectName(u"act"_s);
    m_facts->setObjectName(u"facts"_s);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(withMargins(makeForm(budget), metrics::Margin));
    column->addWidget(new Hairline);
    column->addWidget(withMargins(m_facts, metrics::Margin));
    column->addStretch();
    setContent(scrolling(content));
    update();
    fitInto(*this, {560, 550});
}

QWidget *BudgetDialog::makeForm(const std::optional<Budget> &budget)
{
    m_scope->setObjectName(u"scope"_s);
    fillScopes();
    m_amount->setObjectName(u"amount"_s);
    m_amount->setDecimals(2);
    m_amount->setRange(0.01, MostDollars);
    m_amount->setPrefix(u"$"_s);
    m_amount->setValue(FirstBudget);
    m_act->setObjectName(u"guardAct"_s);
    m_act->setAccessibleName(tr("When it is used up"));
    for (const GuardAct act : {GuardAct::None, GuardAct::Pause, GuardAct::Downgrade})
        m_act->addSegment(guardActWord(act), int(act));
    m_grace->setObjectName(u"grace"_s);
    m_grace->setRange(1, 24 * 60);
    m_grace->setSuffix(tr(" min"));
    m_grace->setValue(int(Budget().grace.count()));
    if (budget) {
        m_scope->clear();
        m_scope->addItem(scopeWord(budget->scope), QVariant::fromValue(budget->scope));
        m_scope->setEnabled(false);
        m_amount->setValue(double(budget->perMonth.microUSD) / 1e6);
        m_act->setCurrentData(int(budget->act));
        m_grace->setValue(int(budget->grace.count()));
    }
    auto *form = new QWidget;
    auto *rows = new QFormLayout(form);
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(metrics::Margin);
    rows->addRow(tr("&For"), m_scope);
    rows->addRow({}, m_standing);
    rows->addRow(tr("&Per month"), m_amount);
    rows->addRow(tr("When it is used up"), m_act);
    rows->addRow(tr("&Time to keep it running"), m_grace);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &BudgetDialog::update);
    connect(m_amount, &QDoubleSpinBox::valueChanged, this, &BudgetDialog::update);
    connect(m_act, &Segmented::changed, this, &BudgetDialog::update);
    connect(m_grace, &QSpinBox::valueChanged, this, &BudgetDialog::update);
    return form;
}

void BudgetDialog::fillScopes()
{
    using Kind = BudgetScope::Kind;
    QList<BudgetScope> scopes{{Kind::Everything, {}}};
    for (const QString &owner : m_services.account.identity().owners())
        scopes.append({Kind::Owner, owner});
    for (const QString &group : m_services.keepers.budgets.groups())
        scopes.append({Kind::Group, group});
    QStringList paths;
    for (const Space &space : m_services.spaces.spaces())
        paths.append(space.id.path());
    paths.sort();
    for (const QString &path : std::as_const(paths))
        scopes.append({Kind::Space, path});
    for (const BudgetScope &scope : std::as_const(scopes)) {
        if (!m_services.keepers.budgets.budgetOf(scope))
            m_scope->addItem(scopeWord(scope), QVariant::fromValue(scope));
    }
}

Budget BudgetDialog::value() const
{
    return {.scope = scopeAt(*m_scope),
            .perMonth = Money{std::llround(m_amount->value() * 100) * 10'000},
            .act = GuardAct(m_act->currentData().toInt()),
            .grace = std::chrono::minutes{m_grace->value()}};
}

void BudgetDialog::update()
{
    const Budget budget = value();
    const Budgets &budgets = m_services.keepers.budgets;
    const Money spent = budgets.spent(budget.scope);
    m_standing->setText(
        budgets.isMetered(budget.scope)
            ? tr("So far this month about %1, by the program's own meter").arg(format::money(spent))
            : tr("So far this month %1").arg(format::money(spent)));
    m_grace->setEnabled(budget.act != GuardAct::None);
    m_facts->setFacts(consequences(budget));
}

QList<Fact> BudgetDialog::consequences(const Budget &budget) const
{
    QList<Fact> facts{{u"bell"_s, Tone::Text2,
                       tr("You are told at 50, 75, 90 and 100 %, once each in a month.")}};
    if (budget.act == GuardAct::None) {
        facts.append({u"info"_s, Tone::Text2, tr("Nothing is paused: the guard is off.")});
        return facts;
    }
    const QList<SpaceId> targets = m_services.keepers.guard.targets(budget.scope);
    const int count = int(targets.size());
    const QString rate = format::perHour(m_services.keepers.guard.burning(budget.scope));
    facts.append({u"coin"_s, Tone::Paid,
                  budget.act == GuardAct::Pause
                      ? tr("Today %n Spaces would be paused and stop %1.", nullptr, count).arg(rate)
                      : tr("Today %n Spaces would move to CPU basic and stop %1.", nullptr, count)
                            .arg(rate)});
    facts.append({u"gift"_s, Tone::Text2,
                  tr("Free and granted Spaces, and those that you leave alone, go on.")});
    facts.append({u"warning"_s, Tone::Failed,
                  tr("Files on the disk of a Space without a volume are lost.")});
    facts.append({u"lock"_s, Tone::Text2,
                  tr("Nothing starts again by itself, next month neither: that is up to you.")});
    facts.append({u"clock"_s, Tone::Text2,
                  tr("Spacedock must run for this. What ran out while it did not is made up for "
                     "after the bill and the Spaces were read again.")});
    if (budgetLevel(m_services.keepers.budgets.spent(budget.scope), budget.perMonth) >= 100)
        facts.prepend({u"warning"_s, Tone::Failed,
                       tr("It is used up already: the countdown of %1 begins at once.")
                           .arg(format::duration(budget.grace))});
    return facts;
}

} // namespace spacedock
