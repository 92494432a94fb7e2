// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grants/grantspage.h"

#include "app/hub/hubclient.h"
#include "app/service/account.h"
#include "app/service/grantdesk.h"
#include "app/service/ledger.h"
#include "app/service/spacestore.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/hairline.h"
#include "ui/common/icons.h"
#include "ui/common/table.h"
#include "ui/common/type.h"
#include "ui/dialogs/grantdialog.h"
#include "ui/grants/grantsearch.h"
#include "ui/grants/grantsmodel.h"
#include "ui/grants/spacechooser.h"
#include "ui/text/errortext.h"

#include <QAction>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

class GrantsPage::Private {
    Q_DECLARE_TR_FUNCTIONS(spacedock::GrantsPage)

public:
    Private(GrantsPage *page, Services &ourServices)
        : q(page)
        , services(ourServices)
        , search(ourServices)
    {
    }

    void build();
    void makeActions();
    QWidget *makeBar();
    QWidget *makeEmpty();
    void makeTable();
    void connectServices();
    void showRows();
    void showSelection() const;
    void lookOnce();
    std::optional<GrantRow> current() const;
    void openDiscussion() const;
    void chooseSpace();
    void openDialog(const Space &space);
    void post(const GrantDialog &dialog, const SpaceId &id);
    void showFailure(const SpaceId &id, const Error &error);

    GrantsPage *q;
    Services &services;
    GrantSearch search;
    GrantsModel model;
    QSortFilterProxyModel sorted;
    QSet<SpaceId> posting;
    bool hasLooked = false;
    QAction *ask = nullptr;
    QAction *open = nullptr;
    QAction *show = nullptr;
    QAction *reload = nullptr;
    QAction *searchAll = nullptr;
    BannerStack *banners = nullptr;
    QStackedWidget *pages = nullptr;
    ConsoleTable *table = nullptr;
};

GrantsPage::GrantsPage(Services &services, QWidget *parent)
    : QWidget(parent)
    , d(std::make_unique<Private>(this, services))
{
    setObjectName(u"grantsPage"_s);
    d->makeActions();
    d->build();
    d->connectServices();
    d->showRows();
}

GrantsPage::~GrantsPage() = default;

QList<QAction *> GrantsPage::pageActions() const
{
    return {d->ask, d->open, d->show, d->reload, d->searchAll};
}

QString GrantsPage::statusText() const
{
    if (d->search.isRunning())
        return tr("Looking for grants in the discussions…");
    const auto all = d->search.eligible();
    return d->search.looked() == 0 ? QString()
                                   : tr("Looked at the discussions of %1 of %2 Spaces")
                                         .arg(std::min(d->search.looked(), all))
                                         .arg(all);
}

int GrantsPage::count() const
{
    return d->model.rowCount();
}

void GrantsPage::apply(const SpaceId &id)
{
    if (const Space *space = d->services.spaces.find(id))
        d->openDialog(*space);
}

void GrantsPage::refresh()
{
    d->hasLooked = true;
    d->banners->withdraw(u"look"_s);
    d->search.lookAtSome();
}

void GrantsPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    d->lookOnce();
}

void GrantsPage::Private::makeActions()
{
    const auto make = [this](const QString &name, const QString &words, const QString &iconName) {
        auto *action = new QAction(icon(iconName), words, q);
        action->setObjectName(name);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        q->addAction(action);
        return action;
    };
    ask = make(u"askForGrant"_s, tr("Ask for a grant…"), u"gift"_s);
    open = make(u"openDiscussion"_s, tr("Open the discussion"), u"external"_s);
    show = make(u"showSpace"_s, tr("Show the Space"), u"spaces"_s);
    reload = make(u"refreshGrants"_s, tr("Refresh"), u"refresh"_s);
    searchAll = make(u"searchAllSpaces"_s, tr("Look through all Spaces"), u"search"_s);
    ask->setShortcut(QKeySequence(u"Ctrl+G"_s));
    reload->setShortcut(QKeySequence::Refresh);
    connect(ask, &QAction::triggered, q, [this] { chooseSpace(); });
    connect(open, &QAction::triggered, q, [this] { openDiscussion(); });
    connect(show, &QAction::triggered, q, [this] {
        if (const auto row = current())
            emit q->spaceRequested(row->id);
    });
    connect(reload, &QAction::triggered, q, &GrantsPage::refresh);
    connect(searchAll, &QAction::triggered, q, [this] { search.lookAtAll(); });
}

void GrantsPage::Private::build()
{
    auto *layout = new QVBoxLayout(q);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    banners = new BannerStack;
    banners->setObjectName(u"banners"_s);
    pages = new QStackedWidget;
    pages->setObjectName(u"pages"_s);
    makeTable();
    pages->addWidget(makeEmpty());
    pages->addWidget(table);
    layout->addWidget(makeBar());
    layout->addWidget(banners);
    layout->addWidget(pages, 1);
    q->setFocusProxy(table);
}

QWidget *GrantsPage::Private::makeBar()
{
    auto *bar = new Bar(metrics::ToolBar);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    row->setSpacing(metrics::Gap);
    const auto add = [this, row](QAction *action, const QString &iconName) {
        QPushButton *button = plainButton(iconName, action->text());
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setEnabled(action->isEnabled());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::enabledChanged, button, &QPushButton::setEnabled);
        row->addWidget(button);
    };
    add(ask, u"gift"_s);
    add(open, u"external"_s);
    row->addStretch(1);
    add(searchAll, u"search"_s);
    add(reload, u"refresh"_s);
    return bar;
}

QWidget *GrantsPage::Private::makeEmpty()
{
    auto *empty = new EmptyState(
        u"gift"_s, tr("No grant asked for"),
        tr("A community GPU grant lends a public, open project a GPU of the Hub, free of charge. "
           "You "
           "ask in the Space's Community tab; staff answer there, in days, without a promise. What "
           "you asked for, and what became of it, stands here."),
        ask);
    empty->setObjectName(u"empty"_s);
    return empty;
}

void GrantsPage::Private::makeTable()
{
    sorted.setSourceModel(&model);
    sorted.setSortRole(GrantsModel::SortRole);
    table = new ConsoleTable;
    table->setObjectName(u"grants"_s);
    table->setAccessibleName(tr("Grants asked for"));
    table->setModel(&sorted);
    table->setSortingEnabled(true);
    table->sortByColumn(GrantsModel::AskedColumn, Qt::DescendingOrder);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setContextMenuPolicy(Qt::ActionsContextMenu);
    table->addActions({open, show});
    table->setColumnPriority({GrantsModel::KindColumn, GrantsModel::RequestedColumn});
    connect(table, &QTableView::activated, q, [this] { openDiscussion(); });
    connect(table->selectionModel(), &QItemSelectionModel::selectionChanged, q,
            [this] { showSelection(); });
}

void GrantsPage::Private::connectServices()
{
    GrantDesk &desk = services.grants;
    connect(&desk, &GrantDesk::requestChanged, q, [this] { showRows(); });
    connect(&desk, &GrantDesk::failed, q,
            [this](const SpaceId &id, const Error &error) { showFailure(id, error); });
    connect(&desk, &GrantDesk::posted, q, [this](const SpaceId &id) {
        posting.remove(id);
        banners->withdraw(id.path());
    });
    connect(&services.ledger, &Ledger::changed, q, [this] { showRows(); });
    connect(&services.account, &Account::identityChanged, q, [this] {
        search.stop();
        hasLooked = false;
        showRows();
    });
    connect(&services.spaces, &SpaceStore::freshnessChanged, q, [this] { lookOnce(); });
    connect(&search, &GrantSearch::changed, q, &GrantsPage::statusChanged);
}

/// The first time that there is something to look at and somebody looks.
void GrantsPage::Private::lookOnce()
{
    const auto freshness = services.spaces.freshness();
    if (!hasLooked && q->isVisible() && freshness == SpaceStore::Freshness::Current)
        q->refresh();
}

void GrantsPage::Private::showRows()
{
    QList<GrantRow> rows;
    for (const SpaceId &id : services.grants.asked()) {
        if (const auto request = services.grants.request(id))
            rows.append({id, *request, services.ledger.isGranted(id)});
    }
    model.setRows(rows);
    pages->setCurrentIndex(rows.isEmpty() ? 0 : 1);
    showSelection();
    emit q->statusChanged();
}

void GrantsPage::Private::showSelection() const
{
    const bool has = current().has_value();
    open->setEnabled(has);
    show->setEnabled(has);
}

std::optional<GrantRow> GrantsPage::Private::current() const
{
    const QModelIndexList selected = table->selectionModel()->selectedRows();
    if (selected.isEmpty())
        return std::nullopt;
    return model.row(sorted.mapToSource(selected.first()).row());
}

void GrantsPage::Private::openDiscussion() const
{
    if (const auto row = current())
        QDesktopServices::openUrl(services.client.discussionPage(row->id, row->request.discussion));
}

void GrantsPage::Private::chooseSpace()
{
    QList<Space> spaces = services.spaces.spaces();
    spaces.removeIf([](const Space &space) {
        return space.isStatic() || space.visibility != Visibility::Public;
    });
    auto *chooser = new SpaceChooser(spaces, q->window());
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    connect(chooser, &QDialog::accepted, q, [this, chooser] { q->apply(chooser->value()); });
    chooser->open();
}

void GrantsPage::Private::openDialog(const Space &space)
{
    const SpaceId id = space.id;
    GrantDesk &desk = services.grants;
    auto *dialog = new GrantDialog(spaceContext(services, space), desk.draft(id), desk.request(id),
                                   q->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &GrantDialog::draftChanged, q,
            [&desk, id](const GrantApplication &draft) { desk.keepDraft(id, draft); });
    connect(dialog, &GrantDialog::settingsPageRequested, q,
            [this, id] { QDesktopServices::openUrl(services.client.settingsPage(id)); });
    connect(dialog, &QDialog::accepted, q, [this, dialog, id] { post(*dialog, id); });
    dialog->open();
}

void GrantsPage::Private::post(const GrantDialog &dialog, const SpaceId &id)
{
    posting.insert(id);
    banners->withdraw(id.path());
    services.grants.apply(id, dialog.value(), dialog.hardwareName());
}

void GrantsPage::Private::showFailure(const SpaceId &id, const Error &error)
{
    const ErrorText text = errorText(error, Right::WriteDiscussions);
    if (!posting.remove(id)) {
        banners->post(u"look"_s, Banner::Kind::Warning, text.fact, text.sentence, reload);
        return;
    }
    auto *again = new QAction(tr("Try again…"), q);
    connect(again, &QAction::triggered, q, [this, id] { q->apply(id); });
    banners->post(id.path(), Banner::Kind::Error, tr("%1: %2").arg(id.path(), text.fact),
                  tr("%1 The text is kept as a draft.").arg(text.sentence), again);
}

} // namespace spacedock
