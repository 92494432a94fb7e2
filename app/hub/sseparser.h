// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/hub/eventstream.h"

#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace spacedock {

/// Server-sent events from bytes that may be cut anywhere. An event larger than MaxEvent is passed
/// over as a whole.
class SseParser {
public:
    static constexpr qsizetype MaxEvent = qsizetype{4} * 1024 * 1024;

    void feed(QByteArrayView bytes);
    /// The events that are complete; they are forgotten here.
    QList<ServerEvent> take();
    bool isEmpty() const { return m_events.isEmpty(); }
    /// Bytes of data in the events that were not yet taken.
    qsizetype size() const { return m_size; }
    /// What the server asked to wait before connecting again.
    std::optional<std::chrono::milliseconds> retry() const { return m_retry; }

private:
    void endLine(QByteArrayView line);
    void takeField(QByteArrayView name, QByteArrayView value);
    void dispatch();
    void keep(QByteArrayView part);

    QList<ServerEvent> m_events;
    qsizetype m_size = 0;
    QByteArray m_line; ///< Begun in an earlier piece.
    QByteArray m_name;
    QByteArray m_data;
    QByteArray m_id;
    std::optional<std::chrono::milliseconds> m_retry;
    bool m_hasData = false;
    bool m_isTooLarge = false;
    bool m_skipLineFeed = false;
    bool m_isFirstLine = true;
};

} // namespace spacedock
