// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/estimatepage.h"

#include "app/service/pricebooks.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/estimate/estimatechart.h"
#include "ui/estimate/estimatemodel.h"
#include "ui/estimate/estimatetable.h"
#include "ui/estimate/scenarioeditor.h"
#include "ui/estimate/swatch.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QSignalBlocker>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

// Widths in characters.
constexpr int NarrowBelow = 165;
constexpr int NarrowInputs = 45;
constexpr int WideInputs = 53;

QScrollArea *scrolled(QWidget *widget)
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(widget);
    return area;
}

} // namespace

EstimatePage::EstimatePage(PriceBooks &books, QSettings &store, QWidget *parent)
    : QWidget(parent)
    , m_books(books)
    , m_store(store)
    , m_model(new EstimateModel(this))
    , m_bookChoice(new Segmented)
    , m_rule(new Label({}, Type::Body, Tone::Text2))
    , m_editor(new ScenarioEditor)
    , m_inputs(scrolled(m_editor))
    , m_banners(new BannerStack)
    , m_table(new EstimateTable)
    , m_chart(new EstimateChart)
    , m_otherLegend(new Label({}, Type::Small, Tone::Text2))
    , m_bookLegend(new Label({}, Type::Small))
    , m_verdict(new Banner)
    , m_add(new QAction(tr("Add a scenario"), this))
    , m_copy(new QAction(tr("Copy as command"), this))
{
    setObjectName(u"estimatePage"_s);
    setUpActions();
    m_inputs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_inputs);
    panes->addWidget(new Hairline(Qt::Vertical));
    panes->addWidget(scrolled(comparison()), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(toolBar());
    layout->addWidget(m_banners);
    layout->addLayout(panes, 1);

    m_table->setModel(m_model);
    load();
    showBooks();
    showAll();
    connectParts();
}

void EstimatePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int character = QFontMetrics(font()).averageCharWidth();
    const bool isNarrow = width() < character * NarrowBelow;
    m_inputs->setFixedWidth(character * (isNarrow ? NarrowInputs : WideInputs));
}

void EstimatePage::setUpActions()
{
    m_add->setObjectName(u"addScenarioAction"_s);
    m_copy->setObjectName(u"copyEstimateCommand"_s);
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_add, &QAction::triggered, this, &EstimatePage::addScenario);
    connect(m_copy, &QAction::triggered, this, &EstimatePage::copyCommand);
    addActions(pageActions());
}

QWidget *EstimatePage::toolBar()
{
    m_bookChoice->setObjectName(u"priceBook"_s);
    m_bookChoice->setAccessibleName(tr("Prices"));
    m_rule->setObjectName(u"bookRule"_s);
    m_rule->setElided(Qt::ElideRight);
    QPushButton *command = plainButton(u"code"_s, tr("As command"));
    command->setObjectName(u"asCommand"_s);
    connect(command, &QPushButton::clicked, m_copy, &QAction::trigger);

    auto *bar = new Bar(metrics::ToolBar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new Label(tr("Prices"), Type::Body, Tone::Text2));
    layout->addWidget(m_bookChoice);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(m_rule, 1);
    layout->addWidget(command);
    return bar;
}

QWidget *EstimatePage::comparison()
{
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setClosable(false);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Cost per month, $"), Type::Small, Tone::Text, QFont::DemiBold));
    head->addStretch();
    head->addWidget(legend());
    auto *below = new QVBoxLayout;
    below->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    below->setSpacing(metrics::Gap);
    below->addLayout(head);
    below->addWidget(m_chart, 1);
    below->addWidget(m_verdict);
    auto *pane = new QWidget;
    auto *layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addLayout(below, 1);
    return pane;
}

QWidget *EstimatePage::legend()
{
    auto *legend = new QWidget;
    auto *layout = new QHBoxLayout(legend);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new Swatch(false));
    layout->addWidget(m_otherLegend);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(new Swatch(true));
    layout->addWidget(m_bookLegend);
    return legend;
}

void EstimatePage::connectParts()
{
    connect(&m_books, &PriceBooks::booksChanged, this, [this] {
        showBooks();
        showAll();
    });
    connect(&m_books, &PriceBooks::currentChanged, this, [this] {
        showBooks();
        showAll();
    });
    connect(m_bookChoice, &Segmented::changed, this,
            [this] { chooseBook(m_bookChoice->currentData().toString()); });
    connect(m_table, &EstimateTable::scenarioChosen, this, &EstimatePage::setCurrent);
    connect(m_table, &EstimateTable::addAsked, this, &EstimatePage::addScenario);
    connect(m_editor, &ScenarioEditor::edited, this, [this](const Scenario &scenario) {
        m_scenarios[m_current] = scenario;
        showAll();
        save();
    });
    connect(m_editor, &ScenarioEditor::duplicateAsked, this,
            [this] { append(m_scenarios.at(m_current)); });
    connect(m_editor, &ScenarioEditor::removeAsked, this, &EstimatePage::removeCurrent);
}

void EstimatePage::load()
{
    m_store.beginGroup(u"estimate"_s);
    m_bookId = m_store.value(u"pricebook"_s).toString();
    m_scenarios = loadScenarios(m_store);
    const int current = m_store.value(u"current"_s, 1).toInt();
    m_store.endGroup();
    m_current = std::clamp(current, 0, static_cast<int>(m_scenarios.size()) - 1);
}

void EstimatePage::save()
{
    m_store.beginGroup(u"estimate"_s);
    m_store.setValue(u"pricebook"_s, m_bookId);
    m_store.setValue(u"current"_s, m_current);
    saveScenarios(m_store, m_scenarios);
    m_store.endGroup();
}

const PriceBook &EstimatePage::book() const
{
    const PriceBook *chosen = m_bookId.isEmpty() ? nullptr : m_books.find(m_bookId);
    return chosen ? *chosen : m_books.current();
}

void EstimatePage::showBooks()
{
    const QSignalBlocker blocker(m_bookChoice);
    m_bookChoice->clear();
    for (const PriceBook &each : m_books.books())
        m_bookChoice->addSegment(bookName(each), each.id);
    m_bookChoice->setCurrentData(book().id);
}

void EstimatePage::chooseBook(const QString &id)
{
    m_bookId = id;
    showAll();
    save();
}

void EstimatePage::showAll()
{
    const PriceBook &chosen = book();
    const PriceBook &other = otherBook(m_books.books(), chosen);
    const QString rule = ruleSentence(chosen.rule);
    //: %1 a date, %2 a sentence on what is billed
    m_rule->setText(tr("As of %1. %2").arg(format::date(chosen.asOf), rule));
    m_model->setBooks(chosen, other);
    m_model->setScenarios(m_scenarios);
    m_chart->setComparisons(m_model->comparisons(), chosen, other);
    m_otherLegend->setText(tr("Prices: %1").arg(bookName(other)));
    m_bookLegend->setText(tr("Prices: %1").arg(bookName(chosen)));
    m_editor->setBook(chosen);
    showCurrent();
}

void EstimatePage::showCurrent()
{
    const bool isFull = m_scenarios.size() >= MaxScenarios;
    m_editor->setScenario(scenarioLetter(m_current), m_scenarios.at(m_current));
    m_editor->setRemovable(m_scenarios.size() > 1);
    m_editor->setDuplicable(!isFull);
    m_add->setEnabled(!isFull);
    m_table->setAddEnabled(!isFull);
    m_table->setScenario(m_current);
    showVerdict();
}

void EstimatePage::showVerdict()
{
    const Verdict words = verdict(m_model->comparisons(), m_current, book());
    if (words.fact.isEmpty())
        m_verdict->dismiss();
    else
        m_verdict->show(Banner::Kind::Info, words.fact, words.sentence);
}

void EstimatePage::setCurrent(int index)
{
    if (index < 0 || index >= m_scenarios.size() || index == m_current)
        return;
    m_current = index;
    showCurrent();
    save();
}

void EstimatePage::addScenario()
{
    Scenario scenario = m_scenarios.at(m_current);
    scenario.name = tr("Scenario %1").arg(scenarioLetter(m_scenarios.size()));
    append(scenario);
}

void EstimatePage::append(const Scenario &scenario)
{
    if (m_scenarios.size() >= MaxScenarios)
        return;
    m_scenarios.append(scenario);
    m_current = static_cast<int>(m_scenarios.size()) - 1;
    showAll();
    save();
}

void EstimatePage::removeCurrent()
{
    if (m_scenarios.size() < 2)
        return;
    m_scenarios.removeAt(m_current);
    m_current = std::min(m_current, static_cast<int>(m_scenarios.size()) - 1);
    showAll();
    save();
}

QString EstimatePage::command() const
{
    return asCommand(m_scenarios.at(m_current).input, book());
}

void EstimatePage::copyCommand()
{
    QApplication::clipboard()->setText(command());
    m_banners->post(u"command"_s, Banner::Kind::Success, tr("Copied."), command());
}

QList<QAction *> EstimatePage::pageActions() const
{
    return {m_add, m_copy};
}

QString EstimatePage::statusText() const
{
    return tr("A month has %n day(s) · rounded to the cent at the end", nullptr, DaysPerMonth);
}

} // namespace spacedock
