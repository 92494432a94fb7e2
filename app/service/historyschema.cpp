// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/historyschema.h"

#include "app/service/guardrows.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace spacedock {

// Times are milliseconds since 1970 UTC, money is micro-USD, durations are seconds.
static const QStringList &versionOne()
{
    static const QStringList statements{
        u"create table listing (id integer primary key check (id = 1), readAt integer not null)"_s,
        uR"(create table spaces (
            owner text not null, name text not null, hubId text not null, sdk text not null,
            title text not null, license text not null, visibility integer not null,
            disabled integer not null, likes integer not null, subdomain text not null,
            sha text not null, createdAt integer, lastModified integer,
            stage text not null, hardware text not null, requestedHardware text not null,
            sleepTime integer, replicas integer, requestedReplicas integer,
            autoReplicas integer not null, errorMessage text not null, devMode integer not null,
            storage text not null, runtimeSha text not null,
            primary key (owner, name)) without rowid)"_s,
        uR"(create table domains (
            owner text not null, name text not null, position integer not null,
            domain text not null, isCustom integer not null, stage text not null,
            primary key (owner, name, position)) without rowid)"_s,
        uR"(create table volumes (
            owner text not null, name text not null, position integer not null,
            type text not null, source text not null, mountPath text not null,
            readOnly integer not null,
            primary key (owner, name, position)) without rowid)"_s,
        uR"(create table observations (
            owner text not null, name text not null, beginAt integer not null,
            endAt integer not null, stage text not null, hardware text not null,
            replicas integer not null,
            primary key (owner, name, beginAt)) without rowid)"_s,
        u"create index observationsByEnd on observations (endAt)"_s,
        uR"(create table reports (
            owner text not null, beginAt integer not null, endAt integer not null,
            periodId text not null, readAt integer,
            primary key (owner, beginAt)) without rowid)"_s,
        uR"(create table usageLines (
            owner text not null, beginAt integer not null, position integer not null,
            category text not null, entityId text not null, label text not null,
            product text not null, productName text not null, quantity real not null,
            unit text not null, unitCost integer not null, total integer not null,
            startedAt integer, stoppedAt integer, active integer not null,
            freeGrant integer not null,
            primary key (owner, beginAt, position)) without rowid)"_s,
        uR"(create table drafts (
            owner text not null, name text not null, kind integer not null,
            flavor text not null, sleepAfter integer, purpose text not null,
            reason text not null, links text not null,
            primary key (owner, name)) without rowid)"_s,
        uR"(create table actions (
            id integer primary key, at integer not null, owner text not null, name text not null,
            operation text not null, detail text not null, hourlyBefore integer,
            hourlyAfter integer, outcome text not null))"_s,
        u"create index actionsByTime on actions (at)"_s,
    };
    return statements;
}

static const QStringList &versionTwo()
{
    static const QStringList statements{
        uR"(create table activity (
            owner text not null, name text not null, beginAt integer not null,
            endAt integer not null, isActive integer not null,
            primary key (owner, name, beginAt)) without rowid)"_s,
        u"create index activityByEnd on activity (endAt)"_s,
    };
    return statements;
}

// A change of the schema is a new list at the end; what is here is never edited again.
static QList<QStringList> versions()
{
    return {versionOne(), versionTwo(), guardTables()};
}

int historySchemaVersion()
{
    return int(versions().size());
}

Result<void> migrateHistory(Sql &sql, int fromVersion)
{
    const QList<QStringList> steps = versions();
    for (int version = fromVersion; version < int(steps.size()); ++version) {
        const auto migrated = sql.transaction([&] {
            // Another instance may have done it while this one waited for the lock.
            if (sql.value(u"pragma user_version"_s).toInt() > version)
                return;
            for (const QString &statement : steps[version])
                sql.run(statement);
            sql.run(u"pragma application_id = %1"_s.arg(HistoryApplicationId));
            sql.run(u"pragma user_version = %1"_s.arg(version + 1));
        });
        if (!migrated)
            return migrated;
    }
    return {};
}

} // namespace spacedock
