// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/runtimejson.h"

#include "app/hub/hubjson.h"
#include "app/hub/jsonview.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

std::optional<std::chrono::seconds> sleepTime(const JsonView &gcTimeout)
{
    const auto seconds = gcTimeout.integer();
    return seconds && *seconds > 0 ? std::optional(std::chrono::seconds(*seconds)) : std::nullopt;
}

std::optional<int> count(const JsonView &json)
{
    const auto number = json.integer();
    if (!number || *number < 0 || *number > std::numeric_limits<int>::max())
        return {};
    return static_cast<int>(*number);
}

void readReplicas(const JsonView &json, Runtime &runtime)
{
    runtime.replicas = count(json["current"]);
    runtime.requestedReplicas = count(json["requested"]);
    runtime.autoReplicas = json["requested"].bytes() == "auto";
}

void readDomains(const JsonView &json, Runtime &runtime)
{
    json.forEach([&](const JsonView &item) {
        SpaceDomain domain{.domain = item["domain"].text(),
                           .isCustom = item["isCustom"].boolean().value_or(false),
                           .stage = item["stage"].text()};
        if (!domain.domain.isEmpty())
            runtime.domains.append(std::move(domain));
    });
}

void readVolumes(const JsonView &json, Runtime &runtime)
{
    json.forEach([&](const JsonView &item) {
        if (!item.isObject())
            return;
        runtime.volumes.append({.type = item["type"].text(),
                                .source = item["source"].text(),
                                .mountPath = item["mountPath"].text(),
                                .readOnly = item["readOnly"].boolean().value_or(true)});
    });
}

} // namespace

Runtime runtimeFrom(const JsonView &json)
{
    Runtime runtime{.stage = StageValue::fromHub(json["stage"].text()),
                    .hardware = json["hardware"]["current"].text(),
                    .requestedHardware = json["hardware"]["requested"].text(),
                    .sleepTime = sleepTime(json["gcTimeout"]),
                    .errorMessage = json["errorMessage"].text(),
                    .devMode = json["devMode"].boolean().value_or(false),
                    .storage = json["storage"].text(),
                    .sha = json["sha"].text()};
    readReplicas(json["replicas"], runtime);
    readDomains(json["domains"], runtime);
    readVolumes(json["volumes"], runtime);
    return runtime;
}

Result<Runtime> readRuntime(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    if (!document->root().isObject())
        return badReply(u"runtime is not an object"_s);
    return runtimeFrom(document->root());
}

} // namespace spacedock
