// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/detailspane.h"

#include "app/hub/hubclient.h"
#include "app/service/history.h"
#include "app/service/logdesk.h"
#include "app/service/pricebooks.h"
#include "ui/common/emptystate.h"
#include "ui/common/hairline.h"
#include "ui/common/type.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/logs/logtab.h"
#include "ui/logs/logverdict.h"
#include "ui/spaces/bulkpane.h"
#include "ui/spaces/codetab.h"
#include "ui/spaces/costtab.h"
#include "ui/spaces/detailsheader.h"
#include "ui/spaces/granttab.h"
#include "ui/spaces/overviewtab.h"
#include "ui/spaces/spaceactions.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStackedWidget>
#include <QTabBar>

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

LogSessions logSessions(Services &services)
{
    return
        [&desk = services.logs](const SpaceId &id, LogKind kind) { return desk.session(id, kind); };
}

LogPins logPins(LogDesk &desk)
{
    return {.isPinned = [&desk](const SpaceId &id) { return desk.isPinned(id); },
            .setPinned = [&desk](const SpaceId &id, bool pinned) { desk.setPinned(id, pinned); }};
}

} // namespace

DetailsPane::DetailsPane(Services &services, SpacesModel &model, SpaceActions &actions,
                         QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(model)
    , m_header(new DetailsHeader(actions))
    , m_tabs(new QTabBar)
    , m_pages(new QStackedWidget)
    , m_overview(new OverviewTab(services))
    , m_logs(new LogTab(logSessions(services), &services.logs.history()))
    , m_cost(new CostTab(services))
    , m_code(new CodeTab(services.client.endpoint().toString()))
    , m_grant(new GrantTab(services, actions))
    , m_nothing(new EmptyState(u"sidebar"_s, tr("No Space chosen"),
                               tr("Choose one in the list to see its cost, logs and more.")))
{
    setAccessibleName(tr("Details"));
    m_content = makeContent();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_content, 1);
    column->addWidget(m_nothing, 1);
    connectServices();
    setSpace({});
}

QWidget *DetailsPane::makeContent()
{
    m_tabs->setObjectName(u"detailsTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the details"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(true);
    m_logs->setObjectName(u"logTab"_s);
    m_logs->setNeighbours([&spaces = m_services.spaces] { return spaces.spaces(); });
    m_logs->setPins(logPins(m_services.logs));
    addTab(u"overview"_s, tr("Overview"), m_overview);
    addTab(u"logs"_s, tr("Logs"), m_logs);
    addTab(u"cost"_s, tr("Cost"), m_cost);
    addTab(u"code"_s, tr("Code"), m_code);
    addTab(u"grant"_s, tr("Grant"), m_grant);
    auto *bar = new Bar(metrics::Tabs);
    bar->setRaised(false);
    auto *tabs = new QHBoxLayout(bar);
    tabs->setContentsMargins(metrics::Unit, 0, metrics::Unit, 0);
    tabs->addWidget(m_tabs);
    tabs->addStretch(1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(bar);
    column->addWidget(m_pages, 1);
    return content;
}

void DetailsPane::addTab(const QString &name, const QString &title, QWidget *tab)
{
    m_tabs->setTabData(m_tabs->addTab(title), name);
    m_pages->addWidget(tab);
}

void DetailsPane::connectServices()
{
    connect(m_tabs, &QTabBar::currentChanged, this, &DetailsPane::showTab);
    connect(m_header, &DetailsHeader::closeClicked, this, &DetailsPane::closed);
    connect(m_header, &DetailsHeader::expandClicked, this, &DetailsPane::expanded);
    connect(&m_services.logs, &LogDesk::gpuVerdictChanged, this, &DetailsPane::tellVerdict);
    connect(&m_services.logs, &LogDesk::pinnedChanged, m_logs, &LogTab::tellPinned);
    connect(&m_services.logs, &LogDesk::sessionsChanged, this, &DetailsPane::tellVerdict);
    connect(m_overview, &OverviewTab::logRequested, this, [this] { openTab(u"logs"_s); });
    connect(&m_model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                const QModelIndex mine = m_model.indexOf(m_id);
                if (mine.isValid() && mine.row() >= first.row() && mine.row() <= last.row())
                    refresh();
            });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &DetailsPane::refresh);
    connect(&m_services.spaces, &SpaceStore::failed, this,
            [this](Operation operation, const SpaceId &id, const Error &error) {
                m_failures.insert(id, errorText(error, operation));
                refresh();
            });
    connect(&m_services.spaces, &SpaceStore::done, this, [this](Operation, const SpaceId &id) {
        m_failures.remove(id);
        refresh();
    });
}

void DetailsPane::setSpace(const SpaceId &id)
{
    m_id = id;
    m_content->setVisible(!m_isBulk && !id.isEmpty());
    m_nothing->setVisible(!m_isBulk && id.isEmpty());
    refresh();
}

void DetailsPane::setBulk(BulkPane *pane)
{
    m_bulk = scrolling(pane);
    m_bulk->hide();
    static_cast<QVBoxLayout *>(layout())->addWidget(m_bulk, 1);
}

void DetailsPane::showBulk(bool shown)
{
    if (std::exchange(m_isBulk, shown) == shown)
        return;
    m_bulk->setVisible(shown);
    m_content->setVisible(!shown && !m_id.isEmpty());
    m_nothing->setVisible(!shown && m_id.isEmpty());
}

void DetailsPane::refresh()
{
    const SpaceRow *row = m_model.find(m_id);
    if (!row)
        return;
    m_header->setRow(*row);
    m_overview->setFailure(m_failures.contains(m_id) ? std::optional(m_failures.value(m_id))
                                                     : std::nullopt);
    m_logs->setSpace(m_id, row->space.runtime.stage.stage);
    m_logs->setRuntime(row->space.runtime);
    tellVerdict();
    showTab();
}

/// Of hardware with a GPU, while its run log is watched.
void DetailsPane::tellVerdict()
{
    const SpaceRow *row = m_model.find(m_id);
    if (!row)
        return;
    const Flavor *billed = m_services.books.current().find(row->space.runtime.hardware);
    const QList<LogSession *> open = m_services.logs.sessions();
    const bool isWatched = std::ranges::any_of(open, [this](const LogSession *log) {
        return log->id() == m_id && log->kind() == LogKind::Run;
    });
    VerdictWords words;
    if (isWatched && billed && billed->accelerators > 0)
        words = verdictWords(m_services.logs.gpuVerdict(m_id), *billed);
    m_header->setVerdict(words.text, words.look);
}

void DetailsPane::saveState(QSettings &settings) const
{
    m_logs->saveState(settings);
}

void DetailsPane::restoreState(const QSettings &settings)
{
    m_logs->restoreState(settings);
}

void DetailsPane::showTab()
{
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    setFocusProxy(m_pages->currentWidget()->focusProxy() ? m_pages->currentWidget() : m_tabs);
    const SpaceRow *row = m_model.find(m_id);
    if (!row)
        return;
    const QWidget *page = m_pages->currentWidget();
    if (page == m_overview)
        m_overview->setRow(*row);
    else if (page == m_cost)
        m_cost->setRow(*row);
    else if (page == m_code)
        m_code->setRow(*row);
    else if (page == m_grant)
        m_grant->setRow(*row);
}

bool DetailsPane::openTab(const QString &name)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->tabData(tab).toString() == name) {
            m_tabs->setCurrentIndex(tab);
            return true;
        }
    }
    return false;
}

QString DetailsPane::currentTab() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

void DetailsPane::setStandingAlone(bool alone)
{
    m_header->setStandingAlone(alone);
    setMinimumWidth(alone ? 0 : metrics::DetailsMinimumWidth);
}

QSize DetailsPane::sizeHint() const
{
    return {metrics::DetailsWidth, QWidget::sizeHint().height()};
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Tokens::of(palette()).surface);
}

} // namespace spacedock
