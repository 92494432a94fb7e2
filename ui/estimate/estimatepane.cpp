// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/estimate/estimatepane.h"

#include "ui/common/banner.h"
#include "ui/common/label.h"
#include "ui/estimate/estimatechart.h"
#include "ui/estimate/estimatemodel.h"
#include "ui/estimate/estimatetable.h"
#include "ui/estimate/swatch.h"
#include "ui/text/words.h"

#include <QHBoxLayout>

namespace spacedock {

using namespace Qt::StringLiterals;

EstimatePane::EstimatePane(QWidget *parent)
    : QWidget(parent)
    , m_model(new EstimateModel(this))
    , m_table(new EstimateTable)
    , m_chart(new EstimateChart)
    , m_otherLegend(new Label({}, Type::Small, Tone::Text2))
    , m_bookLegend(new Label({}, Type::Small))
    , m_verdict(new Banner)
{
    m_table->setModel(m_model);
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setClosable(false);
    auto *head = new QHBoxLayout;
    head->addWidget(new Label(tr("Cost per month, $"), Type::Small, Tone::Text, QFont::DemiBold));
    head->addStretch();
    head->addWidget(legend());
    auto *below = new QVBoxLayout;
    below->setContentsMargins(metrics::Margin, metrics::Margin, metrics::Margin, metrics::Margin);
    below->setSpacing(metrics::Gap);
    below->addLayout(head);
    below->addWidget(m_chart, 1);
    below->addWidget(m_verdict);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_table);
    layout->addLayout(below, 1);
}

QWidget *EstimatePane::legend()
{
    auto *legend = new QWidget;
    auto *layout = new QHBoxLayout(legend);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(new Swatch(false));
    layout->addWidget(m_otherLegend);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(new Swatch(true));
    layout->addWidget(m_bookLegend);
    return legend;
}

void EstimatePane::setScenarios(const QList<Plan> &scenarios, const PriceBook &book,
                                const PriceBook &other)
{
    m_model->setBooks(book, other);
    m_model->setScenarios(scenarios);
    m_chart->setComparisons(m_model->comparisons(), book, other);
    m_otherLegend->setText(tr("Prices: %1").arg(bookName(other)));
    m_bookLegend->setText(tr("Prices: %1").arg(bookName(book)));
}

void EstimatePane::setCurrent(int scenario)
{
    m_table->setScenario(scenario);
    const Verdict words = verdict(m_model->comparisons(), scenario, m_model->book());
    if (words.fact.isEmpty())
        m_verdict->dismiss();
    else
        m_verdict->show(Banner::Kind::Info, words.fact, words.sentence);
}

} // namespace spacedock
