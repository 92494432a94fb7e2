// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console.h"

#include "ui/guard/guardnotices.h"
#include "ui/screenshot.h"
#include "ui/settings/logsettings.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QDir>
#include <QSettings>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString &folder, const QString &name)
{
    return folder.isEmpty() ? QString() : QDir(folder).filePath(name);
}

} // namespace

Console::Console(const Place &place, const Options &options, QSettings &store)
    : m_place(place)
    , m_client(place.endpoint, Settings::load(store).network)
    , m_account(m_client, m_tokens, KnownAccount(place.dataFolder))
    , m_books(fileIn(place.dataFolder, u"live-prices.json"_s))
    , m_spaces(m_client, m_account, m_books, m_history, place.clock)
    , m_ledger(m_client, m_account, m_spaces, m_books, m_history, place.clock)
    , m_insight(m_ledger, m_spaces, m_books, m_history, place.clock)
    , m_grants(m_client, m_account, m_history, place.clock)
    , m_logs(m_client, m_spaces, m_books, place.clock)
    , m_keepers(m_account, m_spaces, m_ledger, m_books, m_history, place.clock)
    , m_services{m_client, m_account, m_spaces,    m_books, m_ledger, m_insight,
                 m_grants, m_history, place.clock, m_logs,  m_keepers}
    , m_window(m_services, store, place.timeFactor)
    , m_tray(m_services, m_window, store)
    , m_activity(m_client, m_spaces, m_ledger, m_history, place.clock)
{
    m_tray.connectNotices(*m_window.findChild<GuardNotices *>(),
                          m_window.findChild<QAction *>(u"actPauseAll"_s));
    m_books.choose(Settings::load(store).priceBook);
    connectAccount();
    connectNetwork();
    connectLogs(store);
    connect(&m_window, &MainWindow::demoRequested, this, &Console::demoRequested);
    connect(&m_window, &MainWindow::visibilityChanged, &m_spaces,
            [this](bool visible) { m_spaces.setPollingPaused(!visible); });
    connect(&m_window, &MainWindow::visibilityChanged, &m_activity, &ActivityWatch::setWatching);

    if (options.size.isValid())
        m_window.resize(options.size);
    if (!options.page.isEmpty())
        m_window.showPage(options.page);
    if (!options.open.isEmpty())
        m_window.showSpace(options.open);
    if (options.screenshot.isEmpty())
        m_window.show();
    else
        takeScreenshot(m_window, m_services, options.screenshot);
    signIn();
}

Console::~Console() = default;

void Console::show(const QString &page, const SpaceId &space)
{
    if (!page.isEmpty())
        m_window.showPage(page);
    if (!space.isEmpty())
        m_window.showSpace(space);
    m_window.show();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
}

void Console::signIn()
{
    if (m_place.token.isEmpty())
        m_account.restore();
    else
        m_account.signIn(m_place.token, Account::Keeping::SessionOnly);
}

void Console::connectAccount()
{
    connect(&m_account, &Account::stateChanged, this, [this](Account::State state) {
        if (state == Account::State::SignedIn)
            beginWork();
        else if (state == Account::State::SignedOut)
            m_logs.closeAll();
    });
    connect(&m_account, &Account::confirmed, this, &Console::readAll);
}

void Console::connectLogs(QSettings &store)
{
    LogSettings::load(store).applyTo(m_logs);
    connect(&m_logs, &LogDesk::pinnedChanged, this, [this, &store] {
        LogSettings settings = LogSettings::load(store);
        settings.pinned = m_logs.pinned();
        settings.save(store);
    });
}

void Console::connectNetwork()
{
    m_spaces.setOffline(m_connectivity.isOffline());
    connect(&m_connectivity, &Connectivity::changed, this, [this](bool offline) {
        m_spaces.setOffline(offline);
        if (!offline)
            m_account.askNow();
    });
}

void Console::beginWork()
{
    // One history per endpoint and account id: a renamed account keeps its history.
    const QString name = u"%1-%2.sqlite"_s.arg(m_place.endpoint.host(), m_account.identity().id);
    const QString file = fileIn(m_place.dataFolder, name);
    m_history.open(file.isEmpty() ? u":memory:"_s : file);
    m_logs.history().open(fileIn(
        m_place.dataFolder, u"%1-%2-logs"_s.arg(m_place.endpoint.host(), m_account.identity().id)));
    readAll();
}

void Console::readAll()
{
    m_spaces.refresh();
    m_ledger.refresh();
    m_books.refreshLive(m_client, m_place.clock());
}

} // namespace spacedock
