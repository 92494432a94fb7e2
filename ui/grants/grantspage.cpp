// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grants/grantspage.h"

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/grantdesk.h"
#include "app/service/ledger.h"
#include "app/service/spacestore.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/icons.h"
#include "ui/common/type.h"
#include "ui/dialogs/grantflow.h"
#include "ui/grants/grantsearch.h"
#include "ui/grants/grantslist.h"
#include "ui/grants/spacechooser.h"
#include "ui/text/errortext.h"

#include <QAction>
#include <QDesktopServices>
#include <QPushButton>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

GrantsPage::GrantsPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_search(new GrantSearch(services, this))
    , m_banners(new BannerStack)
{
    setObjectName(u"grantsPage"_s);
    makeActions();
    m_banners->setObjectName(u"banners"_s);
    m_list = new GrantsList(m_ask, {m_open, m_show});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_banners);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_list);
    connectServices();
    showRows();
}

QList<QAction *> GrantsPage::pageActions() const
{
    return {m_ask, m_open, m_show, m_reload, m_searchAll};
}

QString GrantsPage::statusText() const
{
    if (m_search->isRunning())
        return tr("Looking for grants in the discussions…");
    const auto all = m_search->eligible();
    return m_search->looked() == 0 ? QString()
                                   : tr("Looked at the discussions of %1 of %2 Spaces")
                                         .arg(std::min(m_search->looked(), all))
                                         .arg(all);
}

int GrantsPage::count() const
{
    return m_list->count();
}

void GrantsPage::apply(const SpaceId &id)
{
    if (const Space *space = m_services.spaces.find(id))
        openGrantDialog(m_services, *space, window());
}

void GrantsPage::refresh()
{
    m_hasLooked = true;
    m_banners->withdraw(u"look"_s);
    m_search->lookAtSome();
}

void GrantsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    lookOnce();
}

QAction *GrantsPage::addAction(const QString &name, const QString &words, const QString &iconName)
{
    auto *action = new QAction(icon(iconName), words, this);
    action->setObjectName(name);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(action);
    return action;
}

void GrantsPage::makeActions()
{
    m_ask = addAction(u"askForGrant"_s, tr("Ask for a grant…"), u"gift"_s);
    m_open = addAction(u"openDiscussion"_s, tr("Open the discussion"), u"external"_s);
    m_show = addAction(u"showSpace"_s, tr("Show the Space"), u"spaces"_s);
    m_reload = addAction(u"refreshGrants"_s, tr("Refresh"), u"refresh"_s);
    m_searchAll = addAction(u"searchAllSpaces"_s, tr("Look through all Spaces"), u"search"_s);
    m_ask->setShortcut(QKeySequence(u"Ctrl+G"_s));
    m_reload->setShortcut(QKeySequence::Refresh);
    connect(m_ask, &QAction::triggered, this, &GrantsPage::chooseSpace);
    connect(m_open, &QAction::triggered, this, &GrantsPage::openDiscussion);
    connect(m_show, &QAction::triggered, this, &GrantsPage::showCurrent);
    connect(m_reload, &QAction::triggered, this, &GrantsPage::refresh);
    connect(m_searchAll, &QAction::triggered, m_search, &GrantSearch::lookAtAll);
}

QWidget *GrantsPage::makeBar()
{
    auto *bar = new Bar(metrics::ToolBar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    row->setSpacing(metrics::Gap);
    const auto add = [row](QAction *action, const QString &iconName) {
        QPushButton *button = plainButton(iconName, action->text());
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        row->addWidget(button);
    };
    add(m_ask, u"gift"_s);
    add(m_open, u"external"_s);
    row->addStretch(1);
    add(m_searchAll, u"search"_s);
    add(m_reload, u"refresh"_s);
    return bar;
}

void GrantsPage::connectServices()
{
    const GrantDesk &desk = m_services.grants;
    connect(&desk, &GrantDesk::requestChanged, this, &GrantsPage::showRows);
    connect(&desk, &GrantDesk::failed, this, &GrantsPage::showFailedPost);
    connect(&desk, &GrantDesk::lookFailed, this,
            [this](const SpaceId &, const Error &error) { showFailedLook(error); });
    connect(&desk, &GrantDesk::posted, this,
            [this](const SpaceId &id) { m_banners->withdraw(id.path()); });
    connect(&m_services.ledger, &Ledger::changed, this, &GrantsPage::showRows);
    connect(&m_services.account, &Account::identityChanged, this, [this] {
        m_search->stop();
        m_hasLooked = false;
        showRows();
    });
    connect(&m_services.spaces, &SpaceStore::freshnessChanged, this, &GrantsPage::lookOnce);
    connect(m_search, &GrantSearch::changed, this, &GrantsPage::statusChanged);
    connect(m_list, &GrantsList::activated, this, &GrantsPage::openDiscussion);
    connect(m_list, &GrantsList::selectionChanged, this, &GrantsPage::showSelection);
}

/// The first time that there is something to look at and somebody looks.
void GrantsPage::lookOnce()
{
    const auto freshness = m_services.spaces.freshness();
    if (!m_hasLooked && isVisible() && freshness == SpaceStore::Freshness::Current)
        refresh();
}

void GrantsPage::showRows()
{
    QList<GrantRow> rows;
    for (const SpaceId &id : m_services.grants.asked()) {
        if (const auto request = m_services.grants.request(id))
            rows.append({id, *request, m_services.ledger.isGranted(id)});
    }
    m_list->setRows(rows);
    showSelection();
    emit statusChanged();
}

void GrantsPage::showSelection()
{
    const bool has = m_list->current().has_value();
    m_open->setEnabled(has);
    m_show->setEnabled(has);
}

void GrantsPage::openDiscussion()
{
    if (const auto row = m_list->current())
        QDesktopServices::openUrl(
            m_services.client.discussionPage(row->id, row->request.discussion));
}

void GrantsPage::showCurrent()
{
    if (const auto row = m_list->current())
        emit spaceRequested(row->id);
}

void GrantsPage::chooseSpace()
{
    QList<Space> spaces = m_services.spaces.spaces();
    spaces.removeIf([](const Space &space) {
        return space.isStatic() || space.visibility != Visibility::Public;
    });
    auto *chooser = new SpaceChooser(spaces, window());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, this, [this, chooser] { apply(chooser->value()); });
    chooser->open();
}

void GrantsPage::showFailedPost(const SpaceId &id, const Error &error)
{
    const ErrorText text = errorText(error, Right::WriteDiscussions);
    auto *again = new QAction(tr("Try again…"), this);
    connect(again, &QAction::triggered, this, [this, id] { apply(id); });
    m_banners->post(id.path(), Banner::Kind::Error, tr("%1: %2").arg(id.path(), text.fact),
                    tr("%1 The text is kept as a draft.").arg(text.sentence), again);
}

void GrantsPage::showFailedLook(const Error &error)
{
    const ErrorText text = errorText(error, Right::WriteDiscussions);
    m_banners->post(u"look"_s, Banner::Kind::Warning, text.fact, text.sentence, m_reload);
}

} // namespace spacedock
