// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/router.h"

#include "app/sim/chance.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QUuid>

#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock::sim {

namespace {

constexpr qsizetype MostSeen = 20'000;

QByteArray requestId()
{
    const QString trace = u"Root=1-%1-%2;"_s.arg(randomHex(8), randomHex(24));
    return trace.toLatin1() + QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

Answer refused(const Refusal &refusal)
{
    Answer answer = json(QJsonObject{{u"error"_s, QString::fromUtf8(refusal.message())}});
    answer.status = refusal.status();
    answer.headers.emplaceBack("X-Error-Message", refusal.message());
    if (!refusal.code().isEmpty())
        answer.headers.emplaceBack("X-Error-Code", refusal.code());
    return answer;
}

// The parts that stand for {}; nothing when the path is another.
std::optional<QStringList> match(const QStringList &pattern, const QStringList &path)
{
    if (pattern.size() != path.size())
        return {};
    QStringList parts;
    for (qsizetype i = 0; i < path.size(); ++i) {
        if (pattern[i] == "{}"_L1)
            parts.append(path[i]);
        else if (pattern[i] != path[i])
            return {};
    }
    return parts;
}

void addCommonHeaders(Answer &answer, const RateWindow::Left &left)
{
    const QByteArray rest = QByteArray::number(std::max(left.requests, 0));
    answer.headers.emplaceBack("X-Request-Id", requestId());
    answer.headers.emplaceBack("X-Powered-By", "huggingface-moon");
    answer.headers.emplaceBack("RateLimit",
                               R"("api";r=)" + rest + ";t=" + QByteArray::number(left.seconds));
    answer.headers.emplaceBack("RateLimit-Policy",
                               R"("fixed window";"api";q=)" + QByteArray::number(left.quota)
                                   + ";w=300");
    answer.headers.emplaceBack(
        "Access-Control-Expose-Headers",
        "X-Repo-Commit,X-Request-Id,X-Error-Code,X-Error-Message,X-Total-Count,ETag,Link");
    if (answer.stream) {
        answer.headers.emplaceBack("Cache-Control", "no-cache");
    } else {
        const auto digest = QCryptographicHash::hash(answer.body, QCryptographicHash::Sha1);
        answer.headers.emplaceBack("ETag",
                                   "W/\"" + QByteArray::number(answer.body.size(), 16) + '-'
                                       + digest.toBase64(QByteArray::OmitTrailingEquals) + '"');
    }
}

} // namespace

Answer json(const QJsonObject &object)
{
    return {.body = wire::compact(object)};
}

Answer json(const QJsonArray &array)
{
    return {.body = wire::compact(array)};
}

Answer text(const QByteArray &body)
{
    return {.contentType = "text/plain; charset=utf-8", .body = body};
}

Router::Router(HubCore &core)
    : m_core(core)
{
}

void Router::add(const char *method, const QByteArray &pattern, Handler handler)
{
    m_routes.push_back(
        {method, QString::fromLatin1(pattern).split(u'/', Qt::SkipEmptyParts), std::move(handler)});
}

Answer Router::answer(const Request &request) const
{
    RateWindow::Left left;
    {
        const std::scoped_lock lock(m_core.mutex);
        left = m_core.window.count();
        m_core.seen.append({.method = request.method,
                            .target = request.target,
                            .body = request.body,
                            .authorized = !request.authorization.isEmpty()});
        if (m_core.seen.size() > MostSeen)
            m_core.seen.removeFirst();
    }
    Answer answer;
    if (left.requests < 0)
        answer = limited(left);
    else if (auto fault = faulty(request))
        answer = *std::move(fault);
    else
        answer = dispatch(request);
    addCommonHeaders(answer, left);
    return answer;
}

Answer Router::limited(const RateWindow::Left &left) const
{
    const QByteArray quota = QByteArray::number(left.quota);
    Answer answer = refused(Refusal(
        429,
        "We had to rate limit you, you hit the quota of " + quota
            + " api requests per 5 minutes period. Upgrade to a PRO user or Team/Enterprise "
              "organization account (https://hf.co/pricing) to get higher limits."));
    answer.headers.emplaceBack("Retry-After", QByteArray::number(left.seconds));
    return answer;
}

Answer Router::dispatch(const Request &request) const
{
    const QStringList path = request.path.split(u'/', Qt::SkipEmptyParts);
    const QByteArray method = request.method == "HEAD" ? QByteArray("GET") : request.method;
    bool isKnown = false;
    for (const Route &route : m_routes) {
        auto parts = match(route.segments, path);
        if (!parts)
            continue;
        isKnown = true;
        if (route.method == method)
            return run(route, request, *std::move(parts));
    }
    return refused(isKnown ? Refusal(405, "Method not allowed")
                           : Refusal(404, "Sorry, we can't find the page you are looking for."));
}

Answer Router::run(const Route &route, const Request &request, QStringList parts) const
{
    try {
        Session session = sessionOf(request.authorization, m_core.tokens);
        const std::scoped_lock lock(m_core.mutex);
        m_core.follow();
        const Visit visit(request, m_core, std::move(session), std::move(parts));
        return route.handler(visit);
    } catch (const Refusal &refusal) {
        return refused(refusal);
    } catch (const Moved &moved) {
        Answer answer = text("Temporary Redirect. Redirecting to " + moved.target());
        answer.status = 307;
        answer.headers.emplaceBack("Location", moved.target());
        return answer;
    }
}

std::optional<Answer> Router::faulty(const Request &request) const
{
    std::unique_lock lock(m_core.mutex);
    const auto fault = m_core.faults.take(request.method, request.target);
    if (!fault)
        return {};
    const quint64 cleared = m_core.faultsCleared;
    const auto isOver = [&] { return m_core.isStopping || m_core.faultsCleared != cleared; };
    switch (fault->kind) {
    case Fault::Kind::Status: {
        Answer answer = refused(Refusal(fault->status, "The simulated Hub was told to fail"));
        if (!fault->body.isEmpty())
            answer.body = fault->body;
        if (fault->retryAfter)
            answer.headers.emplaceBack("Retry-After",
                                       QByteArray::number(fault->retryAfter->count()));
        return answer;
    }
    case Fault::Kind::Garbage:
        return Answer{.contentType = "text/html; charset=utf-8",
                      .body = "<!DOCTYPE html><html><body><h1>We are back soon</h1></body></html>"};
    case Fault::Kind::Drop:
        return Answer{.isDropped = true};
    case Fault::Kind::Hang:
        m_core.changed.wait(lock, isOver);
        return Answer{.isDropped = true};
    case Fault::Kind::Slow:
        m_core.changed.wait_for(lock, fault->delay, isOver);
        return {};
    case Fault::Kind::CutBody: {
        lock.unlock();
        Answer answer = dispatch(request);
        answer.cutAfter = fault->bytes;
        return answer;
    }
    }
    return {};
}

} // namespace spacedock::sim
