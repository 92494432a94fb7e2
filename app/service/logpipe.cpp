// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logpipe.h"

#include "app/hub/logbatchpool.h"
#include "app/service/logstore.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>
#include <utility>

using std::chrono::steady_clock;

namespace spacedock {

const QEvent::Type LogPipe::Advanced = static_cast<QEvent::Type>(QEvent::registerEventType());

LogPipe::LogPipe(QObject *receiver, std::shared_ptr<LogStore> store, LogMask mask,
                 LogFileMaker maker)
    : m_store(store)
    , m_ingest(std::move(store), std::move(mask), std::move(maker))
    , m_receiver(receiver)
{
}

std::shared_ptr<LogPipe> LogPipe::make(QObject *receiver, std::shared_ptr<LogStore> store,
                                       LogMask mask, LogFileMaker maker)
{
    const auto screen = [mask](LogBatch &batch) {
        batch.mayHaveSecrets = mask && mask(batch.text).has_value();
    };
    const std::shared_ptr<LogPipe> pipe(
        new LogPipe(receiver, std::move(store), std::move(mask), std::move(maker)));
    const auto wake = [weak = std::weak_ptr(pipe)] {
        if (const auto self = weak.lock())
            self->wake();
    };
    pipe->m_queue = std::make_shared<LogQueue>(wake, screen);
    return pipe;
}

void LogPipe::wake()
{
    if (m_calls.fetch_add(1) == 0)
        QThreadPool::globalInstance()->start([self = shared_from_this()] { self->run(); });
}

void LogPipe::run()
{
    for (int seen = m_calls; seen > 0; seen = m_calls.fetch_sub(seen) - seen)
        takeAll();
}

void LogPipe::takeAll()
{
    for (auto pieces = m_queue->take(); !pieces.empty(); pieces = m_queue->take()) {
        for (LogQueue::Piece &piece : pieces) {
            take(piece);
            LogBatchPool::shared().giveBack(std::move(piece.batch));
        }
        if (steady_clock::now() - m_flushed >= FlushSpacing)
            flushNow();
    }
    if (m_wantsEnd.exchange(false)) {
        const qint64 begin = m_store->writtenEnd();
        m_ingest.end();
        tell(begin);
    }
    if (m_wantsFlush.exchange(false))
        flushNow();
}

void LogPipe::take(const LogQueue::Piece &piece)
{
    if (piece.begins) {
        m_ingest.beginReplay();
        m_garbageTold = false;
        m_isReplayed = false;
        return;
    }
    const qint64 begin = m_store->writtenEnd();
    const LogBatch &batch = piece.batch;
    const bool hasNews = !batch.lines.empty() || batch.unreadable > 0;
    const bool isFirst = batch.hasHeartbeat && !std::exchange(m_isReplayed, true);
    if (hasNews)
        m_ingest.take(batch);
    if (hasNews || isFirst)
        tell(begin, isFirst);
}

void LogPipe::flushNow()
{
    m_flushed = steady_clock::now();
    m_store->flush();
    if (m_store->hasFileFailed() != m_failureTold)
        tell(m_store->writtenEnd());
}

void LogPipe::tell(qint64 begin, bool isReplayed)
{
    const bool hasFailed = m_store->hasFileFailed();
    const bool isFresh = hasFailed && !std::exchange(m_failureTold, hasFailed);
    m_failureTold = hasFailed;
    const bool isGarbage = m_ingest.isGarbage() && !std::exchange(m_garbageTold, true);
    const std::scoped_lock lock(m_mutex);
    m_news.begin = std::min(m_news.begin, begin);
    m_news.end = m_store->end();
    m_news.isUnflushed = !m_store->isFlushed();
    m_news.hasFileFailed = m_news.hasFileFailed || isFresh;
    m_news.isReplayed = m_news.isReplayed || isReplayed;
    m_news.isGarbage = m_news.isGarbage || isGarbage;
    if (m_receiver && !std::exchange(m_isPosted, true))
        QCoreApplication::postEvent(m_receiver, new QEvent(Advanced));
}

LogPipe::News LogPipe::takeNews()
{
    const std::scoped_lock lock(m_mutex);
    m_isPosted = false;
    return std::exchange(m_news, {});
}

void LogPipe::end()
{
    m_wantsEnd = true;
    wake();
}

void LogPipe::flush()
{
    m_wantsFlush = true;
    wake();
}

void LogPipe::detach()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_receiver = nullptr;
    }
    flush();
}

} // namespace spacedock
