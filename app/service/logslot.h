// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logblock.h"
#include "app/service/logframe.h"

#include <mutex>

namespace spacedock {

class LogFile;
class LogSlot;

/// Blocks that were read back from where they are kept small; the last few, within a limit.
class LogBlockCache {
public:
    std::shared_ptr<const LogBlock> find(const LogSlot *slot);
    void add(const LogSlot *slot, std::shared_ptr<const LogBlock> block);
    void remove(const LogSlot *slot);
    void setLimit(qsizetype bytes); ///< One block is always kept.
    qsizetype memory() const;

private:
    struct Entry {
        const LogSlot *slot;
        std::shared_ptr<const LogBlock> block;
    };
    void trim();

    mutable std::mutex m_mutex;
    std::vector<Entry> m_entries; ///< Read last at the end.
    qsizetype m_memory = 0;
    qsizetype m_limit = 0;
};

/// A sealed block of a store, wherever it is: in memory, compressed, or in the file only.
class LogSlot {
public:
    LogSlot(qint64 first, std::shared_ptr<const LogBlock> block,
            std::shared_ptr<LogBlockCache> cache);
    /// In \a file at \a offset only.
    LogSlot(qint64 first, quint32 count, std::optional<Time> latest,
            std::shared_ptr<LogBlockCache> cache, std::shared_ptr<const LogFile> file,
            qint64 offset);

    ~LogSlot();
    LogSlot(const LogSlot &) = delete;
    LogSlot &operator=(const LogSlot &) = delete;

    qint64 first() const { return m_first; }
    qint64 end() const { return m_first + m_count; }
    std::optional<Time> latest() const { return m_latest; }
    /// The block itself. Should it be damaged beyond reading, as many empty lines.
    std::shared_ptr<const LogBlock> load() const;

    // By the writer of the store.
    void setFile(std::shared_ptr<const LogFile> file, qint64 offset);
    bool hasFile() const;
    void compress(LogFrame::Scratch &scratch);
    void leaveToFile(); ///< Only when it has one.
    qsizetype memory() const; ///< Without what the cache holds.

private:
    std::shared_ptr<const LogBlock> fetch() const;

    const qint64 m_first;
    const quint32 m_count;
    const std::optional<Time> m_latest;
    const std::shared_ptr<LogBlockCache> m_cache;
    mutable std::mutex m_mutex;
    std::shared_ptr<const LogBlock> m_block;
    QByteArray m_frame; ///< Compressed.
    std::shared_ptr<const LogFile> m_file;
    qint64 m_offset = 0;
};

} // namespace spacedock
