// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/scenarioeditor.h"

#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/tag.h"
#include "ui/estimate/comparison.h"
#include "ui/estimate/partfields.h"
#include "ui/estimate/sumlist.h"

#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

ScenarioEditor::ScenarioEditor(QWidget *parent)
    : QWidget(parent)
    , m_letter(new Tag)
    , m_name(new QLineEdit)
    , m_spaces(new QMenu(tr("As one of my Spaces"), this))
    , m_duplicate(new QAction(tr("Duplicate"), this))
    , m_remove(new QAction(tr("Remove"), this))
    , m_parts(new QComboBox)
    , m_addPart(iconButton(u"plus"_s, tr("Add a Space to this scenario")))
    , m_removePart(iconButton(u"minus"_s, tr("Take this Space out of the scenario")))
    , m_fields(new PartFields)
    , m_sum(new SumList)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    layout->setSpacing(metrics::Gap);
    layout->addLayout(head());
    layout->addLayout(partRow());
    layout->addWidget(m_fields);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(new Hairline);
    layout->addSpacing(metrics::Unit);
    layout->addWidget(new Label(tr("How it adds up"), Type::Small, Tone::Text, QFont::DemiBold));
    layout->addWidget(m_sum);
    layout->addStretch();
    connectParts();
    showParts();
}

QLayout *ScenarioEditor::head()
{
    m_name->setObjectName(u"scenarioName"_s);
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setMaxLength(40);
    setType(m_name, Type::Body, QFont::DemiBold);
    m_spaces->setObjectName(u"spacesMenu"_s);
    m_spaces->menuAction()->setVisible(false);
    m_duplicate->setObjectName(u"duplicateScenario"_s);
    m_remove->setObjectName(u"removeScenario"_s);
    auto *menu = new QMenu(this);
    menu->addMenu(m_spaces);
    menu->addActions({m_duplicate, m_remove});
    QToolButton *more = iconButton(u"more"_s, tr("More"));
    more->setObjectName(u"scenarioMenu"_s);
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);

    auto *layout = new QHBoxLayout;
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_letter);
    layout->addWidget(m_name, 1);
    layout->addWidget(more);
    return layout;
}

QLayout *ScenarioEditor::partRow()
{
    m_parts->setObjectName(u"scenarioParts"_s);
    m_parts->setAccessibleName(tr("Space of the scenario"));
    m_parts->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_addPart->setObjectName(u"addPart"_s);
    m_removePart->setObjectName(u"removePart"_s);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(metrics::Unit);
    layout->addWidget(m_parts, 1);
    layout->addWidget(m_addPart);
    layout->addWidget(m_removePart);
    return layout;
}

void ScenarioEditor::connectParts()
{
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &name) {
        Plan next = m_scenario;
        next.name = name;
        change(next);
    });
    connect(m_fields, &PartFields::edited, this, [this](const PlanPart &part) {
        Plan next = m_scenario;
        next.part(m_part) = part;
        change(next);
    });
    connect(m_fields, &PartFields::ownPriceSet, this, &ScenarioEditor::ownPriceSet);
    connect(m_parts, &QComboBox::activated, this, &ScenarioEditor::choosePart);
    connect(m_addPart, &QToolButton::clicked, this, &ScenarioEditor::addPart);
    connect(m_removePart, &QToolButton::clicked, this, &ScenarioEditor::removePart);
    connect(m_duplicate, &QAction::triggered, this, &ScenarioEditor::duplicateAsked);
    connect(m_remove, &QAction::triggered, this, &ScenarioEditor::removeAsked);
}

void ScenarioEditor::setBook(const PriceBook &book, const QHash<QString, std::int64_t> &ownPrices)
{
    m_book = book;
    m_fields->setBook(book, ownPrices);
    showParts();
    addUp();
}

void ScenarioEditor::setScenario(const QString &letter, const Plan &scenario)
{
    m_letter->setText(letter);
    if (scenario == m_scenario)
        return;
    m_scenario = scenario;
    m_part = std::min(m_part, static_cast<int>(scenario.partCount()) - 1);
    if (m_name->text() != scenario.name)
        m_name->setText(scenario.name);
    choosePart(m_part);
}

void ScenarioEditor::setRemovable(bool isRemovable)
{
    m_remove->setEnabled(isRemovable);
}

void ScenarioEditor::setDuplicable(bool isDuplicable)
{
    m_duplicate->setEnabled(isDuplicable);
}

void ScenarioEditor::setSpacesMenuShown(bool isShown)
{
    m_spaces->menuAction()->setVisible(isShown);
}

void ScenarioEditor::takePart(const PlanPart &part)
{
    Plan next = m_scenario;
    next.part(m_part) = part;
    change(next);
    m_fields->setPart(part);
}

void ScenarioEditor::addPart()
{
    if (m_scenario.partCount() >= MaxParts)
        return;
    Plan next = m_scenario;
    PlanPart copy = m_scenario.part(m_part);
    copy.space.clear();
    next.others.append(copy);
    change(next);
    choosePart(static_cast<int>(next.partCount()) - 1);
}

void ScenarioEditor::removePart()
{
    if (m_scenario.others.isEmpty())
        return;
    Plan next = m_scenario;
    if (m_part == 0)
        static_cast<PlanPart &>(next) = next.others.takeFirst();
    else
        next.others.removeAt(m_part - 1);
    // Before anything adds up the part that is gone.
    m_part = std::min(m_part, static_cast<int>(next.partCount()) - 1);
    change(next);
    choosePart(m_part);
}

void ScenarioEditor::choosePart(int part)
{
    m_part = part;
    m_fields->setPart(m_scenario.part(part));
    showParts();
    addUp();
}

void ScenarioEditor::showParts()
{
    const QSignalBlocker blocker(m_parts);
    m_parts->clear();
    for (qsizetype i = 0; i < m_scenario.partCount(); ++i)
        m_parts->addItem(partName(m_scenario, i, m_book));
    m_parts->setCurrentIndex(m_part);
    m_addPart->setEnabled(m_scenario.partCount() < MaxParts);
    m_removePart->setEnabled(!m_scenario.others.isEmpty());
}

void ScenarioEditor::change(const Plan &next)
{
    if (next == m_scenario)
        return;
    m_scenario = next;
    showParts();
    addUp();
    emit edited(m_scenario);
}

void ScenarioEditor::addUp()
{
    m_sum->setLines(sumLines(m_scenario, m_part, m_book));
}

} // namespace spacedock
