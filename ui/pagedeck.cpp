// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pagedeck.h"

#include "ui/common/navigation.h"

#include <QStackedWidget>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

PageDeck::PageDeck(QWidget *welcome, QObject *parent)
    : QObject(parent)
    , m_navigation(new Navigation)
    , m_stack(new QStackedWidget)
    , m_welcome(welcome)
{
    m_navigation->setObjectName(u"navigation"_s);
    m_stack->setObjectName(u"pages"_s);
    m_stack->addWidget(welcome);
    connect(m_navigation, &Navigation::pageChosen, this,
            [this](int page) { show(m_pages[page].name); });
}

void PageDeck::add(Page page, QWidget *widget)
{
    m_navigation->addPage(page.icon, page.title);
    take(std::move(page), widget);
}

void PageDeck::addLast(Page page, QWidget *widget)
{
    m_navigation->addBottomPage(page.icon, page.title);
    take(std::move(page), widget);
}

void PageDeck::take(Page page, QWidget *widget)
{
    widget->setObjectName(page.name + "Page"_L1);
    widget->setBackgroundRole(QPalette::Base);
    widget->setAutoFillBackground(true);
    m_stack->addWidget(widget);
    page.widget = widget;
    m_pages.append(std::move(page));
}

qsizetype PageDeck::find(const QString &name) const
{
    return std::ranges::find(m_pages, name, &Page::name) - m_pages.begin();
}

void PageDeck::show(const QString &name)
{
    const qsizetype page = find(name);
    if (page == m_pages.size())
        return;
    m_current = page;
    m_navigation->setCurrentPage(int(page));
    m_stack->setCurrentWidget(isWelcoming() ? m_welcome : m_pages[page].widget);
    emit shown(name);
    announceStatus();
}

QString PageDeck::current() const
{
    return m_pages.value(m_current).name;
}

bool PageDeck::isWelcoming() const
{
    return m_pages.value(m_current).needsAccount && !m_isSignedIn;
}

bool PageDeck::isOpen(const QString &name) const
{
    return m_isSignedIn || !m_pages.value(find(name)).needsAccount;
}

void PageDeck::setSignedIn(bool signedIn)
{
    m_isSignedIn = signedIn;
    show(current());
}

void PageDeck::setCount(const QString &name, int count)
{
    m_navigation->setCount(int(find(name)), count > 0 ? std::optional(count) : std::nullopt);
}

void PageDeck::announceStatus()
{
    const auto &status = m_pages[m_current].status;
    emit statusChanged(status && !isWelcoming() ? status() : QString());
}

} // namespace spacedock
