// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/sql.h"

#include <QSqlError>

using namespace Qt::StringLiterals;

namespace spacedock {

Error storageError(const QString &detail, const QString &code)
{
    Error error;
    error.kind = Error::Kind::Storage;
    error.detail = detail;
    error.code = code;
    return error;
}

QVariant toSql(Time time)
{
    return QVariant::fromValue<qint64>(time.time_since_epoch().count());
}

QVariant toSql(std::optional<Time> time)
{
    return time ? toSql(*time) : QVariant();
}

QVariant toSql(std::optional<Money> money)
{
    return money ? QVariant::fromValue<qint64>(money->microUSD) : QVariant();
}

QVariant toSql(std::optional<std::chrono::seconds> seconds)
{
    return seconds ? QVariant::fromValue<qint64>(seconds->count()) : QVariant();
}

std::optional<int> SqlRow::maybeNumber()
{
    const QVariant value = take();
    return value.isNull() ? std::nullopt : std::optional(value.toInt());
}

std::optional<Time> SqlRow::maybeTime()
{
    const QVariant value = take();
    return value.isNull() ? std::nullopt
                          : std::optional(Time(std::chrono::milliseconds(value.toLongLong())));
}

std::optional<Money> SqlRow::maybeMoney()
{
    const QVariant value = take();
    return value.isNull() ? std::nullopt : std::optional(Money{value.toLongLong()});
}

std::optional<std::chrono::seconds> SqlRow::maybeSeconds()
{
    const QVariant value = take();
    return value.isNull() ? std::nullopt : std::optional(std::chrono::seconds(value.toLongLong()));
}

Sql::Sql(const QSqlDatabase &database)
    : m_database(database)
{
}

// SQLite's extended codes, such as 778 for a write that failed, hold the plain one, 10, below.
static Error errorOf(const QSqlError &error)
{
    constexpr int Plain = 0xff;
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return storageError(error.text(), isNumber ? QString::number(code & Plain) : QString());
}

void Sql::run(const QString &statement, const QVariantList &values)
{
    if (QSqlQuery *query = execute(statement, values))
        query->finish();
}

void Sql::each(const QString &statement, const QVariantList &values,
               const std::function<void(SqlRow)> &use)
{
    QSqlQuery *query = execute(statement, values);
    while (query && query->next())
        use(SqlRow(*query));
    if (query && query->lastError().isValid())
        m_error = errorOf(query->lastError());
    if (query)
        query->finish();
}

QVariant Sql::value(const QString &statement)
{
    QVariant first;
    QSqlQuery *query = execute(statement, {});
    if (query && query->next())
        first = query->value(0);
    if (query)
        query->finish();
    return first;
}

Result<void> Sql::transaction(const std::function<void()> &work)
{
    run(u"begin immediate"_s);
    if (isOk())
        work();
    run(u"commit"_s);
    if (auto error = takeError()) {
        run(u"rollback"_s);
        takeError(); // SQLite may have rolled back by itself.
        return std::unexpected(*error);
    }
    return {};
}

std::optional<Error> Sql::takeError()
{
    return std::exchange(m_error, {});
}

QSqlQuery *Sql::execute(const QString &statement, const QVariantList &values)
{
    if (m_error)
        return nullptr;
    const auto [entry, isNew] = m_prepared.try_emplace(statement, m_database);
    QSqlQuery &query = entry->second;
    bool ok = true;
    if (isNew) {
        query.setForwardOnly(true);
        ok = query.prepare(statement);
    }
    for (qsizetype i = 0; ok && i < values.size(); ++i) {
        // A null QString would become NULL; here an empty text is a text.
        const bool isNullText =
            values[i].typeId() == QMetaType::QString && values[i].toString().isNull();
        query.bindValue(int(i), isNullText ? QVariant(u""_s) : values[i]);
    }
    if (ok && query.exec())
        return &query;
    m_error = errorOf(query.lastError());
    m_prepared.erase(entry);
    return nullptr;
}

} // namespace spacedock
