// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/eventstream.h"

#include "app/hub/eventstream_p.h"
#include "app/hub/networksetup.h"

#include <QPointer>
#include <QRandomGenerator>

#include <utility>

using namespace std::chrono_literals;

namespace spacedock {

namespace {

constexpr auto BatchSpacing = 16ms;
constexpr int MaxRedirects = 5;
constexpr int HealthyAfter = 60; // first waits

/// Whether asking again can help. Most refusals stay the same; a server may recover.
bool isFinal(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unauthorized:
    case Error::Kind::PaymentRequired:
    case Error::Kind::Forbidden:
    case Error::Kind::NotFound:
    case Error::Kind::Rejected:
    case Error::Kind::ForeignHost:
        return error.status != 408 && error.status != 425;
    default:
        return false;
    }
}

} // namespace

EventStream::Private::Private(const Setup &setup)
    : m_thread(setup.thread)
    , m_url(setup.url)
    , m_replayUrl(setup.replayUrl)
    , m_token(setup.token)
    , m_settings(setup.settings)
    , m_authorities(setup.authorities)
    , m_log(setup.log)
    , m_backoff{.first = setup.settings.firstWait}
    , m_retryTimer(this)
    , m_batchTimer(this)
{
    m_retryTimer.setSingleShot(true);
    m_batchTimer.setSingleShot(true);
    connect(&m_retryTimer, &QTimer::timeout, this, [this] { connectTo(m_url); });
    connect(&m_batchTimer, &QTimer::timeout, this, [this] { deliver(); });
}

EventStream::Private::~Private()
{
    dropSink();
}

void EventStream::Private::attach(EventStream *stream)
{
    q = stream;
    setParent(stream);
}

void EventStream::Private::open()
{
    if (m_state != State::Idle && m_state != State::Closed)
        return;
    m_failures = 0;
    m_redirects = 0;
    connectTo(m_url);
}

void EventStream::Private::close()
{
    m_state = State::Closed;
    m_retryTimer.stop();
    m_batchTimer.stop();
    dropSink();
}

void EventStream::Private::dropSink()
{
    if (!m_sink)
        return;
    m_sink->detach();
    if (const auto thread = m_thread.lock())
        thread->stop(m_sink);
    m_sink.reset();
}

void EventStream::Private::connectTo(const QUrl &url)
{
    const auto thread = m_thread.lock();
    if (!thread) {
        m_state = State::Closed; // the client is gone
        return;
    }
    m_state = State::Connecting;
    m_wasOpen = false;
    m_sink = std::make_shared<StreamSink>(this, m_log);
    if (m_log) {
        m_log->setOnRoom([threadOfAll = m_thread, sink = std::weak_ptr(m_sink)] {
            const auto network = threadOfAll.lock();
            const auto current = sink.lock();
            if (network && current)
                network->readOn(current);
        });
    }
    m_sink->setPaused(m_isPaused);
    thread->start({.url = url,
                   .token = m_token,
                   .lastEventId = m_lastEventId,
                   .proxy = proxyAddress(proxyFor(m_settings, url)),
                   .authorities = m_authorities,
                   .connectLimit = m_settings.answerLimit,
                   .silence = m_settings.streamSilence},
                  m_sink);
}

void EventStream::Private::setPaused(bool paused)
{
    if (std::exchange(m_isPaused, paused) == paused || !m_sink)
        return;
    m_sink->setPaused(paused);
    if (paused)
        return;
    if (const auto thread = m_thread.lock())
        thread->readOn(m_sink);
    m_batchTimer.start(0ms);
}

void EventStream::Private::customEvent(QEvent *event)
{
    if (event->type() != StreamSink::Filled || m_batchTimer.isActive())
        return;
    const auto since = std::chrono::milliseconds(m_sinceBatch.isValid() ? m_sinceBatch.elapsed()
                                                                        : BatchSpacing.count());
    if (since >= BatchSpacing)
        deliver();
    else
        m_batchTimer.start(BatchSpacing - since);
}

void EventStream::Private::deliver()
{
    if (!m_sink || m_isPaused)
        return;
    m_sinceBatch.start();
    deliver(m_sink->take());
}

/// Every signal may close or delete the stream.
void EventStream::Private::deliver(StreamSink::Batch batch)
{
    const QPointer<Private> alive(this);
    const auto sink = m_sink;
    const auto isCurrent = [&] { return alive && m_sink == sink; };
    if (batch.opened) {
        m_state = State::Open;
        m_wasOpen = true;
        m_url = m_replayUrl;
        m_sinceOpened.start();
        emit q->opened();
    }
    if (!batch.lastId.isEmpty() && isCurrent())
        m_lastEventId = batch.lastId;
    if (!batch.events.isEmpty() && isCurrent())
        emit q->received(batch.events);
    if (batch.wasFull && isCurrent()) {
        if (const auto thread = m_thread.lock())
            thread->readOn(sink);
    }
    if (batch.end && isCurrent())
        handleEnd(*batch.end);
}

void EventStream::Private::handleEnd(const StreamEnd &end)
{
    m_sink.reset();
    if (m_thread.expired())
        m_state = State::Closed;
    else if (!end.redirect.isEmpty())
        redirect(end.redirect, end.error ? end.error->status : 0);
    else if (end.error && isFinal(*end.error))
        fail(*end.error);
    else
        waitAndRetry(end);
}

void EventStream::Private::redirect(const QUrl &target, int status)
{
    if (!isSameOrigin(target, m_url))
        fail({.kind = Error::Kind::ForeignHost, .status = status, .detail = target.host()});
    else if (++m_redirects > MaxRedirects)
        fail({.kind = Error::Kind::Rejected, .status = status, .detail = target.path()});
    else
        connectTo(target);
}

void EventStream::Private::waitAndRetry(const StreamEnd &end)
{
    if (m_wasOpen
        && std::chrono::milliseconds(m_sinceOpened.elapsed())
            >= HealthyAfter * m_settings.firstWait)
        m_failures = 0;
    m_redirects = 0;
    auto atLeast = end.retry.value_or(0ms);
    if (end.error && end.error->retryAfter)
        atLeast = std::max<std::chrono::milliseconds>(atLeast, *end.error->retryAfter);
    const auto wait = m_backoff.wait(++m_failures, std::min(atLeast, m_backoff.ceiling * 10),
                                     QRandomGenerator::global()->generateDouble());
    m_state = State::Waiting;
    m_retryTimer.start(wait);
    emit q->interrupted(end.error, wait);
}

void EventStream::Private::fail(const Error &error)
{
    m_state = State::Closed;
    emit q->failed(error);
}

EventStream::EventStream(std::unique_ptr<Private> own)
    : d(std::move(own))
{
    d->attach(this);
}

EventStream::~EventStream() = default;

EventStream::State EventStream::state() const
{
    return d->state();
}

void EventStream::open()
{
    d->open();
}

void EventStream::close()
{
    d->close();
}

void EventStream::setPaused(bool paused)
{
    d->setPaused(paused);
}

} // namespace spacedock
