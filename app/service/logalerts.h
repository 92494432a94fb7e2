// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/logquery.h"
#include "app/domain/space.h"
#include "app/domain/time.h"

#include <QHash>
#include <QObject>

#include <memory>
#include <vector>

namespace spacedock {

class LogSession;
class SpaceStore;

/// Something about a Space that its owner should hear of now.
struct LogNotice {
    enum class Kind {
        Failed, ///< It went into an error stage.
        Suspended, ///< The Hub stopped it after a failure.
        Pattern ///< A line matched a pattern of the owner's.
    };
    Kind kind = Kind::Failed;
    SpaceId space;
    StageValue stage; ///< Of Failed and Suspended.
    QString detail; ///< The Hub's own words, or the line without colours and secrets.
    QString pattern; ///< Of Pattern.
    qint64 line = -1; ///< Of Pattern: the newest of the lines.
    qint64 count = 1; ///< Of Pattern: so many lines since the last notice.
    bool operator==(const LogNotice &) const = default;
};

/// A pattern whose lines are told.
struct LogPattern {
    LogQuery query;
    SpaceId space; ///< Empty: every Space.
    bool operator==(const LogPattern &) const = default;
};

/// Watches stages and open logs for what deserves a notice. For each Space and pattern there is one
/// notice a minute at most; what came meanwhile is counted in the next.
class LogAlerts : public QObject {
    Q_OBJECT

public:
    LogAlerts(SpaceStore &spaces, Clock clock, QObject *parent = nullptr);
    ~LogAlerts() override;

    void setPatterns(const QList<LogPattern> &patterns);
    QList<LogPattern> patterns() const { return m_patterns; }
    /// Until it is gone. Lines from before now are not told.
    void watch(LogSession &session);
    void setSpacing(std::chrono::milliseconds spacing) { m_spacing = spacing; }

signals:
    void noticed(const spacedock::LogNotice &notice);

private:
    class Watch;
    void readStages();
    void readStage(const Space &space);
    void addWatches(LogSession &session);

    SpaceStore &m_spaces;
    Clock m_clock;
    std::chrono::milliseconds m_spacing{60'000};
    QList<LogPattern> m_patterns;
    QHash<SpaceId, StageValue> m_stages;
    QList<LogSession *> m_sessions;
    std::vector<std::unique_ptr<Watch>> m_watches;
};

} // namespace spacedock

Q_DECLARE_METATYPE(spacedock::LogNotice)
