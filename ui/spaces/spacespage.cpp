// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/spacespage.h"

#include "app/service/ledger.h"
#include "ui/account/tokennotice.h"
#include "ui/common/banner.h"
#include "ui/common/icons.h"
#include "ui/common/table.h"
#include "ui/guard/guardactions.h"
#include "ui/guard/guardnotices.h"
#include "ui/spaces/bulkview.h"
#include "ui/spaces/detailspane.h"
#include "ui/spaces/lognotices.h"
#include "ui/spaces/spaceactions.h"
#include "ui/spaces/spacenotices.h"
#include "ui/spaces/spacesfeed.h"
#include "ui/spaces/spaceslist.h"
#include "ui/spaces/spacesstatus.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>
#include <QSplitter>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

/// Below this width of the window there is no room beside the list.
constexpr int WideEnough = 1100;

} // namespace

SpacesPage::SpacesPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new SpacesModel(this))
    , m_feed(new SpacesFeed(services, *m_model, this))
    , m_actions(new SpaceActions(services, this))
    , m_guard(new GuardActions(services, this))
    , m_guardNotices(new GuardNotices(services, this))
    , m_splitter(new QSplitter)
{
    setAccessibleName(tr("Spaces"));
    makeActions();
    m_list = new SpacesList(*m_model, m_refresh, m_detailsAction);
    m_notices = new SpaceNotices(services, *m_model, *m_actions, *m_list->banners(), this);
    connect(new LogNotices(services.logs, *m_list->banners(), this), &LogNotices::logRequested,
            m_notices, &SpaceNotices::logRequested);
    m_details = new DetailsPane(services, *m_model, *m_actions);
    m_splitter->setObjectName(u"spacesSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_splitter);
    setFocusProxy(m_list);
    m_bulk = new BulkView(services, *m_model, *m_list, *m_details, this);
    m_bulk->setActions(*m_actions, *m_guard);
    new TokenNotice(services.account, *m_guardNotices->banners(), this);
    connectList();
    connectServices();
    takeCurrent(m_list->current());
    arrange();
}

SpacesPage::~SpacesPage() = default;

void SpacesPage::makeActions()
{
    m_refresh = new QAction(icon(u"refresh"), tr("Refresh"), this);
    m_refresh->setObjectName(u"actRefresh"_s);
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_detailsAction = new QAction(icon(u"sidebar"), tr("Details"), this);
    m_detailsAction->setObjectName(u"actDetails"_s);
    m_detailsAction->setShortcut(Qt::Key_F9);
    m_detailsAction->setCheckable(true);
    m_detailsAction->setChecked(true);
    addActions(m_actions->all());
    addActions(m_guard->ofSpaces() + m_guard->ofAll());
    connect(m_guard, &GuardActions::chosen, m_actions, &SpaceActions::choose);
    addActions({m_refresh, m_detailsAction});
    connect(m_refresh, &QAction::triggered, this, &SpacesPage::refresh);
    connect(m_detailsAction, &QAction::toggled, this, &SpacesPage::showDetails);
}

void SpacesPage::connectList()
{
    connect(m_list, &SpacesList::currentChanged, this, &SpacesPage::takeCurrent);
    connect(m_list, &SpacesList::activated, this, [this] { showDetails(true); });
    connect(m_list, &SpacesList::filterCleared, this, &SpacesPage::filterCleared);
    connect(m_list, &SpacesList::menuRequested, this, &SpacesPage::openMenu);
    connect(m_details, &DetailsPane::closed, this,
            [this] { m_isExpanded ? expandDetails(false) : showDetails(false); });
    connect(m_details, &DetailsPane::expanded, this, [this] { expandDetails(true); });
    connect(m_notices, &SpaceNotices::filterRequested, this, &SpacesPage::filter);
    connect(m_actions, &SpaceActions::logRequested, m_notices, &SpaceNotices::logRequested);
    connect(m_notices, &SpaceNotices::logRequested, this, [this](const SpaceId &id) {
        select(id);
        openTab(u"logs"_s);
        m_details->setFocus();
    });
}

void SpacesPage::connectServices()
{
    const auto tellFreshness = [this] { m_list->setFreshness(m_services.spaces.freshness()); };
    connect(&m_services.spaces, &SpaceStore::freshnessChanged, this, tellFreshness);
    connect(&m_services.ledger, &Ledger::changed, this, &SpacesPage::statusChanged);
    connect(m_model, &SpacesModel::ticked, this, &SpacesPage::statusChanged);
    connect(m_model, &SpacesModel::countsChanged, this, &SpacesPage::statusChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, m_actions, &SpaceActions::updateEnabled);
    tellFreshness();
}

void SpacesPage::takeCurrent(const SpaceId &id)
{
    m_details->setSpace(id);
    m_services.spaces.select(id);
    m_bulk->update();
    emit currentChanged(id);
}

QWidget *SpacesPage::guardBanners() const
{
    return m_guardNotices->banners();
}

QList<QAction *> SpacesPage::moneyActions() const
{
    return m_guard->ofAll();
}

SpaceId SpacesPage::current() const
{
    return m_list->current();
}

void SpacesPage::select(const SpaceId &id)
{
    m_list->select(id);
}

void SpacesPage::openTab(const QString &name)
{
    if (m_details->openTab(name))
        showDetails(true);
}

void SpacesPage::setFilterText(const QString &text)
{
    m_list->setFilterText(text);
}

void SpacesPage::setOwner(const QString &owner)
{
    m_list->setOwner(owner);
}

void SpacesPage::filter(QuickFilter filter)
{
    m_list->filter(filter);
}

void SpacesPage::refresh()
{
    m_services.spaces.refresh();
    m_services.ledger.refresh();
}

bool SpacesPage::isNarrow() const
{
    return window()->width() < WideEnough;
}

bool SpacesPage::isDetailsShown() const
{
    return isNarrow() ? m_isOpen : m_detailsAction->isChecked();
}

void SpacesPage::showDetails(bool shown)
{
    m_isOpen = shown;
    if (!isNarrow())
        m_detailsAction->setChecked(shown);
    arrange();
    if (shown && isNarrow())
        m_details->setFocus();
    else if (!shown)
        m_list->setFocus();
}

void SpacesPage::expandDetails(bool expanded)
{
    m_isExpanded = expanded;
    m_isOpen = m_isOpen && (expanded || !isNarrow());
    arrange();
    expanded ? m_details->setFocus() : m_list->setFocus();
}

void SpacesPage::arrange()
{
    const bool alone = isNarrow() || (m_isExpanded && isDetailsShown());
    m_details->setStandingAlone(alone);
    m_details->setVisible(isDetailsShown());
    m_list->setVisible(!alone || !isDetailsShown());
}

void SpacesPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SpacesPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    arrange();
}

void SpacesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_bulk->isShown()) {
        m_list->clearSelection();
        return;
    }
    if (event->key() == Qt::Key_Escape && isDetailsShown() && (isNarrow() || m_isExpanded)) {
        m_isExpanded ? expandDetails(false) : showDetails(false);
        return;
    }
    if (event->key() == Qt::Key_Escape && !m_list->table()->hasFocus()) {
        m_list->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SpacesPage::openMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_actions->fillMenu(*menu, m_guard->ofSpaces());
    menu->addAction(m_refresh);
    menu->popup(at);
}

QList<QAction *> SpacesPage::pageActions() const
{
    QList<QAction *> actions = m_actions->all();
    actions.append(nullptr);
    actions += m_guard->ofSpaces();
    actions.append({nullptr, m_detailsAction, m_refresh});
    return actions;
}

int SpacesPage::count() const
{
    return m_model->rowCount();
}

QString SpacesPage::statusText() const
{
    return spacesStatus(m_services, count());
}

QString SpacesPage::progressText() const
{
    return hardwareProgress(*m_model);
}

void SpacesPage::saveState(QSettings &settings) const
{
    settings.setValue(u"columns"_s, m_list->table()->saveColumns());
    settings.setValue(u"splitter"_s, m_splitter->saveState());
    settings.setValue(u"details"_s, m_detailsAction->isChecked());
    settings.setValue(u"declined"_s, m_notices->declined());
    m_details->saveState(settings);
}

void SpacesPage::restoreState(const QSettings &settings)
{
    m_list->table()->restoreColumns(settings.value(u"columns"_s).toByteArray());
    const QHeaderView *header = m_list->table()->horizontalHeader();
    m_list->table()->sortByColumn(header->sortIndicatorSection(), header->sortIndicatorOrder());
    m_splitter->restoreState(settings.value(u"splitter"_s).toByteArray());
    m_detailsAction->setChecked(settings.value(u"details"_s, true).toBool());
    m_notices->setDeclined(settings.value(u"declined"_s).toStringList());
    m_details->restoreState(settings);
    arrange();
}

} // namespace spacedock
