// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray.h"

#include "app/service/ledger.h"
#include "app/service/logdesk.h"
#include "app/service/spacestore.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/sheet.h"
#include "ui/common/tokens.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/guard/closing.h"
#include "ui/guard/guardnotices.h"
#include "ui/text/format.h"
#include "ui/text/lognoticetext.h"
#include "ui/trayicon.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSystemTrayIcon>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

Tray::Tray(Services &services, QMainWindow &window, QSettings &store)
    : m_services(services)
    , m_window(window)
    , m_store(store)
    , m_menu(std::make_unique<QMenu>())
    , m_pauseAll(new QAction(tr("Pause all paid Spaces…"), this))
    , m_icon(std::make_unique<QSystemTrayIcon>())
{
    m_menu->setObjectName(u"trayMenu"_s);
    QAction *show = m_menu->addAction(tr("Show Spacedock"));
    show->setObjectName(u"trayShow"_s);
    m_pauseAll->setObjectName(u"trayPauseAll"_s);
    m_menu->addAction(m_pauseAll);
    m_menu->addSeparator();
    QAction *quit = m_menu->addAction(tr("Quit"));
    quit->setObjectName(u"trayQuit"_s);
    connect(show, &QAction::triggered, this, &Tray::show);
    connect(quit, &QAction::triggered, this, &Tray::quit);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this,
            [this](QSystemTrayIcon::ActivationReason reason) {
                if (reason == QSystemTrayIcon::Trigger)
                    Tray::show();
            });
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &Tray::show);
    m_icon->setContextMenu(m_menu.get());
    m_soon.setSingleShot(true);
    m_soon.setInterval(200ms);
    m_watch.setInterval(5min);
    connect(&m_soon, &QTimer::timeout, this, &Tray::update);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_services.spaces.refresh();
        m_services.ledger.refresh();
    });
    const auto soon = [this] { m_soon.start(); };
    connect(&services.ledger, &Ledger::changed, this, soon);
    connect(&services.spaces, &SpaceStore::spacesChanged, this, soon);
    window.installEventFilter(this);
    setAvailable(QSystemTrayIcon::isSystemTrayAvailable());
}

Tray::~Tray() = default;

void Tray::setAvailable(bool available)
{
    m_isAvailable = available;
    m_icon->setVisible(false);
    if (available) {
        update();
        m_icon->setVisible(true);
    }
}

void Tray::connectNotices(const GuardNotices &notices, QAction *pauseAll)
{
    connect(&notices, &GuardNotices::told, this, &Tray::tell);
    connect(&m_services.logs.alerts(), &LogAlerts::noticed, this, [this](const LogNotice &notice) {
        const ErrorText text = logNoticeText(notice);
        tell(text.fact, text.sentence);
    });
    connect(m_pauseAll, &QAction::triggered, pauseAll, [this, pauseAll] {
        show(); // The question is asked in the window.
        pauseAll->trigger();
    });
}

/// Who looks at the window has it there.
void Tray::tell(const QString &fact, const QString &sentence)
{
    const bool isSeen = m_window.isVisible() && m_window.isActiveWindow();
    if (!m_isAvailable || isSeen || !QSystemTrayIcon::supportsMessages())
        return;
    m_icon->showMessage(fact, sentence);
    emit told(fact, sentence);
}

QString Tray::tip() const
{
    const Ledger &ledger = m_services.ledger;
    const QList<Space> &spaces = m_services.spaces.spaces();
    const auto isBilled = [&ledger](const Space &space) {
        return ledger.costNow(space.id).kind == CostNow::Kind::Paid;
    };
    const int billed = int(std::ranges::count_if(spaces, isBilled));
    const QString month =
        tr("%1 in %2")
            .arg(format::money(ledger.thisMonth()), format::monthName(monthOf(m_services.clock())));
    return tr("%1 · %2 · %n Spaces billed now", nullptr, billed)
        .arg(format::perHour(ledger.burnRate()), month);
}

void Tray::update()
{
    if (!m_isAvailable)
        return;
    const bool isBilled = !m_services.ledger.burnRate().isFree();
    const Tokens &tokens = Tokens::of(m_window.palette());
    m_icon->setIcon(trayIcon(isBilled, tokens.text2, tokens.paid));
    m_icon->setToolTip(tip());
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != &m_window || !m_isAvailable)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::Show)
        m_watch.stop();
    // The menu's own "Quit" says so; closing the window may mean either.
    const bool isQuit = m_isQuitting || m_window.property("quits").toBool();
    if (event->type() != QEvent::Close || isQuit || loadClosing(m_store) == Closing::Quit)
        return QObject::eventFilter(watched, event);
    event->ignore();
    if (loadClosing(m_store) == Closing::Hide)
        hideWindow();
    else
        askOnce();
    return true;
}

void Tray::askOnce()
{
    auto *sheet = new Sheet(&m_window);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->setObjectName(u"closingDialog"_s);
    sheet->setWindowTitle(tr("Keep watching?"));
    sheet->setHeader(tr("Keep watching in the tray?"), tr("Asked once; the settings keep it"));
    auto *words =
        new Label(tr("In the tray Spacedock goes on with budgets, leases and office hours, and "
                     "shows what is billed. Without it they wait until it is started again."));
    words->setWordWrap(true);
    sheet->setContent(withMargins(words, metrics::Margin));
    sheet->setPrimary(tr("Keep watching"))->setObjectName(u"keepWatching"_s);
    QPushButton *quit = plainButton({}, tr("Quit"));
    quit->setObjectName(u"quitInstead"_s);
    sheet->setAside(quit);
    connect(sheet, &QDialog::accepted, this, [this] {
        saveClosing(m_store, Closing::Hide);
        hideWindow();
    });
    connect(quit, &QPushButton::clicked, this, [this, sheet] {
        saveClosing(m_store, Closing::Quit);
        sheet->reject();
        Tray::quit();
    });
    fitInto(*sheet, {460, 220});
    sheet->open();
}

void Tray::hideWindow()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_window.hide();
    m_watch.start();
}

void Tray::show()
{
    m_window.show();
    m_window.setWindowState(m_window.windowState() & ~Qt::WindowMinimized);
    m_window.raise();
    m_window.activateWindow();
    QApplication::setQuitOnLastWindowClosed(true);
}

void Tray::quit()
{
    m_isQuitting = true;
    m_window.close(); // Which keeps its state.
    QApplication::quit();
}

} // namespace spacedock
