// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/router.h"

#include <QJsonDocument>

#include <utility>

namespace spacedock::sim {

namespace {

[[noreturn]] void refuseUnknown(const Session &session)
{
    if (session.isAnonymous())
        throw Refusal(401, "Invalid username or password.", "RepoNotFound");
    throw Refusal(404, "Repository not found", "RepoNotFound");
}

} // namespace

Visit::Visit(const Request &request, HubCore &core, Session session, QStringList parts)
    : m_request(request)
    , m_core(core)
    , m_session(std::move(session))
    , m_parts(std::move(parts))
{
}

QJsonObject Visit::body() const
{
    if (m_request.body.trimmed().isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(m_request.body);
    if (!document.isObject())
        throw Refusal(400, "Invalid JSON in the request body");
    return document.object();
}

SpaceState &Visit::readable() const
{
    const SpaceId id{m_parts[0], m_parts[1]};
    if (SpaceState *space = world().find(id)) {
        if (space->visibility != QLatin1String("private") || isMember(space->id.owner))
            return *space;
    } else if (const auto moved = world().movedTo(id)) {
        QByteArray target = m_request.target;
        throw Moved(target.replace(id.path().toUtf8(), moved->path().toUtf8()));
    }
    refuseUnknown(m_session);
}

SpaceState &Visit::writable() const
{
    SpaceState &space = readable();
    requireUser();
    requireMember(space.id.owner);
    requireWriteToken();
    return space;
}

bool Visit::isMember(const QString &owner) const
{
    if (m_session.isAnonymous())
        return false;
    if (owner == m_session.user)
        return true;
    const Owner *organization = world().owner(owner);
    return organization != nullptr && !organization->role.isEmpty();
}

void Visit::requireMember(const QString &owner) const
{
    if (!isMember(owner))
        throw Refusal(403, "You don't have the required permissions to perform this action");
}

void Visit::requireUser() const
{
    if (m_session.isAnonymous())
        throw Refusal(401, "Invalid username or password.");
}

void Visit::requireWriteToken() const
{
    if (!m_session.mayWrite)
        throw Refusal(403,
                      "Your token doesn't have the right to do this: it lacks write access. "
                      "Update its permissions at https://huggingface.co/settings/tokens");
}

} // namespace spacedock::sim
