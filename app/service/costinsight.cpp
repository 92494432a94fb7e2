// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/costinsight.h"

#include "app/domain/lastvisit.h"
#include "app/service/clockspeed.h"
#include "app/service/costinsight_p.h"
#include "app/service/forecastinput.h"
#include "app/service/history.h"
#include "app/service/ledger.h"
#include "app/service/meter.h"
#include "app/service/pricebooks.h"
#include "app/service/spacestore.h"

#include <QSet>
#include <QThread>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace spacedock {

// Changes come in flocks: every Space of a listing, every bill of a refresh.
static constexpr auto AfterChange = 500ms;
static constexpr std::chrono::days AnomalySpan{31};
static constexpr int MostActions = 10'000;
// Where no start of the Space was seen.
static constexpr std::chrono::minutes TypicalStart{3};

class CostInsight::Private {
public:
    using StudyKey = std::pair<qint64, QString>; ///< A month's begin and an owner.

    Private(CostInsight *insight, Ledger &bills, SpaceStore &store, PriceBooks &prices,
            History &kept, Clock now)
        : q(insight)
        , ledger(bills)
        , spaces(store)
        , books(prices)
        , history(kept)
        , clock(std::move(now))
        , speed(clock)
    {
    }

    void loadPast();
    void work();
    InsightInput insightInput(const QString &owner) const;
    void workOn(TimeSpan month, const QString &owner);
    StudyInput studyInput(TimeSpan month, const QString &owner) const;
    /// Runs \a compute in the thread and \a take with its result here, if nobody signed out since.
    template <typename Compute, typename Take>
    void inThread(const Compute &compute, const Take &take);
    void startOver();

    CostInsight *q;
    Ledger &ledger;
    SpaceStore &spaces;
    PriceBooks &books;
    History &history;
    Clock clock;
    ClockSpeed speed;
    QThread thread;
    QObject *worker = nullptr; ///< Lives and dies in the thread.
    QTimer soon;
    QString account;
    int session = 0;
    bool isWorking = false;
    bool isStale = false;
    QHash<QString, InsightResult> results; ///< By owner, and all together.
    QSet<qint64> asked; ///< Months that the ledger was asked to load.
    QHash<StudyKey, MonthStudy> studies;
    QSet<QString> watched; ///< Owners that were asked for on their own.
    QSet<StudyKey> studying;
    QSet<StudyKey> fresh; ///< Studied, or being studied, since the last change.
};

static qint64 keyOf(TimeSpan month)
{
    return month.begin.time_since_epoch().count();
}

CostInsight::CostInsight(Ledger &ledger, SpaceStore &spaces, PriceBooks &books, History &history,
                         Clock clock, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, ledger, spaces, books, history, std::move(clock)))
{
    d->worker = new QObject;
    d->worker->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->worker, &QObject::deleteLater);
    d->thread.setObjectName(u"insight"_s);
    d->thread.start();
    d->soon.setSingleShot(true);
    d->soon.setInterval(AfterChange);
    connect(&d->soon, &QTimer::timeout, this, [this] { d->work(); });
    const auto later = [this] {
        d->fresh.clear();
        if (!d->soon.isActive())
            d->soon.start();
    };
    connect(&ledger, &Ledger::changed, this, later);
    connect(&spaces, &SpaceStore::spacesChanged, this, later);
    connect(&books, &PriceBooks::booksChanged, this, later);
}

CostInsight::~CostInsight()
{
    d->thread.quit();
    d->thread.wait();
}

std::optional<Forecast> CostInsight::forecast(const QString &owner) const
{
    const auto found = d->results.constFind(owner);
    return found == d->results.constEnd() ? std::nullopt : std::optional(found->forecast);
}

QList<BackTest> CostInsight::backTests(const QString &owner) const
{
    return d->results.value(owner).backTests;
}

QList<Anomaly> CostInsight::anomalies(const QString &owner) const
{
    return d->results.value(owner).anomalies;
}

const MonthStudy *CostInsight::study(TimeSpan month, const QString &owner) const
{
    const auto found = d->studies.constFind({keyOf(month), owner});
    return found == d->studies.constEnd() ? nullptr : &*found;
}

void CostInsight::ask(TimeSpan month, const QString &owner)
{
    d->workOn(month, owner);
}

Replay CostInsight::replay(const SpaceId &id, int days) const
{
    const Time now = d->clock();
    const TimeSpan span{now - std::chrono::days{days}, now};
    const PriceEditions editions = editionsOf(d->books);
    const QList<Observation> seen = d->history.observations(span, id);
    const auto usual = usualStart(seen);
    const auto takes = usual ? std::chrono::ceil<std::chrono::minutes>(*usual) : TypicalStart;
    Replay replay = spacedock::replay({.runs = runsOf(seen, editions),
                                       .activity = d->history.activity(span, id),
                                       .startTakes = takes,
                                       .editions = editions,
                                       .sleepTimes = replayedSleepTimes()});
    replay.startTakes = takes;
    replay.isStartSeen = usual.has_value();
    return replay;
}

// From the file, each once; the ledger tells when they are there.
void CostInsight::Private::loadPast()
{
    for (const TimeSpan &month : forecastMonths(ledger, clock())) {
        if (asked.contains(keyOf(month)))
            continue;
        asked.insert(keyOf(month));
        ledger.load(month);
    }
}

template <typename Compute, typename Take>
void CostInsight::Private::inThread(const Compute &compute, const Take &take)
{
    QMetaObject::invokeMethod(
        worker,
        [this, compute, take, begun = session] {
            auto done = compute();
            QMetaObject::invokeMethod(
                q,
                [this, take, begun, done = std::move(done)] {
                    if (begun == session)
                        take(done);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

void CostInsight::Private::startOver()
{
    ++session;
    account = ledger.accountId();
    isWorking = false;
    results.clear();
    asked.clear();
    studies.clear();
    watched.clear();
    studying.clear();
    fresh.clear();
    emit q->changed();
}

void CostInsight::Private::work()
{
    if (ledger.accountId() != account)
        startOver();
    if (account.isEmpty())
        return;
    loadPast();
    if (std::exchange(isWorking, true)) {
        isStale = true;
        return;
    }
    QHash<QString, InsightInput> inputs{{QString(), insightInput({})}};
    const QStringList owners = ledger.owners();
    for (const QString &owner : owners) {
        if (owners.size() > 1 && watched.contains(owner))
            inputs.insert(owner, insightInput(owner));
    }
    inThread([inputs] { return insightsFrom(inputs); },
             [this, owners](const QHash<QString, InsightResult> &done) {
                 results = done;
                 if (owners.size() == 1)
                     results.insert(owners.first(), done.value({}));
                 isWorking = false;
                 emit q->changed();
                 if (std::exchange(isStale, false))
                     soon.start();
             });
}

InsightInput CostInsight::Private::insightInput(const QString &owner) const
{
    const Time now = clock();
    const Time today = std::chrono::floor<std::chrono::days>(now);
    return {.forecast = forecastInput(ledger, spaces, now, owner),
            .days = {today - AnomalySpan, today + std::chrono::days{1}}};
}

// Bills that are not open have nothing to be held against; all Spaces have runs and notes.
StudyInput CostInsight::Private::studyInput(TimeSpan month, const QString &owner) const
{
    const Time now = clock();
    const QList<UsageLine> lines = ledger.linesOfOwner(month, owner);
    const auto isOthers = [&owner](const auto &each) {
        return !owner.isEmpty() && each.space.owner != owner;
    };
    StudyInput input;
    input.seen = history.stretches({month.begin, std::min(month.end, now)});
    input.activity = history.activity(month);
    input.actions = history.actions(MostActions);
    input.seen.removeIf(isOthers);
    input.activity.removeIf(isOthers);
    input.actions.removeIf(isOthers);
    input.grants = grantsOf(lines, now);
    input.reconcile = {.bill = {},
                       .seen = {},
                       .grants = input.grants,
                       .editions = editionsOf(books),
                       .span = month,
                       .now = now};
    input.reconcile.lookEvery = speed.scaled(input.reconcile.lookEvery);
    input.reconcile.lookEveryInFlight = speed.scaled(input.reconcile.lookEveryInFlight);
    for (const QString &each : ledger.owners()) {
        if (const auto readAt = ledger.source(month, each).readAt)
            input.reconcile.readAt.insert(each, *readAt);
    }
    for (const UsageLine &line : lines) {
        if (!line.isSpace() || !line.entityId.isEmpty())
            input.reconcile.bill.append(line);
    }
    for (const Observation &each : std::as_const(input.seen)) {
        if (ledger.source(month, each.space.owner).kind == Ledger::Source::Kind::Bill)
            input.reconcile.seen.append(each);
    }
    return input;
}

void CostInsight::Private::workOn(TimeSpan month, const QString &owner)
{
    const StudyKey key{keyOf(month), owner};
    if (!owner.isEmpty() && !watched.contains(owner)) {
        watched.insert(owner);
        soon.start();
    }
    if (account.isEmpty() || studying.contains(key) || fresh.contains(key))
        return;
    studying.insert(key);
    fresh.insert(key);
    inThread([input = studyInput(month, owner)] { return studyFrom(input); },
             [this, month, key](const MonthStudy &done) {
                 studying.remove(key);
                 studies.insert(key, done);
                 emit q->studied(month);
             });
}

} // namespace spacedock
