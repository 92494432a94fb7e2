// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costpanes.h"

#include "ui/costs/costaside.h"
#include "ui/costs/costchart.h"
#include "ui/costs/costtable.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QSplitter>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr int TableWidth = 490;
constexpr int NarrowestChart = 320;
constexpr int NarrowestTable = 260;

struct CostPanes {
    Q_DECLARE_TR_FUNCTIONS(CostPanes)
};

QWidget *tablePane(CostTable &table, CostAside &aside)
{
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(&aside);
    scroll->setAccessibleName(CostPanes::tr("Notes on the costs"));
    auto *pane = new QSplitter(Qt::Vertical);
    pane->setObjectName(u"costAsideSplitter"_s);
    pane->setChildrenCollapsible(false);
    pane->addWidget(&table);
    pane->addWidget(scroll);
    pane->setStretchFactor(0, 1);
    pane->setSizes({400, 220});
    pane->setMinimumWidth(NarrowestTable);
    return pane;
}

} // namespace

QWidget *costPanes(CostChart &chart, CostTable &table, CostAside &aside)
{
    auto *splitter = new QSplitter;
    splitter->setObjectName(u"costSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(&chart);
    splitter->addWidget(tablePane(table, aside));
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3 * TableWidth / 2, TableWidth});
    chart.setMinimumWidth(NarrowestChart);
    return splitter;
}

} // namespace spacedock
