// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/services.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QAction;
class QMainWindow;
class QMenu;
class QSettings;
class QSystemTrayIcon;

namespace spacedock {

class GuardNotices;

/// The program's place in the tray, where the desktop has one: what is billed now, and a way to
/// stop it, while the window is closed. Everything works without it.
class Tray : public QObject {
    Q_OBJECT

public:
    Tray(Services &services, QMainWindow &window, QSettings &store);
    ~Tray() override;

    void setAvailable(bool available); ///< By the desktop's word unless told.
    bool isAvailable() const { return m_isAvailable; }
    QString tip() const; ///< "$2.40/h · $261.30 in November · 4 billed now"
    QMenu *menu() const { return m_menu.get(); }
    void connectNotices(const GuardNotices &notices, QAction *pauseAll);

signals:
    void told(const QString &fact, const QString &sentence); ///< Beside the icon.

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tell(const QString &fact, const QString &sentence);
    void update();
    void show();
    void quit();
    void askOnce();
    void hideWindow();

    Services &m_services;
    QMainWindow &m_window;
    QSettings &m_store;
    std::unique_ptr<QMenu> m_menu;
    QAction *m_pauseAll;
    std::unique_ptr<QSystemTrayIcon> m_icon;
    QTimer m_soon;
    QTimer m_watch; ///< A hidden window is not read for, but the tray's figures are.
    bool m_isAvailable = false;
    bool m_isQuitting = false;
};

} // namespace spacedock
