// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/historydata.h"
#include "app/service/sql.h"

namespace spacedock {

/// The SQLite file behind the history. Belongs to one thread.
class HistoryFile {
public:
    HistoryFile() = default;
    ~HistoryFile();
    HistoryFile(const HistoryFile &) = delete;
    HistoryFile &operator=(const HistoryFile &) = delete;

    /// Opens or creates \a path and reads what is needed at a start. What went wrong on the way
    /// is added to \a problems; see isOpen() for whether there is a file now.
    HistoryData open(const QString &path, QList<Error> &problems);
    void close();
    bool isOpen() const { return m_sql != nullptr; }

    /// All of \a writes or, with an error, none.
    Result<void> write(const HistoryWrites &writes);
    Result<HistoryData> read(TimeSpan span);
    /// Guard and audit trail, where another program has written to the file since the last call.
    std::optional<HistoryData> readOthers();
    void forgetVersion() { m_version = 0; } ///< The next call reads in any case.

private:
    enum class Trouble { Damaged, Newer, Unusable };
    struct OpenError {
        Trouble trouble;
        Error error;
    };

    std::expected<HistoryData, OpenError> tryOpen(const QString &path);
    std::optional<OpenError> connectTo(const QString &path);
    std::optional<OpenError> checkOwner();
    std::expected<HistoryData, OpenError> readAll();
    Time findNewest();
    Time oldestKept(Time newest);

    QString m_connection;
    std::unique_ptr<Sql> m_sql;
    qint64 m_version = 0; ///< Of the data, as other programs have left it.
};

} // namespace spacedock
