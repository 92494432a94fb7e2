// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubjson.h"
#include "app/hub/jsonview.h"

using namespace Qt::StringLiterals;

namespace spacedock {

Result<QList<Secret>> readSecrets(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    if (!document->root().isObject())
        return badReply(u"secrets are not a map"_s);
    QList<Secret> secrets;
    document->root().forEachField([&](std::string_view key, const JsonView &entry) {
        secrets.append({.key = toText(key),
                        .description = entry["description"].text(),
                        .updatedAt = entry["updatedAt"].time()});
    });
    return secrets;
}

Result<QList<Variable>> readVariables(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    if (!document->root().isObject())
        return badReply(u"variables are not a map"_s);
    QList<Variable> variables;
    document->root().forEachField([&](std::string_view key, const JsonView &entry) {
        variables.append({.key = toText(key),
                          .value = entry["value"].text(),
                          .description = entry["description"].text(),
                          .updatedAt = entry["updatedAt"].time()});
    });
    return variables;
}

} // namespace spacedock
