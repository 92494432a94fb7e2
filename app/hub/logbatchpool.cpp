// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/logbatchpool.h"

#include <utility>

namespace spacedock {

LogBatchPool &LogBatchPool::shared()
{
    static LogBatchPool pool;
    return pool;
}

LogBatch LogBatchPool::take()
{
    const std::scoped_lock lock(m_mutex);
    if (m_spare.empty())
        return {};
    LogBatch batch = std::move(m_spare.back());
    m_spare.pop_back();
    return batch;
}

void LogBatchPool::giveBack(LogBatch batch)
{
    const auto lineBytes = qsizetype(batch.lines.capacity() * sizeof(LogBatch::Line));
    if (!batch.text.isDetached() || batch.text.capacity() + lineBytes > Largest)
        return;
    LogBatch spare;
    spare.text = std::move(batch.text);
    spare.text.resize(0);
    spare.lines = std::move(batch.lines);
    spare.lines.clear();
    const std::scoped_lock lock(m_mutex);
    if (m_spare.size() < Most)
        m_spare.push_back(std::move(spare));
}

} // namespace spacedock
