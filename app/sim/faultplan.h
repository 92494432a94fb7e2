// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/simhub.h"

#include <optional>

namespace spacedock::sim {

/// The faults that are still to come.
class FaultPlan {
public:
    void add(const Fault &fault) { m_faults.append(fault); }
    void clear() { m_faults.clear(); }
    /// The first fault meant for this request; used up by one.
    std::optional<Fault> take(const QByteArray &method, const QByteArray &target);

private:
    QList<Fault> m_faults;
};

} // namespace spacedock::sim
