// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStringList>

// Histories as earlier schemas wrote them, with a row in each table that matters: the text of those
// schemas, never edited again.
namespace spacedock::oldhistory {

inline QStringList versionOne()
{
    using namespace Qt::StringLiterals;
    return {
        u"create table listing (id integer primary key check (id = 1), readAt integer not null)"_s,
        u"create table spaces ("
        "owner text not null, name text not null, hubId text not null, sdk text not null, "
        "title text not null, license text not null, visibility integer not null, "
        "disabled integer not null, likes integer not null, subdomain text not null, "
        "sha text not null, createdAt integer, lastModified integer, "
        "stage text not null, hardware text not null, requestedHardware text not null, "
        "sleepTime integer, replicas integer, requestedReplicas integer, "
        "autoReplicas integer not null, errorMessage text not null, devMode integer not null, "
        "storage text not null, runtimeSha text not null, "
        "primary key (owner, name)) without rowid"_s,
        u"create table domains ("
        "owner text not null, name text not null, position integer not null, "
        "domain text not null, isCustom integer not null, stage text not null, "
        "primary key (owner, name, position)) without rowid"_s,
        u"create table volumes ("
        "owner text not null, name text not null, position integer not null, "
        "type text not null, source text not null, mountPath text not null, "
        "readOnly integer not null, primary key (owner, name, position)) without rowid"_s,
        u"create table observations ("
        "owner text not null, name text not null, beginAt integer not null, "
        "endAt integer not null, stage text not null, hardware text not null, "
        "replicas integer not null, primary key (owner, name, beginAt)) without rowid"_s,
        u"create index observationsByEnd on observations (endAt)"_s,
        u"create table reports ("
        "owner text not null, beginAt integer not null, endAt integer not null, "
        "periodId text not null, readAt integer, primary key (owner, beginAt)) without rowid"_s,
        u"create table usageLines ("
        "owner text not null, beginAt integer not null, position integer not null, "
        "category text not null, entityId text not null, label text not null, "
        "product text not null, productName text not null, quantity real not null, "
        "unit text not null, unitCost integer not null, total integer not null, "
        "startedAt integer, stoppedAt integer, active integer not null, "
        "freeGrant integer not null, primary key (owner, beginAt, position)) without rowid"_s,
        u"create table drafts ("
        "owner text not null, name text not null, kind integer not null, "
        "flavor text not null, sleepAfter integer, purpose text not null, "
        "reason text not null, links text not null, primary key (owner, name)) without rowid"_s,
        u"create table actions ("
        "id integer primary key, at integer not null, owner text not null, name text not null, "
        "operation text not null, detail text not null, hourlyBefore integer, "
        "hourlyAfter integer, outcome text not null)"_s,
        u"create index actionsByTime on actions (at)"_s,
        u"pragma application_id = 1399866475"_s,
        u"pragma user_version = 1"_s,
        // 20 November 2026, noon, and the month around it.
        u"insert into listing values (1, 1795176000000)"_s,
        u"insert into observations values "
        "('me', 'a', 1795176000000, 1795179600000, 'RUNNING', 't4-small', 1)"_s,
        u"insert into reports values "
        "('me', 1793491200000, 1796083200000, 'p11', 1795176000000)"_s,
        u"insert into usageLines values ('me', 1793491200000, 0, 'Spaces', 'hub-a', 'me/a', "
        "'spaces/t4-small/minutes', 'T4 small', 60.0, 'minutes', 6667, 400020, 1795176000000, "
        "1795179600000, 0, 0)"_s,
        u"insert into drafts values ('me', 'a', 1, 't4-small', 600, 'for', 'why', 'there')"_s,
        u"insert into actions values "
        "(1, 1795176000000, 'me', 'a', 'pause', 't4-small', 400000, 0, 'done')"_s,
    };
}

/// What the second schema added.
inline QStringList versionTwo()
{
    using namespace Qt::StringLiterals;
    return {
        u"create table activity ("
        "owner text not null, name text not null, beginAt integer not null, "
        "endAt integer not null, isActive integer not null, "
        "primary key (owner, name, beginAt)) without rowid"_s,
        u"create index activityByEnd on activity (endAt)"_s,
        u"pragma user_version = 2"_s,
    };
}

/// True when the file could be written.
inline bool write(const QString &file, int version)
{
    bool isWritten = false;
    {
        QSqlDatabase database =
            QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("old"));
        database.setDatabaseName(file);
        isWritten = database.open();
        QSqlQuery query(database);
        for (const QString &statement : version < 2 ? versionOne() : versionOne() + versionTwo())
            isWritten = isWritten && query.exec(statement);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("old"));
    return isWritten;
}

} // namespace spacedock::oldhistory
