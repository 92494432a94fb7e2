// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/focus.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

namespace spacedock {

using namespace Qt::StringLiterals;

namespace {

constexpr std::int64_t MicroPerUSD = 1'000'000;

QString focusTime(Time time)
{
    const auto moment = QDateTime::fromMSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
    return moment.toString(u"yyyy-MM-dd'T'HH:mm:ss'Z'"_s);
}

QString number(double value)
{
    return QString::number(value, 'f', QLocale::FloatingPointShortest);
}

/// What would be owed without a grant.
Money listCost(const UsageLine &line)
{
    if (!line.freeGrant || line.total != Money{})
        return line.total;
    return {std::llround(line.quantity * double(line.unitCost.microUSD))};
}

/// Price times quantity is the cost: the unit's own price where that holds to the micro-USD, else
/// the quotient.
QString unitPrice(const UsageLine &line)
{
    const Money cost = listCost(line);
    const double exact = line.quantity * double(line.unitCost.microUSD);
    if (line.quantity <= 0 || std::llround(exact) == cost.microUSD)
        return decimalUSD(line.unitCost);
    return number(double(cost.microUSD) / line.quantity / MicroPerUSD);
}

QString unitOf(const UsageLine &line)
{
    if (line.unit == "minutes"_L1 || line.product.endsWith("/minutes"_L1))
        return u"Minutes"_s;
    return line.unit.isEmpty() ? u"Units"_s : line.unit;
}

bool isStorage(const UsageLine &line)
{
    return line.product.contains("storage"_L1);
}

TimeSpan chargePeriod(const UsageLine &line, const FocusContext &context)
{
    using std::chrono::seconds;
    const Time last = std::min(context.now, context.period.end);
    TimeSpan span{line.startedAt.value_or(context.period.begin), line.stoppedAt.value_or(last)};
    span.begin = std::chrono::floor<seconds>(span.begin);
    // The end is exclusive and later than the begin, also for what took no time.
    span.end = std::max<Time>(std::chrono::ceil<seconds>(span.end), span.begin + seconds{1});
    return span;
}

using Cell = std::pair<QLatin1StringView, QString>;

QList<Cell> cells(const UsageLine &line, const FocusContext &context)
{
    const QString provider = u"Hugging Face"_s;
    const QString owed = decimalUSD(line.owed());
    const QString list = decimalUSD(listCost(line));
    const QString price = unitPrice(line);
    const QString quantity = number(line.quantity);
    const QString unit = unitOf(line);
    const TimeSpan charged = chargePeriod(line, context);
    const bool isOwn = line.isSpace() && line.entityId.isEmpty();
    const auto flag = [](bool is) { return is ? u"true"_s : u"false"_s; };
    return {
        {"AvailabilityZone"_L1, {}},
        {"BilledCost"_L1, owed},
        {"BillingAccountId"_L1, context.account},
        {"BillingAccountName"_L1, context.account},
        {"BillingCurrency"_L1, u"USD"_s},
        {"BillingPeriodEnd"_L1, focusTime(context.period.end)},
        {"BillingPeriodStart"_L1, focusTime(context.period.begin)},
        {"ChargeCategory"_L1, u"Usage"_s},
        {"ChargeClass"_L1, {}},
        {"ChargeDescription"_L1, line.productName.isEmpty() ? line.product : line.productName},
        {"ChargeFrequency"_L1, u"Usage-Based"_s},
        {"ChargePeriodEnd"_L1, focusTime(charged.end)},
        {"ChargePeriodStart"_L1, focusTime(charged.begin)},
        {"CommitmentDiscountCategory"_L1, {}},
        {"CommitmentDiscountId"_L1, {}},
        {"CommitmentDiscountName"_L1, {}},
        {"CommitmentDiscountStatus"_L1, {}},
        {"CommitmentDiscountType"_L1, {}},
        {"ConsumedQuantity"_L1, quantity},
        {"ConsumedUnit"_L1, unit},
        {"ContractedCost"_L1, list},
        {"ContractedUnitPrice"_L1, price},
        {"EffectiveCost"_L1, owed},
        {"InvoiceIssuerName"_L1, provider},
        {"ListCost"_L1, list},
        {"ListUnitPrice"_L1, price},
        {"PricingCategory"_L1, u"Standard"_s},
        {"PricingQuantity"_L1, quantity},
        {"PricingUnit"_L1, unit},
        {"ProviderName"_L1, provider},
        {"PublisherName"_L1, provider},
        {"RegionId"_L1, {}},
        {"RegionName"_L1, {}},
        {"ResourceId"_L1, line.entityId.isEmpty() ? line.label : line.entityId},
        {"ResourceName"_L1, line.label},
        {"ResourceType"_L1, line.isSpace() ? u"Space"_s : line.category},
        {"ServiceCategory"_L1, isStorage(line) ? u"Storage"_s : u"AI and Machine Learning"_s},
        {"ServiceName"_L1, line.category.isEmpty() ? line.product : line.category},
        {"SkuId"_L1, line.product},
        {"SkuPriceId"_L1, line.product + u'@' + price},
        {"SubAccountId"_L1, {}},
        {"SubAccountName"_L1, {}},
        {"Tags"_L1, {}},
        {"x_Granted"_L1, flag(line.freeGrant)},
        {"x_StillRunning"_L1, flag(line.active)},
        {"x_Source"_L1, isOwn ? u"meter"_s : u"bill"_s},
    };
}

} // namespace

QString decimalUSD(Money money)
{
    const std::int64_t amount = std::abs(money.microUSD);
    QString text = QString::number(amount / MicroPerUSD);
    QString fraction = QString::number(amount % MicroPerUSD).rightJustified(6, u'0');
    while (fraction.endsWith(u'0'))
        fraction.chop(1);
    if (!fraction.isEmpty())
        text += u'.' + fraction;
    return money.microUSD < 0 ? u'-' + text : text;
}

const QStringList &focusColumns()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Cell &cell : cells({}, {}))
            list.append(cell.first);
        return list;
    }();
    return names;
}

QList<QStringList> focusRows(const QList<UsageLine> &lines, const FocusContext &context)
{
    QList<QStringList> rows;
    rows.reserve(lines.size());
    for (const UsageLine &line : lines) {
        QStringList row;
        for (const Cell &cell : cells(line, context))
            row.append(cell.second);
        rows.append(row);
    }
    return rows;
}

} // namespace spacedock
