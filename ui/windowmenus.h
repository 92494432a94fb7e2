// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

class QAction;
class QMainWindow;
class QMenu;

namespace spacedock {

/// Every action of the program with its key: on macOS in the menu bar, elsewhere in one menu, which
/// leaves the window's first row to the figures.
class WindowMenus {
public:
    explicit WindowMenus(QMainWindow &window);

    QMenu *menu() const { return m_root; } ///< Empty on macOS.
    /// The Go menu: one entry and Ctrl+1 … per page.
    QAction *addPage(const QString &title);
    QAction *addFilter();
    /// Null: a separator.
    void addSpaceActions(const QList<QAction *> &actions);

private:
    QMenu *addMenu(const QString &title);

    QMainWindow &m_window;
    QMenu *m_root;
    QMenu *m_go;
    QMenu *m_space;
    int m_pages = 0;
};

} // namespace spacedock
