// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/threadqueue.h"

namespace spacedock::sim {

ThreadQueue::Taken ThreadQueue::enqueue(std::function<void()> task)
{
    const std::scoped_lock lock(m_mutex);
    m_tasks.push_back(std::move(task));
    if (m_idle < m_tasks.size() && m_threads.size() < m_limit)
        m_threads.emplace_back([this] { work(); });
    else
        m_wake.notify_one();
    return Taken(true);
}

void ThreadQueue::shutdown()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads)
        thread.join();
}

void ThreadQueue::work()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        ++m_idle;
        m_wake.wait(lock, [this] { return m_isStopping || !m_tasks.empty(); });
        --m_idle;
        if (m_tasks.empty())
            return;
        const auto task = std::move(m_tasks.front());
        m_tasks.pop_front();
        lock.unlock();
        task();
        lock.lock();
    }
}

} // namespace spacedock::sim
