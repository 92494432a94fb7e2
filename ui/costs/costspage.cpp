// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costspage.h"

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/hairline.h"
#include "ui/common/icons.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/common/table.h"
#include "ui/costs/billwords.h"
#include "ui/costs/costchart.h"
#include "ui/costs/costdelegate.h"
#include "ui/costs/costentries.h"
#include "ui/costs/costfigures.h"
#include "ui/costs/costproxy.h"
#include "ui/costs/costwords.h"
#include "ui/costs/monthpicker.h"
#include "ui/text/format.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QEvent>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <utility>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int TableWidth = 490;
constexpr std::chrono::minutes Day = std::chrono::hours{24};

qint64 keyOf(TimeSpan month)
{
    return month.begin.time_since_epoch().count();
}

QList<CostRow> rowsOf(const QList<CostEntry> &entries)
{
    QList<CostRow> rows;
    rows.reserve(entries.size());
    for (const CostEntry &entry : entries)
        rows.append(entry.row);
    return rows;
}

} // namespace

CostsPage::CostsPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_month(monthOf(services.clock()))
    , m_model(new CostModel(this))
    , m_proxy(new CostProxy(this))
    , m_picker(new MonthPicker)
    , m_by(new Segmented)
    , m_figures(new CostFigures)
    , m_banners(new BannerStack)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState(u"chart"_s, {}, {}))
    , m_chart(new CostChart)
    , m_table(new ConsoleTable)
    , m_copy(new QAction(tr("Copy table"), this))
    , m_newToken(new QAction(tr("Make a token with this right…"), this))
{
    setObjectName(u"costsPage"_s);
    setUpActions();
    setUpTable();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(toolBar());
    layout->addWidget(m_banners);
    layout->addWidget(m_figures);
    layout->addWidget(new Hairline);
    m_stack->addWidget(content());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(new SkeletonRows);
    layout->addWidget(m_stack, 1);
    connectServices();
}

void CostsPage::setUpActions()
{
    m_copy->setObjectName(u"copyCosts"_s);
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_newToken->setObjectName(u"newBillingToken"_s);
    connect(m_copy, &QAction::triggered, this, &CostsPage::copyTable);
    connect(m_newToken, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(m_services.client.newTokenPage()); });
    addActions(pageActions());
}

QWidget *CostsPage::toolBar()
{
    m_by->setObjectName(u"costGrouping"_s);
    m_by->setAccessibleName(tr("Add up by"));
    for (const CostGrouping each :
         {CostGrouping::Space, CostGrouping::Owner, CostGrouping::Hardware})
        m_by->addSegment(groupingWord(each), int(each));
    connect(m_by, &Segmented::changed, this,
            [this] { setGrouping(CostGrouping(m_by->currentData().toInt())); });
    connect(m_picker, &MonthPicker::picked, this, &CostsPage::showMonth);

    QPushButton *copy = plainButton(u"copy"_s, m_copy->text());
    copy->setObjectName(u"copyCostsButton"_s);
    connect(copy, &QPushButton::clicked, m_copy, &QAction::trigger);

    auto *bar = new Bar(metrics::ToolBar);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(metrics::Margin - metrics::Gap, 0, metrics::Margin, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_picker);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(new Label(tr("by"), Type::Body, Tone::Text2));
    layout->addWidget(m_by);
    layout->addStretch(1);
    layout->addWidget(copy);
    return bar;
}

void CostsPage::setUpTable()
{
    m_proxy->setSourceModel(m_model);
    m_table->setObjectName(u"costTable"_s);
    m_table->setAccessibleName(tr("Cost by group"));
    m_table->setAccessibleDescription(tr("The chart's figures. Space shows or hides a row in it."));
    m_table->setRowBase(metrics::TwinRow);
    m_table->setItemDelegate(new CostDelegate(m_table));
    m_table->setModel(m_proxy);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(CostModel::CostColumn, Qt::DescendingOrder);
    m_table->setStretchColumn(CostModel::NameColumn);
    m_table->setColumnWidths({150, 112, 80, 92, 70});
    m_table->setColumnPriority(
        {CostModel::ShareColumn, CostModel::HardwareColumn, CostModel::BilledColumn});
    connect(m_model, &CostModel::hiddenChanged, this, &CostsPage::showPicture);
}

QWidget *CostsPage::content()
{
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"costSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_chart);
    splitter->addWidget(m_table);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3 * TableWidth / 2, TableWidth});
    m_table->setMinimumWidth(260);
    m_chart->setMinimumWidth(320);
    return splitter;
}

void CostsPage::connectServices()
{
    connect(&m_services.ledger, &Ledger::changed, this, &CostsPage::refresh);
    connect(&m_services.ledger, &Ledger::failed, this, &CostsPage::refresh);
    connect(&m_services.books, &PriceBooks::currentChanged, this, &CostsPage::refresh);
    connect(&m_services.spaces, &SpaceStore::spacesChanged, this, &CostsPage::showBurn);
    connect(&m_services.account, &Account::stateChanged, this, &CostsPage::startOver);
}

void CostsPage::startOver()
{
    m_asked.clear();
    m_notices.clear();
    m_month = monthOf(m_services.clock());
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
    showMonths();
    showBill();
    showPicture();
    showBurn();
    showNotices();
    showEmptiness();
    emit statusChanged();
    // Last, since the ledger announces what it has at once.
    ask(m_month);
    ask(monthBefore(m_month));
}

void CostsPage::showMonths()
{
    QList<TimeSpan> months = m_services.ledger.months();
    months.removeIf([this](const TimeSpan &month) {
        return month != m_month && m_services.clock() >= month.end && !isKnown(month);
    });
    if (!months.contains(m_month))
        months.append(m_month);
    std::ranges::sort(months, std::greater{}, &TimeSpan::begin);
    m_picker->setMonths(months, m_month);
}

void CostsPage::ask(TimeSpan month)
{
    const bool isPast = month.end <= m_services.clock();
    const bool isSignedIn = m_services.account.state() == Account::State::SignedIn;
    if (!isPast || !isSignedIn || m_asked.contains(keyOf(month)))
        return;
    m_asked.insert(keyOf(month));
    m_services.ledger.load(month);
}

void CostsPage::showBill()
{
    const QList<UsageLine> lines = m_services.ledger.lines(m_month);
    const QList<CostRow> rows = m_services.ledger.rows(m_month);
    const QList<CostRow> grouped =
        m_grouping == CostGrouping::Space ? rows : costRows(regrouped(lines, m_grouping));
    m_model->setGrouping(m_grouping);
    QList<CostEntry> entries = costEntries(grouped, lines, m_grouping, m_services.books.current(),
                                           m_services.account.identity().name);
    for (CostEntry &entry : entries)
        entry.color = m_colors.indexOf(entry.row.key);
    m_model->setEntries(entries);

    const TimeSpan before = monthBefore(m_month);
    m_figures->setSums(
        costSums(m_month, m_services.clock(), rows,
                 isKnown(before) ? std::optional(m_services.ledger.lines(before)) : std::nullopt));
}

void CostsPage::showPicture()
{
    // While bills still come in, the first owner's Spaces would take all the colours.
    if (std::exchange(m_isFilling, isAwaited()))
        m_colors = {};
    const Time now = m_services.clock();
    const CostSeries series = m_grouping == CostGrouping::Space
        ? m_services.ledger.series(m_month, Day)
        : costSeries(regrouped(m_services.ledger.lines(m_month), m_grouping), m_month, now, Day);
    QList<CostEntry> entries = m_model->entries();
    CostPicture picture =
        costPicture(m_month, now, rowsOf(entries), series, m_model->hidden(), m_colors);
    nameBands(picture, entryNames(entries));
    m_chart->setPicture(picture);
    for (CostEntry &entry : entries)
        entry.color = m_colors.indexOf(entry.row.key);
    m_model->setEntries(entries);
}

void CostsPage::showBurn()
{
    if (!isVisible())
        return;
    const QList<Space> &spaces = m_services.spaces.spaces();
    const auto paid = std::ranges::count_if(spaces, [this](const Space &space) {
        return m_services.ledger.costNow(space.id).kind == CostNow::Kind::Paid;
    });
    m_figures->setBurn(m_services.ledger.burnRate(), static_cast<int>(paid));
}

void CostsPage::showNotices()
{
    const Identity &identity = m_services.account.identity();
    for (const QString &owner : identity.owners()) {
        const auto notice =
            billNotice(owner, owner == identity.name, m_services.ledger.source(m_month, owner),
                       meteredSince(owner));
        const QString said = notice ? notice->fact + notice->sentence : QString();
        if (m_notices.value(owner) == said)
            continue;
        m_notices.insert(owner, said);
        if (notice)
            m_banners->post(owner, Banner::Kind::Warning, notice->fact, notice->sentence,
                            notice->lacksRight ? m_newToken : nullptr);
        else
            m_banners->withdraw(owner);
    }
}

void CostsPage::showEmptiness()
{
    if (!m_model->entries().isEmpty())
        return m_stack->setCurrentIndex(0);
    const QString month = format::month(m_month);
    if (isKnown(m_month))
        m_empty->setWords(tr("Nothing billed in %1").arg(month),
                          tr("Paid hardware and the other paid products of your account and your "
                             "organisations appear here by the minute."));
    else
        m_empty->setWords(tr("No bill of %1").arg(month),
                          tr("Spacedock keeps the bill of every month in which it was started."));
    m_stack->setCurrentIndex(isAwaited() ? 2 : 1);
}

bool CostsPage::isKnown(TimeSpan month) const
{
    const QStringList owners = m_services.account.identity().owners();
    return std::ranges::any_of(owners, [this, month](const QString &owner) {
        return m_services.ledger.source(month, owner).kind != Ledger::Source::Kind::None;
    });
}

bool CostsPage::isAwaited() const
{
    const QStringList owners = m_services.account.identity().owners();
    return m_services.clock() < m_month.end
        && std::ranges::any_of(
               owners,
               [this](const QString &owner) {
                   const Ledger::Source source = m_services.ledger.source(m_month, owner);
                   return source.kind == Ledger::Source::Kind::None && !source.error;
               });
}

std::optional<Time> CostsPage::meteredSince(const QString &owner) const
{
    std::optional<Time> since;
    for (const UsageLine &line : m_services.ledger.lines(m_month)) {
        // Metered lines carry no id of the Hub's.
        if (line.entityId.isEmpty() && line.startedAt && line.label.startsWith(owner + u'/'))
            since = since ? std::min(*since, *line.startedAt) : *line.startedAt;
    }
    return since;
}

void CostsPage::showMonth(const TimeSpan &month)
{
    if (month == m_month || month.begin > m_services.clock())
        return;
    m_month = month;
    refresh();
}

void CostsPage::setGrouping(CostGrouping grouping)
{
    m_grouping = grouping;
    m_table->hideColumn(CostModel::HardwareColumn, grouping == CostGrouping::Hardware);
    refresh();
}

void CostsPage::setFilter(const QString &text)
{
    m_proxy->setFilterFixedString(text);
}

void CostsPage::copyTable() const
{
    QApplication::clipboard()->setText(tableAsTsv(*m_proxy));
}

QList<QAction *> CostsPage::pageActions() const
{
    return m_picker->stepActions() + QList<QAction *>{m_copy};
}

QString CostsPage::statusText() const
{
    const QList<CostEntry> &entries = m_model->entries();
    const auto granted = static_cast<int>(std::ranges::count_if(
        entries, [](const CostEntry &entry) { return entry.row.granted > Money{}; }));
    const QString products = tr("%n product(s)", nullptr, static_cast<int>(entries.size()));
    return granted > 0 ? products + u", "_s + tr("%n granted", nullptr, granted) : products;
}

} // namespace spacedock
