// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logscanteam.h"
#include "app/service/logsearch.h"
#include "app/service/logsnapshot.h"

#include <QEvent>

#include <memory>
#include <mutex>

namespace spacedock {

/// One search on worker threads, a slice of time after the other, so that others get theirs. Keeps
/// itself alive while it works.
class LogSearchJob : public std::enable_shared_from_this<LogSearchJob> {
public:
    static const QEvent::Type Progressed; ///< Posted to the receiver when there is news.

    struct Results {
        LogMatches matches;
        LogMatches shown;
        qint64 begin = 0;
        qint64 searchedEnd = 0;
        qint64 end = 0;
        LogSearch::Trouble trouble = LogSearch::Trouble::None;
        int finished = 0; ///< How often it came to the end.
    };

    LogSearchJob(QObject *receiver, std::shared_ptr<const LogStore> store, LogFilter filter,
                 LogScanTeam scan);

    void start(); ///< Searches what has not been searched yet.
    void stop(); ///< For good; nothing is posted any more.
    Results results();

private:
    using Moment = std::chrono::steady_clock::time_point;

    void run();
    bool runSlice(); ///< Whether there is more to do.
    void begin(const LogSnapshot &held);
    bool searchNext(const LogSnapshot &held);
    void add(qint64 line, qint64 end);
    void searchOpen(const LogSnapshot &held);
    void publish(const LogSnapshot &held, bool isAtEnd);

    const std::shared_ptr<const LogStore> m_store;
    const LogFilter m_filter;
    LogScanTeam m_scan;
    std::atomic<int> m_calls = 0;
    std::atomic<bool> m_isStopped = false;

    // The worker's.
    bool m_isBegun = false;
    qint64 m_next = 0;
    qint64 m_from = 0; ///< Nothing before it is wanted.
    LogMatches m_matches;
    LogMatches m_shown;
    LogSearch::Trouble m_trouble = LogSearch::Trouble::None;
    std::chrono::steady_clock::duration m_spent{};
    Moment m_published;

    std::mutex m_mutex; ///< Of what follows.
    QObject *m_receiver;
    Results m_results;
    bool m_isPosted = false;
};

} // namespace spacedock
