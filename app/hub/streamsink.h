// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/eventstream.h"
#include "app/hub/logqueue.h"

#include <QEvent>
#include <QUrl>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace spacedock {

/// How one connection of a stream ended.
struct StreamEnd {
    std::optional<Error> error; ///< None: the server closed it cleanly.
    QUrl redirect; ///< Where the server sent us instead.
    std::optional<std::chrono::milliseconds> retry; ///< What the server asked to wait.
};

/// One connection between its two ends: the network thread fills, the stream's thread empties. Both
/// hold it, since each may end first.
class StreamSink {
public:
    static constexpr qsizetype High = qsizetype{8} * 1024 * 1024; ///< Reading stops here …
    static const QEvent::Type Filled; ///< Posted to the receiver when there is something to take.

    struct Batch {
        bool opened = false;
        QList<ServerEvent> events;
        QByteArray lastId; ///< Empty: none came with it.
        std::optional<StreamEnd> end;
        bool wasFull = false; ///< Reading stopped and has to be started again.
    };

    /// With \a log the stream is that of a log: its lines go there instead of to the receiver.
    explicit StreamSink(QObject *receiver, std::shared_ptr<LogQueue> log = {})
        : m_receiver(receiver)
        , m_log(std::move(log))
    {
    }

    bool isLog() const { return m_log != nullptr; }

    void setOpened();
    void push(QList<ServerEvent> events, qsizetype bytes);
    void push(LogBatch lines, const QByteArray &lastId);
    void finish(StreamEnd end);
    /// Whether the network thread shall wait before it reads on.
    bool isFull() const { return m_isPaused || m_isFull || (m_log && m_log->isFull()); }

    Batch take();
    void setPaused(bool paused) { m_isPaused = paused; }
    void detach(); ///< Nothing is posted any more.

private:
    void post(); ///< With the lock held.

    std::mutex m_mutex;
    QObject *m_receiver;
    const std::shared_ptr<LogQueue> m_log;
    Batch m_batch;
    qsizetype m_bytes = 0;
    bool m_isPosted = false;
    std::atomic<bool> m_isFull = false;
    std::atomic<bool> m_isPaused = false;
};

} // namespace spacedock
