// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <sys/types.h>

namespace spacedock::bench {

/// A process that serves a log stream on 127.0.0.1 from bytes that it made before, so that it is
/// not what is measured. Whatever is asked for, each connection gets all events; with none it stays
/// open in silence.
class StreamServer {
public:
    /// \a eventsAChunk: of HTTP/1.1.
    StreamServer(int events, int eventsAChunk);
    ~StreamServer();
    StreamServer(const StreamServer &) = delete;
    StreamServer &operator=(const StreamServer &) = delete;

    QString url() const; ///< Without a path.

private:
    pid_t m_child = -1;
    int m_port = 0;
};

} // namespace spacedock::bench
