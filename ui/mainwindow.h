// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "ui/services.h"

#include <QMainWindow>

class QSettings;

namespace spacedock {

class CostsPage;
class GrantsPage;
class PageDeck;
class SettingsPage;
class SpacesPage;
class StatusLine;
class TopBar;
class WelcomePage;

/// The frame: navigation, top bar, pages, menu and status line. It decides nothing.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Services &services, QSettings &store, double timeFactor);

    /// A page by its name: "spaces", "costs", …
    void showPage(const QString &name);
    void showSpace(const SpaceId &id);

signals:
    void demoRequested();
    void visibilityChanged(bool visible); ///< A hidden or minimised window needs no fresh data.

protected:
    bool event(QEvent *event) override;

private:
    void buildPages();
    void buildFrame();
    void buildMenu();
    void connectPages();
    void connectTopBar();
    void connectAccount();
    void saveState();
    void restoreState();

    Services &m_services;
    QSettings &m_store;
    TopBar *m_topBar;
    StatusLine *m_status;
    WelcomePage *m_welcome;
    SpacesPage *m_spaces;
    CostsPage *m_costs;
    GrantsPage *m_grants;
    SettingsPage *m_settings;
    PageDeck *m_pages;
};

} // namespace spacedock
