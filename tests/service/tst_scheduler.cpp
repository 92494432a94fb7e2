// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/program.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using samples::id;
using test::count;
using Kind = WeeklyAct::Kind;
using Skipped = Scheduler::Skipped;

class SchedulerTest : public QObject {
    Q_OBJECT

private slots:
    void officeHours();
    void upcoming();
    void leftAlone_data();
    void leftAlone();
    void catchesUpOnce();
    void lateRestartIsSkipped();
    void pointlessIsSkipped();
    void restartIsNotRepeated();
    void lostAnswer();
    void removed();
};

static const QString Demo = QString::fromLatin1("alice/whisper-demo");

static WeeklyAct act(Kind kind, std::chrono::minutes at, const QString &path = Demo,
                     Weekdays days = WorkingDays)
{
    return {.id = 0,
            .space = id(path),
            .kind = kind,
            .days = days,
            .at = at,
            .zone = "Europe/Berlin",
            .doneUpTo = {}};
}

/// Wednesday, 18 November 2026, 15:20 in Berlin.
struct Office {
    Office()
        : hub(test::worldOptions())
        , program(hub)
        , acted(&program.keepers.schedules, &Scheduler::acted)
        , skipped(&program.keepers.schedules, &Scheduler::skipped)
    {
        QVERIFY(program.signIn(hub.token()));
    }
    Office(const Office &) = delete;
    Office &operator=(const Office &) = delete;

    Scheduler &schedules() { return program.keepers.schedules; }
    bool pass(std::chrono::milliseconds time)
    {
        hub.advance(time);
        return program.look();
    }

    sim::SimHub hub;
    test::Program program;
    QSignalSpy acted;
    QSignalSpy skipped;
};

static Skipped why(const QSignalSpy &skipped, qsizetype which)
{
    return skipped[which][1].value<Skipped>();
}

static std::chrono::milliseconds late(const QSignalSpy &acted, qsizetype which)
{
    return acted[which][1].value<std::chrono::milliseconds>();
}

void SchedulerTest::officeHours()
{
    Office office;
    office.schedules().set(act(Kind::Start, 9h));
    office.schedules().set(act(Kind::Pause, 18h));
    QVERIFY(office.pass(2h + 39min));
    QTest::qWait(100);
    QCOMPARE(count(office.hub, "POST", ""), 0);
    QVERIFY(office.pass(1min));
    QTRY_COMPARE_WITH_TIMEOUT(office.acted.size(), 1, 15'000);
    QCOMPARE(office.program.stage(Demo), Stage::Paused);
    QVERIFY(late(office.acted, 0) < LateAfter);
    QVERIFY(office.pass(15h));
    QTRY_COMPARE_WITH_TIMEOUT(office.acted.size(), 2, 15'000);
    QVERIFY(office.program.stage(Demo) != Stage::Paused);
    QCOMPARE(count(office.hub, "POST", "/pause"), 1);
    QCOMPARE(count(office.hub, "POST", "/restart"), 1);
    QVERIFY(office.skipped.isEmpty());
    QCOMPARE(office.program.caused(u"schedule"_s).first().cause, u"schedule"_s);
}

void SchedulerTest::upcoming()
{
    Office office;
    QVERIFY(office.schedules().upcoming().isEmpty());
    const int evening = office.schedules().set(act(Kind::Pause, 18h));
    const int morning = office.schedules().set(act(Kind::Start, 9h));
    office.schedules().set(act(Kind::Restart, 3h, Demo, 0));
    const QList<Scheduler::Due> next = office.schedules().upcoming();
    QCOMPARE(next.size(), 2);
    QCOMPARE(next[0].act.id, evening);
    QCOMPARE(next[0].at, samples::at("2026-11-18T17:00:00.000Z"));
    QCOMPARE(next[1].act.id, morning);
    QCOMPARE(next[1].at, samples::at("2026-11-19T08:00:00.000Z"));
}

void SchedulerTest::leftAlone_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<bool>("exempt");
    QTest::addColumn<int>("why");
    QTest::addRow("granted") << u"acme-lab/tts-voices"_s << false << int(Skipped::Granted);
    QTest::addRow("exempt") << u"alice/sdxl-studio"_s << true << int(Skipped::Exempt);
    QTest::addRow("gone") << u"alice/never-was"_s << false << int(Skipped::Gone);
}

void SchedulerTest::leftAlone()
{
    QFETCH(const QString, path);
    QFETCH(const bool, exempt);
    QFETCH(const int, why);
    Office office;
    office.program.keepers.budgets.setExempt(id(path), exempt);
    office.schedules().set(act(Kind::Pause, 18h, path));
    QVERIFY(office.pass(2h + 41min));
    QTRY_COMPARE_WITH_TIMEOUT(office.skipped.size(), 1, 15'000);
    QCOMPARE(int(::why(office.skipped, 0)), why);
    QCOMPARE(count(office.hub, "POST", ""), 0);
    QVERIFY(office.pass(5min));
    QTest::qWait(300);
    QCOMPARE(office.skipped.size(), 1);
}

/// From Wednesday to Saturday the program did not run: of five acts the last one is done.
void SchedulerTest::catchesUpOnce()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"account.sqlite"_s);
    sim::SimHub hub(test::worldOptions());
    {
        test::Program before(hub, file);
        QVERIFY(before.signIn(hub.token()));
        before.keepers.schedules.set(act(Kind::Start, 9h));
        before.keepers.schedules.set(act(Kind::Pause, 18h));
    }
    hub.advance(72h);
    hub.clearRequests();
    test::Program after(hub, file);
    QSignalSpy acted(&after.keepers.schedules, &Scheduler::acted);
    QSignalSpy skipped(&after.keepers.schedules, &Scheduler::skipped);
    QVERIFY(after.signIn(hub.token()));
    // Seventy-two hours without a visit: it sleeps, and is to be paused.
    QTRY_COMPARE_WITH_TIMEOUT(acted.size(), 1, 15'000);
    QVERIFY(late(acted, 0) > 20h);
    QCOMPARE(skipped.size(), 1);
    QCOMPARE(why(skipped, 0), Skipped::Overtaken);
    QCOMPARE(count(hub, "POST", ""), 1);
    QCOMPARE(after.stage(Demo), Stage::Paused);
    QVERIFY(after.history.actions(1)[0].cause.startsWith("schedule late "_L1));
}

void SchedulerTest::lateRestartIsSkipped()
{
    Office office;
    office.schedules().set(act(Kind::Restart, 16h));
    QVERIFY(office.pass(5h));
    QTRY_COMPARE_WITH_TIMEOUT(office.skipped.size(), 1, 15'000);
    QVERIFY(why(office.skipped, 0) == Skipped::TooLate
            || why(office.skipped, 0) == Skipped::Nothing);
    QCOMPARE(count(office.hub, "POST", ""), 0);
}

void SchedulerTest::pointlessIsSkipped()
{
    Office office;
    office.schedules().set(act(Kind::Pause, 18h, u"alice/musicgen-long"_s));
    office.schedules().set(act(Kind::Start, 18h, u"alice/doc-qa"_s));
    QVERIFY(office.pass(2h + 41min));
    QTRY_COMPARE_WITH_TIMEOUT(office.skipped.size(), 2, 15'000);
    QCOMPARE(why(office.skipped, 0), Skipped::Nothing);
    QCOMPARE(why(office.skipped, 1), Skipped::Nothing);
    QCOMPARE(count(office.hub, "POST", ""), 0);
    QCOMPARE(office.program.history.actions(1)[0].operation, u"schedule-skip"_s);
}

/// Its answer may be lost, and the Space restart all the same.
void SchedulerTest::restartIsNotRepeated()
{
    Office office;
    office.schedules().set(act(Kind::Restart, 16h, u"alice/doc-qa"_s));
    office.hub.inject({.path = "doc-qa/restart", .method = "POST", .times = -1, .status = 500});
    QVERIFY(office.pass(41min));
    QTRY_COMPARE_WITH_TIMEOUT(office.skipped.size(), 1, 15'000);
    QCOMPARE(why(office.skipped, 0), Skipped::Refused);
    office.hub.clearFaults();
    office.hub.clearRequests();
    QVERIFY(office.pass(5min));
    QTest::qWait(500);
    QCOMPARE(count(office.hub, "POST", ""), 0);
}

void SchedulerTest::lostAnswer()
{
    Office office;
    office.schedules().set(act(Kind::Pause, 16h));
    office.hub.inject({.path = "whisper-demo/pause", .method = "POST", .times = -1, .status = 500});
    QSignalSpy failed(&office.program.spaces, &SpaceStore::failed);
    QVERIFY(office.pass(41min));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 15'000);
    QVERIFY(office.skipped.isEmpty());
    office.hub.clearFaults();
    QVERIFY(office.pass(3min));
    QTRY_COMPARE_WITH_TIMEOUT(office.acted.size(), 1, 15'000);
    QCOMPARE(office.program.stage(Demo), Stage::Paused);
}

void SchedulerTest::removed()
{
    Office office;
    const int evening = office.schedules().set(act(Kind::Pause, 18h));
    QCOMPARE(office.schedules().actsOf(id(Demo)).size(), 1);
    office.schedules().remove(evening);
    QVERIFY(office.schedules().acts().isEmpty());
    QVERIFY(office.pass(3h));
    QTest::qWait(300);
    QCOMPARE(count(office.hub, "POST", ""), 0);
}

QTEST_GUILESS_MAIN(SchedulerTest)
#include "tst_scheduler.moc"
