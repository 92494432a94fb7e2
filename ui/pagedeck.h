// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

class QAction;
class QStackedWidget;

namespace spacedock {

class Navigation;

/// The pages and the list that leads to them. A page that needs an account gives way to the
/// welcome page while nobody is signed in.
class PageDeck : public QObject {
    Q_OBJECT

public:
    struct Page {
        QString name; ///< "spaces", "costs", …
        QString title;
        QString icon;
        bool needsAccount = true;
        QWidget *widget = nullptr;
        std::function<QString()> status; ///< For the status line; empty: the page has none.
        QList<QAction *> actions; ///< For the menus; null: a separator.
    };

    PageDeck(QWidget *welcome, QObject *parent);

    Navigation *navigation() const { return m_navigation; }
    QStackedWidget *stack() const { return m_stack; }
    const QList<Page> &pages() const { return m_pages; }

    void add(Page page, QWidget *widget);
    void addLast(Page page, QWidget *widget); ///< At the bottom of the list.
    /// \a page with the statusText(), statusChanged(), pageActions() and count() of its widget.
    template <typename Widget> void addWithStatus(Widget *widget, Page page)
    {
        page.status = [widget] { return widget->statusText(); };
        page.actions = widget->pageActions();
        connect(widget, &Widget::statusChanged, this, &PageDeck::announceStatus);
        if constexpr (requires { widget->count(); }) {
            connect(widget, &Widget::statusChanged, this,
                    [this, widget, name = page.name] { setCount(name, widget->count()); });
        }
        add(std::move(page), widget);
    }

    void show(const QString &name);
    QString current() const; ///< Name of the page that was asked for.
    bool isWelcoming() const; ///< The welcome page stands in for it.
    bool isOpen(const QString &name) const; ///< That page could be shown.
    void setSignedIn(bool signedIn);
    void setCount(const QString &name, int count); ///< Beside its title; zero: none.

signals:
    void shown(const QString &name);
    void statusChanged(const QString &text);

private:
    void take(Page page, QWidget *widget);
    void announceStatus();
    qsizetype find(const QString &name) const;

    Navigation *m_navigation;
    QStackedWidget *m_stack;
    QWidget *m_welcome;
    QList<Page> m_pages;
    qsizetype m_current = 0;
    bool m_isSignedIn = false;
};

} // namespace spacedock
