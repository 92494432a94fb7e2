// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/logline.h"
#include "app/domain/spaceid.h"
#include "app/service/logingest.h"
#include "app/service/logstore.h"

#include <QList>
#include <QObject>

#include <chrono>
#include <deque>
#include <memory>

namespace spacedock {

class EventStream;
class HubClient;
struct ServerEvent;

/// The live log of one Space: run or build, bounded to the newest lines. A reconnect replays the
/// Hub's buffer; lines already held are recognised by time, text and ordinal and not added twice.
class LogSession : public QObject {
    Q_OBJECT

public:
    enum class State { Closed, Connecting, Live, Waiting, Ended };
    static constexpr qsizetype MaxLines = 100'000;

    LogSession(HubClient &client, SpaceId id, LogKind kind, QObject *parent = nullptr);
    ~LogSession() override;

    SpaceId id() const;
    LogKind kind() const;
    State state() const;
    const std::deque<LogLine> &lines() const;
    std::chrono::milliseconds untilRetry() const; ///< With Waiting: until the next try.

    std::shared_ptr<const LogStore> store() const;
    LogSnapshot snapshot() const;
    // Before open().
    void setMask(LogMask mask);
    void setFileMaker(LogFileMaker maker);
    void setMemoryLimit(qsizetype bytes); ///< At any time.

    void open();
    void close(); ///< The lines stay.

signals:
    /// Lines \a begin … \a end are new or were redrawn; at most once a frame.
    void advanced(qint64 begin, qint64 end);
    /// \a removed lines went at the front, then \a added came at the end.
    void changed(qsizetype removed, qsizetype added);
    void stateChanged(spacedock::LogSession::State state);
    /// The stream broke; with Ended for good.
    void failed(const spacedock::Error &error);

private:
    void dropStream();
    void setState(State state);
    void takeEvents(const QList<ServerEvent> &events);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
