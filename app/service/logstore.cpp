// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logstore_p.h"

#include <cstring>
#include <utility>

namespace spacedock {

namespace {

/// QByteArrayView::indexOf looks at each byte by itself.
qsizetype lineEnd(QByteArrayView text)
{
    const void *at =
        text.isEmpty() ? nullptr : std::memchr(text.data(), '\n', std::size_t(text.size()));
    return at ? static_cast<const char *>(at) - text.data() : -1;
}

} // namespace

LogStore::LogStore(qsizetype memoryLimit)
    : d(std::make_unique<Private>(memoryLimit))
{
    publish();
}

LogStore::~LogStore() = default;

LogSnapshot LogStore::snapshot() const
{
    const std::scoped_lock lock(d->mutex);
    return d->published;
}

qint64 LogStore::begin() const
{
    return d->publishedBegin.load(std::memory_order_acquire);
}

qint64 LogStore::end() const
{
    return d->publishedEnd.load(std::memory_order_acquire);
}

qsizetype LogStore::memoryUse() const
{
    return d->used.load(std::memory_order_relaxed) + d->cache->memory();
}

void LogStore::setMemoryLimit(qsizetype limit)
{
    d->limit = limit;
}

void LogStore::append(QByteArrayView text, const LogRecord &record)
{
    for (qsizetype end = lineEnd(text); end >= 0; end = lineEnd(text)) {
        appendLine(text.first(end), record);
        text = text.sliced(end + 1);
    }
    appendLine(text, record);
}

void LogStore::appendLine(QByteArrayView text, const LogRecord &record)
{
    closeOpen();
    if (!d->hot->hasRoom(text, record)) {
        d->seal();
        if (!d->hot->hasRoom(text, record))
            d->hot = std::make_shared<LogBlock>(text.size());
    }
    d->hot->append(text, record);
}

void LogStore::append(const LogDivider &divider)
{
    closeOpen();
    if (!d->hot->hasRoomForDivider())
        d->seal();
    d->hot->append(divider);
}

void LogStore::setOpen(QByteArrayView text, const LogRecord &record)
{
    d->open =
        std::make_shared<LogSnapshot::OpenLine>(text.toByteArray().replace('\n', ' '), record);
    d->isOpenInTail = false;
}

qint64 LogStore::writtenEnd() const
{
    return d->writtenEnd();
}

bool LogStore::hasOpen() const
{
    return d->open != nullptr;
}

void LogStore::closeOpen()
{
    if (const auto open = std::exchange(d->open, nullptr))
        append(open->text, open->record);
}

void LogStore::dropOpen()
{
    d->open.reset();
}

void LogStore::reveal(qint64 line, QByteArray text)
{
    d->secrets->add(line, std::move(text));
}

void LogStore::publish()
{
    LogSnapshot next;
    next.m_begin = d->begin;
    next.m_finalEnd = d->writtenEnd();
    next.m_end = next.m_finalEnd + (d->open ? 1 : 0);
    next.m_slots = d->sealed;
    next.m_hot = d->hot;
    next.m_hotFirst = d->hotFirst;
    next.m_open = d->open;
    next.m_secrets = d->secrets;
    d->changing.reset();
    d->used = d->slotMemory + d->hot->memory();
    const qint64 begin = next.m_begin;
    const qint64 end = next.m_end;
    {
        const std::scoped_lock lock(d->mutex);
        std::swap(d->published, next);
    }
    d->publishedBegin.store(begin, std::memory_order_release);
    d->publishedEnd.store(end, std::memory_order_release);
}

void LogStore::setFile(std::shared_ptr<LogFile> file)
{
    closeOpen();
    d->seal();
    d->file = std::move(file);
    d->fileFirst = d->hotFirst;
    d->tailEnd = d->hotFirst;
}

void LogStore::adopt(std::shared_ptr<const LogFile> file, qint64 offset, quint32 count,
                     std::optional<Time> latest)
{
    d->seal();
    auto slot =
        std::make_shared<LogSlot>(d->hotFirst, count, latest, d->cache, std::move(file), offset);
    d->slotMemory += slot->memory();
    d->hotFirst += count;
    d->draft().push_back(std::move(slot));
    d->firstHot = d->firstKept = d->sealed->size();
}

bool LogStore::isFlushed() const
{
    return !d->file || d->file->hasFailed()
        || (d->tailEnd == d->writtenEnd() && (!d->open || d->isOpenInTail));
}

void LogStore::flush()
{
    if (!isFlushed())
        d->writeTail();
}

bool LogStore::hasFileFailed() const
{
    return d->file && d->file->hasFailed();
}

} // namespace spacedock
