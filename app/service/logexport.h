// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"
#include "app/service/logmatches.h"
#include "app/service/logsnapshot.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>

namespace spacedock {

enum class LogFormat {
    Text, ///< Visible text, a line each, with its time before it where wanted.
    Gzip, ///< The same, compressed.
    Ndjson ///< One JSON object a line: timestamp, level, space, text.
};

/// Which lines of a log to write, and how.
struct LogExportJob {
    LogSnapshot lines;
    std::optional<LogMatches> chosen; ///< None: all.
    std::optional<std::pair<qint64, qint64>> range; ///< From … to, without the second.
    LogFormat format = LogFormat::Text;
    bool hasTimes = true; ///< Of Text and Gzip.
    /// Of lines from several logs: the name of a line's own. Called from a worker thread.
    std::function<QByteArray(qint64 line)> sourceOf;
    QString file;
};

/// Writes lines of a log to a file, on a worker. The file appears when it is whole; one that was
/// there before stays until then. What is masked in the log is masked in the file.
class LogExport : public QObject {
    Q_OBJECT

public:
    explicit LogExport(QObject *parent = nullptr);
    ~LogExport() override;

    void start(const LogExportJob &job); ///< One at a time: cancels the former.
    void cancel(); ///< No signal comes after it.
    bool isRunning() const { return m_stop != nullptr; }

signals:
    void progressed(double part); ///< 0 … 1, a few times a second.
    void finished(const QString &file, qint64 lines);
    void failed(const spacedock::Error &error); ///< Error::Kind::Storage.

private:
    std::shared_ptr<std::atomic<bool>> m_stop; ///< Of the job in work.
    QThreadPool m_worker;
};

/// One line as the format has it, with its end. Empty for dividers that it cannot tell.
QByteArray exportedLine(const LogSnapshot &lines, qint64 line, LogFormat format, bool hasTimes,
                        const QByteArray &source = {});

/// What stands before a line for its time; empty when it has none or \a hasTimes is false.
QByteArray exportedTime(const LogSnapshot &lines, qint64 line, bool hasTimes);

/// The last lines without their colours, for a report; dividers left out.
QByteArray lastLines(const LogSnapshot &lines, int count, bool hasTimes);

} // namespace spacedock
