// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/guardrows.h"

using namespace Qt::StringLiterals;

namespace spacedock {

const QStringList &guardTables()
{
    static const QStringList statements{
        u"alter table actions add column cause text not null default ''"_s,
        uR"(create table budgets (
            kind integer not null, name text not null, perMonth integer not null,
            act integer not null, grace integer not null,
            primary key (kind, name)) without rowid)"_s,
        uR"(create table levelsTold (
            kind integer not null, name text not null, month integer not null,
            level integer not null,
            primary key (kind, name)) without rowid)"_s,
        uR"(create table countdowns (
            kind integer not null, name text not null, month integer not null,
            startedAt integer not null, actsAt integer not null, isKept integer not null,
            primary key (kind, name)) without rowid)"_s,
        uR"(create table spaceGroups (
            title text not null, owner text not null, name text not null,
            primary key (title, owner, name)) without rowid)"_s,
        uR"(create table exemptions (
            owner text not null, name text not null,
            primary key (owner, name)) without rowid)"_s,
        uR"(create table leases (
            owner text not null, name text not null, flavor text not null,
            startedAt integer not null, endAt integer not null, thenFlavor text not null,
            isEndTold integer not null,
            primary key (owner, name)) without rowid)"_s,
        uR"(create table weeklyActs (
            id integer primary key, owner text not null, name text not null,
            kind integer not null, days integer not null, minute integer not null,
            zone text not null, doneUpTo integer not null))"_s,
        uR"(create table panic (
            owner text not null, name text not null, at integer not null,
            hardware text not null, sleepTime integer, hourly integer not null,
            state integer not null, reason text not null,
            primary key (owner, name)) without rowid)"_s,
    };
    return statements;
}

static QVariant number(Money money)
{
    return QVariant::fromValue<qint64>(money.microUSD);
}

static QVariantList key(const BudgetScope &scope)
{
    return {int(scope.kind), scope.name};
}

static QVariantList key(const SpaceId &id)
{
    return {id.owner, id.name};
}

static void saveEntry(Sql &sql, const Entry<BudgetScope, Budget> &entry)
{
    sql.run(u"delete from budgets where kind = ? and name = ?"_s, key(entry.key));
    if (const auto &budget = entry.value)
        sql.run(u"insert into budgets values (?, ?, ?, ?, ?)"_s,
                key(entry.key)
                    + QVariantList{number(budget->perMonth), int(budget->act),
                                   toSql(std::optional<std::chrono::seconds>(budget->grace))});
}

static void saveEntry(Sql &sql, const Entry<BudgetScope, LevelTold> &entry)
{
    sql.run(u"delete from levelsTold where kind = ? and name = ?"_s, key(entry.key));
    if (const auto &told = entry.value)
        sql.run(u"insert into levelsTold values (?, ?, ?, ?)"_s,
                key(entry.key) + QVariantList{toSql(told->month), told->level});
}

static void saveEntry(Sql &sql, const Entry<BudgetScope, Countdown> &entry)
{
    sql.run(u"delete from countdowns where kind = ? and name = ?"_s, key(entry.key));
    if (const auto &countdown = entry.value)
        sql.run(u"insert into countdowns values (?, ?, ?, ?, ?, ?)"_s,
                key(entry.key)
                    + QVariantList{toSql(countdown->month), toSql(countdown->startedAt),
                                   toSql(countdown->actsAt), countdown->isKept});
}

static void saveEntry(Sql &sql, const Entry<QString, SpaceSet> &entry)
{
    sql.run(u"delete from spaceGroups where title = ?"_s, {entry.key});
    for (const SpaceId &id : entry.value.value_or(SpaceSet()))
        sql.run(u"insert into spaceGroups values (?, ?, ?)"_s, QVariantList{entry.key} + key(id));
}

static void saveEntry(Sql &sql, const Entry<SpaceId, Exemption> &entry)
{
    sql.run(u"delete from exemptions where owner = ? and name = ?"_s, key(entry.key));
    if (entry.value)
        sql.run(u"insert into exemptions values (?, ?)"_s, key(entry.key));
}

static void saveEntry(Sql &sql, const Entry<SpaceId, Lease> &entry)
{
    sql.run(u"delete from leases where owner = ? and name = ?"_s, key(entry.key));
    if (const auto &lease = entry.value)
        sql.run(u"insert into leases values (?, ?, ?, ?, ?, ?, ?)"_s,
                key(entry.key)
                    + QVariantList{lease->flavor, toSql(lease->startedAt), toSql(lease->until),
                                   lease->then, lease->isEndTold});
}

static void saveEntry(Sql &sql, const Entry<int, WeeklyAct> &entry)
{
    sql.run(u"delete from weeklyActs where id = ?"_s, {entry.key});
    if (const auto &act = entry.value)
        sql.run(u"insert into weeklyActs values (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                QVariantList{entry.key} + key(act->space)
                    + QVariantList{int(act->kind), act->days, int(act->at.count()),
                                   QString::fromLatin1(act->zone), toSql(act->doneUpTo)});
}

static void saveEntry(Sql &sql, const Entry<SpaceId, PanicEntry> &entry)
{
    sql.run(u"delete from panic where owner = ? and name = ?"_s, key(entry.key));
    if (const auto &paused = entry.value)
        sql.run(u"insert into panic values (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                key(entry.key)
                    + QVariantList{toSql(paused->at), paused->hardware, toSql(paused->sleepTime),
                                   number(paused->hourly), int(paused->state), paused->reason});
}

void save(Sql &sql, const GuardChange &change)
{
    std::visit([&sql](const auto &entry) { saveEntry(sql, entry); }, change);
}

static BudgetScope readScope(SqlRow &row)
{
    return {BudgetScope::Kind(row.smallNumber()), row.text()};
}

static SpaceId readId(SqlRow &row)
{
    return {row.text(), row.text()};
}

static void loadBudgets(Sql &sql, GuardData &data)
{
    sql.each(u"select kind, name, perMonth, act, grace from budgets"_s, {}, [&](SqlRow row) {
        const BudgetScope scope = readScope(row);
        const Money perMonth{row.number()};
        const auto act = GuardAct(row.smallNumber());
        const auto grace = std::chrono::floor<std::chrono::minutes>(
            row.maybeSeconds().value_or(std::chrono::seconds{}));
        data.budgets.insert(scope, Budget{scope, perMonth, act, grace});
    });
    sql.each(u"select kind, name, month, level from levelsTold"_s, {}, [&](SqlRow row) {
        const BudgetScope scope = readScope(row);
        data.told.insert(scope, LevelTold{row.time(), row.smallNumber()});
    });
    sql.each(u"select kind, name, month, startedAt, actsAt, isKept from countdowns"_s, {},
             [&](SqlRow row) {
                 const BudgetScope scope = readScope(row);
                 data.countdowns.insert(scope,
                                        Countdown{row.time(), row.time(), row.time(), row.flag()});
             });
}

static void loadSets(Sql &sql, GuardData &data)
{
    sql.each(u"select title, owner, name from spaceGroups"_s, {}, [&](SqlRow row) {
        SpaceSet &group = data.groups[row.text()];
        group.insert(readId(row));
    });
    sql.each(u"select owner, name from exemptions"_s, {},
             [&](SqlRow row) { data.exempt.insert(readId(row), Exemption()); });
}

static void loadPlans(Sql &sql, GuardData &data)
{
    sql.each(u"select owner, name, flavor, startedAt, endAt, thenFlavor, isEndTold from leases"_s,
             {}, [&](SqlRow row) {
                 const SpaceId id = readId(row);
                 data.leases.insert(
                     id, Lease{id, row.text(), row.time(), row.time(), row.text(), row.flag()});
             });
    sql.each(u"select id, owner, name, kind, days, minute, zone, doneUpTo from weeklyActs"_s, {},
             [&](SqlRow row) {
                 const int id = row.smallNumber();
                 data.weekly.insert(id,
                                    WeeklyAct{.id = id,
                                              .space = readId(row),
                                              .kind = WeeklyAct::Kind(row.smallNumber()),
                                              .days = Weekdays(row.smallNumber()),
                                              .at = std::chrono::minutes(row.number()),
                                              .zone = row.text().toLatin1(),
                                              .doneUpTo = row.time()});
             });
}

static void loadPanic(Sql &sql, GuardData &data)
{
    sql.each(u"select owner, name, at, hardware, sleepTime, hourly, state, reason from panic"_s, {},
             [&](SqlRow row) {
                 const SpaceId id = readId(row);
                 data.panic.insert(id,
                                   PanicEntry{.at = row.time(),
                                              .hardware = row.text(),
                                              .sleepTime = row.maybeSeconds(),
                                              .hourly = Money{row.number()},
                                              .state = PanicEntry::State(row.smallNumber()),
                                              .reason = row.text()});
             });
}

void load(Sql &sql, GuardData &data)
{
    loadBudgets(sql, data);
    loadSets(sql, data);
    loadPlans(sql, data);
    loadPanic(sql, data);
}

} // namespace spacedock
