// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/loghistoryrun.h"

#include <QHash>
#include <QList>
#include <QLockFile>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <mutex>

namespace spacedock {

/// How much of the past is kept; the oldest runs go first, one that is written never.
struct LogLimits {
    qint64 bytes = qint64{1024} * 1024 * 1024;
    std::chrono::days age{30};
    bool operator==(const LogLimits &) const = default;
};

/// The files of kept runs in one folder. Every function may be called from any thread. Each run has
/// a file of its own name and a lock, so that two programs on one folder do not meet.
class LogHistoryFolder : public std::enable_shared_from_this<LogHistoryFolder> {
public:
    struct Listener {
        std::function<void(const LogRun &run)> began;
        std::function<void(const QString &file)> released; ///< Nobody writes it any more.
        std::function<void(const Error &error)> failed; ///< Once, until it works again.
    };

    /// Empty: one of its own, until the last file is let go of.
    explicit LogHistoryFolder(const QString &path);

    void listen(Listener listener); ///< An empty one ends it: no call comes after.
    QString path() const { return m_path; }

    /// A new file to write, held until the last owner lets go of it; null when there can be none.
    std::shared_ptr<LogFile> create(const LogFileInfo &info);
    bool isWritten(const QString &file) const; ///< By this or another program.

    QStringList files() const;
    /// All runs as their notes tell; those without a note or end are counted anew.
    QList<LogRun> scan() const;
    bool remove(const QString &file); ///< False when it is being written or cannot be removed.
    /// Removes the oldest of \a runs until the rest keeps to \a limits; returns those removed.
    QList<LogRun> enforce(QList<LogRun> runs, const LogLimits &limits, Time now);

private:
    void release(const QString &file);
    std::shared_ptr<LogFile> fail(const Error &error);
    QString newPath(const LogFileInfo &info);

    const std::unique_ptr<QTemporaryDir> m_temporary;
    const QString m_path;
    mutable std::mutex m_mutex;
    Listener m_listener;
    std::map<QString, std::unique_ptr<QLockFile>> m_locks;
    int m_made = 0;
    bool m_isFailing = false;
};

} // namespace spacedock
