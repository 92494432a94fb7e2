// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logblock.h"
#include "app/service/logfile.h"
#include "app/service/logroom.h"
#include "app/service/logsecrets.h"
#include "app/service/logslot.h"
#include "app/service/logsnapshot_p.h"
#include "app/service/logstore.h"

#include <atomic>
#include <mutex>
#include <vector>

namespace spacedock {

/// Where the blocks of a store are: the growing one, sealed ones, compressed ones, those of the
/// file.
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
    LogRoom rooms; ///< Of hot, once one was filled.
    LogFrame::Scratch scratch;
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

} // namespace spacedock
