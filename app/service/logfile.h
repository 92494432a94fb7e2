// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/domain/logline.h"
#include "app/domain/spaceid.h"

#include <functional>
#include <memory>
#include <optional>

namespace spacedock {

class LogBlock;
class LogStore;

/// Whose log a file holds.
struct LogFileInfo {
    SpaceId space;
    LogKind kind = LogKind::Run;
    int run = 1;
    Time started;
    QByteArray commit;
    bool operator==(const LogFileInfo &) const = default;
};

/// One run of one log on disk: PATH with the compressed blocks and PATH.tail with the newest lines.
/// Written by one thread, read by any.
class LogFile {
public:
    /// Makes the file; one of that name is replaced. Error::Kind::Storage.
    static Result<std::shared_ptr<LogFile>> create(const QString &path, const LogFileInfo &info);

    struct Content {
        LogFileInfo info;
        std::shared_ptr<const LogStore> store;
        bool isDamaged = false; ///< Something could not be read; what is whole is there.
    };
    /// Opens a file to read, whatever state its writer left it in.
    static Result<Content> read(const QString &path);
    static Result<LogFileInfo> readInfo(const QString &path);
    static qint64 sizeOf(const QString &path); ///< With its tail.
    static bool remove(const QString &path); ///< With its tail.

    ~LogFile();
    LogFile(const LogFile &) = delete;
    LogFile &operator=(const LogFile &) = delete;

    QString path() const;
    /// Called once, by the writer, when nothing more can be written. Before it writes.
    void setOnFailure(std::function<void(const Error &error)> onFailure);

    // For the store that writes it.
    /// Adds a sealed block and empties the tail. Where it stands; none when it could not be
    /// written.
    std::optional<qint64> addBlock(const LogBlock &block, qint64 first);
    /// Adds lines \a from … \a to of a block that still grows; they take the place of those that
    /// have the same numbers.
    bool addTail(const LogBlock &block, quint32 from, quint32 to, qint64 first);
    /// Head and body of the block at \a offset; empty if it cannot be read. From any thread.
    QByteArray frame(qint64 offset) const;
    bool hasFailed() const; ///< Nothing is written any more.

private:
    class Private;
    explicit LogFile(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace spacedock
