// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/pricebook.h"
#include "app/domain/usage.h"

#include <QDateTime>

// What the tests of the domain share: moments, small price books and usage lines.
namespace spacedock::samples {

inline Time at(QByteArrayView iso)
{
    const auto moment = QDateTime::fromString(QString::fromLatin1(iso), Qt::ISODateWithMs);
    return Time{std::chrono::milliseconds{moment.toMSecsSinceEpoch()}};
}

inline Flavor flavor(const QString &id, std::int64_t microUSDPerHour)
{
    Flavor result;
    result.id = id;
    result.name = id.toUpper();
    result.diskGB = 50;
    result.price = Rate::perHour(microUSDPerHour);
    return result;
}

inline PriceBook book2023()
{
    using namespace Qt::StringLiterals;
    PriceBook book;
    book.id = u"2023"_s;
    book.rule.startingIsBilled = false;
    book.flavors = {flavor(u"cpu-basic"_s, 0), flavor(u"cpu-upgrade"_s, 30'000),
                    flavor(u"t4-small"_s, 600'000), flavor(u"a10g-small"_s, 1'050'000)};
    return book;
}

inline PriceBook book2026()
{
    using namespace Qt::StringLiterals;
    PriceBook book;
    book.id = u"2026-08"_s;
    book.flavors = {flavor(u"cpu-basic"_s, 0), flavor(u"cpu-upgrade"_s, 30'000),
                    flavor(u"t4-small"_s, 400'000), flavor(u"a10g-small"_s, 1'000'000)};
    return book;
}

inline UsageLine spaceLine(const QString &space, const QString &flavorId, Money total)
{
    using namespace Qt::StringLiterals;
    UsageLine line;
    line.category = u"Spaces"_s;
    line.entityId = u"id-of-"_s + space;
    line.label = space;
    line.product = u"spaces/%1/minutes"_s.arg(flavorId);
    line.unit = u"minutes"_s;
    line.total = total;
    return line;
}

} // namespace spacedock::samples
