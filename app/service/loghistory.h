// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/time.h"
#include "app/service/loghistoryfolder.h"
#include "app/service/logingest.h"

#include <QMap>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <utility>

namespace spacedock {

/// The logs that were watched, on disk: one file for each Space, kind and run, within limits of
/// size and age. What cannot be written is told once; watching goes on. Files are read, counted and
/// removed on a worker.
class LogHistory : public QObject {
    Q_OBJECT

public:
    explicit LogHistory(Clock clock, QObject *parent = nullptr);
    ~LogHistory() override;

    /// Returns at once; changed() tells when the folder has been read. Empty: kept until the
    /// program ends.
    void open(const QString &folder);
    void setLimits(const LogLimits &limits);
    LogLimits limits() const { return m_limits; }

    /// Makes the files of a session's runs. A run whose lines have no times began when this was
    /// called.
    LogFileMaker maker(const SpaceId &id, LogKind kind) const;
    /// The Space of runs that are being written was seen in \a stage.
    void noteStage(const SpaceId &id, const StageValue &stage);

    QList<LogRun> runs(const SpaceId &id) const; ///< Newest first.
    QList<LogRun> runs() const { return m_runs; } ///< All, in no particular order.
    qint64 bytes() const; ///< On disk.
    /// The newest failed run and the last one before it that served, of the run log.
    std::optional<std::pair<LogRun, LogRun>> comparison(const SpaceId &id) const;

    using Opened = std::function<void(const Result<LogFile::Content> &content)>;
    void read(const LogRun &run, QObject *context, const Opened &use);

    void wipe(); ///< All but what is being written.
    void wipe(const SpaceId &id);

signals:
    void changed(); ///< Runs appeared, went or ended.
    void failed(const spacedock::Error &error);

private:
    void take(const QList<LogRun> &runs);
    void begin(const LogRun &run);
    void complete(const QString &file);
    void takeCount(LogRun run);
    void writeNote(const LogRun &run);
    void replace(const LogRun &run);
    void tidy();
    void removeIf(const std::function<bool(const LogRun &)> &isDue);
    void tellRemoved(const QStringList &files);
    LogRun *find(const QString &file);

    Clock m_clock;
    LogLimits m_limits;
    std::shared_ptr<LogHistoryFolder> m_folder;
    QList<LogRun> m_runs;
    QMap<std::pair<SpaceId, LogKind>, QString> m_newest; ///< Files that this program began last.
    QTimer m_tidying;
    QThreadPool m_worker; ///< One thread. Last, so that it has ended before the rest goes.
};

} // namespace spacedock
