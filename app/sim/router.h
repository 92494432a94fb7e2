// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/httpserver.h"
#include "app/sim/hubcore.h"
#include "app/sim/wire.h"

#include <functional>
#include <vector>

namespace spacedock::sim {

/// One request on its way through a route, with the world locked.
class Visit {
public:
    Visit(const Request &request, HubCore &core, Session session, QStringList parts);

    const Request &request() const { return m_request; }
    HubCore &core() const { return m_core; }
    World &world() const { return m_core.world; }
    Time now() const { return m_core.world.now(); }
    const Session &session() const { return m_session; }
    /// What stands in the path for the route's \a index-th {}.
    const QString &part(qsizetype index) const { return m_parts[index]; }
    /// The body as a JSON object; throws 400 for anything else, {} when there is none.
    QJsonObject body() const;

    /// The Space that the path's first two parts name. Each throws as the Hub refuses.
    SpaceState &readable() const;
    SpaceState &writable() const;
    bool isMember(const QString &owner) const;
    void requireMember(const QString &owner) const;
    void requireUser() const;
    void requireWriteToken() const;

private:
    const Request &m_request;
    HubCore &m_core;
    Session m_session;
    QStringList m_parts;
};

/// Throws unless \a owner may run a Space on \a flavor.
void checkFlavor(const Visit &visit, const QString &flavor, const QString &owner,
                 const QString &sdk);

/// Reads a list of volumes; throws 400 for what cannot be mounted.
QList<Mount> mountsOf(const QJsonValue &value);

Answer json(const QJsonObject &object);
Answer json(const QJsonArray &array);
Answer text(const QByteArray &body);

/// From verb and path to a function; with the Hub's headers on everything that goes out.
class Router {
public:
    using Handler = std::function<Answer(const Visit &)>;

    explicit Router(HubCore &core);

    /// \a pattern as "/api/spaces/{}/{}/pause". The first that fits wins.
    void add(const char *method, const QByteArray &pattern, Handler handler);
    Answer answer(const Request &request) const;

private:
    struct Route {
        QByteArray method;
        QStringList segments;
        Handler handler;
    };

    Answer dispatch(const Request &request) const;
    Answer run(const Route &route, const Request &request, QStringList parts) const;
    Answer limited(const RateWindow::Left &left) const;
    std::optional<Answer> faulty(const Request &request) const;

    HubCore &m_core;
    std::vector<Route> m_routes;
};

void addAccountRoutes(Router &router);
void addSpacesRoutes(Router &router);
void addActionRoutes(Router &router);
void addSettingRoutes(Router &router);
void addRepositoryRoutes(Router &router);
void addDiscussionRoutes(Router &router);
void addBillingRoutes(Router &router);
void addStreamRoutes(Router &router);

} // namespace spacedock::sim
