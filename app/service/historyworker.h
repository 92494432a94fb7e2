// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/historyfile.h"

#include <QObject>
#include <QTimer>

namespace spacedock {

/// Reads and writes the history's file on a thread of its own. What could not be written is tried
/// again; the trouble is told once.
class HistoryWorker : public QObject {
    Q_OBJECT

public:
    HistoryWorker();

    void open(int session, const QString &path);
    void write(HistoryWrites writes);
    void fetch(int session, TimeSpan span);
    void readOthers(int session, int change);
    void readAgain(int session, int change); ///< Whether somebody has written or not.
    void close();

signals:
    /// \a session: as it was given to open(), so that late answers can be told.
    void opened(int session, bool isPersistent, const spacedock::HistoryData &data);
    void fetched(int session, const spacedock::TimeSpan &span, const spacedock::HistoryData &data);
    /// Another program has written; \a change: as it was given.
    void othersRead(int session, int change, const spacedock::HistoryData &data);
    void failed(const spacedock::Error &error);

private:
    void flush();

    HistoryFile m_file;
    HistoryWrites m_waiting;
    QTimer m_retry;
    bool m_isFailing = false;
};

} // namespace spacedock
