// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windowmenus.h"

#include "ui/pagedeck.h"

#include <QAction>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

QString withoutMnemonic(QString text)
{
    return text.remove(u'&');
}

/// The one with the key for it; null: none.
QAction *refreshAmong(const QList<QAction *> &actions)
{
    const auto found = std::ranges::find_if(actions, [](const QAction *action) {
        return action && action->shortcut() == QKeySequence(QKeySequence::Refresh);
    });
    return found == actions.cend() ? nullptr : *found;
}

bool canBeFiltered(const QString &page)
{
    return page == "spaces"_L1 || page == "costs"_L1;
}

} // namespace

WindowMenus::WindowMenus(QMainWindow &window, PageDeck &pages)
    : QObject(&window)
    , m_window(window)
    , m_pages(pages)
    , m_root(new QMenu(&window))
    , m_go(addMenu(tr("&Go to")))
    , m_money(addMenu(tr("&Money")))
{
    m_root->setObjectName(u"mainMenu"_s);
    m_go->setObjectName(u"goMenu"_s);
    m_money->setObjectName(u"moneyMenu"_s);
    fillGo();
    addPageMenus();
    addQuit();
    connect(&pages, &PageDeck::shown, this, &WindowMenus::showMenusOf);
}

QMenu *WindowMenus::addMenu(const QString &title)
{
#ifdef Q_OS_MACOS
    return m_window.menuBar()->addMenu(title);
#else
    return m_root->addMenu(title);
#endif
}

void WindowMenus::fillGo()
{
    int key = Qt::Key_1;
    for (const PageDeck::Page &page : m_pages.pages()) {
        QAction *go = m_go->addAction(page.title);
        go->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(key++)));
        connect(go, &QAction::triggered, this, [this, name = page.name] { m_pages.show(name); });
    }
    m_go->addSeparator();
    QAction *filter = m_go->addAction(tr("&Filter"));
    filter->setObjectName(u"filterAction"_s);
    filter->setShortcut(QKeySequence::Find);
    connect(filter, &QAction::triggered, this, &WindowMenus::askForFilter);
    QAction *palette = m_go->addAction(tr("&Commands and Spaces…"));
    palette->setObjectName(u"paletteAction"_s);
    palette->setShortcut(Qt::CTRL | Qt::Key_K);
    connect(palette, &QAction::triggered, this, &WindowMenus::paletteRequested);
}

// The menu of a page that is not in view is hidden, and its keys with it: two pages may share one.
void WindowMenus::addPageMenus()
{
    QAction *refresh = refreshAmong(m_pages.pages().value(0).actions);
    for (const PageDeck::Page &page : m_pages.pages()) {
        if (page.actions.isEmpty())
            continue;
        QMenu *menu = addMenu(page.title);
        menu->setObjectName(page.name + "Menu"_L1);
        for (QAction *action : page.actions) {
            if (action)
                menu->addAction(action);
            else
                menu->addSeparator();
        }
        if (refresh && page.needsAccount && !refreshAmong(page.actions))
            menu->addAction(refresh);
        m_pageMenus.append({page.name, menu});
    }
    showMenusOf(m_pages.current());
}

void WindowMenus::addQuit()
{
    m_root->addSeparator();
    QAction *quit = m_root->addAction(tr("&Quit"));
    quit->setObjectName(u"quitAction"_s);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, &m_window, [this] {
        m_window.setProperty("quits", true); // With a tray, closing may mean less.
        m_window.close();
    });
}

void WindowMenus::askForFilter()
{
    if (!canBeFiltered(m_pages.current()))
        m_pages.show(u"spaces"_s);
    emit filterRequested();
}

void WindowMenus::showMenusOf(const QString &page)
{
    for (const PageMenu &of : std::as_const(m_pageMenus))
        of.menu->menuAction()->setVisible(of.page == page && !m_pages.isWelcoming());
}

Command WindowMenus::command(const QMenu &menu, QAction *action, const QString &page) const
{
    //: A group of commands before one of them: "Costs: Export"
    return {.group = tr("%1: ").arg(withoutMnemonic(menu.title())),
            .title = withoutMnemonic(action->text()),
            .key = action->shortcut().toString(QKeySequence::NativeText),
            .stage = {},
            .run = [&pages = m_pages, action, page] {
                if (!page.isEmpty())
                    pages.show(page);
                action->trigger();
            }};
}

QList<Command> WindowMenus::commands() const
{
    QList<Command> commands;
    const auto add = [&](const QMenu &menu, const QString &page) {
        const QList<QAction *> actions = menu.actions();
        for (QAction *action : actions) {
            if (!action->isSeparator() && action->isEnabled())
                commands.append(command(menu, action, page));
        }
    };
    for (const PageMenu &of : m_pageMenus) {
        if (m_pages.isOpen(of.page))
            add(*of.menu, of.page);
    }
    add(*m_go, {});
    add(*m_money, {});
    return commands;
}

void WindowMenus::addMoney(const QList<QAction *> &actions)
{
    m_money->addActions(actions);
}

} // namespace spacedock
