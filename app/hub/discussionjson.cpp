// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubjson.h"
#include "app/hub/jsonview.h"

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

Author authorFrom(const JsonView &json)
{
    if (!json.isObject())
        return {.name = json.text()};
    return {.name = json["name"].text(),
            .isStaff = json["isHf"].boolean().value_or(false)
                || json["isHfAdmin"].boolean().value_or(false)};
}

Comment commentFrom(const JsonView &event)
{
    return {.author = authorFrom(event["author"]),
            .createdAt = event["createdAt"].time().value_or(Time{}),
            .markdown = event["data"]["latest"]["raw"].text()};
}

Discussion discussionFrom(const JsonView &json)
{
    Discussion thread{.number = static_cast<int>(json["num"].integer().value_or(0)),
                      .title = json["title"].text(),
                      .status = json["status"].text(),
                      .author = authorFrom(json["author"]),
                      .createdAt = json["createdAt"].time().value_or(Time{})};
    json["events"].forEach([&](const JsonView &event) {
        const bool isHidden = event["data"]["hidden"].boolean().value_or(false);
        if (event["type"].bytes() == "comment" && !isHidden)
            thread.comments.append(commentFrom(event));
    });
    return thread;
}

} // namespace

Result<QList<Discussion>> readDiscussions(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    const JsonView list = document->root()["discussions"];
    if (!list.isArray())
        return badReply(u"no list of discussions"_s);
    QList<Discussion> threads;
    list.forEach([&](const JsonView &item) {
        const bool isPullRequest = item["isPullRequest"].boolean().value_or(false);
        if (Discussion thread = discussionFrom(item); thread.number > 0 && !isPullRequest)
            threads.append(std::move(thread));
    });
    return threads;
}

Result<Discussion> readDiscussion(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    Discussion thread = discussionFrom(document->root());
    if (thread.number <= 0)
        return badReply(u"discussion without a number"_s);
    return thread;
}

Result<Comment> readNewComment(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    const JsonView message = document->root()["newMessage"];
    if (!message.isObject())
        return badReply(u"no new comment"_s);
    return commentFrom(message);
}

Result<PostedDiscussion> readPostedDiscussion(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    const auto number = document->root()["num"].integer().value_or(0);
    if (number <= 0)
        return badReply(u"new discussion without a number"_s);
    return PostedDiscussion{.number = static_cast<int>(number),
                            .url = QUrl(document->root()["url"].text())};
}

} // namespace spacedock
