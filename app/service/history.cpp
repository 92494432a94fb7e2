// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/history.h"

#include "app/service/history_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

// Together with the worker's own time well within a second, which is all that a crash may cost.
static constexpr auto HandOverAfter = 200ms;

History::History(QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->handOver.setSingleShot(true);
    d->handOver.setInterval(HandOverAfter);
    connect(&d->handOver, &QTimer::timeout, this, [this] { d->flush(); });

    d->worker = new HistoryWorker;
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    connect(d->worker, &HistoryWorker::failed, this, &History::failed);
    connect(d->worker, &HistoryWorker::opened, this,
            [this](int session, bool isPersistent, const HistoryData &stored) {
                if (session != d->session)
                    return;
                d->isLoaded = true;
                d->isPersistent = isPersistent;
                addStored(d->data, stored);
                emit loaded();
            });
    connect(d->worker, &HistoryWorker::fetched, this,
            [this](int session, const TimeSpan &span, const HistoryData &stored) {
                if (session != d->session)
                    return;
                addStored(d->data, stored);
                emit fetched(span);
            });
    connect(d->worker, &HistoryWorker::othersRead, this,
            [this](int session, int change, const HistoryData &stored) {
                if (session == d->session)
                    takeOthers(change, stored);
            });
    d->thread.setObjectName(u"history"_s);
    d->thread.start();
}

History::~History()
{
    d->flush();
    d->post([worker = d->worker] {
        worker->close();
        QThread::currentThread()->quit();
    });
    d->thread.wait();
}

void History::open(const QString &file)
{
    d->flush();
    d->data = {};
    d->isLoaded = false;
    d->isPersistent = false;
    d->isWriting = true;
    ++d->session;
    d->post([worker = d->worker, session = d->session, file] { worker->open(session, file); });
}

bool History::isLoaded() const
{
    return d->isLoaded;
}

bool History::isPersistent() const
{
    return d->isPersistent;
}

void History::fetch(TimeSpan span)
{
    d->flush();
    d->post([worker = d->worker, session = d->session, span] { worker->fetch(session, span); });
}

void History::storeSpaces(const QList<Space> &spaces, Time readAt)
{
    SpacesChange change{.changed = {}, .gone = {}, .readAt = readAt};
    QMap<SpaceId, Space> next;
    for (const Space &space : spaces) {
        next.insert(space.id, space);
        const auto known = d->data.spaces.constFind(space.id);
        if (!d->isLoaded || known == d->data.spaces.constEnd() || *known != space)
            change.changed.append(space);
    }
    for (const SpaceId &id : d->data.spaces.keys()) {
        if (!next.contains(id))
            change.gone.append(id);
    }
    d->data.spaces = std::move(next);
    d->data.spacesReadAt = readAt;
    d->write(std::move(change));
}

QList<Space> History::spaces() const
{
    return d->data.spaces.values();
}

std::optional<Time> History::spacesReadAt() const
{
    return d->data.spacesReadAt;
}

void History::observe(const Observation &observation)
{
    QList<Observation> &stretches = d->data.observations[observation.space];
    if (const Observation *changed = addObservation(stretches, observation))
        d->write(*changed);
}

QList<Observation> History::observations(TimeSpan span) const
{
    QList<Observation> parts;
    for (const QList<Observation> &stretches : std::as_const(d->data.observations))
        parts += within(stretches, span);
    return parts;
}

QList<Observation> History::observations(TimeSpan span, const SpaceId &id) const
{
    return within(d->data.observations.value(id), span);
}

QList<Observation> History::stretches(TimeSpan span) const
{
    QList<Observation> whole;
    for (const QList<Observation> &stretches : std::as_const(d->data.observations))
        whole += touching(stretches, span);
    return whole;
}

std::optional<Observation> History::lastSeen(const SpaceId &id) const
{
    const auto found = d->data.observations.constFind(id);
    if (found == d->data.observations.constEnd() || found->isEmpty())
        return {};
    return found->last();
}

void History::observeActivity(const Activity &activity)
{
    if (const Activity *changed = addActivity(d->data.activity[activity.space], activity))
        d->write(*changed);
}

QList<Activity> History::activity(TimeSpan span) const
{
    QList<Activity> parts;
    for (const QList<Activity> &stretches : std::as_const(d->data.activity))
        parts += within(stretches, span);
    return parts;
}

QList<Activity> History::activity(TimeSpan span, const SpaceId &id) const
{
    return within(d->data.activity.value(id), span);
}

void History::storeUsage(const UsageReport &report, std::optional<Time> readAt)
{
    const StoredUsage usage{report, readAt};
    putUsage(d->data, usage);
    d->write(usage);
}

std::optional<UsageReport> History::usage(const QString &owner, TimeSpan period) const
{
    const StoredUsage *usage = findUsage(d->data, owner, period);
    return usage ? std::optional(usage->report) : std::nullopt;
}

std::optional<Time> History::usageReadAt(const QString &owner, TimeSpan period) const
{
    const UsageHead *head = findUsageHead(d->data, owner, period);
    return head ? head->readAt : std::nullopt;
}

QString History::usagePeriodId(const QString &owner, TimeSpan period) const
{
    const UsageHead *head = findUsageHead(d->data, owner, period);
    return head ? head->periodId : QString();
}

QList<TimeSpan> History::usagePeriods() const
{
    QList<TimeSpan> periods;
    for (const UsageHead &head : std::as_const(d->data.usageHeads)) {
        if (!periods.contains(head.period))
            periods.append(head.period);
    }
    std::ranges::sort(periods, std::ranges::greater(), &TimeSpan::begin);
    return periods;
}

void History::storeDraft(const SpaceId &id, const GrantApplication &draft)
{
    d->data.drafts.insert(id, draft);
    d->write(DraftChange{id, draft});
}

std::optional<GrantApplication> History::draft(const SpaceId &id) const
{
    const auto found = d->data.drafts.constFind(id);
    return found == d->data.drafts.constEnd() ? std::nullopt : std::optional(*found);
}

void History::removeDraft(const SpaceId &id)
{
    if (d->data.drafts.remove(id) || !d->isLoaded)
        d->write(DraftChange{id, {}});
}

// An act is on its way to the file before it is on its way to the Hub.
void History::record(const Action &action)
{
    ++d->changes;
    d->data.actions.prepend(action);
    d->write(action);
    d->flush();
    emit recorded();
}

const GuardData &History::guard() const
{
    return d->data.guard;
}

// What acts on money must not forget that it did.
void History::change(const GuardChange &change)
{
    ++d->changes;
    apply(d->data.guard, change);
    d->write(change);
    d->flush();
}

void History::lookForOthers()
{
    d->flush();
    d->post([worker = d->worker, session = d->session, change = d->changes] {
        worker->readOthers(session, change);
    });
}

// What was changed here since it was read would be lost: both are in the file by now.
void History::takeOthers(int change, const HistoryData &stored)
{
    if (change != d->changes)
        return d->post([worker = d->worker, session = d->session, change = d->changes] {
            worker->readAgain(session, change);
        });
    d->data.guard = stored.guard;
    d->data.actions = stored.actions;
    emit guardChanged();
    emit recorded();
}

QList<Action> History::actions(int limit) const
{
    return d->data.actions.first(std::clamp<qsizetype>(limit, 0, d->data.actions.size()));
}

} // namespace spacedock
