// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/spaces/costtab.h"

#include "app/service/ledger.h"
#include "app/service/pricebooks.h"
#include "ui/common/button.h"
#include "ui/common/emptystate.h"
#include "ui/common/hairline.h"
#include "ui/common/label.h"
#include "ui/common/table.h"
#include "ui/common/tag.h"
#include "ui/replay/replayflow.h"
#include "ui/spaces/usagemodel.h"
#include "ui/text/format.h"

#include <QBoxLayout>
#include <QStackedLayout>
#include <QToolButton>

namespace spacedock {

using namespace Qt::StringLiterals;

CostTab::CostTab(Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_model(new UsageModel(this))
    , m_table(new ConsoleTable)
    , m_title(new Label({}, Type::Small, Tone::Text, QFont::DemiBold))
    , m_source(new Tag)
    , m_replay(linkButton(tr("Replay sleep times…")))
{
    m_table->setObjectName(u"usageTable"_s);
    m_table->setAccessibleName(tr("Bill of this Space"));
    m_table->setModel(m_model);
    m_table->setRowBase(metrics::TwinRow);
    m_table->setColumnWidths({100, 120, 80, 70});
    m_table->setStretchColumn(UsageModel::FromColumn);
    m_source->setObjectName(u"usageSource"_s);

    auto *bar = new Bar(metrics::ToolBar);
    bar->setRaised(false);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(metrics::Margin, 0, metrics::Margin, 0);
    row->addWidget(m_title, 1);
    row->addWidget(m_source);
    m_replay->setObjectName(u"replayButton"_s);
    row->addWidget(m_replay);
    connect(m_replay, &QToolButton::clicked, this,
            [this] { openReplay(m_services, m_space, window()); });
    auto *content = new QWidget;
    m_stack = new QStackedLayout(content);
    m_stack->addWidget(new EmptyState(u"chart"_s, tr("Nothing billed this month"),
                                      tr("Each run on paid hardware will be a line here.")));
    m_stack->addWidget(m_table);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(content, 1);
}

void CostTab::setRow(const SpaceRow &row)
{
    m_space = row.id();
    m_replay->setVisible(!row.space.isStatic());
    const Ledger &ledger = m_services.ledger;
    const TimeSpan month = monthOf(m_services.clock());
    m_model->setLines(ledger.lines(month, row.id()), m_services.books.current());
    m_title->setText(format::month(month));
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 1 : 0);
    const Ledger::Source source = ledger.source(month, row.id().owner);
    const bool isBill = source.kind == Ledger::Source::Kind::Bill;
    m_source->setVisible(source.kind != Ledger::Source::Kind::None);
    m_source->setLook(isBill ? Tag::Look::Neutral : Tag::Look::Info);
    m_source->setText(isBill ? tr("From the bill") : tr("Estimate from own observation"));
}

} // namespace spacedock
