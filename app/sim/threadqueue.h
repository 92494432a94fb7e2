// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <httplib.h>

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <vector>

namespace spacedock::sim {

/// A thread per connection: an open log stream keeps its thread for hours, so a fixed pool would
/// soon be full. Threads are made when they are wanted, up to \c limit, and kept.
class ThreadQueue : public httplib::TaskQueue {
public:
    explicit ThreadQueue(std::size_t limit)
        : m_limit(limit)
    {
    }

    /// Nothing, or true with later versions of the library.
    using Taken = decltype(std::declval<httplib::TaskQueue &>().enqueue(nullptr));

    Taken enqueue(std::function<void()> task) override;
    void shutdown() override;

private:
    void work();

    const std::size_t m_limit;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_tasks;
    std::vector<std::thread> m_threads;
    std::size_t m_idle = 0;
    bool m_isStopping = false;
};

} // namespace spacedock::sim
