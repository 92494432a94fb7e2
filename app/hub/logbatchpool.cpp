// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/logbatchpool.h"

#include <utility>

namespace spacedock {

namespace {

qsizetype bytesOf(const LogBatch &batch)
{
    return batch.text.capacity() + qsizetype(batch.lines.capacity() * sizeof(LogBatch::Line));
}

} // namespace

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
    m_bytes -= bytesOf(batch);
    return batch;
}

void LogBatchPool::giveBack(LogBatch batch)
{
    if (!batch.text.isDetached())
        return;
    LogBatch spare;
    spare.text = std::move(batch.text);
    spare.text.resize(0);
    spare.lines = std::move(batch.lines);
    spare.lines.clear();
    const qsizetype bytes = bytesOf(spare);
    const std::scoped_lock lock(m_mutex);
    if (m_bytes + bytes > Most)
        return;
    m_bytes += bytes;
    m_spare.push_back(std::move(spare));
}

} // namespace spacedock
