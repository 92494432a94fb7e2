// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubjson.h"
#include "app/hub/jsonview.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

Money micro(const JsonView &json)
{
    return {json.integer().value_or(0)};
}

UsageLine lineFrom(std::string_view category, const JsonView &json)
{
    return {.category = toText(category),
            .entityId = json["entityId"].text(),
            .label = json["label"].text(),
            .product = json["product"].text(),
            .productName = json["productPrettyName"].text(),
            .quantity = json["quantity"].number().value_or(0),
            .unit = json["unitLabel"].text(),
            .unitCost = micro(json["unitCostMicroUSD"]),
            .total = micro(json["totalCostMicroUSD"]),
            .startedAt = json["startedAt"].time(),
            .stoppedAt = json["stoppedAt"].time(),
            .active = json["active"].boolean().value_or(false),
            .freeGrant = json["freeGrant"].boolean().value_or(false)};
}

/// usedMicroUsd, usedNanoUsd, usedCents and the same with "included".
std::optional<Money> amount(const JsonView &block, const std::string &prefix)
{
    constexpr std::int64_t NanoPerMicro = 1'000;
    constexpr std::int64_t MicroPerCent = 10'000;
    if (const auto value = block[prefix + "MicroUsd"].integer())
        return Money{*value};
    if (const auto value = block[prefix + "NanoUsd"].integer())
        return Money{(*value + (*value < 0 ? -NanoPerMicro : NanoPerMicro) / 2) / NanoPerMicro};
    if (const auto value = block[prefix + "Cents"].integer())
        return Money{*value * MicroPerCent};
    return {};
}

} // namespace

Result<UsageReport> readUsage(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    const JsonView usage = document->root()["usage"];
    if (!usage.isObject())
        return badReply(u"bill without usage"_s);
    const JsonView period = document->root()["period"];
    UsageReport report{.periodId = period["_id"].text(),
                       .owner = period["entityName"].text(),
                       .period = {period["periodStart"].time().value_or(Time{}),
                                  period["periodEnd"].time().value_or(Time{})}};
    usage.forEachField([&](std::string_view category, const JsonView &lines) {
        lines.forEach([&](const JsonView &line) {
            if (line.isObject())
                report.lines.append(lineFrom(category, line));
        });
    });
    return report;
}

Result<QList<UsageBlock>> readUsageTotals(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    const JsonView usage = document->root()["usage"];
    if (!usage.isObject())
        return badReply(u"totals without usage"_s);
    QList<UsageBlock> blocks;
    usage.forEachField([&](std::string_view name, const JsonView &block) {
        if (const auto used = amount(block, "used"))
            blocks.append(
                {.name = toText(name), .used = *used, .included = amount(block, "included")});
    });
    return blocks;
}

} // namespace spacedock
