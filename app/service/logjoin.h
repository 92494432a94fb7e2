// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/logsnapshot.h"

#include <QByteArrayView>
#include <QHash>

namespace spacedock {

/// Joins the replay that follows on a reconnect to the lines already held. A line of the replay is
/// known when time, text and ordinal among equal lines agree.
class LogJoin {
public:
    /// How far back it looks; what a replay has from before counts as known.
    static constexpr qint64 MaxLines = 1'000'000;

    /// A replay begins; \a held is what is there.
    void begin(const LogSnapshot &held);
    /// Whether the next line of the replay is held already. To be asked once for each, in order.
    bool isKnown(const std::optional<Time> &time, QByteArrayView text);
    /// The same, without going on.
    bool isAwaited(const std::optional<Time> &time, QByteArrayView text) const;
    /// Before the first line of a replay was asked for.
    bool isAtBegin() const { return m_isAtBegin; }
    /// Whether there may be lines that are known; it costs nothing when there are none.
    bool isActive() const { return m_isAtBegin || !m_open.isEmpty(); }
    /// After the first line: the replay reaches into what is held, so nothing was missed.
    bool hasOverlap() const { return m_hasOverlap; }

private:
    void count(const std::optional<Time> &first);

    LogSnapshot m_held; ///< Until the first line of the replay.
    QHash<size_t, int> m_open; ///< Hashes of held lines that the replay has not given yet.
    std::optional<Time> m_oldest;
    std::optional<Time> m_newest;
    bool m_isAtBegin = false;
    bool m_isBefore = false; ///< No line was recognised yet.
    bool m_hasOverlap = false;
};

} // namespace spacedock
