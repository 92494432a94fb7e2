// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/connectivity.h"
#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/activitywatch.h"
#include "app/service/costinsight.h"
#include "app/service/grantdesk.h"
#include "app/service/history.h"
#include "app/service/keepers.h"
#include "app/service/ledger.h"
#include "app/service/logdesk.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"
#include "app/service/tokenstore.h"
#include "ui/mainwindow.h"
#include "ui/options.h"
#include "ui/services.h"
#include "ui/tray.h"

class QSettings;

namespace spacedock {

/// One endpoint with everything that works on it, and the window on top. The demo is another
/// Console on another endpoint.
class Console : public QObject {
    Q_OBJECT

public:
    struct Place {
        QUrl endpoint;
        QByteArray token; ///< Used for this session only; empty: the keychain is asked.
        QString dataFolder; ///< For the history and the cached prices; empty: nothing is kept.
        Clock clock = systemNow;
        double timeFactor = 1; ///< Seconds of the clock per real second.
    };

    Console(const Place &place, const Options &options, QSettings &store);
    ~Console() override;

    MainWindow &window() { return m_window; }
    Services &services() { return m_services; }
    /// Brings the window to the front, with what a later start was asked for.
    void show(const QString &page, const SpaceId &space);

signals:
    void demoRequested();

private:
    void connectAccount();
    void connectNetwork();
    void signIn();
    void beginWork();
    void readAll();
    void connectLogs(QSettings &store);

    Place m_place;
    HubClient m_client;
    TokenStore m_tokens;
    Account m_account;
    History m_history;
    PriceBooks m_books;
    SpaceStore m_spaces;
    Ledger m_ledger;
    CostInsight m_insight;
    GrantDesk m_grants;
    Connectivity m_connectivity;
    LogDesk m_logs;
    Keepers m_keepers;
    Services m_services;
    MainWindow m_window;
    Tray m_tray;
    ActivityWatch m_activity;
};

} // namespace spacedock
