// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"
#include "ui/settings/settings.h"

#include <QWidget>

class QVBoxLayout;

namespace spacedock {

class Label;
class Segmented;

/// The few settings there are, applied and kept at once.
class SettingsPage : public QWidget {
    Q_OBJECT

public:
    /// Keeps what is chosen in \a store.
    SettingsPage(Services &services, QSettings &store, QWidget *parent = nullptr);

    const Settings &settings() const { return m_settings; }

signals:
    void themeChosen(spacedock::ThemeChoice theme);
    /// For the connections of the next start.
    void networkChanged(const spacedock::NetworkSettings &network);
    void signOutRequested();

private:
    void addLook(QVBoxLayout *page);
    void addClosing(QVBoxLayout *page);
    void addPrices(QVBoxLayout *page);
    void addAccount(QVBoxLayout *page);
    void addLogs(QVBoxLayout *page);
    void addNetwork(QVBoxLayout *page);
    void addAbout(QVBoxLayout *page);
    void showBooks();
    void showRule();

    Services &m_services;
    QSettings &m_store;
    Settings m_settings;
    Segmented *m_books;
    Label *m_rule;
};

} // namespace spacedock
