// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logslot.h"

#include "app/service/logfile.h"

#include <algorithm>
#include <utility>

namespace spacedock {

std::shared_ptr<const LogBlock> LogBlockCache::find(const LogSlot *slot)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_entries, slot, &Entry::slot);
    if (found == m_entries.end())
        return {};
    std::rotate(found, found + 1, m_entries.end());
    return m_entries.back().block;
}

void LogBlockCache::add(const LogSlot *slot, std::shared_ptr<const LogBlock> block)
{
    const std::scoped_lock lock(m_mutex);
    if (std::ranges::find(m_entries, slot, &Entry::slot) != m_entries.end())
        return;
    m_memory += block->memory();
    m_entries.push_back({slot, std::move(block)});
    trim();
}

void LogBlockCache::remove(const LogSlot *slot)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = std::ranges::find(m_entries, slot, &Entry::slot);
    if (found == m_entries.end())
        return;
    m_memory -= found->block->memory();
    m_entries.erase(found);
}

void LogBlockCache::setLimit(qsizetype bytes)
{
    const std::scoped_lock lock(m_mutex);
    m_limit = bytes;
    trim();
}

qsizetype LogBlockCache::memory() const
{
    const std::scoped_lock lock(m_mutex);
    return m_memory;
}

void LogBlockCache::trim()
{
    while (m_entries.size() > 1 && m_memory > m_limit) {
        m_memory -= m_entries.front().block->memory();
        m_entries.erase(m_entries.begin());
    }
}

LogSlot::LogSlot(qint64 first, std::shared_ptr<const LogBlock> block,
                 std::shared_ptr<LogBlockCache> cache)
    : m_first(first)
    , m_count(block->count())
    , m_latest(block->latest())
    , m_cache(std::move(cache))
    , m_block(std::move(block))
{
}

LogSlot::LogSlot(qint64 first, quint32 count, std::optional<Time> latest,
                 std::shared_ptr<LogBlockCache> cache, std::shared_ptr<const LogFile> file,
                 qint64 offset)
    : m_first(first)
    , m_count(count)
    , m_latest(latest)
    , m_cache(std::move(cache))
    , m_file(std::move(file))
    , m_offset(offset)
{
}

LogSlot::~LogSlot()
{
    m_cache->remove(this);
}

std::shared_ptr<const LogBlock> LogSlot::load() const
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_block)
            return m_block;
    }
    if (auto known = m_cache->find(this))
        return known;
    auto block = fetch();
    m_cache->add(this, block);
    return block;
}

std::shared_ptr<const LogBlock> LogSlot::fetch() const
{
    QByteArray frame;
    std::shared_ptr<const LogFile> file;
    {
        const std::scoped_lock lock(m_mutex);
        frame = m_frame;
        file = m_file;
    }
    if (frame.isEmpty() && file)
        frame = file->frame(m_offset);
    const auto head = LogFrame::readHead(frame);
    if (head && head->count == m_count) {
        if (auto block = head->read(QByteArrayView(frame).sliced(LogFrame::HeadSize)))
            return block;
    }
    auto empty = std::make_shared<LogBlock>();
    while (empty->count() < m_count)
        empty->append(QByteArrayView(), LogRecord{});
    return empty;
}

void LogSlot::setFile(std::shared_ptr<const LogFile> file, qint64 offset)
{
    const std::scoped_lock lock(m_mutex);
    m_file = std::move(file);
    m_offset = offset;
}

bool LogSlot::hasFile() const
{
    const std::scoped_lock lock(m_mutex);
    return m_file != nullptr;
}

void LogSlot::compress(LogFrame::Scratch &scratch)
{
    std::shared_ptr<const LogBlock> block;
    {
        const std::scoped_lock lock(m_mutex);
        block = m_block;
    }
    if (!block)
        return;
    QByteArray frame = LogFrame::make(*block, 0, m_count, m_first, scratch);
    const std::scoped_lock lock(m_mutex);
    m_frame = std::move(frame);
    m_block.reset();
}

void LogSlot::leaveToFile()
{
    const std::scoped_lock lock(m_mutex);
    if (!m_file)
        return;
    m_frame = {};
    m_block.reset();
}

qsizetype LogSlot::memory() const
{
    const std::scoped_lock lock(m_mutex);
    return qsizetype(sizeof(LogSlot)) + (m_block ? m_block->memory() : 0) + m_frame.size();
}

} // namespace spacedock
