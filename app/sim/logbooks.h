// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/sim/world.h"

#include <QHash>

#include <deque>
#include <memory>

namespace spacedock::sim {

enum class LogType { Run, Build };

struct LogEntry {
    Time time;
    QByteArray text; ///< Without its line end.
};

/// One log as a stream replays it: the newest lines of one container or one build.
struct LogBuffer {
    static constexpr std::size_t MaxLines = 5000;

    quint64 serial = 0; ///< Grows when another container or build takes over.
    quint64 first = 0; ///< Number of the first line that is still kept.
    std::deque<LogEntry> lines;
    std::deque<LogEntry> pending; ///< Lines that a build or start will print, each at its time.
    bool exists = false;
    bool isOver = false; ///< Nothing more will come.

    void add(LogEntry entry);
    bool print(Time now); ///< The pending lines that are due; true when there were some.
    void renew();
};

/// The logs of the Spaces that somebody has looked into; the others are written when they are
/// opened, as if they had been written all the time.
class LogBooks {
public:
    explicit LogBooks(const World &world);

    const LogBuffer &open(const SpaceState &space, LogType type);
    /// \a space has changed.
    void follow(const SpaceState &space);
    /// Prints what is due by now; true when there was something.
    bool write();
    void append(const SpaceState &space, const QByteArray &line);
    void forget(const SpaceState &space);

private:
    using RealTime = std::chrono::steady_clock::time_point;
    struct Book {
        SpaceId id;
        LogBuffer run;
        LogBuffer build;
        quint64 runNumber = 0;
        quint64 buildNumber = 0;
        quint64 happenings = 0;
        int burstLeft = 0;
        RealTime nextAt;
    };

    Book &bookOf(const SpaceState &space);
    void beginBuild(Book &book, const SpaceState &space, Time began) const;
    void beginRun(Book &book, const SpaceState &space, Time began) const;
    void fillPast(Book &book, const SpaceState &space) const;
    void fillActivity(Book &book, const SpaceState &space) const;
    void endRun(Book &book, const SpaceState &space) const;
    bool act(Book &book, const SpaceState &space) const;

    const World &m_world;
    QHash<QString, std::shared_ptr<Book>> m_books; ///< By hubId.
};

} // namespace spacedock::sim
