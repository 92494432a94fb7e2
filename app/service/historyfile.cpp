// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/historyfile.h"

#include "app/service/guardrows.h"
#include "app/service/historyrows.h"
#include "app/service/historyschema.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

static constexpr auto ReadAtStart = std::chrono::days{62};
static constexpr auto KeptFor = std::chrono::days{400};
static constexpr int ActionsAtStart = 1000;

// SQLITE_CORRUPT and SQLITE_NOTADB.
static bool isDamage(const Error &error)
{
    return error.code == "11"_L1 || error.code == "26"_L1;
}

static Result<QString> setAside(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s);
    QString kept = path + u".unreadable-"_s + stamp;
    if (!QFile::rename(path, kept))
        return std::unexpected(storageError(path));
    // The write-ahead log belongs to the file; left behind it would spoil the next one.
    for (const QString &tail : {u"-wal"_s, u"-shm"_s})
        QFile::rename(path + tail, kept + tail);
    return kept;
}

HistoryFile::~HistoryFile()
{
    close();
}

HistoryData HistoryFile::open(const QString &path, QList<Error> &problems)
{
    close();
    auto data = tryOpen(path);
    if (!data && data.error().trouble == Trouble::Damaged) {
        close();
        const Result<QString> kept = setAside(path);
        problems.append(storageError(kept.value_or(path), u"set-aside"_s));
        if (!kept)
            return {};
        data = tryOpen(path);
    }
    if (data)
        return *std::move(data);
    close();
    const bool isNewer = data.error().trouble == Trouble::Newer;
    problems.append(storageError(data.error().error.detail, isNewer ? u"newer"_s : QString()));
    return {};
}

void HistoryFile::close()
{
    if (m_connection.isEmpty())
        return;
    m_sql.reset();
    QSqlDatabase::removeDatabase(m_connection);
    m_connection.clear();
}

std::expected<HistoryData, HistoryFile::OpenError> HistoryFile::tryOpen(const QString &path)
{
    if (auto error = connectTo(path))
        return std::unexpected(*error);
    if (auto error = checkOwner())
        return std::unexpected(*error);
    return readAll();
}

std::optional<HistoryFile::OpenError> HistoryFile::connectTo(const QString &path)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    m_connection = u"history-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    database.setDatabaseName(path);
    database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=3000"_s);
    if (!database.open())
        return OpenError{Trouble::Unusable, storageError(database.lastError().text())};
    m_sql = std::make_unique<Sql>(database);
    return {};
}

// Nothing is written before it is certain that the file is ours.
std::optional<HistoryFile::OpenError> HistoryFile::checkOwner()
{
    const int tables = m_sql->value(u"select count(*) from sqlite_master"_s).toInt();
    const int owner = m_sql->value(u"pragma application_id"_s).toInt();
    const int version = m_sql->value(u"pragma user_version"_s).toInt();
    const bool isOurs = tables == 0 || owner == HistoryApplicationId;
    if (isOurs && version > historySchemaVersion())
        return OpenError{Trouble::Newer, storageError(u"schema %1"_s.arg(version))};
    const QString check = m_sql->value(u"pragma quick_check(1)"_s).toString();
    m_sql->run(u"pragma synchronous = normal"_s);
    if (isOurs)
        m_sql->value(u"pragma journal_mode = wal"_s);
    if (auto error = m_sql->takeError())
        return OpenError{isDamage(*error) ? Trouble::Damaged : Trouble::Unusable, *error};
    if (!isOurs || check != "ok"_L1)
        return OpenError{Trouble::Damaged, storageError(check)};
    if (const auto migrated = migrateHistory(*m_sql, version); !migrated)
        return OpenError{Trouble::Unusable, migrated.error()};
    return {};
}

// What a clock that ran ahead has left behind is not the present.
Time HistoryFile::findNewest()
{
    const auto newest = [this](const QString &where) {
        return m_sql
            ->value(u"select max(at) from (select endAt as at from observations union all "
                    "select endAt from activity union all select beginAt from reports)"_s
                    + where)
            .toLongLong();
    };
    const qint64 before = newest(u" where at <= %1"_s.arg(toSql(systemNow() + 24h).toLongLong()));
    return Time{std::chrono::milliseconds(before != 0 ? before : newest({}))};
}

// No clock of this machine may cut off what is younger than the Hub's own newest bill says.
Time HistoryFile::oldestKept(Time newest)
{
    const QVariant billed = m_sql->value(u"select max(endAt) from reports"_s);
    if (billed.isNull())
        return newest - KeptFor;
    return std::min(newest, Time{std::chrono::milliseconds(billed.toLongLong())}) - KeptFor;
}

std::expected<HistoryData, HistoryFile::OpenError> HistoryFile::readAll()
{
    const Time newest = findNewest();
    const Time oldest = oldestKept(newest);
    m_sql->run(u"delete from observations where endAt < ?"_s, {toSql(oldest)});
    m_sql->run(u"delete from activity where endAt < ?"_s, {toSql(oldest)});
    HistoryData data;
    loadSpaces(*m_sql, data);
    loadSpan(*m_sql, {newest - ReadAtStart, newest + 24h}, data);
    loadUsageHeads(*m_sql, data);
    loadDrafts(*m_sql, data);
    loadActions(*m_sql, ActionsAtStart, data);
    load(*m_sql, data.guard);
    m_version = m_sql->value(u"pragma data_version"_s).toLongLong();
    if (auto error = m_sql->takeError()) {
        return std::unexpected(
            OpenError{isDamage(*error) ? Trouble::Damaged : Trouble::Unusable, *error});
    }
    return data;
}

Result<void> HistoryFile::write(const HistoryWrites &writes)
{
    return m_sql->transaction([&] {
        for (const HistoryWrite &write : writes)
            std::visit([this](const auto &value) { save(*m_sql, value); }, write);
    });
}

Result<HistoryData> HistoryFile::read(TimeSpan span)
{
    HistoryData data;
    loadSpan(*m_sql, span, data);
    if (auto error = m_sql->takeError())
        return std::unexpected(*error);
    return data;
}

std::optional<HistoryData> HistoryFile::readOthers()
{
    const qint64 version = m_sql->value(u"pragma data_version"_s).toLongLong();
    if (std::exchange(m_version, version) == version)
        return {};
    HistoryData data;
    loadActions(*m_sql, ActionsAtStart, data);
    load(*m_sql, data.guard);
    // What could not be read now is read next time.
    if (m_sql->takeError()) {
        m_version = 0;
        return {};
    }
    return data;
}

} // namespace spacedock
