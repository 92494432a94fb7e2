// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costspage.h"

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/costinsight.h"
#include "app/service/keepers.h"
#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "ui/common/banner.h"
#include "ui/common/emptystate.h"
#include "ui/common/hairline.h"
#include "ui/costs/costaside.h"
#include "ui/costs/costchart.h"
#include "ui/costs/costpanes.h"
#include "ui/costs/costsbar.h"
#include "ui/costs/costsexport.h"
#include "ui/costs/costtable.h"
#include "ui/costs/monthpicker.h"
#include "ui/costs/reconciledialog.h"
#include "ui/replay/replayflow.h"
#include "ui/text/format.h"

#include <QAction>
#include <QDesktopServices>
#include <QEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

CostsPage::CostsPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_data(services)
    , m_model(new CostModel(this))
    , m_bar(new CostsBar)
    , m_figures(new CostFigures)
    , m_banners(new BannerStack)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"chart"_s, {}, {}))
    , m_chart(new CostChart)
    , m_table(new CostTable(*m_model))
    , m_aside(new CostAside)
    , m_export(new CostsExport(services, {m_data, *m_model, m_table->proxy(), *m_chart, *m_banners},
                               this))
    , m_newToken(new QAction(tr("Make a token with this right…"), this))
    , m_notices(*m_banners, m_newToken)
    , m_compare(new QAction(tr("Compare own meter and bill…"), this))
    , m_replay(new QAction(tr("Replay other sleep times…"), this))
{
    setObjectName(u"costsPage"_s);
    setUpActions();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_banners);
    layout->addWidget(m_figures);
    layout->addWidget(new Hairline);
    m_stack->addWidget(costPanes(*m_chart, *m_table, *m_aside));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new SkeletonRows);
    layout->addWidget(m_stack, 1);
    connectServices();
}

void CostsPage::setUpActions()
{
    m_newToken->setObjectName(u"newBillingToken"_s);
    m_compare->setObjectName(u"compareBill"_s);
    m_replay->setObjectName(u"replaySleep"_s);
    m_compare->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_M);
    m_replay->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_Y);
    for (QAction *action : {m_compare, m_replay})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_compare->setEnabled(false);
    m_replay->setEnabled(false);
    connect(m_newToken, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(m_services.client.newTokenPage()); });
    connect(m_compare, &QAction::triggered, this, &CostsPage::compare);
    connect(m_replay, &QAction::triggered, this, &CostsPage::replayCurrent);
    m_bar->setExports(m_export->actions());
    m_table->addAction(m_replay);
    addActions(pageActions());
}

void CostsPage::connectServices()
{
    connect(&m_services.ledger, &Ledger::changed, this, &CostsPage::refresh);
    connect(&m_services.ledger, &Ledger::failed, this, &CostsPage::refresh);
    connect(&m_services.books, &PriceBooks::currentChanged, this, &CostsPage::refresh);
    connect(&m_services.insight, &CostInsight::changed, this, &CostsPage::showInsight);
    connect(&m_services.insight, &CostInsight::studied, this, &CostsPage::showInsight);
    connect(&m_services.keepers.budgets, &Budgets::changed, this, &CostsPage::showInsight);
    connect(&m_services.account, &Account::stateChanged, this, &CostsPage::startOver);
    connect(&m_bar->picker(), &MonthPicker::picked, this, &CostsPage::showMonth);
    connect(m_bar, &CostsBar::groupingChosen, this, &CostsPage::setGrouping);
    connect(m_bar, &CostsBar::linesChosen, this, &CostsPage::setLines);
    connect(m_model, &CostModel::hiddenChanged, this, &CostsPage::showPicture);
    connect(m_table, &CostTable::currentSpaceChanged, this,
            [this] { m_replay->setEnabled(m_table->currentSpace().has_value()); });
    connect(m_aside, &CostAside::compareAsked, this, &CostsPage::compare);
}

void CostsPage::startOver()
{
    m_notices.forget();
    m_data.startOver();
    refresh();
}

void CostsPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LocaleChange)
        refresh();
}

void CostsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        refresh();
}

void CostsPage::refresh()
{
    m_isStale = !isVisible();
    if (m_isStale)
        return;
    m_bar->picker().setMonths(m_data.months(), m_data.month());
    showBill();
    showInsight();
    showNotices();
    showEmptiness();
    emit statusChanged();
    // Last, since the ledger announces what it has at once.
    m_data.ask();
}

void CostsPage::showBill()
{
    m_model->setEntries(m_data.entries());
    m_figures->setSums(m_data.sums());
}

void CostsPage::showPicture()
{
    // Not the table's: an insight may come before the page has seen the bill that it is about.
    CostPicture picture = m_data.picture(m_data.entries(), m_model->hidden());
    picture.isLines = m_isLines;
    m_chart->setPicture(picture);
    m_model->setEntries(m_data.entries());
}

void CostsPage::showInsight()
{
    if (!isVisible())
        return;
    const auto forecast = m_data.forecast();
    m_figures->setOutlook(forecast, m_data.budget());
    if (forecast) {
        const QList<BackTest> tests = m_data.backTests();
        m_chart->setForecastNote(forecastNote(*forecast, tests),
                                 forecastMethodText(*forecast, tests));
    }
    showPicture();
    m_aside->setNotes(m_chart->picture().notes);
    m_aside->setAnomalies(m_data.anomalies());
    const MonthStudy *study = m_data.study();
    m_compare->setEnabled(study);
    m_aside->setReconciliation(m_data.reconciliation());
    m_aside->setIdle(study ? idleText(study->idle) : std::nullopt);
    m_export->setRemarks(m_data.remarks());
}

void CostsPage::showNotices()
{
    for (const QString &owner : m_services.account.identity().owners())
        m_notices.show(owner, m_data.notice(owner));
}

void CostsPage::showEmptiness()
{
    if (!m_model->entries().isEmpty())
        return m_stack->setCurrentIndex(0);
    const QString month = format::month(m_data.month());
    if (m_data.isKnown(m_data.month()))
        m_empty->setWords(tr("Nothing billed in %1").arg(month),
                          tr("Paid hardware and the other paid products of your account and your "
                             "organisations appear here by the minute."));
    else
        m_empty->setWords(tr("No bill of %1").arg(month),
                          tr("Spacedock keeps the bill of every month in which it was started."));
    m_stack->setCurrentIndex(m_data.isAwaited() ? 2 : 1);
}

void CostsPage::showMonth(const TimeSpan &month)
{
    if (month == m_data.month() || month.begin > m_services.clock())
        return;
    m_data.setMonth(month);
    refresh();
}

void CostsPage::showForecast()
{
    showMonth(monthOf(m_services.clock()));
    m_model->showAll();
    m_chart->showMonthEnd();
}

void CostsPage::setGrouping(CostGrouping grouping)
{
    m_data.setGrouping(grouping);
    m_table->setGrouping(grouping);
    refresh();
}

void CostsPage::setLines(bool isLines)
{
    m_isLines = isLines;
    showPicture();
}

void CostsPage::setFilter(const QString &text)
{
    m_table->setFilter(text);
}

void CostsPage::setOwner(const QString &owner)
{
    if (owner == m_data.owner())
        return;
    m_data.setOwner(owner);
    refresh();
}

void CostsPage::compare()
{
    const MonthStudy *study = m_data.study();
    if (!study)
        return;
    auto *dialog =
        new ReconcileDialog(study->reconciliation, study->month, m_services.books.current(),
                            m_services.account.identity().name, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CostsPage::replayCurrent()
{
    if (const auto id = m_table->currentSpace())
        openReplay(m_services, *id, window());
}

QList<QAction *> CostsPage::pageActions() const
{
    return m_bar->stepActions() + m_export->actions() + QList<QAction *>{m_compare, m_replay};
}

QString CostsPage::statusText() const
{
    const QList<CostEntry> &entries = m_model->entries();
    const auto granted = static_cast<int>(std::ranges::count_if(
        entries, [](const CostEntry &entry) { return entry.row.granted > Money{}; }));
    const QString products = tr("%n product(s)", nullptr, static_cast<int>(entries.size()));
    const QString facts =
        granted > 0 ? products + u", "_s + tr("%n granted", nullptr, granted) : products;
    return m_data.owner().isEmpty() ? facts : u"%1: %2"_s.arg(m_data.owner(), facts);
}

} // namespace spacedock
