// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logsnapshot.h"

#include <QByteArrayView>

#include <memory>

namespace spacedock {

class LogFile;

/// The lines of one log in UTF-8 blocks with a compact index. One thread writes, any number reads
/// through snapshots. Over the memory limit older blocks are compressed, then left to the file;
/// without a file the oldest are dropped.
class LogStore {
public:
    static constexpr qsizetype DefaultMemoryLimit = qsizetype{256} * 1024 * 1024;

    explicit LogStore(qsizetype memoryLimit = DefaultMemoryLimit);
    ~LogStore();
    LogStore(const LogStore &) = delete;
    LogStore &operator=(const LogStore &) = delete;

    // From any thread.
    LogSnapshot snapshot() const;
    qint64 begin() const; ///< Of what is held.
    qint64 end() const; ///< Grows; asks no lock.
    qsizetype memoryUse() const; ///< Text and index, compressed ones and those read back.
    void setMemoryLimit(qsizetype limit); ///< Kept from the next line on.

    // From one thread at a time. Nothing is seen by readers before publish().
    /// Text with line ends becomes several lines.
    void append(QByteArrayView text, const LogRecord &record);
    void appendLine(QByteArrayView text, const LogRecord &record); ///< Text without line ends.
    void append(const LogDivider &divider);
    /// A line that may be redrawn: replaces the present open line, if there is one.
    void setOpen(QByteArrayView text, const LogRecord &record);
    qint64 writtenEnd() const; ///< Without the open line.
    bool hasOpen() const;
    void closeOpen(); ///< Its present state is final.
    void dropOpen(); ///< As if it had never been.
    void reveal(qint64 line, QByteArray text); ///< Remembers what was masked, in memory only.
    void publish();
    /// Blocks from now on are kept in \a file, too; none: only in memory.
    void setFile(std::shared_ptr<LogFile> file);
    /// A block that \a file has at \a offset and that is read when it is needed.
    void adopt(std::shared_ptr<const LogFile> file, qint64 offset, quint32 count,
               std::optional<Time> latest);
    bool isFlushed() const; ///< The file, if there is one, has every line.
    void flush(); ///< Writes to the file what it does not have.
    bool hasFileFailed() const; ///< The lines are in memory only since.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
