// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmenus.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(WindowMenus)
};

} // namespace

WindowMenus::WindowMenus(QMainWindow &window)
    : m_window(window)
    , m_root(new QMenu(&window))
    , m_go(addMenu(Text::tr("&Go to")))
    , m_space(addMenu(Text::tr("&Space")))
{
    m_root->setObjectName(u"mainMenu"_s);
    m_root->addSeparator();
    auto *quit = m_root->addAction(Text::tr("&Quit"));
    quit->setObjectName(u"quitAction"_s);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    QObject::connect(quit, &QAction::triggered, &window, &QMainWindow::close);
}

QMenu *WindowMenus::addMenu(const QString &title)
{
#ifdef Q_OS_MACOS
    return m_window.menuBar()->addMenu(title);
#else
    return m_root->addMenu(title);
#endif
}

QAction *WindowMenus::addPage(const QString &title)
{
    auto *action = m_go->addAction(title);
    action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + ++m_pages)));
    return action;
}

QAction *WindowMenus::addFilter()
{
    m_go->addSeparator();
    auto *filter = m_go->addAction(Text::tr("&Filter Spaces"));
    filter->setShortcut(QKeySequence::Find);
    return filter;
}

void WindowMenus::addSpaceActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        if (action)
            m_space->addAction(action);
        else
            m_space->addSeparator();
    }
}

} // namespace spacedock
