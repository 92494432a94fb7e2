// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/sleepreplay.h"
#include "tests/domain/samples.h"

#include <QTest>

#include <random>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::minutes;

namespace {

const Time Noon = at("2026-11-03T12:00:00.000Z");
const SpaceId Demo{u"a"_s, u"demo"_s};

Run run(Time begin, Time end)
{
    return {.space = Demo,
            .flavor = u"cpu-upgrade"_s,
            .span = {begin, end},
            .book = u"2026-08"_s,
            .price = Rate::perHour(30'000)}; // 500 a minute.
}

Activity watched(Time begin, Time end, bool isActive = false)
{
    return {Demo, {begin, end}, isActive};
}

ReplayInput input(QList<Run> runs, QList<Activity> activity,
                  QList<std::optional<std::chrono::seconds>> sleepTimes, bool is2023 = false)
{
    return {.runs = std::move(runs),
            .activity = std::move(activity),
            .startTakes = 3min,
            .editions = PriceEditions(is2023 ? book2023() : book2026()),
            .sleepTimes = std::move(sleepTimes)};
}

/// The same, walked through minute by minute: at which of them is it awake, and who wakes it?
ReplayPoint walked(minutes length, const std::vector<bool> &isVisited, minutes sleepAfter,
                   minutes startTakes)
{
    ReplayPoint point{.sleepAfter = sleepAfter};
    minutes awakeUntil = sleepAfter;
    for (minutes now{0}; now < length; ++now) {
        const bool isVisit = isVisited[std::size_t(now.count())];
        if (isVisit && now > awakeUntil) {
            ++point.coldStartsFrom;
            awakeUntil = now + startTakes + sleepAfter;
        }
        if (isVisit)
            awakeUntil = std::max(awakeUntil, now + 1min + sleepAfter);
        if (now < awakeUntil)
            point.costFrom += Money{500};
    }
    return point;
}

} // namespace

class TestSleepReplay : public QObject {
    Q_OBJECT

private slots:
    void watchedAllTheTime()
    {
        // Eight hours, a visit at the beginning and one of ten minutes after five hours.
        const Replay result = replay(input(
            {run(Noon, Noon + 8h)},
            {watched(Noon, Noon + 5min, true), watched(Noon + 5min, Noon + 5h),
             watched(Noon + 5h, Noon + 5h + 10min, true), watched(Noon + 5h + 10min, Noon + 8h)},
            {15min, 1h, 10h, std::nullopt}));
        QCOMPARE(result.paid, Money{240'000});
        QCOMPARE(result.running, 8h);
        QCOMPARE(result.watched, 8h);
        QCOMPARE(result.visits, 2);
        const auto &points = result.points;
        QCOMPARE(points.size(), 4);
        QCOMPARE(points[0].costFrom, Money{(20 + 25) * 500});
        QCOMPARE(points[0].coldStartsFrom, 1);
        QCOMPARE(points[1].costFrom, Money{(65 + 70) * 500});
        QCOMPARE(points[2].costFrom, result.paid);
        QCOMPARE(points[2].coldStartsFrom, 0);
        QCOMPARE(points[3].costFrom, result.paid);
        for (const ReplayPoint &point : points) {
            QCOMPARE(point.costTo, point.costFrom); // Nothing is unknown.
            QCOMPARE(point.coldStartsTo, point.coldStartsFrom);
        }
    }

    void startIsFreeIn2023()
    {
        const QList<Activity> activity{watched(Noon, Noon + 5h),
                                       watched(Noon + 5h, Noon + 6h, true),
                                       watched(Noon + 6h, Noon + 8h)};
        const auto point =
            replay(input({run(Noon, Noon + 8h)}, activity, {1h}, true)).points.first();
        QCOMPARE(point.costFrom, Money{(60 + 120 - 3) * 500});
        QCOMPARE(point.coldStartsFrom, 1);
    }

    void nobodyWatched()
    {
        const Replay result = replay(input({run(Noon, Noon + 8h)}, {}, {1h}));
        QCOMPARE(result.watched, 0min);
        QCOMPARE(result.visits, 0);
        QCOMPARE(result.points.first().costFrom, Money{30'000});
        QCOMPARE(result.points.first().costTo, result.paid);
        QCOMPARE(result.points.first().coldStartsTo, 0);
    }

    void partlyWatched()
    {
        const Replay result =
            replay(input({run(Noon, Noon + 8h)}, {watched(Noon, Noon + 4h)}, {1h}));
        QCOMPARE(result.watched, 4h);
        QCOMPARE(result.points.first().costFrom, Money{30'000});
        // Visited from four o'clock on: four hours of sleep saved three.
        QCOMPARE(result.points.first().costTo, Money{150'000});
        QCOMPARE(result.points.first().coldStartsTo, 1);
    }

    // What was asleep or stopped in truth stays so: each run begins with its visitor.
    void separateRuns()
    {
        const Replay result =
            replay(input({run(Noon, Noon + 2h), run(Noon + 6h, Noon + 7h)},
                         {watched(Noon, Noon + 2h), watched(Noon + 6h, Noon + 7h)}, {30min, 24h}));
        QCOMPARE(result.points[0].costFrom, Money{30'000});
        QCOMPARE(result.points[0].coldStartsFrom, 0);
        QCOMPARE(result.points[1].costFrom, result.paid);
    }

    void offersTheHubsTimes()
    {
        const auto times = replayedSleepTimes();
        QCOMPARE(times.first(), 5min);
        QVERIFY(times.contains(168h));
        QVERIFY(!times.last());
    }

    void agreesWithWalkingThroughIt()
    {
        std::mt19937 random{20261126};
        for (int round = 0; round < 3'000; ++round) {
            const minutes length{30 + random() % 600};
            std::vector<bool> isVisited(std::size_t(length.count()));
            QList<Activity> activity;
            for (minutes at{0}; at < length;) {
                const minutes end = std::min(length, at + minutes{1 + random() % 90});
                const bool isActive = random() % 3 == 0;
                activity.append(watched(Noon + at, Noon + end, isActive));
                for (; at < end; ++at)
                    isVisited[std::size_t(at.count())] = isActive;
            }
            const minutes sleepAfter{1 + random() % 120};
            const auto played =
                replay(input({run(Noon, Noon + length)}, activity, {sleepAfter})).points.first();
            const ReplayPoint naive = walked(length, isVisited, sleepAfter, 3min);
            QCOMPARE(played.costFrom, naive.costFrom);
            QCOMPARE(played.coldStartsFrom, naive.coldStartsFrom);
        }
    }
};

QTEST_GUILESS_MAIN(TestSleepReplay)
#include "tst_sleepreplay.moc"
