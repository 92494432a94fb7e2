// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/chance.h"
#include "app/sim/router.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spacedock::sim {

namespace {

constexpr qsizetype PageSize = 10;
constexpr qsizetype LongestText = 65536;

SpaceState &openCommunity(const Visit &visit)
{
    SpaceState &space = visit.readable();
    visit.requireUser();
    visit.requireWriteToken();
    if (space.discussionsDisabled)
        throw Refusal(403, "Discussions are disabled for this repo");
    return space;
}

Thread &threadOf(const Visit &visit, SpaceState &space)
{
    const auto found = std::ranges::find(space.threads, visit.part(2).toInt(), &Thread::number);
    if (found == space.threads.end())
        throw Refusal(404, "Discussion not found");
    return *found;
}

bool fits(const Request &request, const Thread &thread)
{
    const QString type = request.parameter(u"type");
    const QString status = request.parameter(u"status");
    const QString author = request.parameter(u"author");
    return type != "pull_request"_L1
        && (status.isEmpty() || status == "all"_L1 || status == thread.status)
        && (author.isEmpty() || author == thread.author)
        && thread.title.contains(request.parameter(u"search"), Qt::CaseInsensitive);
}

Answer list(const Visit &visit)
{
    const SpaceState &space = visit.readable();
    if (space.discussionsDisabled)
        throw Refusal(403, "Discussions are disabled for this repo");
    QList<Thread> found = space.threads;
    found.removeIf([&visit](const Thread &thread) { return !fits(visit.request(), thread); });
    std::ranges::reverse(found); // The newest first.
    const qsizetype start = std::max(0, visit.request().parameter(u"p").toInt()) * PageSize;
    QJsonArray page;
    for (qsizetype i = start; i < std::min(start + PageSize, found.size()); ++i)
        page.append(wire::discussion(visit.world(), space, found[i]));
    const auto closed = std::ranges::count(space.threads, u"closed"_s, &Thread::status);
    return json(QJsonObject{{u"discussions"_s, page},
                            {u"count"_s, qint64(found.size())},
                            {u"start"_s, qint64(start)},
                            {u"numClosedDiscussions"_s, qint64(closed)}});
}

Answer read(const Visit &visit)
{
    SpaceState &space = visit.readable();
    const bool withDiff = visit.request().parameter(u"diff") == "1"_L1;
    return json(wire::discussionDetail(visit.world(), space, threadOf(visit, space), withDiff));
}

Message newMessage(const Visit &visit, Message::Kind kind, const QString &content)
{
    return {.kind = kind,
            .id = randomHex(24),
            .author = visit.session().user,
            .createdAt = visit.now(),
            .text = content};
}

QString checkedTitle(const QJsonObject &body)
{
    const QString title = body.value("title"_L1).toString();
    if (title.size() < 3 || title.size() > 200)
        throw Refusal(400, "The title must have 3 to 200 characters");
    return title;
}

Answer create(const Visit &visit)
{
    SpaceState &space = openCommunity(visit);
    const QJsonObject body = visit.body();
    if (body.value("pullRequest"_L1).toBool())
        throw Refusal(400, "The simulated Hub has no pull requests");
    const QString description = body.value("description"_L1).toString();
    if (description.size() > LongestText)
        throw Refusal(400, "The description is too long");
    Thread thread{.number = space.threads.isEmpty() ? 1 : space.threads.last().number + 1,
                  .title = checkedTitle(body),
                  .author = visit.session().user,
                  .status = u"open"_s,
                  .createdAt = visit.now()};
    thread.messages.append(newMessage(visit, Message::Kind::Comment, description));
    space.threads.append(thread);
    const QString url = u"http://%1/spaces/%2/discussions/%3"_s.arg(
        QString::fromUtf8(visit.request().host), space.id.path(), QString::number(thread.number));
    return json(QJsonObject{{u"url"_s, url}, {u"num"_s, thread.number}, {u"pullRequest"_s, false}});
}

Answer comment(const Visit &visit)
{
    SpaceState &space = openCommunity(visit);
    Thread &thread = threadOf(visit, space);
    const QString content = visit.body().value("comment"_L1).toString();
    if (content.isEmpty() || content.size() > LongestText)
        throw Refusal(400, "The comment must have 1 to 65536 characters");
    const Message added = newMessage(visit, Message::Kind::Comment, content);
    thread.messages.append(added);
    Answer answer = json(QJsonObject{{u"newMessage"_s, wire::message(visit.world(), added)}});
    answer.status = 201;
    return answer;
}

// Status and title belong to the thread's author and to the Space's owners.
Thread &ownThread(const Visit &visit, SpaceState &space)
{
    Thread &thread = threadOf(visit, space);
    if (thread.author != visit.session().user)
        visit.requireMember(space.id.owner);
    return thread;
}

Answer setStatus(const Visit &visit)
{
    SpaceState &space = openCommunity(visit);
    Thread &thread = ownThread(visit, space);
    const QJsonObject body = visit.body();
    const QString status = body.value("status"_L1).toString();
    if (status != "open"_L1 && status != "closed"_L1)
        throw Refusal(400, "status must be open or closed");
    if (const QString content = body.value("comment"_L1).toString(); !content.isEmpty())
        thread.messages.append(newMessage(visit, Message::Kind::Comment, content));
    const Message added = newMessage(visit, Message::Kind::StatusChange, status);
    thread.messages.append(added);
    thread.status = status;
    return json(QJsonObject{{u"newStatus"_s, wire::message(visit.world(), added)}});
}

Answer setTitle(const Visit &visit)
{
    SpaceState &space = openCommunity(visit);
    Thread &thread = ownThread(visit, space);
    Message added = newMessage(visit, Message::Kind::TitleChange, checkedTitle(visit.body()));
    added.before = thread.title;
    thread.messages.append(added);
    thread.title = added.text;
    return json(QJsonObject{{u"newTitle"_s, wire::message(visit.world(), added)}});
}

} // namespace

void addDiscussionRoutes(Router &router)
{
    router.add("GET", "/api/spaces/{}/{}/discussions", list);
    router.add("POST", "/api/spaces/{}/{}/discussions", create);
    router.add("GET", "/api/spaces/{}/{}/discussions/{}", read);
    router.add("POST", "/api/spaces/{}/{}/discussions/{}/comment", comment);
    router.add("POST", "/api/spaces/{}/{}/discussions/{}/status", setStatus);
    router.add("POST", "/api/spaces/{}/{}/discussions/{}/title", setTitle);
}

} // namespace spacedock::sim
