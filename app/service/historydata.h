// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/service/guarddata.h"
#include "app/service/history.h"

#include <QHash>
#include <QMap>

#include <variant>
#include <vector>

namespace spacedock {

struct StoredUsage {
    UsageReport report;
    std::optional<Time> readAt;
};

/// A report without its lines: what is known of all of them, read or not.
struct UsageHead {
    QString owner;
    TimeSpan period;
    QString periodId;
    std::optional<Time> readAt;
};

/// What the history knows; in memory the whole, from the file a part.
struct HistoryData {
    QMap<SpaceId, Space> spaces;
    std::optional<Time> spacesReadAt;
    QHash<SpaceId, QList<Observation>> observations; ///< Of each Space ascending, not overlapping.
    QHash<SpaceId, QList<Activity>> activity; ///< Likewise.
    QList<StoredUsage> usage;
    QList<UsageHead> usageHeads; ///< Of all reports in the file.
    QHash<SpaceId, GrantApplication> drafts;
    QList<Action> actions; ///< Newest first.
    GuardData guard;
};

struct SpacesChange {
    QList<Space> changed;
    QList<SpaceId> gone;
    Time readAt;
};

struct DraftChange {
    SpaceId id;
    std::optional<GrantApplication> draft; ///< None: removed.
};

using HistoryWrite = std::variant<SpacesChange, Observation, Activity, StoredUsage, DraftChange,
                                  Action, GuardChange>;
using HistoryWrites = std::vector<HistoryWrite>;

bool isSameState(const Observation &a, const Observation &b);
/// Adds \a seen at the end, or extends the last stretch; gives the stretch that changed, if any.
const Observation *addObservation(QList<Observation> &stretches, Observation seen);
/// Likewise.
const Activity *addActivity(QList<Activity> &stretches, Activity seen);
/// Puts \a stretches in order and takes overlaps away: two instances may watch the same Space.
QList<Observation> inOrder(QList<Observation> stretches);
QList<Activity> inOrder(QList<Activity> stretches);
/// The parts that lie in \a span.
QList<Observation> within(const QList<Observation> &stretches, TimeSpan span);
QList<Activity> within(const QList<Activity> &stretches, TimeSpan span);
/// The whole stretches that touch \a span, and those before them that go over into them.
QList<Observation> touching(const QList<Observation> &stretches, TimeSpan span);
/// By the begin of the period: the Hub moves the end of one that is under way.
const StoredUsage *findUsage(const HistoryData &data, const QString &owner, TimeSpan period);
const UsageHead *findUsageHead(const HistoryData &data, const QString &owner, TimeSpan period);
/// Instead of what was known of that owner and period.
void putUsage(HistoryData &data, const StoredUsage &usage);
/// Takes over what \a data lacks from the file's \a stored; what this session learned goes first.
void addStored(HistoryData &data, const HistoryData &stored);

} // namespace spacedock
