// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/pricebookjson.h"

#include "app/hub/isotime.h"
#include "app/hub/jsonview.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

int count(const JsonView &json)
{
    return static_cast<int>(json.integer().value_or(0));
}

std::optional<Flavor> flavorFrom(const JsonView &json)
{
    const auto hourly = json["microUSDPerHour"].integer();
    const auto minutely = json["microUSDPerMinute"].integer();
    const QString id = json["id"].text();
    if (id.isEmpty() || (!hourly && !minutely))
        return {};
    return Flavor{.id = id,
                  .name = json["name"].text(),
                  .accelerator = json["accelerator"].text(),
                  .accelerators = count(json["accelerators"]),
                  .acceleratorMemoryGB = count(json["acceleratorMemoryGB"]),
                  .vCPU = count(json["vCPU"]),
                  .memoryGB = count(json["memoryGB"]),
                  .diskGB = count(json["diskGB"]),
                  .price = hourly ? Rate::perHour(*hourly) : Rate::perMinute(*minutely)};
}

QJsonObject toJson(const Flavor &flavor)
{
    QJsonObject json{{u"id"_s, flavor.id},
                     {u"name"_s, flavor.name},
                     {u"accelerator"_s, flavor.accelerator},
                     {u"accelerators"_s, flavor.accelerators},
                     {u"acceleratorMemoryGB"_s, flavor.acceleratorMemoryGB},
                     {u"vCPU"_s, flavor.vCPU},
                     {u"memoryGB"_s, flavor.memoryGB},
                     {u"diskGB"_s, flavor.diskGB}};
    if (flavor.price.minutes == 1)
        json.insert(u"microUSDPerMinute"_s, qint64(flavor.price.microUSD));
    else
        json.insert(u"microUSDPerHour"_s, qint64(hourly(flavor.price).microUSD));
    return json;
}

QString toText(Time time)
{
    return QString::fromStdString(isoFromTime(time));
}

} // namespace

Result<PriceBook> readPriceBook(const QByteArray &json)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    const JsonView root = document->root();
    PriceBook book{.id = root["id"].text(),
                   .asOf = root["asOf"].time().value_or(Time{}),
                   .validFrom = root["validFrom"].time(),
                   .rule = {root["startingIsBilled"].boolean().value_or(true)}};
    if (book.id.isEmpty())
        return badReply(u"price book without an id"_s);
    bool isWhole = root["flavors"].isArray();
    root["flavors"].forEach([&](const JsonView &item) {
        if (const auto flavor = flavorFrom(item))
            book.flavors.append(*flavor);
        else
            isWhole = false;
    });
    // A book of our own with a hole would quietly call paid hardware unknown.
    if (!isWhole)
        return badReply(u"price book with a flavor without a price"_s);
    return book;
}

QByteArray writePriceBook(const PriceBook &book)
{
    QJsonArray flavors;
    for (const Flavor &flavor : book.flavors)
        flavors.append(toJson(flavor));
    QJsonObject json{{u"id"_s, book.id},
                     {u"asOf"_s, toText(book.asOf)},
                     {u"startingIsBilled"_s, book.rule.startingIsBilled},
                     {u"flavors"_s, flavors}};
    if (book.validFrom)
        json.insert(u"validFrom"_s, toText(*book.validFrom));
    return QJsonDocument(json).toJson();
}

} // namespace spacedock
