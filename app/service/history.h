// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/domain/action.h"
#include "app/domain/activity.h"
#include "app/domain/discussion.h"
#include "app/domain/error.h"
#include "app/domain/observation.h"
#include "app/domain/space.h"
#include "app/domain/usage.h"
#include "app/service/guarddata.h"

#include <QObject>

#include <memory>

namespace spacedock {

struct HistoryData;

/// What is kept between sessions: the last listing, observed stages, usage reports, grant drafts
/// and the audit trail, in one SQLite file per account. Never holds the token. Every answer comes
/// from memory; the file is read and written on a thread of its own. A file that is not ours or
/// damaged is set aside under another name and reported; when none can be used, work goes on in
/// memory.
class History : public QObject {
    Q_OBJECT

public:
    explicit History(QObject *parent = nullptr);
    ~History() override;

    /// Returns at once; loaded() tells when the file has been read. Replaces what was open before.
    /// ":memory:" keeps nothing.
    void open(const QString &file);
    bool isLoaded() const;
    bool isPersistent() const;
    /// Reads what was kept of an earlier month. What open() reads reaches two months back.
    void fetch(TimeSpan span);

    void storeSpaces(const QList<Space> &spaces, Time readAt);
    QList<Space> spaces() const;
    std::optional<Time> spacesReadAt() const;

    /// Extends the Space's last stretch when state and end touch, else begins a new one. Stretches
    /// come in the order of time: what lies before the last one's end is dropped.
    void observe(const Observation &observation);
    /// The parts of all stretches that lie in \a span; those of one Space never overlap.
    QList<Observation> observations(TimeSpan span) const;
    QList<Observation> observations(TimeSpan span, const SpaceId &id) const;
    /// The same, but whole: a minute that began before \a span is counted from its own begin.
    QList<Observation> stretches(TimeSpan span) const;
    std::optional<Observation> lastSeen(const SpaceId &id) const;

    /// Watched traffic, in the order of time as observe() wants it. Kept as long as observations.
    void observeActivity(const Activity &activity);
    /// The parts of all watched stretches that lie in \a span.
    QList<Activity> activity(TimeSpan span) const;
    QList<Activity> activity(TimeSpan span, const SpaceId &id) const;

    void storeUsage(const UsageReport &report, std::optional<Time> readAt = {});
    std::optional<UsageReport> usage(const QString &owner, TimeSpan period) const;
    /// Fetched or not; none: not kept.
    std::optional<Time> usageReadAt(const QString &owner, TimeSpan period) const;
    QList<TimeSpan> usagePeriods() const; ///< Newest first; fetched or not.
    QString usagePeriodId(const QString &owner, TimeSpan period) const; ///< Empty: not kept.

    void storeDraft(const SpaceId &id, const GrantApplication &draft);
    std::optional<GrantApplication> draft(const SpaceId &id) const;
    void removeDraft(const SpaceId &id);

    void record(const Action &action);
    QList<Action> actions(int limit) const; ///< Newest first.

    const GuardData &guard() const;
    void change(const GuardChange &change);
    /// Takes over what another program, such as spacedockctl, wrote to guard and audit trail.
    void lookForOthers();

signals:
    void loaded();
    void fetched(const spacedock::TimeSpan &span);
    /// Reading or writing failed; what is in memory stays valid. The code is "set-aside" when the
    /// file was renamed, "newer" when a newer program wrote it, else empty.
    void failed(const spacedock::Error &error);
    void recorded();
    void guardChanged(); ///< By another program.

private:
    void takeOthers(int change, const HistoryData &stored);

    class Private;
    std::unique_ptr<Private> d;
};

} // namespace spacedock
