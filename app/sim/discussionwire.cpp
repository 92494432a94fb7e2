// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/wire.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace spacedock::sim::wire {

namespace {

QLatin1StringView messageType(Message::Kind kind)
{
    switch (kind) {
    case Message::Kind::Comment:
        return "comment"_L1;
    case Message::Kind::StatusChange:
        return "status-change"_L1;
    case Message::Kind::TitleChange:
        return "title-change"_L1;
    }
    return {};
}

QJsonObject messageData(const Message &message)
{
    switch (message.kind) {
    case Message::Kind::StatusChange:
        return {{u"status"_s, message.text}};
    case Message::Kind::TitleChange:
        return {{u"from"_s, message.before}, {u"to"_s, message.text}};
    case Message::Kind::Comment:
        break;
    }
    return {{u"edited"_s, false},
            {u"hidden"_s, false},
            {u"latest"_s,
             QJsonObject{{u"raw"_s, message.text},
                         {u"html"_s, u"<p>%1</p>"_s.arg(message.text.toHtmlEscaped())},
                         {u"updatedAt"_s, timeText(message.createdAt)}}}};
}

} // namespace

QJsonObject author(const World &world, const QString &name)
{
    const Owner *owner = world.owner(name);
    const bool isStaff = owner != nullptr && owner->isStaff;
    return {{u"_id"_s, owner != nullptr ? owner->id : QString()},
            {u"avatarUrl"_s, u"/avatars/%1.svg"_s.arg(name)},
            {u"fullname"_s, owner != nullptr ? owner->fullname : name},
            {u"name"_s, name},
            {u"type"_s, u"user"_s},
            {u"isPro"_s, owner != nullptr && owner->isPro},
            {u"isHf"_s, isStaff},
            {u"isHfAdmin"_s, false},
            {u"isMod"_s, false}};
}

QJsonObject discussion(const World &world, const SpaceState &space, const Thread &thread)
{
    const Owner *owner = world.owner(space.id.owner);
    const auto comments =
        std::ranges::count(thread.messages, Message::Kind::Comment, &Message::kind);
    return {
        {u"num"_s, thread.number},
        {u"author"_s, author(world, thread.author)},
        {u"repo"_s, QJsonObject{{u"name"_s, space.id.path()}, {u"type"_s, u"space"_s}}},
        {u"title"_s, thread.title},
        {u"createdAt"_s, timeText(thread.createdAt)},
        {u"status"_s, thread.status},
        {u"isPullRequest"_s, false},
        {u"numComments"_s, qint64(comments)},
        {u"numReactionUsers"_s, 0},
        {u"topReactions"_s, QJsonArray()},
        {u"pinned"_s, false},
        {u"repoOwner"_s,
         QJsonObject{{u"name"_s, space.id.owner},
                     {u"type"_s, owner != nullptr && owner->isOrganization ? u"org"_s : u"user"_s},
                     {u"isParticipating"_s, true},
                     {u"isDiscussionAuthor"_s, thread.author == space.id.owner}}}};
}

QJsonObject discussionDetail(const World &world, const SpaceState &space, const Thread &thread,
                             bool withDiff)
{
    QJsonObject object = discussion(world, space, thread);
    QJsonArray events;
    for (const Message &entry : thread.messages)
        events.append(message(world, entry));
    object.insert(u"events"_s, events);
    object.insert(u"locked"_s, false);
    if (withDiff)
        object.insert(u"diff"_s, QString());
    return object;
}

QJsonObject message(const World &world, const Message &message)
{
    return {{u"id"_s, message.id},
            {u"author"_s, author(world, message.author)},
            {u"createdAt"_s, timeText(message.createdAt)},
            {u"type"_s, messageType(message.kind)},
            {u"data"_s, messageData(message)}};
}

} // namespace spacedock::sim::wire
