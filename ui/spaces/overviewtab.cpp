// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/overviewtab.h"

#include "app/service/history.h"
#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "ui/common/banner.h"
#include "ui/common/hairline.h"
#include "ui/common/stagestrip.h"
#include "ui/common/type.h"
#include "ui/spaces/factgrid.h"
#include "ui/spaces/spacefacts.h"
#include "ui/text/words.h"

#include <QAction>
#include <QBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

OverviewTab::OverviewTab(Services &services, QWidget *parent)
    : QScrollArea(parent)
    , m_services(services)
    , m_error(new Banner)
    , m_failure(new Banner)
    , m_showLog(new QAction(tr("Show the log"), this))
    , m_cost(new FactGrid)
    , m_strip(new StageStrip)
    , m_space(new FactGrid)
    , m_costSection(new Section(tr("Cost"), m_cost))
    , m_stageSection(new Section(tr("Stages today"), m_strip))
{
    setAccessibleName(tr("Overview"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_cost->setObjectName(u"costFacts"_s);
    m_space->setObjectName(u"spaceFacts"_s);
    m_strip->setObjectName(u"stageStrip"_s);
    m_error->setObjectName(u"spaceError"_s);
    m_error->setClosable(false);
    connect(m_showLog, &QAction::triggered, this, &OverviewTab::logRequested);

    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    banners->setSpacing(metrics::Gap);
    banners->addWidget(m_error);
    banners->addWidget(m_failure);
    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, metrics::Unit, 0, metrics::Gap);
    column->setSpacing(0);
    column->addLayout(banners);
    column->addWidget(m_costSection);
    column->addWidget(new Hairline);
    column->addWidget(m_stageSection);
    column->addWidget(new Hairline);
    column->addWidget(new Section(tr("Space"), m_space));
    column->addStretch(1);
    setWidget(content);
}

void OverviewTab::setRow(const SpaceRow &row)
{
    const PriceBook &book = m_services.books.current();
    const Time now = m_services.clock();
    m_costSection->setNote(priceSource(book));
    m_cost->setFacts(
        facts::costFacts(row, book, m_services.ledger.lines(monthOf(now), row.id()), now));
    m_space->setFacts(facts::spaceFacts(row, book));
    tellError(row);
    tellStages(row);
}

void OverviewTab::tellError(const SpaceRow &row)
{
    const Runtime &runtime = row.space.runtime;
    if (runtime.errorMessage.isEmpty() && !isFailed(runtime.stage.stage))
        m_error->dismiss();
    else
        m_error->show(Banner::Kind::Error, row.stageText + u'.', runtime.errorMessage, m_showLog);
}

void OverviewTab::setFailure(const std::optional<ErrorText> &failure)
{
    if (failure)
        m_failure->show(Banner::Kind::Error, failure->fact, failure->sentence);
    else
        m_failure->dismiss();
}

void OverviewTab::tellStages(const SpaceRow &row)
{
    const Time now = m_services.clock();
    const TimeSpan day = facts::dayOf(now);
    QList<Observation> seen = m_services.history.observations({day.begin, now});
    seen.removeIf([&row](const Observation &part) { return part.space != row.id(); });
    facts::addBilledRun(seen, row, m_services.ledger.lines(monthOf(now), row.id()),
                        {day.begin, now});
    m_strip->setParts(day, now, facts::stageParts(seen));
    m_stageSection->setNote(row.cost.kind == CostNow::Kind::Granted
                                ? tr("paid by a grant")
                                : facts::stageNote(seen, m_services.books.inForceAt(now)));
}

} // namespace spacedock
