// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/grants/grantsearch.h"

#include "app/service/grantdesk.h"
#include "app/service/spacestore.h"

#include <algorithm>
#include <utility>

namespace spacedock {

namespace {

// Each look is a call; a large account is searched on demand only.
constexpr qsizetype Some = 40;
constexpr qsizetype AtOnce = 4;

} // namespace

GrantSearch::GrantSearch(Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
    connect(&services.grants, &GrantDesk::looked, this, &GrantSearch::finish);
    connect(&services.grants, &GrantDesk::lookFailed, this, &GrantSearch::finish);
}

void GrantSearch::lookAtSome()
{
    look(Some);
}

void GrantSearch::lookAtAll()
{
    look(candidates().size());
}

void GrantSearch::stop()
{
    m_waiting.clear();
    m_running.clear();
    m_looked.clear();
    emit changed();
}

qsizetype GrantSearch::eligible() const
{
    return candidates().size();
}

QList<Space> GrantSearch::candidates() const
{
    QList<Space> spaces = m_services.spaces.spaces();
    spaces.removeIf([](const Space &space) { return space.isStatic(); });
    const QList<SpaceId> asked = m_services.grants.asked();
    std::ranges::sort(spaces, std::ranges::greater(), [&asked](const Space &space) {
        return std::pair{asked.contains(space.id), space.lastModified.value_or(Time{})};
    });
    return spaces;
}

void GrantSearch::look(qsizetype limit)
{
    const QList<Space> spaces = candidates();
    for (const Space &space : spaces.first(std::min(limit, spaces.size()))) {
        if (!m_waiting.contains(space.id))
            m_waiting.append(space.id);
    }
    next();
    emit changed();
}

// What is running was asked before the wish to look again, so it does not count as that.
void GrantSearch::next()
{
    const auto isIdle = [this](const SpaceId &id) { return !m_running.contains(id); };
    while (m_running.size() < AtOnce) {
        const auto due = std::ranges::find_if(std::as_const(m_waiting), isIdle);
        if (due == m_waiting.cend())
            return;
        const SpaceId id = m_waiting.takeAt(due - m_waiting.cbegin());
        m_running.insert(id);
        m_services.grants.look(id);
    }
}

void GrantSearch::finish(const SpaceId &id)
{
    if (!m_running.remove(id))
        return;
    m_looked.insert(id);
    next();
    emit changed();
}

} // namespace spacedock
