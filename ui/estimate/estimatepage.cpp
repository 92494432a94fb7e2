// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/estimatepage.h"

#include "app/service/pricebooks.h"
#include "ui/common/banner.h"
#include "ui/common/hairline.h"
#include "ui/estimate/bookchanges.h"
#include "ui/estimate/estimatebar.h"
#include "ui/estimate/estimateexport.h"
#include "ui/estimate/estimatepane.h"
#include "ui/estimate/estimatetable.h"
#include "ui/estimate/scenarioeditor.h"
#include "ui/estimate/spacepart.h"
#include "ui/services.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QMenu>
#include <QScrollArea>
#include <QSettings>

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
    , m_editor(new ScenarioEditor)
    , m_inputs(scrolled(m_editor))
    , m_banners(new BannerStack)
    , m_pane(new EstimatePane)
    , m_export(new EstimateExport(*m_pane, *m_banners, this))
    , m_add(new QAction(tr("Add a scenario"), this))
    , m_copy(new QAction(tr("Copy as command"), this))
    , m_changes(new QAction(tr("What changed…"), this))
    , m_bar(new EstimateBar(m_changes, m_copy, m_export->actions()))
{
    setObjectName(u"estimatePage"_s);
    setUpActions();
    m_inputs->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *panes = new QHBoxLayout;
    panes->setSpacing(0);
    panes->addWidget(m_inputs);
    panes->addWidget(new Hairline(Qt::Vertical));
    panes->addWidget(scrolled(m_pane), 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_banners);
    layout->addLayout(panes, 1);

    load();
    showBooks();
    showAll();
    connectParts();
}

EstimatePage::EstimatePage(Services &services, QSettings &store, QWidget *parent)
    : EstimatePage(services.books, store, parent)
{
    m_editor->setSpacesMenuShown(true);
    connect(&m_editor->spacesMenu(), &QMenu::aboutToShow, this, [this, &services] {
        fillSpaces(m_editor->spacesMenu(), services,
                   [this](const PlanPart &part) { m_editor->takePart(part); });
    });
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
    m_changes->setObjectName(u"bookChangesAction"_s);
    connect(m_changes, &QAction::triggered, this, &EstimatePage::showChanges);
    connect(m_add, &QAction::triggered, this, &EstimatePage::addScenario);
    connect(m_copy, &QAction::triggered, this, &EstimatePage::copyCommand);
    addActions(pageActions());
}

void EstimatePage::connectParts()
{
    const auto takeBooks = [this] {
        showBooks();
        showAll();
    };
    connect(&m_books, &PriceBooks::booksChanged, this, takeBooks);
    connect(&m_books, &PriceBooks::currentChanged, this, takeBooks);
    connect(m_bar, &EstimateBar::bookChosen, this, &EstimatePage::chooseBook);
    connect(&m_pane->table(), &EstimateTable::scenarioChosen, this, &EstimatePage::setCurrent);
    connect(&m_pane->table(), &EstimateTable::addAsked, this, &EstimatePage::addScenario);
    connect(m_editor, &ScenarioEditor::ownPriceSet, this, &EstimatePage::setOwnPrice);
    connect(m_editor, &ScenarioEditor::edited, this, [this](const Plan &scenario) {
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
    m_ownPrices = loadOwnPrices(m_store);
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
    saveOwnPrices(m_store, m_ownPrices);
    m_store.endGroup();
}

const PriceBook &EstimatePage::shippedBook() const
{
    const PriceBook *chosen = m_bookId.isEmpty() ? nullptr : m_books.find(m_bookId);
    return chosen ? *chosen : m_books.current();
}

PriceBook EstimatePage::book() const
{
    return withOverrides(shippedBook(), m_ownPrices);
}

void EstimatePage::setOwnPrice(const QString &flavor, std::optional<Money> perHour)
{
    if (perHour)
        m_ownPrices.insert(flavor, perHour->microUSD);
    else
        m_ownPrices.remove(flavor);
    showAll();
    save();
}

void EstimatePage::showChanges()
{
    const PriceBook &chosen = shippedBook();
    const PriceBook &other = otherBook(m_books.books(), chosen);
    const bool isOlder = other.asOf < chosen.asOf;
    auto *dialog =
        new BookChangesDialog(isOlder ? other : chosen, isOlder ? chosen : other, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void EstimatePage::showBooks()
{
    m_bar->setBooks(m_books.books(), shippedBook().id);
}

void EstimatePage::chooseBook(const QString &id)
{
    m_bookId = id;
    showAll();
    save();
}

void EstimatePage::showAll()
{
    const PriceBook chosen = book();
    m_bar->setRule(chosen, static_cast<int>(m_ownPrices.size()));
    m_pane->setScenarios(m_scenarios, chosen, otherBook(m_books.books(), shippedBook()));
    m_editor->setBook(chosen, m_ownPrices);
    showCurrent();
}

void EstimatePage::showCurrent()
{
    const bool isFull = m_scenarios.size() >= MaxScenarios;
    m_editor->setScenario(scenarioLetter(m_current), m_scenarios.at(m_current));
    m_editor->setRemovable(m_scenarios.size() > 1);
    m_editor->setDuplicable(!isFull);
    m_add->setEnabled(!isFull);
    m_pane->table().setAddEnabled(!isFull);
    m_pane->setCurrent(m_current);
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
    Plan scenario = m_scenarios.at(m_current);
    scenario.name = tr("Scenario %1").arg(scenarioLetter(m_scenarios.size()));
    append(scenario);
}

void EstimatePage::append(const Plan &scenario)
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
    return asCommand(m_scenarios.at(m_current), shippedBook(), m_ownPrices);
}

void EstimatePage::copyCommand()
{
    QApplication::clipboard()->setText(command());
    m_banners->post(u"command"_s, Banner::Kind::Success, tr("Copied."), command());
}

QList<QAction *> EstimatePage::pageActions() const
{
    return QList<QAction *>{m_add, m_copy, m_changes} + m_export->actions();
}

QString EstimatePage::statusText() const
{
    return tr("A month has %n day(s) · rounded to the cent at the end", nullptr, DaysPerMonth);
}

} // namespace spacedock
