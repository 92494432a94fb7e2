// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/gpucheck.h"
#include "app/service/logalerts.h"
#include "app/service/logdeskwake.h"
#include "app/service/loghistory.h"
#include "app/service/logsession.h"

#include <QSet>

namespace spacedock {

class HubClient;
class LogGpuWatch;
class PriceBooks;
class SpaceStore;

enum class LogKeeping { Everything, Paid, Nothing };

/// The live logs of many Spaces at once. A log is open while somebody holds its session, and by
/// itself for pinned Spaces and, when asked, for those that run on paid hardware; what was let go
/// last stays open for a while. Masks secrets, keeps the history, and connects all logs anew, not
/// all at the same moment, after the machine has slept.
class LogDesk : public QObject {
    Q_OBJECT

public:
    using Held = std::shared_ptr<LogSession>;
    static constexpr int MostOpen = 24; ///< Of those that nobody holds.
    static constexpr int MostRecent = 4;

    LogDesk(HubClient &client, SpaceStore &spaces, PriceBooks &books, const Clock &clock,
            std::unique_ptr<WakeWatch> wake = {}, QObject *parent = nullptr);
    ~LogDesk() override;

    LogHistory &history() { return m_history; }
    LogAlerts &alerts() { return m_alerts; }

    /// The open log, the same for all who ask; it closes after the last has let go of it.
    Held session(const SpaceId &id, LogKind kind);
    QList<LogSession *> sessions() const; ///< All that are open now.

    void setKeeping(LogKeeping keeping); ///< For logs that are opened from now on.
    void setPinned(const SpaceId &id, bool isPinned);
    bool isPinned(const SpaceId &id) const { return m_pinned.contains(id); }
    QSet<SpaceId> pinned() const { return m_pinned; }
    void setWatchingPaid(bool isWatching);

    /// What the log that is open now says about the GPU.
    GpuVerdict gpuVerdict(const SpaceId &id) const;

    void closeAll(); ///< Another account: nothing of the former stays.

signals:
    void sessionsChanged();
    void gpuVerdictChanged(const spacedock::SpaceId &id);
    void pinnedChanged(const spacedock::SpaceId &id);

private:
    struct Key {
        SpaceId id;
        LogKind kind = LogKind::Run;
        bool operator==(const Key &) const = default;
        friend size_t qHash(const Key &key, size_t seed)
        {
            return qHashMulti(seed, key.id, int(key.kind));
        }
    };
    struct Open {
        std::weak_ptr<LogSession> session;
        std::unique_ptr<LogGpuWatch> gpu;
    };

    Held make(const Key &key);
    void readSpaces();
    void readSpace(const Space &space);
    bool isPaid(const Space &space) const;
    bool isKept(const SpaceId &id) const;
    const Flavor *billed(const SpaceId &id) const;
    void want(const Key &key, bool isWanted);
    void remember(const Held &held);
    void reconnect(LogSession &session);
    void reconnectAll();

    HubClient &m_client;
    SpaceStore &m_spaces;
    PriceBooks &m_books;
    LogHistory m_history;
    LogAlerts m_alerts;
    std::unique_ptr<WakeWatch> m_wake;
    QHash<Key, std::shared_ptr<Open>> m_open;
    QHash<Key, Held> m_wanted; ///< Open by themselves.
    QList<Held> m_recent; ///< Let go last, newest at the end.
    QHash<SpaceId, StageValue> m_stages;
    QSet<SpaceId> m_pinned;
    LogKeeping m_keeping = LogKeeping::Everything;
    bool m_watchesPaid = false;
};

} // namespace spacedock
