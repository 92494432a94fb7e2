// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costsbar.h"

#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/costs/costwords.h"
#include "ui/costs/monthpicker.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>

namespace spacedock {

using namespace Qt::StringLiterals;

CostsBar::CostsBar(QWidget *parent)
    : Bar(metrics::ToolBar, Qt::BottomEdge, parent)
    , m_picker(new MonthPicker)
    , m_by(new Segmented)
    , m_style(new Segmented)
    , m_exports(new QMenu(this))
{
    m_by->setObjectName(u"costGrouping"_s);
    m_by->setAccessibleName(tr("Add up by"));
    for (const CostGrouping each :
         {CostGrouping::Space, CostGrouping::Owner, CostGrouping::Hardware})
        m_by->addSegment(groupingWord(each), int(each));
    m_style->setObjectName(u"chartStyle"_s);
    m_style->setAccessibleName(tr("Draw as"));
    m_style->addSegment(tr("Stacked"), false);
    m_style->addSegment(tr("Lines"), true);
    QPushButton *take = plainButton(u"download"_s, tr("Export"));
    take->setObjectName(u"exportCosts"_s);
    take->setMenu(m_exports);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(metrics::Margin - metrics::Gap, 0, metrics::Margin, 0);
    layout->setSpacing(metrics::Gap);
    layout->addWidget(m_picker);
    layout->addSpacing(metrics::Gap);
    layout->addWidget(new Label(tr("by"), Type::Body, Tone::Text2));
    layout->addWidget(m_by);
    layout->addStretch(1);
    layout->addWidget(m_style);
    layout->addWidget(take);

    connect(m_by, &Segmented::changed, this,
            [this] { emit groupingChosen(CostGrouping(m_by->currentData().toInt())); });
    connect(m_style, &Segmented::changed, this,
            [this] { emit linesChosen(m_style->currentData().toBool()); });
}

QList<QAction *> CostsBar::stepActions() const
{
    return m_picker->stepActions();
}

void CostsBar::setExports(const QList<QAction *> &actions)
{
    m_exports->clear();
    m_exports->addActions(actions);
}

} // namespace spacedock
