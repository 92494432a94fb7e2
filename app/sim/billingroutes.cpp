// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/router.h"

#include "app/sim/eventfeeds.h"

#include <QDateTime>

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace spacedock::sim {

namespace {

constexpr int PastPeriods = 8;

// As ids of the Hub's database are: the first eight digits are the period's begin in seconds. The
// others are the owner's, so that a client which has seen one period can name the earlier ones.
QString periodId(const Owner &owner, TimeSpan period)
{
    const qint64 begin = floor<seconds>(period.begin).time_since_epoch().count();
    return QString::number(begin, 16) + owner.id.right(16);
}

TimeSpan periodOf(const Visit &visit, const Owner &owner)
{
    const QString asked = visit.request().parameter(u"periodId");
    TimeSpan period = monthOf(visit.now());
    if (asked.isEmpty())
        return period;
    for (int i = 0; i < PastPeriods; ++i) {
        if (periodId(owner, period) == asked)
            return period;
        period = monthOf(period.begin - hours(1));
    }
    throw Refusal(404, "Billing period not found");
}

const Owner &payer(const Visit &visit, const QString &name)
{
    const Owner *owner = visit.world().owner(name);
    visit.requireUser();
    if (owner == nullptr || (!visit.isMember(name)))
        throw Refusal(404, "Organization not found");
    if (!visit.session().mayWrite)
        throw Refusal(403,
                      "Your token doesn't have the right to read billing: it lacks the "
                      "user.billing.read permission");
    return *owner;
}

const Owner &self(const Visit &visit)
{
    visit.requireUser();
    return payer(visit, visit.session().user);
}

QJsonObject line(const UsageRow &row, const UsagePart &part)
{
    const QJsonValue end = part.end ? QJsonValue(wire::timeText(*part.end)) : QJsonValue();
    return {{u"entityId"_s, row.entityId},
            {u"label"_s, row.label},
            {u"product"_s, row.product},
            {u"productPrettyName"_s, row.productName},
            {u"quantity"_s, part.quantity},
            {u"unitLabel"_s, row.unit},
            {u"unitCostMicroUSD"_s, row.unitMicroUSD},
            {u"totalCostMicroUSD"_s, part.totalMicroUSD},
            {u"startedAt"_s, wire::timeText(part.begin)},
            {u"stoppedAt"_s, end},
            {u"active"_s, !part.end.has_value()},
            {u"freeGrant"_s, row.isGranted}};
}

Answer usage(const Visit &visit, const Owner &owner)
{
    const TimeSpan period = periodOf(visit, owner);
    QMap<QString, QJsonArray> lines{{u"Spaces"_s, {}}, {u"Endpoints"_s, {}}};
    for (const UsageRow &row : visit.world().billing().rows(owner.name))
        if (const auto part = partOf(row, period, visit.now()))
            lines[row.category].append(line(row, *part));
    QJsonObject categories;
    for (auto it = lines.cbegin(); it != lines.cend(); ++it)
        categories.insert(it.key(), it.value());
    return json(QJsonObject{
        {u"usage"_s, categories},
        {u"period"_s,
         QJsonObject{
             {u"_id"_s, periodId(owner, period)},
             {u"entityId"_s, owner.id},
             {u"entityType"_s, owner.isOrganization ? u"org"_s : u"user"_s},
             {u"entityName"_s, owner.name},
             {u"periodStart"_s, wire::timeText(period.begin)},
             {u"periodEnd"_s, wire::timeText(period.end)},
             {u"invoice"_s, QJsonObject{{u"type"_s, u"no-invoice"_s}, {u"id"_s, u"no-invoice"_s}}},
             {u"charges"_s, QJsonArray()}}}});
}

Time epochParameter(const Visit &visit, QStringView name)
{
    bool isNumber = false;
    const qint64 value = visit.request().parameter(name).toLongLong(&isNumber);
    if (!isNumber || value <= 0)
        throw Refusal(400, name.toUtf8() + " must be a positive integer (epoch seconds)");
    return Time(seconds(value));
}

QJsonObject totals(TimeSpan span)
{
    const qint64 wholeDays = std::max<qint64>(0, floor<days>(span.length()).count());
    return {{u"inferenceProviders"_s,
             QJsonObject{{u"usedNanoUsd"_s, wholeDays * 47'300'000},
                         {u"includedNanoUsd"_s, 2'000'000'000},
                         {u"limitNanoUsd"_s, 0},
                         {u"numRequests"_s, wholeDays * 11},
                         {u"periodStart"_s, wire::timeText(span.begin)},
                         {u"periodEnd"_s, wire::timeText(span.end)}}},
            {u"jobs"_s, QJsonObject{{u"usedMicroUsd"_s, 250'005}, {u"totalMinutes"_s, 15}}}};
}

Answer usageTotals(const Visit &visit)
{
    const TimeSpan span{epochParameter(visit, u"startDate"), epochParameter(visit, u"endDate")};
    return json(QJsonObject{{u"usage"_s, totals(span)}});
}

QJsonObject liveUsage(HubCore &core)
{
    const TimeSpan month = monthOf(core.world.now());
    QJsonObject object = totals({month.begin, core.world.now()});
    object.insert(u"inference"_s, object.take(u"inferenceProviders"_s));
    object.insert(u"storage"_s,
                  QJsonObject{{u"used"_s, 1'200'000'000},
                              {u"usedPrivate"_s, 200'000'000},
                              {u"usedPublic"_s, 1'000'000'000}});
    object.insert(u"zeroGpu"_s, QJsonObject{{u"current"_s, 2040.0}});
    object.insert(u"lastUpdatedAt"_s, wire::timeText(core.world.now()));
    return object;
}

Answer live(const Visit &visit, bool withCount)
{
    HubCore &core = visit.core();
    return {.contentType = "text/event-stream",
            .stream = usageFeed(core, [&core] { return liveUsage(core); }, withCount)};
}

Answer jobs(const Visit &visit)
{
    self(visit);
    const TimeSpan month = monthOf(visit.now());
    return json(QJsonObject{{u"usage"_s,
                             QJsonObject{{u"usedMicroUsd"_s, 250'005},
                                         {u"totalMinutes"_s, 15},
                                         {u"periodStart"_s, wire::timeText(month.begin)},
                                         {u"periodEnd"_s, wire::timeText(month.end)},
                                         {u"jobDetails"_s, QJsonArray()}}},
                            {u"hasAccess"_s, true}});
}

Time isoParameter(const Visit &visit, QStringView name)
{
    const QString given = visit.request().parameter(name);
    const QDateTime time = QDateTime::fromString(given, Qt::ISODate);
    if (!time.isValid())
        throw Refusal(400, name.toUtf8() + " must be an ISO date");
    return Time(milliseconds(time.toMSecsSinceEpoch()));
}

QJsonObject groupUsage(const Visit &visit, const Owner &owner, TimeSpan period)
{
    qint64 spentMicroUSD = 0;
    qint64 spentMinutes = 0;
    for (const UsageRow &row : visit.world().billing().rows(owner.name)) {
        const auto part = partOf(row, period, visit.now());
        if (!part || row.category != "Spaces"_L1)
            continue;
        spentMicroUSD += part->totalMicroUSD;
        spentMinutes += part->quantity;
    }
    const QJsonObject none{{u"uptimeSec"_s, 0}, {u"costCents"_s, 0}};
    return {{u"id"_s, QJsonValue()},
            {u"name"_s, QJsonValue()},
            {u"storage"_s, QJsonObject{{u"privateGB"_s, 1.2}, {u"publicGB"_s, 0}}},
            {u"inference"_s, QJsonObject{{u"requestCount"_s, 0}, {u"costCents"_s, 0}}},
            {u"compute"_s,
             QJsonObject{{u"spaces"_s,
                          QJsonObject{{u"uptimeSec"_s, spentMinutes * 60},
                                      {u"costCents"_s, spentMicroUSD / 10'000}}},
                         {u"endpoints"_s, none},
                         {u"jobs"_s, none}}}};
}

Answer byResourceGroup(const Visit &visit)
{
    constexpr int MostPeriods = 12;
    const Owner &owner = payer(visit, visit.part(0));
    const Time end = isoParameter(visit, u"endDate");
    TimeSpan period = monthOf(isoParameter(visit, u"startDate"));
    QJsonArray periods;
    for (; period.begin < end; period = monthOf(period.end)) {
        if (periods.size() == MostPeriods)
            throw Refusal(400, "At most 12 months can be read at once");
        periods.append(
            QJsonObject{{u"period"_s, wire::timeText(period.begin)},
                        {u"resourceGroups"_s, QJsonArray{groupUsage(visit, owner, period)}}});
    }
    return json(QJsonObject{{u"currency"_s, u"usd"_s}, {u"periods"_s, periods}});
}

} // namespace

void addBillingRoutes(Router &router)
{
    constexpr auto User = "/api/settings/billing/usage";
    constexpr auto UserByName = "/api/users/{}/billing/usage";
    constexpr auto Organization = "/api/organizations/{}/billing/usage";
    const auto path = [](const char *base, const char *rest) { return QByteArray(base) + rest; };
    const auto named = [](const Visit &visit) { return usage(visit, payer(visit, visit.part(0))); };
    router.add("GET", User, [](const Visit &visit) { return usage(visit, self(visit)); });
    router.add("GET", UserByName, named);
    router.add("GET", Organization, named);
    router.add("GET", path(User, "-v2"), [](const Visit &visit) {
        self(visit);
        return usageTotals(visit);
    });
    router.add("GET", path(Organization, "-v2"), [](const Visit &visit) {
        payer(visit, visit.part(0));
        return usageTotals(visit);
    });
    router.add("GET", path(User, "/live"), [](const Visit &visit) {
        self(visit);
        return live(visit, false);
    });
    for (const char *base : {UserByName, Organization})
        router.add("GET", path(base, "/live"), [](const Visit &visit) {
            payer(visit, visit.part(0));
            return live(visit, false);
        });
    router.add("GET", "/api/settings/metrics/live", [](const Visit &visit) {
        self(visit);
        return live(visit, true);
    });
    router.add("GET", path(User, "/jobs"), jobs);
    router.add("GET", path(Organization, "-by-resource-group"), byResourceGroup);
}

} // namespace spacedock::sim
