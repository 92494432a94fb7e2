// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/spaceid.h"
#include "ui/common/table.h"
#include "ui/costs/costgrouping.h"

#include <optional>

namespace spacedock {

class CostModel;
class CostProxy;

/// The twin of the chart, sorted and filtered; its swatches switch the chart's series.
class CostTable : public ConsoleTable {
    Q_OBJECT

public:
    explicit CostTable(CostModel &model, QWidget *parent = nullptr);

    const CostProxy &proxy() const { return *m_proxy; }
    void setFilter(const QString &text);
    void setGrouping(CostGrouping grouping);
    std::optional<SpaceId> currentSpace() const; ///< None on other products and on the sum.

signals:
    void currentSpaceChanged();

private:
    CostModel &m_costs;
    CostProxy *m_proxy;
    CostGrouping m_grouping = CostGrouping::Space;
};

} // namespace spacedock
