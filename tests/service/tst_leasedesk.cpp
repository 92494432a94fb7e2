// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/program.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using samples::id;
using test::count;
using Skipped = LeaseDesk::Skipped;

class LeaseDeskTest : public QObject {
    Q_OBJECT

private slots:
    void untilItEnds_data();
    void untilItEnds();
    void sleepIsSentAlong();
    void extended();
    void canceled();
    void overtaken();
    void leftAlone_data();
    void leftAlone();
    void refusedStart();
    void lostAnswer();
    void runOutWhileAway();
};

static const QString Demo = QString::fromLatin1("alice/weather-map");

struct Desk {
    explicit Desk(const QString &file = u":memory:"_s)
        : hub(test::worldOptions())
        , program(hub, file)
        , ended(&program.keepers.leases, &LeaseDesk::ended)
        , skipped(&program.keepers.leases, &LeaseDesk::skipped)
        , soon(&program.keepers.leases, &LeaseDesk::endsSoon)
    {
        QVERIFY(program.signIn(hub.token()));
    }
    Desk(const Desk &) = delete;
    Desk &operator=(const Desk &) = delete;

    LeaseDesk &leases() { return program.keepers.leases; }
    Lease lease(std::chrono::minutes length, const QString &then = u"cpu-basic"_s)
    {
        return {id(Demo), u"a10g-small"_s, hub.now(), hub.now() + length, then, false};
    }
    void begin(const Lease &lease, std::optional<SleepTime> sleep = {})
    {
        QSignalSpy done(&program.spaces, &SpaceStore::done);
        leases().start(lease, sleep);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(program.hardware(Demo), u"a10g-small"_s);
        QCOMPARE(program.stage(Demo), Stage::Running);
    }
    bool pass(std::chrono::milliseconds time)
    {
        hub.advance(time);
        return program.look();
    }

    sim::SimHub hub;
    test::Program program;
    QSignalSpy ended;
    QSignalSpy skipped;
    QSignalSpy soon;
};

static Skipped why(const QSignalSpy &skipped)
{
    return skipped.last()[1].value<Skipped>();
}

void LeaseDeskTest::untilItEnds_data()
{
    QTest::addColumn<QString>("then");
    QTest::addRow("free hardware") << u"cpu-basic"_s;
    QTest::addRow("smaller hardware") << u"t4-small"_s;
    QTest::addRow("paused") << QString();
}

void LeaseDeskTest::untilItEnds()
{
    QFETCH(const QString, then);
    Desk desk;
    desk.begin(desk.lease(4h, then), SleepTime{1h});
    QVERIFY(desk.pass(4h - 16min));
    QVERIFY(desk.soon.isEmpty());
    QVERIFY(desk.pass(2min));
    QTRY_COMPARE(desk.soon.size(), 1);
    desk.hub.clearRequests();
    QVERIFY(desk.pass(13min));
    QCOMPARE(count(desk.hub, "POST", ""), 0);
    QCOMPARE(desk.soon.size(), 1);
    QVERIFY(desk.pass(1min));
    QTRY_COMPARE_WITH_TIMEOUT(desk.ended.size(), 1, 15'000);
    QVERIFY(desk.ended[0][1].value<std::chrono::milliseconds>() < LateAfter);
    if (then.isEmpty())
        QCOMPARE(desk.program.stage(Demo), Stage::Paused);
    else
        QCOMPARE(desk.program.hardware(Demo), then);
    QVERIFY(!desk.leases().lease(id(Demo)));
    QCOMPARE(desk.program.caused(u"lease"_s).first().cause, u"lease"_s);
    QVERIFY(desk.pass(5h));
    QCOMPARE(count(desk.hub, "POST", ""), 1);
}

void LeaseDeskTest::sleepIsSentAlong()
{
    Desk desk;
    desk.begin(desk.lease(2h), SleepTime{30min});
    QCOMPARE(desk.program.spaces.find(id(Demo))->runtime.sleepTime, std::optional(30min));
    // On hardware that the Space has already, the sleep time alone is set.
    QSignalSpy done(&desk.program.spaces, &SpaceStore::done);
    desk.leases().start(desk.lease(1h), SleepTime{1h});
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(done.first().first().value<Operation>(), Operation::SetSleepTime);
    QCOMPARE(desk.program.spaces.find(id(Demo))->runtime.sleepTime, std::optional(1h));
}

void LeaseDeskTest::extended()
{
    Desk desk;
    desk.begin(desk.lease(2h));
    QVERIFY(desk.pass(2h - 5min));
    QTRY_COMPARE(desk.soon.size(), 1);
    desk.leases().extend(id(Demo), desk.hub.now() + 1h);
    desk.hub.clearRequests();
    QVERIFY(desk.pass(30min));
    QCOMPARE(count(desk.hub, "POST", ""), 0);
    QVERIFY(desk.pass(20min)); // It is told again before the new end.
    QTRY_COMPARE(desk.soon.size(), 2);
    QVERIFY(desk.pass(10min));
    QTRY_COMPARE_WITH_TIMEOUT(desk.ended.size(), 1, 15'000);
}

void LeaseDeskTest::canceled()
{
    Desk desk;
    desk.begin(desk.lease(1h));
    desk.leases().cancel(id(Demo));
    desk.hub.clearRequests();
    QVERIFY(desk.pass(2h));
    QTest::qWait(300);
    QCOMPARE(count(desk.hub, "POST", ""), 0);
    QCOMPARE(desk.program.hardware(Demo), u"a10g-small"_s);
    QVERIFY(desk.leases().leases().isEmpty());
}

void LeaseDeskTest::overtaken()
{
    Desk desk;
    desk.begin(desk.lease(1h));
    desk.program.spaces.setHardware(id(Demo), u"l4x1"_s, {});
    QTRY_COMPARE(desk.program.hardware(Demo), u"l4x1"_s);
    desk.hub.clearRequests();
    QVERIFY(desk.pass(1h));
    QTRY_COMPARE_WITH_TIMEOUT(desk.skipped.size(), 1, 15'000);
    QCOMPARE(why(desk.skipped), Skipped::Overtaken);
    QCOMPARE(count(desk.hub, "POST", ""), 0);
    QCOMPARE(desk.program.history.actions(1)[0].operation, u"lease-skip"_s);
}

void LeaseDeskTest::leftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("exempt");
    QTest::addColumn<int>("why");
    QTest::addRow("granted") << u"acme-lab/tts-voices"_s << false << int(Skipped::Granted);
    QTest::addRow("exempt") << u"alice/sdxl-studio"_s << true << int(Skipped::Exempt);
    QTest::addRow("gone") << u"alice/never-was"_s << false << int(Skipped::Gone);
}

void LeaseDeskTest::leftAlone()
{
    QFETCH(const QString, path);
    QFETCH(const bool, exempt);
    QFETCH(const int, why);
    Desk desk;
    Lease lease = desk.lease(1h);
    lease.space = id(path); // All of them run on it, or never did.
    desk.program.history.change(Entry<SpaceId, Lease>{lease.space, lease});
    desk.program.keepers.budgets.setExempt(lease.space, exempt);
    QVERIFY(desk.pass(61min));
    QTRY_COMPARE_WITH_TIMEOUT(desk.skipped.size(), 1, 15'000);
    QCOMPARE(int(::why(desk.skipped)), why);
    QCOMPARE(count(desk.hub, "POST", ""), 0);
    QVERIFY(desk.leases().leases().isEmpty());
}

void LeaseDeskTest::refusedStart()
{
    Desk desk;
    desk.hub.inject({.path = "weather-map/hardware", .method = "POST", .status = 402});
    desk.leases().start(desk.lease(1h), {});
    QTRY_COMPARE(desk.skipped.size(), 1);
    QCOMPARE(why(desk.skipped), Skipped::Refused);
    QVERIFY(desk.leases().leases().isEmpty());
}

void LeaseDeskTest::lostAnswer()
{
    Desk desk;
    desk.begin(desk.lease(1h));
    desk.hub.inject({.path = "weather-map/hardware", .method = "POST", .times = -1, .status = 500});
    QSignalSpy failed(&desk.program.spaces, &SpaceStore::failed);
    QVERIFY(desk.pass(1h));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15'000);
    QVERIFY(desk.leases().lease(id(Demo)));
    desk.hub.clearFaults();
    QVERIFY(desk.pass(3min));
    QTRY_COMPARE_WITH_TIMEOUT(desk.ended.size(), 1, 15'000);
    QCOMPARE(desk.program.hardware(Demo), u"cpu-basic"_s);
}

void LeaseDeskTest::runOutWhileAway()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"account.sqlite"_s);
    sim::SimHub hub(test::worldOptions());
    {
        test::Program before(hub, file);
        QVERIFY(before.signIn(hub.token()));
        before.keepers.leases.start(
            {id(Demo), u"a10g-small"_s, hub.now(), hub.now() + 1h, u"cpu-basic"_s, false}, {});
        QTRY_COMPARE(before.hardware(Demo), u"a10g-small"_s);
    }
    hub.advance(3h);
    hub.clearRequests();
    test::Program after(hub, file);
    QSignalSpy ended(&after.keepers.leases, &LeaseDesk::ended);
    QVERIFY(after.signIn(hub.token()));
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 15'000);
    QVERIFY(ended[0][1].value<std::chrono::milliseconds>() > 2h - 1min);
    QCOMPARE(after.hardware(Demo), u"cpu-basic"_s);
    QCOMPARE(count(hub, "POST", ""), 1);
    QVERIFY(after.history.actions(1)[0].cause.startsWith("lease late "_L1));
}

QTEST_GUILESS_MAIN(LeaseDeskTest)
#include "tst_leasedesk.moc"
