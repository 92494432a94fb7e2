// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/loghistoryrun.h"

#include "app/service/logstore.h"

#include <QDataStream>
#include <QFile>
#include <QSaveFile>

#include <limits>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr quint32 Magic = 0x53444c52;
constexpr quint16 Version = 1;
constexpr qint64 NoTime = std::numeric_limits<qint64>::min();
constexpr qint64 LongestNote = 4096;

qint64 milliseconds(Time time)
{
    return time.time_since_epoch().count();
}

Time timeOf(qint64 since)
{
    return Time{std::chrono::milliseconds{since}};
}

} // namespace

QString runNotePath(const QString &logFile)
{
    return logFile + u".run"_s;
}

std::optional<LogRun> readRunNote(const QString &logFile)
{
    QFile file(runNotePath(logFile));
    if (!file.open(QIODevice::ReadOnly) || file.size() > LongestNote)
        return {};
    QDataStream in(&file);
    in.setVersion(QDataStream::Qt_6_0);
    quint32 magic = 0;
    quint16 version = 0;
    in >> magic >> version;
    if (magic != Magic || version != Version)
        return {};
    LogRun run{.file = logFile};
    quint8 kind = 0;
    qint64 started = 0;
    qint64 ended = NoTime;
    in >> run.info.space.owner >> run.info.space.name >> kind >> run.info.run >> started
        >> run.info.commit >> ended >> run.lines >> run.errors >> run.lastStage >> run.hasServed
        >> run.isComplete;
    if (in.status() != QDataStream::Ok)
        return {};
    run.info.kind = kind == quint8(LogKind::Build) ? LogKind::Build : LogKind::Run;
    run.info.started = timeOf(started);
    if (ended != NoTime)
        run.ended = timeOf(ended);
    run.bytes = LogFile::sizeOf(logFile);
    return run;
}

bool writeRunNote(const LogRun &run)
{
    QSaveFile file(runNotePath(run.file));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QDataStream out(&file);
    out.setVersion(QDataStream::Qt_6_0);
    out << Magic << Version << run.info.space.owner << run.info.space.name << quint8(run.info.kind)
        << run.info.run << milliseconds(run.info.started) << run.info.commit
        << (run.ended ? milliseconds(*run.ended) : NoTime) << run.lines << run.errors
        << run.lastStage << run.hasServed << run.isComplete;
    return file.commit();
}

std::optional<LogRun> countRun(const QString &logFile, const std::optional<LogRun> &noted)
{
    const auto content = LogFile::read(logFile);
    if (!content)
        return {};
    LogRun run = noted.value_or(LogRun{});
    run.file = logFile;
    run.info = content->info;
    run.bytes = LogFile::sizeOf(logFile);
    run.lines = run.errors = 0;
    run.ended.reset();
    const LogSnapshot lines = content->store->snapshot();
    for (qint64 line = lines.begin(); line < lines.end(); ++line) {
        const LogRecord record = lines.record(line);
        if (record.isDivider)
            continue;
        ++run.lines;
        if (record.startsBlock || (record.level == LogLevel::Error && !record.inBlock))
            ++run.errors;
        if (record.time)
            run.ended = record.time;
    }
    return run;
}

} // namespace spacedock
