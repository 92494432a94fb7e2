// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/backoff.h"
#include "app/hub/eventstream.h"
#include "app/hub/networksettings.h"
#include "app/hub/streamthread.h"

#include <QElapsedTimer>
#include <QTimer>

namespace spacedock {

/// The policy of a stream: when to connect, when to wait, when to give up. A child of its stream,
/// so that it lives in the same thread.
class EventStream::Private : public QObject {
public:
    struct Setup {
        std::shared_ptr<StreamThread> thread;
        QUrl url; ///< The first time.
        QUrl replayUrl; ///< Later, when the Hub sends its whole buffer again.
        QByteArray token;
        NetworkSettings settings;
        QByteArray authorities;
        std::shared_ptr<LogQueue> log; ///< Where the lines go, of a log.
    };

    explicit Private(const Setup &setup);
    ~Private() override;

    void attach(EventStream *stream);
    void open();
    void close();
    void setPaused(bool paused);
    State state() const { return m_state; }

protected:
    void customEvent(QEvent *event) override;

private:
    void connectTo(const QUrl &url);
    void deliver();
    void deliver(StreamSink::Batch batch);
    void handleEnd(const StreamEnd &end);
    void redirect(const QUrl &target, int status);
    void waitAndRetry(const StreamEnd &end);
    void fail(const Error &error);
    void dropSink();

    EventStream *q = nullptr;
    std::weak_ptr<StreamThread> m_thread;
    QUrl m_url;
    QUrl m_replayUrl;
    QByteArray m_token;
    NetworkSettings m_settings;
    QByteArray m_authorities;
    std::shared_ptr<LogQueue> m_log;
    Backoff m_backoff;
    std::shared_ptr<StreamSink> m_sink;
    QByteArray m_lastEventId;
    QTimer m_retryTimer;
    QTimer m_batchTimer;
    QElapsedTimer m_sinceBatch;
    QElapsedTimer m_sinceOpened;
    State m_state = State::Idle;
    int m_failures = 0;
    int m_redirects = 0;
    bool m_isPaused = false;
    bool m_wasOpen = false; ///< Of this connection.
};

} // namespace spacedock
