// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costtable.h"

#include "ui/common/type.h"
#include "ui/costs/costdelegate.h"
#include "ui/costs/costmodel.h"
#include "ui/costs/costproxy.h"

#include <algorithm>

namespace spacedock {

using namespace Qt::StringLiterals;

CostTable::CostTable(CostModel &model, QWidget *parent)
    : ConsoleTable(parent)
    , m_costs(model)
    , m_proxy(new CostProxy(this))
{
    m_proxy->setSourceModel(&model);
    setObjectName(u"costTable"_s);
    setAccessibleName(tr("Cost by group"));
    setAccessibleDescription(tr("The chart's figures. Space shows or hides a row in it."));
    setRowBase(metrics::TwinRow);
    setItemDelegate(new CostDelegate(this));
    setModel(m_proxy);
    setSortingEnabled(true);
    sortByColumn(CostModel::CostColumn, Qt::DescendingOrder);
    setStretchColumn(CostModel::NameColumn);
    setColumnWidths({200, 112, 80, 80, 70});
    setColumnPriority({CostModel::ShareColumn, CostModel::HardwareColumn, CostModel::BilledColumn});
    setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CostTable::currentSpaceChanged);
}

void CostTable::setFilter(const QString &text)
{
    m_proxy->setFilterFixedString(text);
}

void CostTable::setGrouping(CostGrouping grouping)
{
    m_grouping = grouping;
    m_costs.setGrouping(grouping);
    hideColumn(CostModel::HardwareColumn, grouping == CostGrouping::Hardware);
    emit currentSpaceChanged();
}

std::optional<SpaceId> CostTable::currentSpace() const
{
    const QString key = currentIndex().data(CostModel::KeyRole).toString();
    const auto entry = std::ranges::find(m_costs.entries(), key,
                                         [](const CostEntry &each) { return each.row.key; });
    if (m_grouping != CostGrouping::Space || entry == m_costs.entries().cend()
        || !entry->row.isSpace || !key.contains(u'/'))
        return {};
    return SpaceId{key.section(u'/', 0, 0), key.section(u'/', 1)};
}

} // namespace spacedock
