// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/loghistory.h"

#include <QPointer>

#include <algorithm>

using namespace std::chrono_literals;

namespace spacedock {

namespace {

constexpr auto TidySpacing = 10min;
/// Writers store what they have at least once a second.
constexpr auto LastWords = 2s;

bool isSameRun(const LogRun &a, const LogRun &b)
{
    return a.info.space == b.info.space && a.info.kind == b.info.kind
        && a.info.started == b.info.started;
}

/// A failed build says nothing of the run before it, and the other way round.
bool isOf(LogKind kind, Stage stage)
{
    return kind == LogKind::Run ? stage != Stage::BuildError : stage != Stage::RuntimeError;
}

} // namespace

LogHistory::LogHistory(Clock clock, QObject *parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{
    m_worker.setMaxThreadCount(1);
    m_tidying.setInterval(TidySpacing);
    connect(&m_tidying, &QTimer::timeout, this, &LogHistory::tidy);
}

LogHistory::~LogHistory()
{
    if (m_folder)
        m_folder->listen({});
}

void LogHistory::open(const QString &folder)
{
    if (m_folder)
        m_folder->listen({});
    m_folder = std::make_shared<LogHistoryFolder>(folder);
    m_runs.clear();
    m_newest.clear();
    // Called in the threads of the writers.
    m_folder->listen(
        {.began =
             [this](const LogRun &run) {
                 QMetaObject::invokeMethod(this, [this, run] { begin(run); }, Qt::QueuedConnection);
             },
         .released =
             [this](const QString &file) {
                 QMetaObject::invokeMethod(
                     this, [this, file] { complete(file); }, Qt::QueuedConnection);
             },
         .failed =
             [this](const Error &error) {
                 QMetaObject::invokeMethod(
                     this, [this, error] { emit failed(error); }, Qt::QueuedConnection);
             }});
    m_tidying.start();
    m_worker.start([this, from = m_folder] {
        const QList<LogRun> runs = from->scan();
        QMetaObject::invokeMethod(
            this,
            [this, from, runs] {
                if (from == m_folder)
                    take(runs);
            },
            Qt::QueuedConnection);
    });
}

void LogHistory::setLimits(const LogLimits &limits)
{
    m_limits = limits;
    tidy();
}

LogFileMaker LogHistory::maker(const SpaceId &id, LogKind kind) const
{
    if (!m_folder)
        return {};
    // The clock stays here: a writer may work on when its owner is gone.
    return [folder = m_folder, opened = m_clock(), id, kind](int run, std::optional<Time> started,
                                                             const QByteArray &commit) {
        return folder->create({.space = id,
                               .kind = kind,
                               .run = run,
                               .started = started.value_or(opened),
                               .commit = commit});
    };
}

LogRun *LogHistory::find(const QString &file)
{
    const auto found = std::ranges::find(m_runs, file, &LogRun::file);
    return found == m_runs.end() ? nullptr : &*found;
}

void LogHistory::replace(const LogRun &run)
{
    if (LogRun *known = find(run.file))
        *known = run;
    else
        m_runs.append(run);
}

/// What has begun since the folder was asked is known better here.
void LogHistory::take(const QList<LogRun> &runs)
{
    for (const LogRun &run : runs) {
        if (!find(run.file))
            m_runs.append(run);
    }
    tidy();
    emit changed();
}

/// The run before it, of the same log, gets no more lines.
void LogHistory::begin(const LogRun &run)
{
    for (const LogRun &other : std::as_const(m_runs)) {
        if (!other.isComplete && other.info.space == run.info.space
            && other.info.kind == run.info.kind)
            QTimer::singleShot(LastWords, this, [this, file = other.file] { complete(file); });
    }
    m_newest.insert({run.info.space, run.info.kind}, run.file);
    replace(run);
    writeNote(run);
    tidy();
    emit changed();
}

void LogHistory::complete(const QString &file)
{
    const LogRun *known = find(file);
    if (!known || known->isComplete)
        return;
    m_worker.start([this, noted = *known] {
        if (const std::optional<LogRun> run = countRun(noted.file, noted))
            QMetaObject::invokeMethod(this, [this, run] { takeCount(*run); }, Qt::QueuedConnection);
    });
}

void LogHistory::takeCount(LogRun run)
{
    const LogRun *known = find(run.file);
    if (!known) // Wiped since.
        return;
    run.lastStage = known->lastStage;
    run.hasServed = known->hasServed;
    run.isComplete = true;
    replace(run);
    writeNote(run);
    tidy();
    emit changed();
}

void LogHistory::noteStage(const SpaceId &id, const StageValue &stage)
{
    for (const LogKind kind : {LogKind::Run, LogKind::Build}) {
        LogRun *run = find(m_newest.value({id, kind}));
        if (!run || !isOf(kind, stage.stage) || run->hasFailed())
            continue; // A failed run stays one, whatever the Space does next.
        const bool hasServed = run->hasServed || stage.stage == Stage::Running;
        if (run->lastStage == stage.raw && run->hasServed == hasServed)
            continue;
        run->lastStage = stage.raw;
        run->hasServed = hasServed;
        writeNote(*run);
    }
}

void LogHistory::writeNote(const LogRun &run)
{
    m_worker.start([run] { writeRunNote(run); });
}

QList<LogRun> LogHistory::runs(const SpaceId &id) const
{
    QList<LogRun> found;
    std::ranges::copy_if(m_runs, std::back_inserter(found),
                         [&id](const LogRun &run) { return run.info.space == id; });
    std::ranges::sort(found, std::ranges::greater{},
                      [](const LogRun &run) { return run.info.started; });
    return found;
}

qint64 LogHistory::bytes() const
{
    qint64 bytes = 0;
    for (const LogRun &run : m_runs)
        bytes += run.isComplete ? run.bytes : LogFile::sizeOf(run.file);
    return bytes;
}

std::optional<std::pair<LogRun, LogRun>> LogHistory::comparison(const SpaceId &id) const
{
    QList<LogRun> ofRun = runs(id);
    ofRun.removeIf([](const LogRun &run) { return run.info.kind != LogKind::Run; });
    const auto failed = std::ranges::find_if(ofRun, &LogRun::hasFailed);
    const auto good = std::find_if(
        failed, ofRun.end(), [](const LogRun &run) { return run.hasServed && !run.hasFailed(); });
    if (good == ofRun.end())
        return {};
    return std::pair(*good, *failed);
}

void LogHistory::read(const LogRun &run, QObject *context, const Opened &use)
{
    m_worker.start([this, file = run.file, reader = QPointer(context), use] {
        const Result<LogFile::Content> content = LogFile::read(file);
        QMetaObject::invokeMethod(
            this,
            [reader, use, content] {
                if (reader)
                    use(content);
            },
            Qt::QueuedConnection);
    });
}

/// Of one run that was watched twice, the fuller file stays: the Hub replays from the start.
void LogHistory::tidy()
{
    if (!m_folder)
        return;
    removeIf([this](const LogRun &run) {
        return run.isComplete && std::ranges::any_of(m_runs, [&run](const LogRun &other) {
                   return other.isComplete && other.file != run.file && isSameRun(run, other)
                       && std::pair(other.lines, other.file) > std::pair(run.lines, run.file);
               });
    });
    m_worker.start([this, from = m_folder, runs = m_runs, limits = m_limits, now = m_clock()] {
        QStringList removed;
        for (const LogRun &run : from->enforce(runs, limits, now))
            removed.append(run.file);
        tellRemoved(removed);
    });
}

void LogHistory::removeIf(const std::function<bool(const LogRun &)> &isDue)
{
    QStringList files;
    for (const LogRun &run : std::as_const(m_runs)) {
        if (isDue(run))
            files.append(run.file);
    }
    if (files.isEmpty())
        return;
    m_worker.start([this, from = m_folder, files] {
        QStringList removed;
        std::ranges::copy_if(files, std::back_inserter(removed),
                             [&from](const QString &file) { return from->remove(file); });
        tellRemoved(removed);
    });
}

/// Called by the worker.
void LogHistory::tellRemoved(const QStringList &files)
{
    if (files.isEmpty())
        return;
    QMetaObject::invokeMethod(
        this,
        [this, files] {
            m_runs.removeIf([&files](const LogRun &run) { return files.contains(run.file); });
            emit changed();
        },
        Qt::QueuedConnection);
}

void LogHistory::wipe()
{
    if (m_folder)
        removeIf([](const LogRun &) { return true; });
}

void LogHistory::wipe(const SpaceId &id)
{
    if (m_folder)
        removeIf([&id](const LogRun &run) { return run.info.space == id; });
}

} // namespace spacedock
