// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/logline.h"
#include "app/domain/spaceid.h"
#include "app/service/logingest.h"
#include "app/service/logstore.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>

namespace spacedock {

class HubClient;

/// The live log of one Space: run or build. Its lines go from the network thread through a worker
/// into the store. A reconnect replays the Hub's buffer; lines already held are not added twice.
class LogSession : public QObject {
    Q_OBJECT

public:
    enum class State { Closed, Connecting, Live, Waiting, Ended };

    LogSession(HubClient &client, SpaceId id, LogKind kind, QObject *parent = nullptr);
    ~LogSession() override;

    SpaceId id() const;
    LogKind kind() const;
    State state() const;
    std::chrono::milliseconds untilRetry() const; ///< With Waiting: until the next try.
    std::shared_ptr<const LogStore> store() const;
    LogSnapshot snapshot() const;

    // Before open().
    void setMask(LogMask mask);
    void setFileMaker(LogFileMaker maker);
    /// Begins with so many of the Hub's last lines instead of all.
    void setTail(std::optional<int> lines);
    void setMemoryLimit(qsizetype bytes); ///< At any time.

    void open();
    void close(); ///< The lines stay.

signals:
    /// Lines \a begin … \a end are new or were redrawn; at most once a frame.
    void advanced(qint64 begin, qint64 end);
    void stateChanged(spacedock::LogSession::State state);
    /// The Hub has given a first sign of life since it was connected: its buffer is through.
    void replayed();
    /// The stream broke, with Ended for good; or Error::Kind::Storage: the file cannot be written
    /// any more, told once.
    void failed(const spacedock::Error &error);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
