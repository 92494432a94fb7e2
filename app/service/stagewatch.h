// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/space.h"

#include <QHash>

namespace spacedock {

class History;

/// Turns readings of Spaces into stretches for the history, and knows since when a Space is in its
/// stage. A time without readings is a gap and is never filled.
class StageWatch {
public:
    explicit StageWatch(History &history);

    void see(const Space &space, Time now);
    void forget(const SpaceId &id);
    void interrupt(); ///< Nobody looks for a while: what comes next begins new stretches.
    void clear();

    std::optional<Time> stageSince(const SpaceId &id) const;
    std::optional<Time> changingSince(const SpaceId &id) const;

private:
    struct Seen {
        StageValue stage;
        QString hardware; ///< That is billed.
        QString requested;
        int replicas = 1;
        Time at;
        std::optional<Time> since;
        std::optional<Time> changingSince;
        Time realTime; ///< Of the machine's clock, for gaps; the other times may be simulated.
        Time recorded; ///< Up to when the history knows it.
        bool isWatched = true;
    };

    static Seen seenNow(const Runtime &runtime, Time now);
    /// \a before: none when this reading does not follow on an earlier one.
    void keepRecord(const SpaceId &id, Seen &seen, const std::optional<Seen> &before);
    std::optional<Time> sinceWhen(const Space &space, const std::optional<Seen> &before,
                                  bool isUnbroken, Time now) const;
    std::optional<Time> firstSince(const Space &space, Time now) const;
    void record(const Seen &seen, const SpaceId &id, TimeSpan span);

    History &m_history;
    QHash<SpaceId, Seen> m_seen;
};

} // namespace spacedock
