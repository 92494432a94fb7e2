// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spaceslist.h"

#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/chip.h"
#include "ui/common/emptystate.h"
#include "ui/common/table.h"
#include "ui/common/type.h"
#include "ui/spaces/bulkbar.h"
#include "ui/spaces/spacesproxy.h"

#include <QAction>
#include <QBoxLayout>
#include <QHeaderView>
#include <QStackedWidget>
#include <QToolButton>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

enum Sheet { TableSheet, ReadingSheet, NoSpacesSheet, NoMatchSheet };

} // namespace

SpacesList::SpacesList(SpacesModel &model, QAction *refresh, QAction *details, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new SpacesProxy(model, this))
    , m_chips(new ChipRow)
    , m_banners(new BannerStack)
    , m_stack(new QStackedWidget)
    , m_table(new ConsoleTable)
    , m_bulk(new BulkBar)
    , m_clear(new QAction(tr("Clear the filters"), this))
{
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_banners->setObjectName(u"spacesBanners"_s);
    setupTable();
    setupSheets(refresh);
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(metrics::Margin, 0, metrics::Margin, metrics::SectionVertical);
    banners->addWidget(m_banners);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeFilterRow(details));
    column->addLayout(banners);
    column->addWidget(m_stack, 1);
    auto *bulk = new QHBoxLayout;
    bulk->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    bulk->addWidget(m_bulk);
    column->addLayout(bulk);
    m_bulk->hide();
    setFocusProxy(m_table);
    connectAll();
    tellCounts();
    keepCurrent();
}

void SpacesList::setupTable()
{
    m_table->setObjectName(u"spacesTable"_s);
    m_table->setAccessibleName(tr("Spaces"));
    m_table->setModel(m_proxy);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->setColumnWidths({160, 80, 174, 156, 64, 92, 72, 88});
    m_table->setStretchColumn(SpacesModel::NameColumn);
    m_table->setColumnPriority({SpacesModel::SdkColumn, SpacesModel::SinceColumn,
                                SpacesModel::SleepColumn, SpacesModel::MonthColumn,
                                SpacesModel::HardwareColumn});
    m_table->horizontalHeader()->setSectionsMovable(true);
    m_table->hideColumn(SpacesModel::SdkColumn, true);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(SpacesModel::CostColumn, Qt::DescendingOrder);
}

void SpacesList::setupSheets(QAction *refresh)
{
    m_stack->setObjectName(u"spacesSheets"_s);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new SkeletonRows);
    m_stack->addWidget(new EmptyState(u"spaces"_s, tr("No Spaces yet"),
                                      tr("The Spaces of your account and of your organisations "
                                         "will stand here as soon as there is one."),
                                      refresh));
    m_stack->addWidget(new EmptyState(u"filter"_s, tr("No Space matches"),
                                      tr("None has these words in its name, owner, stage or "
                                         "hardware, or is in the state that was asked for."),
                                      m_clear));
}

QWidget *SpacesList::makeFilterRow(QAction *details)
{
    m_chips->setObjectName(u"quickFilters"_s);
    m_chips->setAccessibleName(tr("Quick filters"));
    m_chips->addChip(tr("All"), int(QuickFilter::All));
    m_chips->addChip(tr("Running"), int(QuickFilter::Running));
    m_chips->addChip(tr("Paid now"), int(QuickFilter::PaidNow));
    m_chips->addChip(tr("Sleeping"), int(QuickFilter::Sleeping));
    m_chips->addChip(tr("Paused"), int(QuickFilter::Paused));
    m_chips->addChip(tr("Failed"), int(QuickFilter::Failed));
    m_chips->addChip(tr("Never sleeps"), int(QuickFilter::NeverSleeps));
    QToolButton *toggle = iconButton(u"sidebar"_s, tr("Show or hide the details"));
    toggle->setObjectName(u"detailsToggle"_s);
    connect(toggle, &QToolButton::clicked, details, &QAction::toggle);
    auto *strip = new QWidget;
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(metrics::Margin, metrics::Gap, metrics::Margin, metrics::Gap);
    row->addWidget(m_chips, 1);
    row->addWidget(toggle, 0, Qt::AlignTop);
    return strip;
}

void SpacesList::connectAll()
{
    connect(m_chips, &ChipRow::chosenChanged, this, &SpacesList::takeChips);
    connect(m_clear, &QAction::triggered, this, [this] {
        clearFilters();
        emit filterCleared();
    });
    connect(&m_model, &SpacesModel::countsChanged, this, &SpacesList::tellCounts);
    connect(&m_model, &SpacesModel::stageChanged, this,
            [this](const SpaceId &id) { m_table->startPulse(indexOf(id)); });
    connect(m_proxy, &SpacesProxy::turning, this, [this] { m_isTurning = true; });
    connect(m_proxy, &SpacesProxy::turned, this, &SpacesList::keepCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SpacesList::takeCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &SpacesList::selectionChanged);
    // A click makes a row the current one first and selects it then.
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { takeCurrent(m_table->currentIndex()); });
    connect(m_bulk, &BulkBar::cleared, this, &SpacesList::clearSelection);
    connect(m_table, &QAbstractItemView::activated, this, &SpacesList::activated);
    connect(m_table, &QWidget::customContextMenuRequested, this, &SpacesList::openMenu);
}

void SpacesList::takeChips()
{
    QList<QuickFilter> filters;
    for (const QVariant &chosen : m_chips->chosenData())
        filters.append(static_cast<QuickFilter>(chosen.toInt()));
    m_proxy->setQuickFilters(filters);
    showRight();
}

void SpacesList::tellCounts()
{
    for (int filter = 0; filter < QuickFilterCount; ++filter)
        m_chips->setCount(filter, m_model.count(static_cast<QuickFilter>(filter)));
    showRight();
}

void SpacesList::takeCurrent(const QModelIndex &index)
{
    // While rows come and go the view looks for a neighbour; the person chose none.
    if (m_isTurning || !index.isValid())
        return;
    // Nor when a view without one gets the focus: what is wanted may still be on its way.
    if (!m_wanted.isEmpty() && !m_table->selectionModel()->isSelected(index))
        return;
    const auto id = index.data(SpacesModel::SpaceIdRole).value<SpaceId>();
    if (id == m_current)
        return;
    m_current = id;
    m_wanted = {};
    emit currentChanged(id);
}

void SpacesList::keepCurrent()
{
    m_isTurning = false;
    const QModelIndex wanted = indexOf(m_wanted);
    QModelIndex keep = wanted.isValid() ? wanted : indexOf(m_current);
    if (m_current.isEmpty() && m_wanted.isEmpty() && m_proxy->rowCount() > 0)
        keep = m_proxy->index(0, SpacesModel::NameColumn);
    const bool isNew = wanted.isValid() && m_wanted != m_current;
    // Not by the view, which would toggle or extend by whatever key is held at the moment.
    if (keep.isValid() && (isNew || m_table->currentIndex().row() != keep.row()))
        m_table->selectionModel()->setCurrentIndex(
            keep, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    if (isNew)
        takeCurrent(wanted);
    showRight();
}

void SpacesList::showRight()
{
    if (m_proxy->rowCount() > 0)
        m_stack->setCurrentIndex(TableSheet);
    else if (m_model.rowCount() > 0)
        m_stack->setCurrentIndex(NoMatchSheet);
    else if (m_freshness == SpaceStore::Freshness::Empty)
        m_stack->setCurrentIndex(ReadingSheet);
    else
        m_stack->setCurrentIndex(NoSpacesSheet);
}

void SpacesList::setFreshness(SpaceStore::Freshness freshness)
{
    m_freshness = freshness;
    showRight();
}

QModelIndex SpacesList::indexOf(const SpaceId &id) const
{
    return m_proxy->mapFromSource(m_model.indexOf(id));
}

QList<SpaceId> SpacesList::selected() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<SpaceId> ids;
    for (const QModelIndex &row : std::as_const(rows))
        ids.append(row.data(SpacesModel::SpaceIdRole).value<SpaceId>());
    if (ids.isEmpty() && !m_current.isEmpty())
        ids.append(m_current);
    return ids;
}

void SpacesList::select(const SpaceId &id)
{
    if (m_model.find(id) && !indexOf(id).isValid()) {
        clearFilters();
        emit filterCleared();
    }
    m_wanted = id;
    keepCurrent();
    if (const QModelIndex index = indexOf(id); index.isValid())
        m_table->scrollTo(index);
}

void SpacesList::setFilterText(const QString &text)
{
    m_proxy->setFilterText(text);
    showRight();
}

void SpacesList::setOwner(const QString &owner)
{
    m_proxy->setOwner(owner);
    showRight();
}

void SpacesList::filter(QuickFilter filter)
{
    m_chips->setChosen({int(filter)});
    takeChips();
}

void SpacesList::clearFilters()
{
    filter(QuickFilter::All);
    setFilterText({});
}

void SpacesList::clearSelection()
{
    const QModelIndex current = m_table->currentIndex();
    m_table->selectionModel()->select(
        current, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->setFocus();
}

void SpacesList::openMenu(const QPoint &at)
{
    if (m_table->indexAt(at).isValid())
        emit menuRequested(m_table->viewport()->mapToGlobal(at));
}

} // namespace spacedock
