// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/topbar.h"

#include "app/service/costinsight.h"
#include "app/service/keepers.h"
#include "app/service/ledger.h"
#include "app/service/spacestore.h"
#include "ui/account/accountbutton.h"
#include "ui/common/burnmeter.h"
#include "ui/common/button.h"
#include "ui/common/hairline.h"
#include "ui/common/icons.h"
#include "ui/common/type.h"
#include "ui/text/format.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <algorithm>
#include <functional>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int FilterWidth = 302;

} // namespace

TopBar::TopBar(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_account(new AccountButton(services.account, this))
    , m_filter(new QLineEdit(this))
    , m_meter(new BurnMeter(this))
    , m_menu(framedIconButton(u"more"_s, tr("Menu (F10)"), this))
{
    m_account->setObjectName(u"accountButton"_s);
    m_filter->setObjectName(u"filterField"_s);
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"), QLineEdit::LeadingPosition)->setText(tr("Filter"));
    m_filter->setMinimumHeight(metrics::LargeControlHeight);
    m_filter->setMaximumWidth(FilterWidth);
    m_meter->setObjectName(u"burnMeter"_s);
    m_menu->setObjectName(u"menuButton"_s);
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setShortcut(QKeySequence(Qt::Key_F10));

    auto *bar = new Bar(metrics::TopBar);
    bar->setRaised(false);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    row->setSpacing(3 * metrics::Unit);
    row->addWidget(m_account);
    row->addWidget(m_filter, 1);
    row->addStretch(1);
    row->addWidget(m_meter);
    row->addWidget(m_menu);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(bar);

    connect(m_filter, &QLineEdit::textChanged, this, &TopBar::filterChanged);
    connect(m_account, &AccountButton::ownerChosen, this, &TopBar::ownerChosen);
    connect(m_account, &AccountButton::settingsRequested, this, &TopBar::settingsRequested);
    connect(m_account, &AccountButton::signInRequested, this, &TopBar::signInRequested);
    connect(m_meter, &BurnMeter::nowClicked, this, &TopBar::paidNowRequested);
    connect(m_meter, &BurnMeter::monthClicked, this, &TopBar::costsRequested);
    connect(m_meter, &BurnMeter::forecastClicked, this, [this] {
        emit costsRequested();
        emit forecastRequested();
    });
    connect(&services.ledger, &Ledger::changed, this, &TopBar::updateMeter);
    connect(&services.spaces, &SpaceStore::spacesChanged, this, &TopBar::updateMeter);
    connect(&services.insight, &CostInsight::changed, this, &TopBar::updateMeter);
    connect(&services.keepers.budgets, &Budgets::changed, this, &TopBar::updateMeter);
    m_meter->setNowDetails([this] { return burningSpaces(); });
    updateMeter();
}

void TopBar::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void TopBar::clearFilter()
{
    m_filter->clear();
}

void TopBar::setMenu(QMenu *menu)
{
    m_menu->setMenu(menu);
    m_menu->setVisible(!menu->isEmpty());
}

void TopBar::setPage(const QString &name)
{
    const bool isCosts = name == "costs"_L1;
    const QString hint = isCosts ? tr("Filter products…") : tr("Filter Spaces…");
    m_filter->setVisible(isCosts || name == "spaces"_L1);
    m_filter->setPlaceholderText(hint);
    m_filter->setAccessibleName(hint);
}

void TopBar::updateMeter()
{
    const TimeSpan month = monthOf(m_services.clock());
    m_meter->setNow(m_services.ledger.burnRate());
    m_meter->setMonth(m_services.ledger.thisMonth(), format::monthName(month));
    const auto budget = m_services.keepers.budgets.budgetOf({});
    m_meter->setBudget(budget ? std::optional(budget->budget.perMonth) : std::nullopt);
    const auto forecast = m_services.insight.forecast();
    // One from before all bills were read would be below what is spent.
    if (forecast && forecast->month == month && forecast->expected >= m_services.ledger.thisMonth())
        m_meter->setForecast(
            BurnMeter::Forecast{forecast->expected, forecast->low, forecast->high});
    else
        m_meter->setForecast({});
}

/// The dearest first; a tooltip is no table.
QString TopBar::burningSpaces() const
{
    struct Burning {
        QString name;
        Rate rate;
    };
    QList<Burning> all;
    for (const Space &space : m_services.spaces.spaces()) {
        const CostNow cost = m_services.ledger.costNow(space.id);
        if (cost.kind == CostNow::Kind::Paid)
            all.append({space.id.path(), cost.rate});
    }
    std::ranges::sort(all, std::greater{}, &Burning::rate);
    constexpr qsizetype Most = 8;
    QStringList lines;
    for (const Burning &each : all.mid(0, Most))
        lines.append(u"%1  %2"_s.arg(format::perHour(each.rate), each.name));
    if (all.size() > Most)
        lines.append(tr("and %n more", nullptr, static_cast<int>(all.size() - Most)));
    return lines.join(u'\n');
}

} // namespace spacedock
