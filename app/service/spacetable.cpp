// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/spacetable.h"

#include <QSet>

namespace spacedock {

const Space *SpaceTable::find(const SpaceId &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_spaces[*place];
}

SpaceTable::Change SpaceTable::takeListing(const QString &owner, const QList<Space> &listed,
                                           quint64 mark)
{
    Change change;
    QSet<SpaceId> present;
    for (Space space : listed) {
        if (space.id.owner != owner || present.contains(space.id))
            continue;
        present.insert(space.id);
        const auto place = m_places.constFind(space.id);
        if (place == m_places.constEnd()) {
            m_places.insert(space.id, m_spaces.size());
            m_spaces.append(space);
            change.changed.append(space.id);
            continue;
        }
        Space &known = m_spaces[*place];
        if (m_runtimeMarks.value(space.id) > mark)
            space.runtime = known.runtime;
        if (known != space) {
            known = space;
            change.changed.append(space.id);
        }
    }
    change.gone = removeIf(
        [&](const Space &space) { return space.id.owner == owner && !present.contains(space.id); });
    return change;
}

bool SpaceTable::takeRuntime(const SpaceId &id, const Runtime &runtime)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return false;
    m_runtimeMarks.insert(id, ++m_mark);
    Runtime &known = m_spaces[*place].runtime;
    if (known == runtime)
        return false;
    known = runtime;
    return true;
}

QList<SpaceId> SpaceTable::dropOwnersBut(const QStringList &owners)
{
    return removeIf([&owners](const Space &space) { return !owners.contains(space.id.owner); });
}

void SpaceTable::clear()
{
    m_spaces.clear();
    m_places.clear();
    m_runtimeMarks.clear();
}

QList<SpaceId> SpaceTable::removeIf(const std::function<bool(const Space &)> &isGone)
{
    QList<SpaceId> gone;
    m_spaces.removeIf([&](const Space &space) {
        const bool goes = isGone(space);
        if (goes)
            gone.append(space.id);
        return goes;
    });
    if (gone.isEmpty())
        return gone;
    m_places.clear();
    for (qsizetype i = 0; i < m_spaces.size(); ++i)
        m_places.insert(m_spaces[i].id, i);
    for (const SpaceId &id : std::as_const(gone))
        m_runtimeMarks.remove(id);
    return gone;
}

} // namespace spacedock
