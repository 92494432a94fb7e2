// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/history.h"
#include "app/service/stagewatch.h"
#include "tests/service/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using samples::seen;
using samples::space;

static const Time Noon = samples::at("2026-11-20T12:00:00.000Z");
static const TimeSpan Day{Noon - 24h, Noon + 24h};

class StageWatchTest : public QObject {
    Q_OBJECT

private slots:
    void stretches();
    void pauseIsAGap();
    void idleIsWrittenSeldom();
    void sinceChange();
    void sinceEarlierSession_data();
    void sinceEarlierSession();
    void sinceTheHubsDates();
    void changingHardware();
};

void StageWatchTest::stretches()
{
    History history;
    StageWatch watch(history);
    watch.see(space(u"me/a"_s, u"APP_STARTING"_s), Noon);
    watch.see(space(u"me/a"_s, u"APP_STARTING"_s), Noon + 1min);
    watch.see(space(u"me/a"_s, u"RUNNING"_s), Noon + 2min);
    watch.see(space(u"me/a"_s, u"RUNNING"_s, u"l4x1"_s), Noon + 3min);
    watch.see(space(u"me/a"_s, u"RUNNING"_s, u"l4x1"_s), Noon + 4min);
    const QList<Observation> expected{
        seen(u"me/a"_s, {Noon, Noon + 2min}, u"APP_STARTING"_s),
        seen(u"me/a"_s, {Noon + 2min, Noon + 3min}, u"RUNNING"_s),
        seen(u"me/a"_s, {Noon + 3min, Noon + 4min}, u"RUNNING"_s, u"l4x1"_s)};
    QCOMPARE(history.observations(Day), expected);
}

void StageWatchTest::pauseIsAGap()
{
    History history;
    StageWatch watch(history);
    watch.see(space(u"me/a"_s, u"RUNNING"_s), Noon);
    watch.see(space(u"me/a"_s, u"RUNNING"_s), Noon + 1min);
    watch.interrupt();
    watch.see(space(u"me/a"_s, u"RUNNING"_s), Noon + 60min);
    watch.see(space(u"me/a"_s, u"RUNNING"_s), Noon + 61min);
    const QList<Observation> expected{seen(u"me/a"_s, {Noon, Noon + 1min}, u"RUNNING"_s),
                                      seen(u"me/a"_s, {Noon + 60min, Noon + 61min}, u"RUNNING"_s)};
    QCOMPARE(history.observations(Day), expected);
    // Whether it slept meanwhile, nobody knows.
    QVERIFY(!watch.stageSince(samples::id(u"me/a"_s)));
}

void StageWatchTest::idleIsWrittenSeldom()
{
    History history;
    StageWatch watch(history);
    watch.see(space(u"me/a"_s, u"PAUSED"_s), Noon);
    watch.see(space(u"me/a"_s, u"PAUSED"_s), Noon + 1min);
    watch.see(space(u"me/a"_s, u"PAUSED"_s), Noon + 2min);
    QVERIFY(history.observations(Day).isEmpty());
    watch.see(space(u"me/a"_s, u"BUILDING"_s), Noon + 3min);
    QCOMPARE(history.observations(Day), {seen(u"me/a"_s, {Noon, Noon + 3min}, u"PAUSED"_s)});
}

void StageWatchTest::sinceChange()
{
    History history;
    StageWatch watch(history);
    const SpaceId id = samples::id(u"me/a"_s);
    watch.see(space(u"me/a"_s, u"RUNNING"_s), Noon);
    QVERIFY(!watch.stageSince(id));
    watch.see(space(u"me/a"_s, u"SLEEPING"_s), Noon + 1min);
    watch.see(space(u"me/a"_s, u"SLEEPING"_s), Noon + 2min);
    QCOMPARE(watch.stageSince(id), Noon + 1min);
    watch.forget(id);
    QVERIFY(!watch.stageSince(id));
}

void StageWatchTest::sinceEarlierSession_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    QTest::addColumn<int>("gapMinutes");
    QTest::addColumn<bool>("isKnown");
    QTest::newRow("paused for days") << u"PAUSED"_s << u"PAUSED"_s << 3000 << true;
    QTest::newRow("failed for days") << u"BUILD_ERROR"_s << u"BUILD_ERROR"_s << 3000 << true;
    QTest::newRow("runs, short gap") << u"RUNNING"_s << u"RUNNING"_s << 5 << true;
    QTest::newRow("runs, long gap") << u"RUNNING"_s << u"RUNNING"_s << 60 << false;
    QTest::newRow("sleeps, long gap") << u"SLEEPING"_s << u"SLEEPING"_s << 60 << false;
    QTest::newRow("another stage") << u"RUNNING"_s << u"PAUSED"_s << 1 << false;
}

void StageWatchTest::sinceEarlierSession()
{
    QFETCH(const QString, before);
    QFETCH(const QString, now);
    QFETCH(const int, gapMinutes);
    History history;
    history.observe(seen(u"me/a"_s, {Noon - 1h, Noon}, before));
    StageWatch watch(history);
    const Space today = space(u"me/a"_s, now);
    watch.see(today, Noon + std::chrono::minutes(gapMinutes));
    QTEST(watch.stageSince(today.id) == std::optional(Noon - 1h), "isKnown");
}

void StageWatchTest::sinceTheHubsDates()
{
    History history;
    StageWatch watch(history);
    Space empty = space(u"me/empty"_s, u"NO_APP_FILE"_s);
    empty.createdAt = Noon - 9h;
    watch.see(empty, Noon);
    QCOMPARE(watch.stageSince(empty.id), Noon - 9h);

    Space building = space(u"me/building"_s, u"BUILDING"_s);
    building.lastModified = Noon - 1min;
    watch.see(building, Noon); // A rebuild of the same commit says nothing.
    QVERIFY(!watch.stageSince(building.id));
    building.id = samples::id(u"me/pushed"_s);
    building.sha = u"new"_s;
    building.runtime.sha = u"old"_s;
    watch.see(building, Noon);
    QCOMPARE(watch.stageSince(building.id), Noon - 1min);
}

void StageWatchTest::changingHardware()
{
    History history;
    StageWatch watch(history);
    Space changing = space(u"me/a"_s, u"RUNNING"_s);
    watch.see(changing, Noon);
    QVERIFY(!watch.changingSince(changing.id));
    changing.runtime.requestedHardware = u"l4x1"_s;
    watch.see(changing, Noon + 1min);
    watch.see(changing, Noon + 2min);
    QCOMPARE(watch.changingSince(changing.id), Noon + 1min);
    changing.runtime.requestedHardware = u"a100-large"_s;
    watch.see(changing, Noon + 3min);
    QCOMPARE(watch.changingSince(changing.id), Noon + 3min);
    changing.runtime.hardware = u"a100-large"_s;
    watch.see(changing, Noon + 4min);
    QVERIFY(!watch.changingSince(changing.id));
}

QTEST_GUILESS_MAIN(StageWatchTest)
#include "tst_stagewatch.moc"
