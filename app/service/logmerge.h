// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logsnapshot.h"

#include <QList>
#include <QObject>
#include <QThreadPool>

#include <memory>

namespace spacedock {

class LogStore;

/// Lines of several logs in the order of time, at one moment. Like a LogSnapshot, but each line has
/// a source. Lines are numbered for ever: a later moment only adds some at the end. Cheap to copy;
/// one object belongs to one thread at a time.
class LogMerged {
public:
    static constexpr int MostSources = 255;

    /// Where a line comes from.
    struct Origin {
        int source = 0;
        qint64 line = 0;
        bool operator==(const Origin &) const = default;
    };

    qint64 begin() const { return 0; }
    qint64 end() const { return m_end; }
    Origin origin(qint64 line) const;
    int source(qint64 line) const { return origin(line).source; }

    // Of the source's line; empty when its store has dropped it.
    LogRecord record(qint64 line) const;
    QByteArray text(qint64 line) const;
    QByteArray text(qint64 line, qsizetype offset, qsizetype maxBytes) const;
    qsizetype size(qint64 line) const;
    std::optional<LogDivider> divider(qint64 line) const;
    std::optional<QByteArray> revealed(qint64 line) const;

private:
    friend class LogMerge;
    static constexpr qint64 ChunkSize = qint64{64} * 1024;
    using Chunk = std::vector<quint64>; ///< Source in the top byte, line below.
    using Chunks = std::vector<std::shared_ptr<const Chunk>>;

    QList<LogSnapshot> m_sources;
    std::shared_ptr<const Chunks> m_chunks;
    qint64 m_end = 0;
};

/// Merges logs while they grow, on a worker. Lines that come late, with a time before others that
/// are there already, stand where they came.
class LogMerge : public QObject {
    Q_OBJECT

public:
    explicit LogMerge(QObject *parent = nullptr);
    ~LogMerge() override;

    /// Begins anew with these; the index of a store is its lines' source.
    void setSources(const QList<std::shared_ptr<const LogStore>> &stores);
    /// Takes what has come since; connect it to LogSession::advanced.
    void follow();
    const LogMerged &merged() const { return m_merged; }

signals:
    void advanced(qint64 begin, qint64 end); ///< Lines that are new.

private:
    struct State;
    void work();
    void take(int number, const LogMerged &merged);

    QList<std::shared_ptr<const LogStore>> m_stores;
    LogMerged m_merged;
    std::shared_ptr<State> m_state; ///< The worker's.
    int m_number = 0; ///< Of the sources; late results of former ones are dropped.
    bool m_isWorking = false;
    bool m_isStale = false; ///< More came while it works.
    QThreadPool m_worker;
};

} // namespace spacedock
