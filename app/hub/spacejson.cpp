// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubjson.h"
#include "app/hub/jsonview.h"
#include "app/hub/runtimejson.h"

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

/// A card may name one licence or several.
QString license(const JsonView &json)
{
    QStringList all;
    json.forEach([&](const JsonView &item) { all.append(item.text()); });
    all.removeAll(QString());
    return all.isEmpty() ? json.text() : all.join(", "_L1);
}

Visibility visibility(const JsonView &space)
{
    const std::string_view word = space["visibility"].bytes();
    if (word == "protected")
        return Visibility::Protected;
    if (word == "private" || space["private"].boolean().value_or(false))
        return Visibility::Private;
    return Visibility::Public;
}

SpaceId spaceId(const JsonView &space)
{
    const QString path = space["id"].text();
    const auto slash = path.indexOf(u'/');
    if (slash < 0)
        return {.owner = space["author"].text(), .name = path};
    return {.owner = path.first(slash), .name = path.sliced(slash + 1)};
}

Space spaceFrom(const JsonView &json)
{
    const JsonView card = json["cardData"];
    const auto likes = json["likes"].integer().value_or(0);
    return {.id = spaceId(json),
            .hubId = json["_id"].text(),
            .sdk = json["sdk"].text(),
            .title = card["title"].text(),
            .license = license(card["license"]),
            .visibility = visibility(json),
            .disabled = json["disabled"].boolean().value_or(false),
            .likes = static_cast<int>(
                std::clamp<std::int64_t>(likes, 0, std::numeric_limits<int>::max())),
            .subdomain = json["subdomain"].text(),
            .sha = json["sha"].text(),
            .createdAt = json["createdAt"].time(),
            .lastModified = json["lastModified"].time(),
            .runtime = runtimeFrom(json["runtime"])};
}

} // namespace

Result<QList<Space>> readSpaces(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    if (!document->root().isArray())
        return badReply(u"listing is not an array"_s);
    QList<Space> spaces;
    document->root().forEach([&](const JsonView &item) {
        if (Space space = spaceFrom(item); !space.id.isEmpty())
            spaces.append(std::move(space));
    });
    return spaces;
}

Result<Space> readSpace(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    Space space = spaceFrom(document->root());
    if (space.id.isEmpty())
        return badReply(u"Space without an id"_s);
    return space;
}

} // namespace spacedock
