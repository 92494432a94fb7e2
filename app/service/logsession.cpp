// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logsession.h"

#include "app/hub/eventjson.h"
#include "app/hub/eventstream.h"
#include "app/hub/hubclient.h"
#include "app/service/logjoin.h"

#include <algorithm>

namespace spacedock {

class LogSession::Private {
public:
    Private(HubClient &hub, SpaceId space, LogKind log)
        : client(hub)
        , id(std::move(space))
        , kind(log)
    {
    }

    qsizetype append(const LogLine &line);
    qsizetype trim();

    HubClient &client;
    SpaceId id;
    LogKind kind;
    State state = State::Closed;
    std::chrono::steady_clock::time_point retryAt;
    std::deque<LogLine> lines;
    LogJoin join;
    std::unique_ptr<EventStream> stream;
};

// One event may hold several lines.
qsizetype LogSession::Private::append(const LogLine &line)
{
    qsizetype added = 0;
    for (const QByteArray &text : line.text.split('\n')) {
        const LogLine single{line.time, text};
        if (join.isKnown(single))
            continue;
        lines.push_back(single);
        ++added;
    }
    return added;
}

qsizetype LogSession::Private::trim()
{
    const qsizetype over = qsizetype(lines.size()) - MaxLines;
    if (over <= 0)
        return 0;
    lines.erase(lines.begin(), lines.begin() + over);
    return over;
}

LogSession::LogSession(HubClient &client, SpaceId id, LogKind kind, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(client, std::move(id), kind))
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

const std::deque<LogLine> &LogSession::lines() const
{
    return d->lines;
}

std::chrono::milliseconds LogSession::untilRetry() const
{
    const auto left = d->retryAt - std::chrono::steady_clock::now();
    return std::max(std::chrono::ceil<std::chrono::milliseconds>(left),
                    std::chrono::milliseconds{0});
}

void LogSession::open()
{
    if (d->stream && d->state != State::Ended)
        return;
    dropStream();
    const auto kind = d->kind == LogKind::Build ? StreamKind::BuildLog : StreamKind::RunLog;
    d->stream = d->client.stream(kind, d->id);
    connect(d->stream.get(), &EventStream::opened, this, [this] {
        d->join.begin(d->lines);
        setState(State::Live);
    });
    connect(d->stream.get(), &EventStream::received, this, &LogSession::takeEvents);
    connect(d->stream.get(), &EventStream::interrupted, this,
            [this](const std::optional<Error> &error, std::chrono::milliseconds wait) {
                d->retryAt = std::chrono::steady_clock::now() + wait;
                setState(State::Waiting);
                if (error)
                    emit failed(*error);
            });
    connect(d->stream.get(), &EventStream::failed, this, [this](const Error &error) {
        setState(State::Ended);
        emit failed(error);
    });
    setState(State::Connecting);
    d->stream->open();
}

void LogSession::close()
{
    dropStream();
    setState(State::Closed);
}

// One of the stream's own signals may have led here.
void LogSession::dropStream()
{
    EventStream *stream = d->stream.release();
    if (!stream)
        return;
    stream->close();
    stream->disconnect(this);
    stream->deleteLater();
}

void LogSession::setState(State state)
{
    if (std::exchange(d->state, state) != state)
        emit stateChanged(state);
}

void LogSession::takeEvents(const QList<ServerEvent> &events)
{
    qsizetype added = 0;
    for (const ServerEvent &event : events) {
        if (const auto line = readLogEvent(event))
            added += d->append(*line);
    }
    if (added == 0)
        return;
    // A batch larger than the limit pushes out part of itself, which nobody has seen.
    const qsizetype trimmed = d->trim();
    const qsizetype unseen = std::max<qsizetype>(0, added - qsizetype(d->lines.size()));
    emit changed(trimmed - unseen, added - unseen);
}

} // namespace spacedock
