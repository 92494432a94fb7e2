// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logstore.h"

#include "app/service/logblock.h"
#include "app/service/logfile.h"
#include "app/service/logsecrets.h"
#include "app/service/logslot.h"
#include "app/service/logsnapshot_p.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <mutex>
#include <utility>

namespace spacedock {

namespace {

/// Of the memory limit: what may lie there uncompressed, and what may be read back.
constexpr qsizetype HotShare = 2;
constexpr qsizetype CacheShare = 8;
constexpr qsizetype MaxCache = qsizetype{8} * 1024 * 1024;

/// QByteArrayView::indexOf looks at each byte by itself.
qsizetype lineEnd(QByteArrayView text)
{
    const void *at =
        text.isEmpty() ? nullptr : std::memchr(text.data(), '\n', std::size_t(text.size()));
    return at ? static_cast<const char *>(at) - text.data() : -1;
}

} // namespace

class LogStore::Private {
public:
    using Slots = LogSnapshot::Slots;
    using OpenLine = LogSnapshot::OpenLine;

    explicit Private(qsizetype memoryLimit)
        : limit(memoryLimit)
    {
    }

    qint64 writtenEnd() const { return hotFirst + hot->count(); }
    Slots &draft();
    void seal();
    void writeBlock(LogSlot &slot, const LogBlock &block);
    void relieve();
    void compressOldest();
    bool dropOrLeaveOldest();
    void writeTail();

    std::atomic<qsizetype> limit;
    std::atomic<qsizetype> used = 0; ///< Without the cache.
    std::atomic<qint64> publishedBegin = 0;
    std::atomic<qint64> publishedEnd = 0;
    const std::shared_ptr<LogBlockCache> cache = std::make_shared<LogBlockCache>();
    const std::shared_ptr<LogSecrets> secrets = std::make_shared<LogSecrets>();

    mutable std::mutex mutex; ///< Of the snapshot alone; held for a few pointers.
    LogSnapshot published;

    // The writer's.
    std::shared_ptr<const Slots> sealed = std::make_shared<Slots>();
    std::shared_ptr<Slots> changing; ///< The same, once it differs from the published one.
    std::shared_ptr<LogBlock> hot = std::make_shared<LogBlock>();
    qint64 hotFirst = 0;
    qint64 begin = 0;
    std::shared_ptr<const OpenLine> open;
    qsizetype slotMemory = 0;
    qsizetype hotMemory = 0; ///< Of sealed blocks that are not compressed.
    std::size_t firstHot = 0; ///< The slots before it are compressed or in the file.
    std::size_t firstKept = 0; ///< The slots before it are in the file only.
    std::shared_ptr<LogFile> file;
    qint64 fileFirst = 0; ///< The line that is number 0 of the file.
    qint64 tailEnd = 0; ///< The file has the lines before it …
    bool isOpenInTail = false; ///< … and this state of the open line.
};

LogStore::Private::Slots &LogStore::Private::draft()
{
    if (!changing) {
        changing = std::make_shared<Slots>(*sealed);
        sealed = changing;
    }
    return *changing;
}

void LogStore::Private::seal()
{
    if (hot->count() == 0)
        return;
    const auto block = hot->sealed();
    auto slot = std::make_shared<LogSlot>(hotFirst, block, cache);
    writeBlock(*slot, *block);
    slotMemory += slot->memory();
    hotMemory += block->memory();
    hotFirst += block->count();
    draft().push_back(std::move(slot));
    hot = std::make_shared<LogBlock>();
    relieve();
}

void LogStore::Private::writeBlock(LogSlot &slot, const LogBlock &block)
{
    if (!file)
        return;
    if (const auto offset = file->addBlock(block, hotFirst - fileFirst))
        slot.setFile(file, *offset);
    tailEnd = hotFirst + block.count();
    isOpenInTail = false;
}

/// Until the limit is kept: the oldest blocks first are compressed, then leave the memory.
void LogStore::Private::relieve()
{
    const qsizetype most = limit;
    cache->setLimit(std::min(most / CacheShare, MaxCache));
    const qsizetype reserve = LogBlock::TextSize + std::min(most / CacheShare, MaxCache);
    const qsizetype room = std::max<qsizetype>(0, most - reserve);
    while (firstHot < sealed->size() && (hotMemory > room / HotShare && slotMemory > room))
        compressOldest();
    while (slotMemory > room && dropOrLeaveOldest()) {}
    used = slotMemory;
}

void LogStore::Private::compressOldest()
{
    LogSlot &slot = *(*sealed)[firstHot++];
    const qsizetype before = slot.memory();
    slot.compress();
    const qsizetype saved = before - slot.memory();
    slotMemory -= saved;
    hotMemory -= before - qsizetype(sizeof(LogSlot));
}

bool LogStore::Private::dropOrLeaveOldest()
{
    if (firstKept >= sealed->size())
        return false;
    const auto slot = (*sealed)[firstKept];
    const qsizetype before = slot->memory();
    if (firstKept >= firstHot) {
        hotMemory -= before - qsizetype(sizeof(LogSlot));
        firstHot = firstKept + 1;
    }
    if (slot->hasFile()) {
        slot->leaveToFile();
        slotMemory -= before - slot->memory();
        ++firstKept;
        return true;
    }
    // Without it, what is older would stand behind a hole.
    begin = slot->end();
    for (std::size_t i = 0; i <= firstKept; ++i)
        slotMemory -= (*sealed)[i]->memory();
    draft().erase(draft().begin(), draft().begin() + qsizetype(firstKept) + 1);
    firstHot -= firstKept + 1;
    firstKept = 0;
    return true;
}

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
    closeOpen();
    for (qsizetype end = lineEnd(text); end >= 0; end = lineEnd(text)) {
        append(text.first(end), record);
        text = text.sliced(end + 1);
    }
    if (!d->hot->hasRoom(text, record)) {
        d->seal();
        if (text.size() >= LogBlock::TextSize)
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

void LogStore::Private::writeTail()
{
    const auto from = static_cast<quint32>(tailEnd - hotFirst);
    if (from < hot->count())
        file->addTail(*hot, from, hot->count(), tailEnd - fileFirst);
    tailEnd = writtenEnd();
    if (!open)
        return;
    LogBlock single(open->text.size());
    single.append(open->text, open->record);
    file->addTail(single, 0, 1, tailEnd - fileFirst);
    isOpenInTail = true;
}

bool LogStore::hasFileFailed() const
{
    return d->file && d->file->hasFailed();
}

} // namespace spacedock
