// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/logqueue.h"
#include "app/service/logingest.h"

#include <QEvent>

#include <atomic>
#include <chrono>
#include <limits>
#include <memory>
#include <mutex>

namespace spacedock {

/// From the network thread to the store, on worker threads: takes what is in the queue whenever
/// something is, one thread at a time, and tells the receiver. Keeps itself alive while it works.
class LogPipe : public std::enable_shared_from_this<LogPipe> {
public:
    static const QEvent::Type Advanced; ///< Posted to the receiver when there is news.
    static constexpr std::chrono::milliseconds FlushSpacing{500};

    /// What happened since it was asked last.
    struct News {
        qint64 begin = std::numeric_limits<qint64>::max(); ///< First line that is new or changed.
        qint64 end = 0;
        bool isUnflushed = false; ///< Ask for a flush() soon.
        bool hasFileFailed = false; ///< Told once for each file.
        bool isReplayed = false; ///< A sign of life came; told once a connection.
        bool isGarbage = false; ///< The stream is not that of a log; told once a connection.
    };

    static std::shared_ptr<LogPipe> make(QObject *receiver, std::shared_ptr<LogStore> store,
                                         LogMask mask, LogFileMaker maker);

    const std::shared_ptr<LogQueue> &queue() const { return m_queue; }
    News takeNews();
    void end(); ///< The stream ended for good.
    void flush(); ///< Soon, on a worker.
    void detach(); ///< Nothing is posted any more; what is in the queue is still stored.

private:
    LogPipe(QObject *receiver, std::shared_ptr<LogStore> store, LogMask mask, LogFileMaker maker);
    void wake();
    void run();
    void takeAll();
    void take(const LogQueue::Piece &piece);
    void flushNow();
    void tell(qint64 begin, bool isReplayed = false);

    const std::shared_ptr<LogStore> m_store;
    LogIngest m_ingest;
    std::shared_ptr<LogQueue> m_queue;
    std::atomic<int> m_calls = 0; ///< Of wake() that run() has not seen.
    std::atomic<bool> m_wantsEnd = false;
    std::atomic<bool> m_wantsFlush = false;

    // The worker's.
    std::chrono::steady_clock::time_point m_flushed;
    bool m_failureTold = false;
    bool m_garbageTold = false;
    bool m_isReplayed = false;

    std::mutex m_mutex; ///< Of what follows.
    QObject *m_receiver;
    News m_news;
    bool m_isPosted = false;
};

} // namespace spacedock
