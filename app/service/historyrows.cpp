// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/historyrows.h"

using namespace Qt::StringLiterals;

namespace spacedock {

void save(Sql &sql, const Observation &observation)
{
    sql.run(u"insert into observations values (?, ?, ?, ?, ?, ?, ?) "
            "on conflict (owner, name, beginAt) do update set endAt = max(endAt, excluded.endAt)"_s,
            {observation.space.owner, observation.space.name, toSql(observation.span.begin),
             toSql(observation.span.end), observation.stage.raw, observation.hardware,
             observation.replicas});
}

void save(Sql &sql, const Activity &activity)
{
    sql.run(u"insert into activity values (?, ?, ?, ?, ?) "
            "on conflict (owner, name, beginAt) do update set endAt = max(endAt, excluded.endAt), "
            "isActive = max(isActive, excluded.isActive)"_s,
            {activity.space.owner, activity.space.name, toSql(activity.span.begin),
             toSql(activity.span.end), activity.isActive});
}

static void saveLine(Sql &sql, const UsageReport &report, int position, const UsageLine &line)
{
    sql.run(u"insert into usageLines values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {report.owner, toSql(report.period.begin), position, line.category, line.entityId,
             line.label, line.product, line.productName, line.quantity, line.unit,
             QVariant::fromValue<qint64>(line.unitCost.microUSD),
             QVariant::fromValue<qint64>(line.total.microUSD), toSql(line.startedAt),
             toSql(line.stoppedAt), line.active, line.freeGrant});
}

void save(Sql &sql, const StoredUsage &usage)
{
    const UsageReport &report = usage.report;
    const QVariantList key{report.owner, toSql(report.period.begin)};
    sql.run(u"delete from usageLines where owner = ? and beginAt = ?"_s, key);
    sql.run(u"insert or replace into reports values (?, ?, ?, ?, ?)"_s,
            {key[0], key[1], toSql(report.period.end), report.periodId, toSql(usage.readAt)});
    int position = 0;
    for (const UsageLine &line : report.lines)
        saveLine(sql, report, position++, line);
}

void save(Sql &sql, const DraftChange &change)
{
    const auto &[owner, name] = change.id;
    if (!change.draft) {
        sql.run(u"delete from drafts where owner = ? and name = ?"_s, {owner, name});
        return;
    }
    const GrantApplication &draft = *change.draft;
    sql.run(u"insert or replace into drafts values (?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {owner, name, int(draft.kind), draft.flavor, toSql(draft.sleepAfter), draft.purpose,
             draft.reason, draft.links});
}

void save(Sql &sql, const Action &action)
{
    sql.run(u"insert into actions (at, owner, name, operation, detail, hourlyBefore, hourlyAfter, "
            "outcome, cause) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {toSql(action.at), action.space.owner, action.space.name, action.operation,
             action.detail, toSql(action.hourlyBefore), toSql(action.hourlyAfter), action.outcome,
             action.cause});
}

static void loadObservations(Sql &sql, TimeSpan span, HistoryData &data)
{
    sql.each(u"select owner, name, beginAt, endAt, stage, hardware, replicas from observations "
             "where endAt >= ? and beginAt < ? order by beginAt"_s,
             {toSql(span.begin), toSql(span.end)}, [&data](SqlRow row) {
                 const Observation seen{.space = {row.text(), row.text()},
                                        .span = {row.time(), row.time()},
                                        .stage = StageValue::fromHub(row.text()),
                                        .hardware = row.text(),
                                        .replicas = row.smallNumber()};
                 addObservation(data.observations[seen.space], seen);
             });
}

static void loadActivity(Sql &sql, TimeSpan span, HistoryData &data)
{
    sql.each(u"select owner, name, beginAt, endAt, isActive from activity "
             "where endAt >= ? and beginAt < ? order by beginAt"_s,
             {toSql(span.begin), toSql(span.end)}, [&data](SqlRow row) {
                 const Activity seen{.space = {row.text(), row.text()},
                                     .span = {row.time(), row.time()},
                                     .isActive = row.flag()};
                 addActivity(data.activity[seen.space], seen);
             });
}

static void loadReports(Sql &sql, TimeSpan span, HistoryData &data)
{
    const qsizetype first = data.usage.size();
    sql.each(u"select owner, beginAt, endAt, periodId, readAt from reports "
             "where endAt > ? and beginAt < ?"_s,
             {toSql(span.begin), toSql(span.end)}, [&data](SqlRow row) {
                 StoredUsage usage;
                 usage.report.owner = row.text();
                 usage.report.period = {row.time(), row.time()};
                 usage.report.periodId = row.text();
                 usage.readAt = row.maybeTime();
                 data.usage.append(usage);
             });
    for (qsizetype i = first; i < data.usage.size(); ++i) {
        UsageReport &report = data.usage[i].report;
        sql.each(u"select category, entityId, label, product, productName, quantity, unit, "
                 "unitCost, total, startedAt, stoppedAt, active, freeGrant from usageLines "
                 "where owner = ? and beginAt = ? order by position"_s,
                 {report.owner, toSql(report.period.begin)}, [&report](SqlRow row) {
                     report.lines.append(UsageLine{.category = row.text(),
                                                   .entityId = row.text(),
                                                   .label = row.text(),
                                                   .product = row.text(),
                                                   .productName = row.text(),
                                                   .quantity = row.real(),
                                                   .unit = row.text(),
                                                   .unitCost = {row.number()},
                                                   .total = {row.number()},
                                                   .startedAt = row.maybeTime(),
                                                   .stoppedAt = row.maybeTime(),
                                                   .active = row.flag(),
                                                   .freeGrant = row.flag()});
                 });
    }
}

void loadSpan(Sql &sql, TimeSpan span, HistoryData &data)
{
    loadObservations(sql, span, data);
    loadActivity(sql, span, data);
    loadReports(sql, span, data);
}

void loadUsageHeads(Sql &sql, HistoryData &data)
{
    sql.each(u"select owner, beginAt, endAt, periodId, readAt from reports"_s, {},
             [&data](SqlRow row) {
                 data.usageHeads.append(UsageHead{.owner = row.text(),
                                                  .period = {row.time(), row.time()},
                                                  .periodId = row.text(),
                                                  .readAt = row.maybeTime()});
             });
}

void loadDrafts(Sql &sql, HistoryData &data)
{
    sql.each(u"select owner, name, kind, flavor, sleepAfter, purpose, reason, links from drafts"_s,
             {}, [&data](SqlRow row) {
                 const SpaceId id{row.text(), row.text()};
                 data.drafts.insert(id,
                                    GrantApplication{.kind = ProjectKind(row.smallNumber()),
                                                     .flavor = row.text(),
                                                     .sleepAfter = row.maybeSeconds(),
                                                     .purpose = row.text(),
                                                     .reason = row.text(),
                                                     .links = row.text()});
             });
}

void loadActions(Sql &sql, int limit, HistoryData &data)
{
    sql.each(
        u"select at, owner, name, operation, detail, hourlyBefore, hourlyAfter, outcome, cause "
        "from actions order by id desc limit ?"_s,
        {limit}, [&data](SqlRow row) {
            data.actions.append(Action{.at = row.time(),
                                       .space = {row.text(), row.text()},
                                       .operation = row.text(),
                                       .detail = row.text(),
                                       .hourlyBefore = row.maybeMoney(),
                                       .hourlyAfter = row.maybeMoney(),
                                       .outcome = row.text(),
                                       .cause = row.text()});
        });
}

} // namespace spacedock
