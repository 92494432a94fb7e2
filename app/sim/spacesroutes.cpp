// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/router.h"

#include <QUrl>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spacedock::sim {

namespace {

constexpr qsizetype LargestPage = 1000;

QStringList expand(const Visit &visit)
{
    return visit.request().parameters(u"expand") + visit.request().parameters(u"expand[]");
}

QStringList listFields(const Visit &visit)
{
    QStringList asked = expand(visit);
    const bool isFull = visit.request().parameter(u"full") == "true"_L1;
    if (asked.isEmpty() && isFull)
        return {u"author"_s,   u"cardData"_s,     u"createdAt"_s, u"disabled"_s,
                u"gated"_s,    u"lastModified"_s, u"likes"_s,     u"models"_s,
                u"private"_s,  u"runtime"_s,      u"sdk"_s,       u"sha"_s,
                u"siblings"_s, u"subdomain"_s,    u"tags"_s,      u"visibility"_s};
    return asked;
}

bool fits(const Visit &visit, const SpaceState &space)
{
    if (space.visibility == "private"_L1 && !visit.isMember(space.id.owner))
        return false;
    const QString search = visit.request().parameter(u"search");
    if (!space.id.path().contains(search, Qt::CaseInsensitive))
        return false;
    const QStringList filters = visit.request().parameters(u"filter");
    return std::ranges::all_of(filters, [&space](const QString &tag) {
        return tag == space.sdk || space.tags.contains(tag);
    });
}

void sort(QList<SpaceState *> &spaces, const QString &key, bool ascending)
{
    const auto value = [&key](const SpaceState *space) -> qint64 {
        if (key == "likes"_L1)
            return space->likes;
        if (key == "createdAt"_L1)
            return space->createdAt.time_since_epoch().count();
        if (key == "trendingScore"_L1)
            return space->likes % 17;
        return space->lastModified.time_since_epoch().count();
    };
    if (key.isEmpty())
        return;
    std::ranges::stable_sort(spaces, [&](const SpaceState *a, const SpaceState *b) {
        return ascending ? value(a) < value(b) : value(a) > value(b);
    });
}

QByteArray nextLink(const Visit &visit, qsizetype from)
{
    QUrlQuery query;
    for (const auto &[key, value] : visit.request().query)
        if (key != "cursor"_L1)
            query.addQueryItem(key, value);
    query.addQueryItem(
        u"cursor"_s,
        QString::fromLatin1(QByteArray::number(from).toBase64(QByteArray::OmitTrailingEquals)));
    QUrl url(u"http://"_s + QString::fromUtf8(visit.request().host));
    url.setPath(visit.request().path);
    url.setQuery(query);
    return '<' + url.toEncoded() + ">; rel=\"next\"";
}

Answer list(const Visit &visit)
{
    const Request &request = visit.request();
    QList<SpaceState *> found = visit.world().spaces(request.parameter(u"author"));
    found.removeIf([&visit](const SpaceState *space) { return !fits(visit, *space); });
    sort(found, request.parameter(u"sort"), request.parameter(u"direction") == "1"_L1);

    const QString limit = request.parameter(u"limit");
    const qsizetype size = limit.isEmpty() ? LargestPage : limit.toLongLong();
    if (size <= 0)
        throw Refusal(400, "limit must be a positive number");
    const auto cursor = QByteArray::fromBase64(request.parameter(u"cursor").toLatin1());
    const qsizetype begin = std::clamp<qsizetype>(cursor.toLongLong(), 0, found.size());
    const qsizetype end = std::min(begin + std::min(size, LargestPage), found.size());

    const QStringList fields = listFields(visit);
    QJsonArray page;
    for (qsizetype i = begin; i < end; ++i)
        page.append(wire::listEntry(*found[i], fields));
    Answer answer = json(page);
    if (end < found.size())
        answer.headers.emplaceBack("Link", nextLink(visit, end));
    return answer;
}

Answer detail(const Visit &visit)
{
    const SpaceState &space = visit.readable();
    Answer answer = json(wire::detail(space, expand(visit)));
    answer.headers.emplaceBack("X-Repo-Commit", space.sha.toLatin1());
    return answer;
}

Answer revision(const Visit &visit)
{
    const SpaceState &space = visit.readable();
    const QString &asked = visit.part(2);
    if (asked != "HEAD"_L1 && asked != "main"_L1 && asked != space.sha)
        throw Refusal(404, "Invalid rev id: " + asked.toUtf8(), "RevisionNotFound");
    return detail(visit);
}

// Asked by clients that only want to know whether they may read.
Answer authCheck(const Visit &visit)
{
    visit.readable();
    return text("OK");
}

Answer runtime(const Visit &visit)
{
    return json(wire::runtime(visit.readable()));
}

Answer hardware(const Visit &visit)
{
    QJsonArray list;
    for (const Flavor &flavor : visit.world().billing().book().flavors)
        list.append(wire::hardware(flavor));
    return json(list);
}

// Meaning is beyond a simulator: words of the title and the name do.
Answer semanticSearch(const Visit &visit)
{
    const QStringList words = visit.request().parameter(u"q").split(u' ', Qt::SkipEmptyParts);
    QJsonArray hits;
    for (const SpaceState *space : visit.world().spaces({})) {
        const QString text = space->title + u' ' + space->id.path();
        const auto matches = std::ranges::count_if(words, [&text](const QString &word) {
            return text.contains(word, Qt::CaseInsensitive);
        });
        if (matches == 0 || space->visibility == "private"_L1)
            continue;
        QJsonObject hit =
            wire::listEntry(*space,
                            {u"author"_s, u"likes"_s, u"sdk"_s, u"tags"_s, u"lastModified"_s,
                             u"createdAt"_s, u"private"_s, u"runtime"_s});
        hit.insert(u"title"_s, space->title);
        hit.insert(u"emoji"_s, space->emoji);
        hit.insert(u"semanticRelevancyScore"_s, double(matches) / double(words.size()));
        hits.append(hit);
    }
    return json(hits);
}

Answer templates(const Visit &)
{
    const QJsonObject chatbot{{u"name"_s, u"chatbot"_s},
                              {u"repoId"_s, u"gradio-templates/chatbot"_s},
                              {u"sdk"_s, u"gradio"_s},
                              {u"preferredPrivate"_s, false}};
    return json(QJsonObject{{u"templates"_s, QJsonArray{chatbot}}});
}

} // namespace

void addSpacesRoutes(Router &router)
{
    router.add("GET", "/api/spaces", list);
    router.add("GET", "/api/spaces/hardware", hardware);
    router.add("GET", "/api/spaces/semantic-search", semanticSearch);
    router.add("GET", "/api/spaces/templates", templates);
    router.add("GET", "/api/spaces/{}/{}", detail);
    router.add("GET", "/api/spaces/{}/{}/auth-check", authCheck);
    router.add("GET", "/api/spaces/{}/{}/revision/{}", revision);
    router.add("GET", "/api/spaces/{}/{}/runtime", runtime);
}

} // namespace spacedock::sim
