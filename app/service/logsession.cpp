// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logsession.h"

#include "app/hub/eventstream.h"
#include "app/hub/hubclient.h"
#include "app/service/logpipe.h"

#include <QElapsedTimer>
#include <QEvent>
#include <QPointer>
#include <QTimer>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace spacedock {

namespace {

constexpr auto Frame = 16ms;

} // namespace

class LogSession::Private : public QObject {
public:
    Private(LogSession &session, HubClient &hub, SpaceId space, LogKind log);
    ~Private() override;

    void open();
    void close();
    void setState(State next);

    LogSession *const q;
    HubClient &client;
    SpaceId id;
    LogKind kind;
    State state = State::Closed;
    std::chrono::steady_clock::time_point retryAt;
    std::shared_ptr<LogStore> store = std::make_shared<LogStore>();
    LogMask mask;
    LogFileMaker maker;
    std::optional<int> tail; ///< Until it was asked for.

protected:
    void customEvent(QEvent *event) override;

private:
    void connectStream();
    void dropStream();
    void tell();

    std::shared_ptr<LogPipe> m_pipe; ///< Made by the first open().
    std::unique_ptr<EventStream> m_stream;
    QTimer m_frame;
    QTimer m_flush;
    QElapsedTimer m_sinceTold;
};

LogSession::Private::Private(LogSession &session, HubClient &hub, SpaceId space, LogKind log)
    : q(&session)
    , client(hub)
    , id(std::move(space))
    , kind(log)
{
    m_frame.setSingleShot(true);
    m_flush.setSingleShot(true);
    m_flush.setInterval(LogPipe::FlushSpacing);
    connect(&m_frame, &QTimer::timeout, this, &Private::tell);
    connect(&m_flush, &QTimer::timeout, this, [this] { m_pipe->flush(); });
}

LogSession::Private::~Private()
{
    m_stream.reset();
    if (m_pipe)
        m_pipe->detach();
}

void LogSession::Private::open()
{
    if (m_stream && state != State::Ended)
        return;
    dropStream();
    if (!m_pipe)
        m_pipe = LogPipe::make(this, store, mask, maker);
    m_stream = client.logStream(kind, id, m_pipe->queue(), std::exchange(tail, std::nullopt));
    connectStream();
    setState(State::Connecting);
    m_stream->open();
}

void LogSession::Private::connectStream()
{
    connect(m_stream.get(), &EventStream::opened, this, [this] { setState(State::Live); });
    connect(m_stream.get(), &EventStream::interrupted, this,
            [this](const std::optional<Error> &error, std::chrono::milliseconds wait) {
                retryAt = std::chrono::steady_clock::now() + wait;
                setState(State::Waiting);
                if (error)
                    emit q->failed(*error);
            });
    connect(m_stream.get(), &EventStream::failed, this, [this](const Error &error) {
        m_pipe->end();
        setState(State::Ended);
        emit q->failed(error);
    });
}

void LogSession::Private::close()
{
    dropStream();
    setState(State::Closed);
}

// One of the stream's own signals may have led here.
void LogSession::Private::dropStream()
{
    EventStream *stream = m_stream.release();
    if (!stream)
        return;
    stream->close();
    stream->disconnect(this);
    stream->deleteLater();
}

void LogSession::Private::setState(State next)
{
    if (std::exchange(state, next) != next)
        emit q->stateChanged(next);
}

void LogSession::Private::customEvent(QEvent *event)
{
    if (event->type() != LogPipe::Advanced || m_frame.isActive())
        return;
    const auto since = m_sinceTold.isValid() ? std::chrono::milliseconds(m_sinceTold.elapsed())
                                             : std::chrono::milliseconds(Frame);
    if (since >= Frame)
        tell();
    else
        m_frame.start(Frame - since);
}

/// Every signal may delete the session.
void LogSession::Private::tell()
{
    m_sinceTold.start();
    const LogPipe::News news = m_pipe->takeNews();
    if (news.isUnflushed && !m_flush.isActive())
        m_flush.start();
    const QPointer<Private> alive(this);
    if (news.begin < news.end)
        emit q->advanced(news.begin, news.end);
    if (alive && news.isReplayed)
        emit q->replayed();
    if (alive && news.hasFileFailed)
        emit q->failed({.kind = Error::Kind::Storage});
    if (alive && news.isGarbage)
        emit q->failed({.kind = Error::Kind::BadReply, .status = 200});
}

LogSession::LogSession(HubClient &client, SpaceId id, LogKind kind, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(*this, client, std::move(id), kind))
{
}

LogSession::~LogSession() = default;

SpaceId LogSession::id() const
{
    return d->id;
}

LogKind LogSession::kind() const
{
    return d->kind;
}

LogSession::State LogSession::state() const
{
    return d->state;
}

std::chrono::milliseconds LogSession::untilRetry() const
{
    const auto left = d->retryAt - std::chrono::steady_clock::now();
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(left),
                    std::chrono::milliseconds{0});
}

std::shared_ptr<const LogStore> LogSession::store() const
{
    return d->store;
}

LogSnapshot LogSession::snapshot() const
{
    return d->store->snapshot();
}

void LogSession::setMask(LogMask mask)
{
    d->mask = std::move(mask);
}

void LogSession::setFileMaker(LogFileMaker maker)
{
    d->maker = std::move(maker);
}

void LogSession::setTail(std::optional<int> lines)
{
    d->tail = lines;
}

void LogSession::setMemoryLimit(qsizetype bytes)
{
    d->store->setMemoryLimit(bytes);
}

void LogSession::open()
{
    d->open();
}

void LogSession::close()
{
    d->close();
}

} // namespace spacedock
