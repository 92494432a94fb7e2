// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logline.h"

#include <QHash>

#include <deque>

namespace spacedock {

/// Joins the replay that follows on a reconnect to the lines already held. A line of the replay is
/// known when time, text and ordinal among equal lines agree.
class LogJoin {
public:
    /// A replay begins; \a held is what is there.
    void begin(const std::deque<LogLine> &held);
    /// Whether \a line of the replay is held already. Call it once for each line, in order.
    bool isKnown(const LogLine &line);

private:
    void count(const LogLine &first);

    const std::deque<LogLine> *m_held = nullptr; ///< Until the first line of the replay.
    QHash<QByteArray, int> m_open; ///< Held lines that the replay has not given yet.
    std::optional<Time> m_oldest;
    std::optional<Time> m_newest;
};

} // namespace spacedock
