// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/faultplan.h"

#include <algorithm>

namespace spacedock::sim {

std::optional<Fault> FaultPlan::take(const QByteArray &method, const QByteArray &target)
{
    const QByteArray path = target.split('?').first();
    const auto found = std::ranges::find_if(m_faults, [&](const Fault &fault) {
        return (fault.method.isEmpty() || fault.method == method)
            && (fault.path.contains('=') ? target : path).contains(fault.path);
    });
    if (found == m_faults.end())
        return {};
    Fault fault = *found;
    if (found->times > 0)
        --found->times;
    if (found->times == 0)
        m_faults.erase(found);
    return fault;
}

} // namespace spacedock::sim
