// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/space.h"
#include "app/domain/usage.h"

#include <QHash>
#include <QSet>

namespace spacedock {

/// The Space that a line of the bill means, under the name it has now.
class SpaceNames {
public:
    SpaceNames() = default;
    explicit SpaceNames(const QList<Space> &spaces);

    std::optional<SpaceId> spaceOf(const UsageLine &line) const;
    /// The bill keeps the name a Space had; lines of a renamed Space belong together.
    QList<UsageLine> renamed(QList<UsageLine> lines) const;
    bool operator==(const SpaceNames &) const = default;

private:
    QHash<QString, SpaceId> m_byHubId;
};

/// The lines of a month, ready for one look per row of a table.
struct CostIndex {
    Money total;
    QHash<SpaceId, Money> owed;
    QSet<SpaceId> granted;

    CostIndex() = default;
    CostIndex(const QList<UsageLine> &lines, const SpaceNames &names);
};

} // namespace spacedock
