// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/money.h"
#include "app/domain/time.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <map>

namespace spacedock {

Error storageError(const QString &detail, const QString &code = {});

QVariant toSql(Time time);
QVariant toSql(std::optional<Time> time);
QVariant toSql(std::optional<Money> money);
template <typename T> QVariant toSql(const std::optional<T> &value)
{
    return value ? QVariant(*value) : QVariant();
}
QVariant toSql(std::optional<std::chrono::seconds> seconds);

/// The columns of one row, taken from left to right.
class SqlRow {
public:
    explicit SqlRow(const QSqlQuery &query)
        : m_query(query)
    {
    }

    QString text() { return take().toString(); }
    qint64 number() { return take().toLongLong(); }
    int smallNumber() { return take().toInt(); }
    double real() { return take().toDouble(); }
    bool flag() { return take().toInt() != 0; }
    Time time() { return Time(std::chrono::milliseconds(number())); }
    std::optional<int> maybeNumber();
    std::optional<Time> maybeTime();
    std::optional<Money> maybeMoney();
    std::optional<std::chrono::seconds> maybeSeconds();

private:
    QVariant take() { return m_query.value(m_column++); }

    const QSqlQuery &m_query;
    int m_column = 0;
};

/// Statements of one connection, prepared once each. After an error nothing more happens until it
/// is taken, so that a row of calls needs one check at its end.
class Sql {
public:
    explicit Sql(const QSqlDatabase &database);

    void run(const QString &statement, const QVariantList &values = {});
    void each(const QString &statement, const QVariantList &values,
              const std::function<void(SqlRow)> &use);
    QVariant value(const QString &statement); ///< First column of the first row.
    /// All of \a work or nothing.
    Result<void> transaction(const std::function<void()> &work);

    bool isOk() const { return !m_error; }
    std::optional<Error> takeError();

private:
    QSqlQuery *execute(const QString &statement, const QVariantList &values);

    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_prepared;
    std::optional<Error> m_error;
};

} // namespace spacedock
