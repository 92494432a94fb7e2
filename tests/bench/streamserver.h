// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <chrono>
#include <functional>

#include <sys/types.h>

namespace spacedock::bench {

/// A process that serves a log stream on 127.0.0.1 from bytes that it made before, so that it is
/// not what is measured. Whatever is asked for, each connection gets all events; with none it stays
/// open in silence.
class StreamServer {
public:
    /// Lines as they come from a busy Space: so many every few milliseconds, each of which begins
    /// with the moment it was sent, in microseconds of a steady clock.
    struct Pace {
        int ticks;
        int linesATick;
        std::chrono::milliseconds tick;
        int linesAChunk; ///< Of HTTP/1.1.
    };

    /// \a eventsAChunk: of HTTP/1.1.
    StreamServer(int events, int eventsAChunk);
    explicit StreamServer(const Pace &pace);
    ~StreamServer();
    StreamServer(const StreamServer &) = delete;
    StreamServer &operator=(const StreamServer &) = delete;

    QString url() const; ///< Without a path.

private:
    /// \a serve is run in the child, in a thread for each connection.
    void start(const std::function<void(int socket)> &serve);

    pid_t m_child = -1;
    int m_port = 0;
};

} // namespace spacedock::bench
