// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubjson.h"
#include "app/hub/jsonview.h"

#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

namespace {

/// The leading number of "4 vCPU", "1.5 TB" or 4, with what follows it.
struct Quantity {
    double number = 0;
    QString unit;
};

Quantity quantity(const JsonView &json)
{
    if (const auto plain = json.number())
        return {.number = *plain};
    const QString text = json.text().trimmed();
    qsizetype end = 0;
    while (end < text.size() && (text.at(end).isDigit() || text.at(end) == u'.'))
        ++end;
    return {.number = text.first(end).toDouble(), .unit = text.sliced(end).trimmed().toUpper()};
}

int whole(double number)
{
    constexpr double Limit = 1e9;
    return number > 0 && number < Limit ? static_cast<int>(std::lround(number)) : 0;
}

int gigabytes(const JsonView &json)
{
    const Quantity amount = quantity(json);
    const double scale = amount.unit.startsWith(u'T') ? 1'000
        : amount.unit.startsWith(u'M')                ? 0.001
                                                      : 1;
    return whole(amount.number * scale);
}

std::optional<std::int64_t> unitPrice(const JsonView &json)
{
    if (const auto micro = json["unitCostMicroUSD"].integer())
        return micro;
    const auto dollars = json["unitCostUSD"].number();
    if (dollars && std::abs(*dollars) < 1e6)
        return std::llround(*dollars * 1e6);
    return {};
}

/// A price per \a unit as one per so many minutes.
std::optional<Rate> rate(std::int64_t microUSD, std::string_view unit)
{
    if (unit.ends_with('s'))
        unit.remove_suffix(1);
    if (unit.empty() || unit == "minute")
        return Rate::perMinute(microUSD);
    if (unit == "hour")
        return Rate::perHour(microUSD);
    if (unit == "second")
        return Rate::perMinute(microUSD * 60);
    if (unit == "day")
        return Rate{microUSD, std::chrono::minutes(24h).count()};
    return {};
}

std::optional<Flavor> flavorFrom(const JsonView &json)
{
    const auto micro = unitPrice(json);
    const auto price = micro ? rate(*micro, json["unitLabel"].bytes()) : std::nullopt;
    const QString id = json["name"].text();
    if (!price || id.isEmpty())
        return {};
    const JsonView accelerator = json["accelerator"];
    const QString pretty = json["prettyName"].text();
    return Flavor{.id = id,
                  .name = pretty.isEmpty() ? id : pretty,
                  .accelerator = accelerator["model"].text(),
                  .accelerators = whole(quantity(accelerator["quantity"]).number),
                  .acceleratorMemoryGB = gigabytes(accelerator["vram"]),
                  .vCPU = whole(quantity(json["cpu"]).number),
                  .memoryGB = gigabytes(json["ram"]),
                  .price = *price};
}

} // namespace

Result<PriceBook> readHardware(const QByteArray &json, Time now)
{
    const auto document = JsonDocument::parse(json);
    if (!document)
        return std::unexpected(document.error());
    if (!document->root().isArray())
        return badReply(u"hardware list is not an array"_s);
    PriceBook book{.id = PriceBook::Live, .asOf = now, .validFrom = now};
    document->root().forEach([&](const JsonView &item) {
        if (const auto flavor = flavorFrom(item))
            book.flavors.append(*flavor);
    });
    if (book.flavors.isEmpty())
        return badReply(u"hardware list without a price"_s);
    return book;
}

} // namespace spacedock
