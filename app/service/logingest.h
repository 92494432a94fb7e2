// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logbatch.h"
#include "app/domain/logdetector.h"
#include "app/domain/logline.h"
#include "app/service/logfile.h"
#include "app/service/logjoin.h"
#include "app/service/logkeylines.h"

#include <functional>
#include <memory>
#include <optional>

namespace spacedock {

class LogStore;

/// Hides secrets before a line is stored: the masked form of a text, or nothing when there is no
/// secret in it. It is asked about many lines at once first ('\n' between them), then about each.
/// Called from more than one worker thread, also at once.
using LogMask = std::function<std::optional<QByteArray>(QByteArrayView text)>;

/// Where a run of a log is to be kept; called when its first line comes, from a worker thread.
/// None: it is not kept.
using LogFileMaker = std::function<std::shared_ptr<LogFile>(int run, std::optional<Time> started,
                                                            const QByteArray &commit)>;

/// Makes the lines of a store from those of a stream: joins replays, keeps of a progress bar its
/// present state, masks secrets, finds levels and tracebacks, marks restarts and gaps. Belongs to
/// one thread at a time.
class LogIngest {
public:
    LogIngest(std::shared_ptr<LogStore> store, LogMask mask = {}, LogFileMaker maker = {});
    ~LogIngest();
    LogIngest(const LogIngest &) = delete;
    LogIngest &operator=(const LogIngest &) = delete;

    void beginReplay(); ///< A connection was made.
    void take(const LogBatch &batch);
    void end(); ///< It ended for good.

    /// Since the last beginReplay() something came, and nothing of it was a line of a log.
    bool isGarbage() const { return m_hasGarbage && !m_hasLines; }

private:
    struct Line {
        QByteArrayView text;
        std::optional<Time> time;
        int redraws = 0;
        bool hasEscapes = false;
    };
    struct Pending {
        QByteArray text;
        std::optional<Time> time;
        int redraws = 0;
        bool hasEscapes = false;
        bool isHard = false; ///< Ended in a carriage return: whatever comes is written over it.
    };

    void takeLine(const Line &line, bool isUnfinished, bool hasReturns);
    void takePart(Line line, bool isUnfinished);
    void setPending(const Line &line, bool isHard);
    void commitPending();
    void commit(const Line &line);
    void add(const Line &line, const std::optional<QByteArray> &masked);
    void joinFirst(const Line &line);
    void startRun(const Line &line);
    std::optional<QByteArray> masked(QByteArrayView text, LogKeyLines &keys) const;
    QByteArrayView visible(const Line &line, QByteArrayView text);

    const std::shared_ptr<LogStore> m_store;
    const LogMask m_mask;
    const LogFileMaker m_maker;
    LogJoin m_join;
    LogDetector m_detector;
    LogKeyLines m_keys;
    std::optional<Pending> m_pending;
    std::optional<Time> m_openTime; ///< Of what was pending when the connection broke.
    std::optional<Time> m_lastTime;
    QByteArray m_scratch;
    int m_run = 0;
    std::optional<Time> m_replayFrom; ///< Of the first line that the present connection gave.
    bool m_isAtReplay = false; ///< It has not given one yet.
    bool m_isContinued = false; ///< Before the present connection there was something already.
    bool m_isMasking = false; ///< There is something to mask in the present batch.
    bool m_hasLines = false;
    bool m_hasGarbage = false;
};

} // namespace spacedock
