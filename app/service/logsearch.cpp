// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logsearch.h"

#include "app/service/logsearchjob.h"

#include <QPointer>

#include <utility>

namespace spacedock {

class LogSearch::Private : public QObject {
public:
    explicit Private(LogSearch *search)
        : q(search)
    {
    }
    ~Private() override { drop(); }

    void start(std::shared_ptr<const LogStore> store, const LogFilter &filter);
    void drop();

    LogSearch *const q;
    std::shared_ptr<LogSearchJob> job;
    LogSearchJob::Results results;
    LogPatternError error;
    State state = State::Idle;

protected:
    void customEvent(QEvent *event) override;

private:
    void tell();
};

void LogSearch::Private::start(std::shared_ptr<const LogStore> store, const LogFilter &filter)
{
    drop();
    results = {};
    error = {};
    auto scan = LogScanTeam::make(filter);
    if (!scan) {
        error = scan.error();
        results.trouble = Trouble::BadPattern;
        state = State::Finished;
        QMetaObject::invokeMethod(q, &LogSearch::finished, Qt::QueuedConnection);
        return;
    }
    state = State::Running;
    job = std::make_shared<LogSearchJob>(this, std::move(store), filter, std::move(*scan));
    job->start();
}

void LogSearch::Private::drop()
{
    if (job)
        job->stop();
    job.reset();
}

void LogSearch::Private::customEvent(QEvent *event)
{
    if (event->type() == LogSearchJob::Progressed && job)
        tell();
}

/// Both signals may delete the search, or start another one.
void LogSearch::Private::tell()
{
    const QPointer<Private> alive(this);
    const auto current = job;
    const int before = results.finished;
    results = job->results();
    const bool isFinished = results.finished != before;
    if (isFinished)
        state = State::Finished;
    emit q->progressed();
    if (isFinished && alive && job == current)
        emit q->finished();
}

LogSearch::LogSearch(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this))
{
}

LogSearch::~LogSearch() = default;

void LogSearch::start(std::shared_ptr<const LogStore> store, const LogFilter &filter)
{
    d->start(std::move(store), filter);
}

void LogSearch::start(std::shared_ptr<const LogStore> store, const LogQuery &query)
{
    d->start(std::move(store), LogFilter{.include = {query}});
}

void LogSearch::follow()
{
    if (!d->job)
        return;
    d->state = State::Running;
    d->job->start();
}

void LogSearch::cancel()
{
    d->drop();
    if (d->state == State::Running)
        d->state = State::Idle;
}

LogSearch::State LogSearch::state() const
{
    return d->state;
}

LogSearch::Trouble LogSearch::trouble() const
{
    return d->results.trouble;
}

LogPatternError LogSearch::patternError() const
{
    return d->error;
}

double LogSearch::progress() const
{
    if (d->state == State::Finished)
        return 1;
    const auto &results = d->results;
    const qint64 all = results.end - results.begin;
    return all <= 0 ? 0 : double(results.searchedEnd - results.begin) / double(all);
}

qint64 LogSearch::searchedEnd() const
{
    return d->results.searchedEnd;
}

const LogMatches &LogSearch::matches() const
{
    return d->results.matches;
}

const LogMatches &LogSearch::shown() const
{
    return d->results.shown;
}

} // namespace spacedock
