// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/error.h"

#include <QByteArray>
#include <QObject>

#include <memory>

namespace spacedock {

/// One server-sent event. \c data has its lines joined by '\n'.
struct ServerEvent {
    QByteArray name; ///< Empty for unnamed events.
    QByteArray data;
    QByteArray id;
    bool operator==(const ServerEvent &) const = default;
};

/// A live stream of server-sent events. All streams of the program share one network thread; the
/// signals come in the thread of the object. After a break it connects again by itself, waiting
/// 1, 2, 4, 8 … 30 s with jitter, and stops for good when closed or refused: 401, 403, 404 and
/// whatever else stays the same when asked again.
class EventStream : public QObject {
    Q_OBJECT

public:
    enum class State { Idle, Connecting, Open, Waiting, Closed };

    ~EventStream() override;

    State state() const;
    void open();
    void close(); ///< No signal comes after it.
    /// Stops reading from the network until it is called with false: back-pressure for a slow
    /// reader.
    void setPaused(bool paused);

signals:
    /// Connected, the first time or again; what follows is a replay of the Hub's buffer.
    void opened();
    /// Events in the order of arrival, batched: at most about 60 batches a second. Never of a log
    /// stream, whose lines go into its queue.
    void received(const QList<spacedock::ServerEvent> &events);
    /// The connection ended; another try comes after \a wait. \a error is empty after a clean
    /// close.
    void interrupted(const std::optional<spacedock::Error> &error, std::chrono::milliseconds wait);
    /// It ended for good.
    void failed(const spacedock::Error &error);

private:
    friend class HubClient;
    class Private;
    explicit EventStream(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace spacedock
