// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logstore_p.h"

#include <algorithm>
#include <utility>

namespace spacedock {

namespace {

/// Of the memory limit: what may lie there uncompressed, and what may be read back.
constexpr qsizetype HotShare = 2;
constexpr qsizetype CacheShare = 8;
constexpr qsizetype MaxCache = qsizetype{8} * 1024 * 1024;

} // namespace

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
    const bool isFull = block->text(block->count()).size() > LogBlock::TextSize / 2;
    // Lines are about as long as those before them.
    hot = isFull ? std::make_shared<LogBlock>(rooms.take(), block->count() + block->count() / 16)
                 : std::make_shared<LogBlock>();
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
    slot.compress(scratch);
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

} // namespace spacedock
