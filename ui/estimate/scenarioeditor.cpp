// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/scenarioeditor.h"

#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/common/tag.h"
#include "ui/estimate/flavorbox.h"
#include "ui/estimate/sleepedit.h"
#include "ui/estimate/sumlist.h"

#include <QAction>
#include <QGridLayout>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QToolButton>

#include <cmath>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// Hours without needless zeros: "8", "7.5".
class HoursBox : public QDoubleSpinBox {
public:
    using QDoubleSpinBox::QDoubleSpinBox;

    QString textFromValue(double value) const override
    {
        return locale().toString(value, 'g', QLocale::FloatingPointShortest);
    }
};

QSpinBox *numberBox(int low, int high)
{
    auto *box = new QSpinBox;
    box->setRange(low, high);
    box->setButtonSymbols(QAbstractSpinBox::NoButtons);
    box->setAlignment(Qt::AlignTrailing);
    return box;
}

Label *sectionHead(const QString &words)
{
    return new Label(words, Type::Small, Tone::Text, QFont::DemiBold);
}

} // namespace

ScenarioEditor::ScenarioEditor(QWidget *parent)
    : QWidget(parent)
    , m_letter(new Tag)
    , m_name(new QLineEdit)
    , m_duplicate(new QAction(tr("Duplicate"), this))
    , m_remove(new QAction(tr("Remove"), this))
    , m_flavor(new FlavorBox)
    , m_use(new Segmented)
    , m_hours(new HoursBox)
    , m_days(numberBox(0, 31))
    , m_starts(numberBox(0, 999))
    , m_takes(numberBox(0, 24 * 60))
    , m_sleep(new SleepEdit)
    , m_sleepError(
          new Label(tr("Write a time such as 15 min, 1 h or never."), Type::Small, Tone::Failed))
    , m_replicas(numberBox(1, 999))
    , m_sum(new SumList)
{
    m_hours->setRange(0, 24);
    m_hours->setDecimals(3);
    m_hours->setSingleStep(0.5);
    m_hours->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_hours->setAlignment(Qt::AlignTrailing);
    m_sleepError->setWordWrap(true);
    m_sleepError->setObjectName(u"sleepError"_s);
    m_sleepError->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    layout->setSpacing(metrics::Gap);
    layout->addLayout(head());
    layout->addLayout(fields());
    layout->addSpacing(metrics::Gap);
    layout->addWidget(new Hairline);
    layout->addSpacing(metrics::Unit);
    layout->addWidget(sectionHead(tr("How it adds up")));
    layout->addWidget(m_sum);
    layout->addStretch();
    connectFields();
}

QLayout *ScenarioEditor::head()
{
    m_name->setObjectName(u"scenarioName"_s);
    m_name->setAccessibleName(tr("Name of the scenario"));
    m_name->setMaxLength(40);
    setType(m_name, Type::Body, QFont::DemiBold);
    m_duplicate->setObjectName(u"duplicateScenario"_s);
    m_remove->setObjectName(u"removeScenario"_s);
    auto *menu = new QMenu(this);
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

QLayout *ScenarioEditor::fields()
{
    m_flavor->setObjectName(u"scenarioHardware"_s);
    m_flavor->setAccessibleName(tr("Hardware"));
    m_use->setObjectName(u"scenarioUse"_s);
    m_use->setAccessibleName(tr("When it is used"));
    m_use->addSegment(tr("Always"), int(Scenario::Use::Always));
    m_use->addSegment(tr("Office hours"), int(Scenario::Use::OfficeHours));
    m_use->addSegment(tr("Custom"), int(Scenario::Use::Custom));

    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(metrics::Gap);
    m_grid->setVerticalSpacing(metrics::Unit);
    m_grid->setColumnStretch(0, 1);
    const auto addSection = [this](const QString &words) {
        const int row = m_grid->rowCount();
        m_grid->setRowMinimumHeight(row, metrics::Gap);
        m_grid->addWidget(sectionHead(words), row + 1, 0, 1, 3);
    };
    const auto addWide = [this](QWidget *widget) {
        m_grid->addWidget(widget, m_grid->rowCount(), 0, 1, 3);
    };
    addSection(tr("Hardware"));
    addWide(m_flavor);
    addSection(tr("When it is used"));
    addWide(m_use);
    addField(tr("Hours a day"), m_hours, tr("h"), u"hoursPerDay"_s);
    addField(tr("Days a month"), m_days, tr("days"), u"daysPerMonth"_s);
    addField(tr("Starts a day"), m_starts, {}, u"startsPerDay"_s);
    addField(tr("A start takes"), m_takes, tr("min"), u"startMinutes"_s);
    addSection(tr("When it is not"));
    addField(tr("Sleeps after"), m_sleep, {}, u"sleepAfter"_s);
    addWide(m_sleepError);
    addField(tr("Replicas"), m_replicas, {}, u"replicas"_s);
    return m_grid;
}

void ScenarioEditor::addField(const QString &words, QWidget *field, const QString &unit,
                              const QString &name)
{
    const int row = m_grid->rowCount();
    auto *label = new Label(words);
    label->setBuddy(field);
    field->setObjectName(name);
    field->setAccessibleName(words);
    field->setFixedWidth(QFontMetrics(font()).averageCharWidth() * 12);
    m_grid->addWidget(label, row, 0);
    m_grid->addWidget(field, row, 1);
    m_grid->addWidget(new Label(unit, Type::Body, Tone::Text2), row, 2);
}

void ScenarioEditor::connectFields()
{
    using std::chrono::minutes;
    connect(m_name, &QLineEdit::textEdited, this,
            [this](const QString &name) { change([&](Scenario &it) { it.name = name; }); });
    connect(m_flavor, &FlavorBox::flavorChosen, this,
            [this](const QString &id) { change([&](Scenario &it) { it.input.flavor = id; }); });
    connect(m_use, &Segmented::changed, this, [this] {
        if (m_isShowing)
            return;
        change([this](Scenario &it) {
            it = withUse(it, Scenario::Use(m_use->currentData().toInt()));
        });
        showScenario();
    });
    connect(m_hours, &QDoubleSpinBox::valueChanged, this, [this](double hours) {
        custom([&](EstimateInput &it) { it.usePerDay = minutes{std::lround(hours * 60)}; });
    });
    connect(m_days, &QSpinBox::valueChanged, this,
            [this](int days) { custom([&](EstimateInput &it) { it.daysPerMonth = days; }); });
    connect(m_starts, &QSpinBox::valueChanged, this,
            [this](int starts) { custom([&](EstimateInput &it) { it.startsPerDay = starts; }); });
    connect(m_takes, &QSpinBox::valueChanged, this, [this](int length) {
        custom([&](EstimateInput &it) { it.startTakes = minutes{length}; });
    });
    connect(m_sleep, &SleepEdit::sleepEdited, this, [this](const SleepTime &sleep) {
        custom([&](EstimateInput &it) { it.sleepAfter = sleep.after; });
    });
    connect(m_sleep, &SleepEdit::readable, m_sleepError, &QWidget::setHidden);
    connect(m_replicas, &QSpinBox::valueChanged, this,
            [this](int replicas) { change([&](Scenario &it) { it.input.replicas = replicas; }); });
    connect(m_duplicate, &QAction::triggered, this, &ScenarioEditor::duplicateAsked);
    connect(m_remove, &QAction::triggered, this, &ScenarioEditor::removeAsked);
}

void ScenarioEditor::setBook(const PriceBook &book)
{
    m_book = book;
    m_flavor->setBook(book);
    addUp();
}

void ScenarioEditor::setScenario(const QString &letter, const Scenario &scenario)
{
    m_letter->setText(letter);
    if (scenario == m_scenario)
        return;
    m_scenario = scenario;
    showScenario();
}

void ScenarioEditor::setRemovable(bool isRemovable)
{
    m_remove->setEnabled(isRemovable);
}

void ScenarioEditor::setDuplicable(bool isDuplicable)
{
    m_duplicate->setEnabled(isDuplicable);
}

void ScenarioEditor::showScenario()
{
    m_isShowing = true;
    const EstimateInput &input = m_scenario.input;
    if (m_name->text() != m_scenario.name)
        m_name->setText(m_scenario.name);
    m_flavor->setFlavor(input.flavor);
    m_use->setCurrentData(int(m_scenario.use));
    m_hours->setValue(static_cast<double>(input.usePerDay.count()) / 60.0);
    m_days->setValue(input.daysPerMonth);
    m_starts->setValue(input.startsPerDay);
    m_takes->setValue(static_cast<int>(input.startTakes.count()));
    m_sleep->setSleep({input.sleepAfter});
    m_replicas->setValue(input.replicas);
    m_isShowing = false;
    addUp();
}

void ScenarioEditor::change(const std::function<void(Scenario &)> &how)
{
    if (m_isShowing)
        return;
    const Scenario before = m_scenario;
    how(m_scenario);
    if (m_scenario == before)
        return;
    addUp();
    emit edited(m_scenario);
}

void ScenarioEditor::custom(const std::function<void(EstimateInput &)> &how)
{
    if (m_isShowing)
        return;
    change([&how](Scenario &it) {
        how(it.input);
        it.use = Scenario::Use::Custom;
    });
    m_isShowing = true;
    m_use->setCurrentData(int(m_scenario.use));
    m_isShowing = false;
}

void ScenarioEditor::addUp()
{
    const auto sum = estimate(m_scenario.input, m_book);
    m_sum->setLines(
        sum ? sumLines(m_scenario.input, *sum, m_book.rule)
            : QList<SumLine>{{tr("This price book does not name the hardware."), u"–"_s, false}});
}

} // namespace spacedock
