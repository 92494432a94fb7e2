// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/costindex.h"

namespace spacedock {

SpaceNames::SpaceNames(const QList<Space> &spaces)
{
    for (const Space &space : spaces) {
        if (!space.hubId.isEmpty())
            m_byHubId.insert(space.hubId, space.id);
    }
}

std::optional<SpaceId> SpaceNames::spaceOf(const UsageLine &line) const
{
    if (!line.isSpace())
        return {};
    const auto known = m_byHubId.constFind(line.entityId);
    return known == m_byHubId.constEnd() ? SpaceId::fromText(line.label) : std::optional(*known);
}

QList<UsageLine> SpaceNames::renamed(QList<UsageLine> lines) const
{
    for (UsageLine &line : lines) {
        const auto known = m_byHubId.constFind(line.entityId);
        if (known != m_byHubId.constEnd() && line.isSpace())
            line.label = known->path();
    }
    return lines;
}

CostIndex::CostIndex(const QList<UsageLine> &lines, const SpaceNames &names)
{
    QHash<SpaceId, const UsageLine *> latest;
    for (const UsageLine &line : lines) {
        total += line.owed();
        const std::optional<SpaceId> id = names.spaceOf(line);
        if (!id)
            continue;
        owed[*id] += line.owed();
        const UsageLine *&last = latest[*id];
        if (!last || last->startedAt <= line.startedAt)
            last = &line;
    }
    for (const auto &[id, line] : latest.asKeyValueRange()) {
        if (line->active && line->freeGrant)
            granted.insert(id);
    }
}

} // namespace spacedock
