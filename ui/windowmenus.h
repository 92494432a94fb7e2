// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/palette/commandmodel.h"

#include <QList>
#include <QObject>

class QAction;
class QMainWindow;
class QMenu;

namespace spacedock {

class PageDeck;

/// Every action of the program with its key: on macOS in the menu bar, elsewhere in one menu, which
/// leaves the window's first row to the figures.
class WindowMenus : public QObject {
    Q_OBJECT

public:
    /// \a pages: complete, with their actions.
    WindowMenus(QMainWindow &window, PageDeck &pages);

    QMenu *menu() const { return m_root; } ///< Empty on macOS.
    /// What can be done now, on whatever page.
    QList<Command> commands() const;

    /// What is for all Spaces, on whatever page.
    void addMoney(const QList<QAction *> &actions);

signals:
    void filterRequested(); ///< The page in view can be filtered.
    void paletteRequested();

private:
    struct PageMenu {
        QString page;
        QMenu *menu;
    };

    QMenu *addMenu(const QString &title);
    void fillGo();
    void addPageMenus();
    void addQuit();
    void askForFilter();
    void showMenusOf(const QString &page);
    Command command(const QMenu &menu, QAction *action, const QString &page) const;

    QMainWindow &m_window;
    PageDeck &m_pages;
    QMenu *m_root;
    QMenu *m_go;
    QMenu *m_money;
    QList<PageMenu> m_pageMenus; ///< Each there while its page is.
};

} // namespace spacedock
