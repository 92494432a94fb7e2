// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/loghistoryfolder.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace spacedock {

namespace {

constexpr int MostTries = 100; ///< For a name that nobody has.

QString lockPath(const QString &file)
{
    return file + u".lock"_s;
}

std::unique_ptr<QLockFile> lockOf(const QString &file)
{
    auto lock = std::make_unique<QLockFile>(lockPath(file));
    lock->setStaleLockTime(0); // A run lasts longer than any age; a dead writer is found by its id.
    return lock;
}

std::unique_ptr<QLockFile> locked(const QString &file)
{
    auto lock = lockOf(file);
    return lock->tryLock(0) ? std::move(lock) : nullptr;
}

/// What cannot be read belongs to no Space, but takes room and has an age like the others.
LogRun completed(const QString &file, const std::optional<LogRun> &noted)
{
    std::optional<LogRun> run = countRun(file, noted);
    const bool isLog = run.has_value();
    if (!isLog) {
        const qint64 changed = QFileInfo(file).lastModified().toMSecsSinceEpoch();
        run = LogRun{.file = file,
                     .info = {.started = Time{std::chrono::milliseconds{changed}}},
                     .bytes = LogFile::sizeOf(file)};
    }
    run->isComplete = true;
    if (isLog)
        writeRunNote(*run);
    return *run;
}

/// Its writer may not have come to the note yet.
std::optional<LogRun> unfinished(const QString &file, const std::optional<LogRun> &noted)
{
    const auto info = LogFile::readInfo(file);
    if (noted || !info)
        return noted;
    return LogRun{.file = file, .info = *info, .bytes = LogFile::sizeOf(file)};
}

} // namespace

LogHistoryFolder::LogHistoryFolder(const QString &path)
    : m_temporary(path.isEmpty() ? std::make_unique<QTemporaryDir>() : nullptr)
    , m_path(m_temporary ? m_temporary->path() : path)
{
}

void LogHistoryFolder::listen(Listener listener)
{
    const std::scoped_lock lock(m_mutex);
    m_listener = std::move(listener);
}

QString LogHistoryFolder::newPath(const LogFileInfo &info)
{
    const QString stamp =
        QDateTime::fromMSecsSinceEpoch(info.started.time_since_epoch().count(), Qt::UTC)
            .toString(u"yyyyMMdd-hhmmss");
    return QDir(m_path).filePath(u"%1/%2/%3-%4-%5-%6.slog"_s.arg(
        info.space.owner, info.space.name, info.kind == LogKind::Build ? u"build"_s : u"run"_s,
        stamp, QString::number(QCoreApplication::applicationPid()), QString::number(++m_made)));
}

std::shared_ptr<LogFile> LogHistoryFolder::create(const LogFileInfo &info)
{
    const std::scoped_lock guard(m_mutex);
    const QString folder = QFileInfo(newPath(info)).path();
    if (!QDir().mkpath(folder))
        return fail({.kind = Error::Kind::Storage, .detail = QDir::toNativeSeparators(folder)});
    QString file;
    std::unique_ptr<QLockFile> lock;
    for (int tries = 0; !lock && tries < MostTries; ++tries) {
        file = newPath(info);
        lock = QFile::exists(file) ? nullptr : locked(file);
    }
    if (!lock)
        return fail({.kind = Error::Kind::Storage, .detail = QDir::toNativeSeparators(file)});
    const auto made = LogFile::create(file, info);
    if (!made)
        return fail(made.error());
    m_isFailing = false;
    (*made)->setOnFailure([weak = weak_from_this()](const Error &error) {
        if (const auto self = weak.lock()) {
            const std::scoped_lock failing(self->m_mutex);
            self->fail(error);
        }
    });
    m_locks.emplace(file, std::move(lock));
    if (m_listener.began)
        m_listener.began({.file = file, .info = info});
    // Who holds this holds the file, and with the last of them it is free.
    return {made->get(), [file, kept = *made, self = shared_from_this()](LogFile *) mutable {
                kept.reset();
                self->release(file);
            }};
}

std::shared_ptr<LogFile> LogHistoryFolder::fail(const Error &error)
{
    if (!std::exchange(m_isFailing, true) && m_listener.failed)
        m_listener.failed(error);
    return {};
}

void LogHistoryFolder::release(const QString &file)
{
    const std::scoped_lock guard(m_mutex);
    m_locks.erase(file);
    if (m_listener.released)
        m_listener.released(file);
}

bool LogHistoryFolder::isWritten(const QString &file) const
{
    const std::scoped_lock guard(m_mutex);
    if (m_locks.contains(file))
        return true;
    return QFile::exists(lockPath(file)) && !lockOf(file)->tryLock(0);
}

QStringList LogHistoryFolder::files() const
{
    QStringList files;
    QDirIterator each(m_path, {u"*.slog"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext())
        files.append(each.next());
    files.sort();
    return files;
}

QList<LogRun> LogHistoryFolder::scan() const
{
    QList<LogRun> runs;
    for (const QString &file : files()) {
        std::optional<LogRun> run = readRunNote(file);
        if (!run || !run->isComplete)
            run = isWritten(file) ? unfinished(file, run) : completed(file, run);
        if (run)
            runs.append(*run);
    }
    return runs;
}

bool LogHistoryFolder::remove(const QString &file)
{
    if (isWritten(file))
        return false;
    QFile::remove(runNotePath(file));
    const bool isGone = LogFile::remove(file);
    QDir().rmdir(QFileInfo(file).path()); // Only when it is empty.
    return isGone;
}

QList<LogRun> LogHistoryFolder::enforce(QList<LogRun> runs, const LogLimits &limits, Time now)
{
    const auto lastLine = [](const LogRun &run) { return run.ended.value_or(run.info.started); };
    std::ranges::sort(runs, {}, lastLine);
    qint64 bytes = 0;
    for (const LogRun &run : std::as_const(runs))
        bytes += run.bytes;
    QList<LogRun> removed;
    for (const LogRun &run : std::as_const(runs)) {
        const bool isDue = bytes > limits.bytes || lastLine(run) + limits.age < now;
        if (!isDue || !run.isComplete || !remove(run.file))
            continue;
        bytes -= run.bytes;
        removed.append(run);
    }
    return removed;
}

} // namespace spacedock
