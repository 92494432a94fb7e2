// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "app/service/account.h"
#include "app/service/tokenimport.h"
#include "ui/account/welcomepage.h"
#include "ui/activity/activitypage.h"
#include "ui/addressdrop.h"
#include "ui/common/hairline.h"
#include "ui/common/navigation.h"
#include "ui/common/theme.h"
#include "ui/costs/costspage.h"
#include "ui/estimate/estimatepage.h"
#include "ui/frameworks/frameworkspage.h"
#include "ui/grants/grantspage.h"
#include "ui/pagedeck.h"
#include "ui/palette/commandpalette.h"
#include "ui/settings/settingspage.h"
#include "ui/spacecommands.h"
#include "ui/spaces/spacespage.h"
#include "ui/statusline.h"
#include "ui/topbar.h"
#include "ui/windowmenus.h"

#include <QEvent>
#include <QProcessEnvironment>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

static constexpr int CompactBelow = 1100;

MainWindow::MainWindow(Services &services, QSettings &store, double timeFactor)
    : m_services(services)
    , m_store(store)
    , m_topBar(new TopBar(services))
    , m_status(new StatusLine(services, timeFactor))
    , m_welcome(new WelcomePage(services.account, services.client,
                                findToken(QProcessEnvironment::systemEnvironment())))
    , m_spaces(new SpacesPage(services))
    , m_costs(new CostsPage(services))
    , m_grants(new GrantsPage(services))
    , m_settings(new SettingsPage(services, store))
    , m_pages(new PageDeck(m_welcome, this))
{
    setObjectName(u"mainWindow"_s);
    resize(1373, 836);
    setMinimumSize(900, 600);
    buildPages();
    buildFrame();
    buildMenu();
    connectPages();
    connectTopBar();
    connectAccount();
    restoreState();
    showPage(u"spaces"_s);
}

void MainWindow::buildPages()
{
    auto *activity = new ActivityPage(m_services);
    connect(activity, &ActivityPage::spaceRequested, this, &MainWindow::showSpace);
    m_pages->addWithStatus(m_spaces, {u"spaces"_s, tr("Spaces"), u"spaces"_s});
    m_pages->addWithStatus(m_costs, {u"costs"_s, tr("Costs"), u"chart"_s});
    m_pages->addWithStatus(new EstimatePage(m_services, m_store),
                           {u"estimate"_s, tr("Estimate"), u"calculator"_s, false});
    m_pages->addWithStatus(m_grants, {u"grants"_s, tr("Grants"), u"gift"_s});
    m_pages->addWithStatus(activity, {u"activity"_s, tr("Activity"), u"pulse"_s});
    m_pages->add({u"frameworks"_s, tr("Frameworks"), u"book"_s, false}, new FrameworksPage);
    m_pages->addLast({u"settings"_s, tr("Settings"), u"settings"_s, false}, m_settings);
}

void MainWindow::buildFrame()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_spaces->guardBanners());
    column->addWidget(m_pages->stack(), 1);
    auto *frame = new QWidget;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_pages->navigation());
    row->addWidget(new Hairline(Qt::Vertical));
    row->addLayout(column, 1);
    setCentralWidget(frame);
    setStatusBar(m_status);
}

void MainWindow::buildMenu()
{
    auto *menus = new WindowMenus(*this, *m_pages);
    connect(menus, &WindowMenus::filterRequested, m_topBar, &TopBar::focusFilter);
    const auto showIt = [this](const SpaceId &id) { showSpace(id); };
    connect(menus, &WindowMenus::paletteRequested, this, [this, menus, showIt] {
        CommandPalette::open(*this, menus->commands() + spaceCommands(m_services.spaces, showIt));
    });
    menus->addMoney(m_spaces->moneyActions());
    m_topBar->setMenu(menus->menu());
    auto *drop = new AddressDrop(*this, m_services);
    connect(drop, &AddressDrop::dropped, this, &MainWindow::showSpace);
    connect(drop, &AddressDrop::refused, m_status, &StatusLine::announce);
}

void MainWindow::connectPages()
{
    connect(m_pages, &PageDeck::statusChanged, m_status, &StatusLine::setPageText);
    connect(m_pages, &PageDeck::shown, this, [this](const QString &name) {
        m_topBar->setPage(m_pages->isWelcoming() ? QString() : name);
    });
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::demoRequested);
    connect(m_welcome, &WelcomePage::estimateRequested, this, [this] { showPage(u"estimate"_s); });
    connect(m_welcome, &WelcomePage::finished, this, [this] { m_pages->setSignedIn(true); });
    connect(m_spaces, &SpacesPage::statusChanged, this,
            [this] { m_status->setProgress(m_spaces->progressText()); });
    connect(m_grants, &GrantsPage::spaceRequested, this, &MainWindow::showSpace);
    connect(m_settings, &SettingsPage::themeChosen, this, &applyTheme);
    connect(m_settings, &SettingsPage::signOutRequested, &m_services.account, &Account::signOut);
}

void MainWindow::connectTopBar()
{
    connect(m_topBar, &TopBar::filterChanged, m_spaces, &SpacesPage::setFilterText);
    connect(m_topBar, &TopBar::filterChanged, m_costs, &CostsPage::setFilter);
    connect(m_spaces, &SpacesPage::filterCleared, m_topBar, &TopBar::clearFilter);
    connect(m_topBar, &TopBar::ownerChosen, m_spaces, &SpacesPage::setOwner);
    connect(m_topBar, &TopBar::ownerChosen, m_costs, &CostsPage::setOwner);
    connect(m_topBar, &TopBar::settingsRequested, this, [this] { showPage(u"settings"_s); });
    connect(m_topBar, &TopBar::signInRequested, this, [this] { showPage(u"spaces"_s); });
    connect(m_topBar, &TopBar::forecastRequested, m_costs, &CostsPage::showForecast);
    connect(m_topBar, &TopBar::costsRequested, this, [this] { showPage(u"costs"_s); });
    connect(m_topBar, &TopBar::paidNowRequested, this, [this] {
        showPage(u"spaces"_s);
        m_spaces->filter(QuickFilter::PaidNow);
    });
}

void MainWindow::connectAccount()
{
    // A sign-in that was begun on the welcome page ends there, with its report.
    connect(&m_services.account, &Account::stateChanged, this, [this](Account::State state) {
        if (!m_welcome->isInUse())
            m_pages->setSignedIn(state != Account::State::SignedOut);
    });
}

void MainWindow::showPage(const QString &name)
{
    m_pages->show(name);
}

void MainWindow::showSpace(const SpaceId &id)
{
    showPage(u"spaces"_s);
    m_spaces->select(id);
}

void MainWindow::saveState()
{
    m_store.setValue("window/geometry"_L1, saveGeometry());
    m_store.beginGroup("spaces"_L1);
    m_spaces->saveState(m_store);
    m_store.endGroup();
}

void MainWindow::restoreState()
{
    restoreGeometry(m_store.value("window/geometry"_L1).toByteArray());
    m_store.beginGroup("spaces"_L1);
    m_spaces->restoreState(m_store);
    m_store.endGroup();
}

bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::Close)
        saveState();
    const bool isTaken = QMainWindow::event(event);
    switch (event->type()) {
    case QEvent::Show:
    case QEvent::Hide:
    case QEvent::WindowStateChange:
        emit visibilityChanged(isVisible() && !isMinimized());
        break;
    case QEvent::Resize:
        m_pages->navigation()->setCompact(width() < CompactBelow);
        break;
    default:
        break;
    }
    return isTaken;
}

} // namespace spacedock
