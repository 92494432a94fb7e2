// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/statusline.h"

#include "app/hub/hubclient.h"
#include "app/service/spacestore.h"
#include "ui/common/label.h"
#include "ui/common/type.h"
#include "ui/text/format.h"
#include "ui/text/words.h"

#include <QAccessible>
#include <QTimer>

namespace spacedock {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto AnnouncementTime = 8s;

Label *statusLabel(const QString &name, QWidget *parent)
{
    auto *label = new Label({}, Type::Caption, Tone::Text2, QFont::Normal, parent);
    label->setObjectName(name);
    return label;
}

} // namespace

StatusLine::StatusLine(Services &services, double timeFactor, QWidget *parent)
    : QStatusBar(parent)
    , m_services(services)
    , m_age(statusLabel(u"statusAge"_s, this))
    , m_work(statusLabel(u"statusWork"_s, this))
    , m_budget(statusLabel(u"statusBudget"_s, this))
    , m_page(statusLabel(u"statusPage"_s, this))
    , m_ticker(new QTimer(this))
    , m_announcement(new QTimer(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    addWidget(m_age);
    addWidget(m_work, 1);
    m_work->setElided(Qt::ElideRight);
    addPermanentWidget(m_budget);
    if (timeFactor > 1) {
        auto *demo = statusLabel(u"statusDemo"_s, this);
        demo->setText(tr("Demo: a simulated Hub, time runs %1 times faster").arg(timeFactor));
        addPermanentWidget(demo);
    }
    addPermanentWidget(m_page);
    m_budget->hide();

    m_announcement->setSingleShot(true);
    m_ticker->setInterval(1s);
    m_ticker->start();
    connectServices();
    updateAge();
}

void StatusLine::connectServices()
{
    connect(m_ticker, &QTimer::timeout, this, &StatusLine::updateAge);
    connect(m_announcement, &QTimer::timeout, this, &StatusLine::updateWork);
    connect(&m_services.spaces, &SpaceStore::freshnessChanged, this, &StatusLine::updateAge);
    connect(
        &m_services.spaces, &SpaceStore::done, this,
        [this](Operation operation, const SpaceId &id) { announce(operationDone(operation, id)); });
    connect(&m_services.client, &HubClient::budgetChanged, this, &StatusLine::showBudget);
    connect(&m_services.client, &HubClient::rateLimited, this, [this](std::chrono::seconds wait) {
        announce(tr("The Hub asks to wait %1; everything goes on by itself then.")
                     .arg(format::duration(wait)));
    });
}

void StatusLine::setPageText(const QString &text)
{
    m_page->setText(text);
}

void StatusLine::setProgress(const QString &text)
{
    m_progress = text;
    updateWork();
}

void StatusLine::announce(const QString &text)
{
    m_work->setText(text);
    m_announcement->start(AnnouncementTime);
    QAccessibleEvent event(m_work, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void StatusLine::updateAge()
{
    if (!isVisible())
        return;
    m_age->setText(ageText());
}

void StatusLine::updateWork()
{
    if (!m_announcement->isActive())
        m_work->setText(m_progress);
}

QString StatusLine::ageText() const
{
    const auto at = m_services.spaces.updatedAt();
    if (!at)
        return {};
    const QString age = format::relative(*at, m_services.clock());
    switch (m_services.spaces.freshness()) {
    case SpaceStore::Freshness::Current:
        return tr("Updated %1").arg(age);
    case SpaceStore::Freshness::Cached:
        return tr("As of %1, reading again").arg(age);
    case SpaceStore::Freshness::Stale:
        return tr("No fresh data, as of %1").arg(age);
    case SpaceStore::Freshness::Empty:
        break;
    }
    return {};
}

void StatusLine::showBudget(const RateBudget &budget)
{
    m_budget->setVisible(budget.isLow());
    m_budget->setText(tr("%n requests left", nullptr, budget.remaining));
    m_budget->setToolTip(tr("The Hub counts requests; its window starts anew in %1.")
                             .arg(format::duration(budget.resetsIn)));
}

} // namespace spacedock
