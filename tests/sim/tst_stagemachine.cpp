// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/stagemachine.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace spacedock;
using namespace spacedock::sim;

namespace {

constexpr milliseconds BuildTime = minutes(3);
constexpr milliseconds StartTime = minutes(1);
const Time Begin = sys_days(2026y / November / 1);

SpaceState runningSpace()
{
    SpaceState space;
    space.hubId = u"0123456789abcdef01234567"_s;
    space.sdk = u"gradio"_s;
    space.stage = Stage::Running;
    space.hardware = u"cpu-basic"_s;
    space.requestedHardware = u"cpu-basic"_s;
    space.replicas = 1;
    space.runningSince = Begin;
    space.idleSince = Begin;
    return space;
}

// Lets everything happen up to a time, each thing when it is due.
void run(const StageMachine &machine, SpaceState &space, Time until)
{
    for (auto due = machine.due(space); due && *due <= until; due = machine.due(space))
        machine.advance(space, *due);
}

} // namespace

class tst_StageMachine : public QObject {
    Q_OBJECT

private slots:
    void changeOfHardware();
    void restartFrom_data();
    void restartFrom();
    void pauseStopsEverything();
    void sleeps_data();
    void sleeps();
    void visitWakes();
    void visitsKeepAwake();
    void failures_data();
    void failures();
    void stuckBuildEndsByFactoryOnly();
    void scaling();

private:
    const StageMachine m_machine{BuildTime, StartTime};
};

void tst_StageMachine::changeOfHardware()
{
    SpaceState space = runningSpace();
    space.requestedHardware = u"t4-small"_s;
    m_machine.rebuild(space, Begin);
    QCOMPARE(space.stage, Stage::RunningBuilding);
    QCOMPARE(space.hardware, u"cpu-basic"_s);

    run(m_machine, space, Begin + BuildTime - milliseconds(1));
    QCOMPARE(space.stage, Stage::RunningBuilding);
    run(m_machine, space, Begin + BuildTime);
    QCOMPARE(space.stage, Stage::RunningAppStarting);
    QCOMPARE(space.hardware, u"cpu-basic"_s);

    run(m_machine, space, Begin + BuildTime + StartTime);
    QCOMPARE(space.stage, Stage::Running);
    QCOMPARE(space.hardware, u"t4-small"_s);
    QCOMPARE(space.runningSince, Begin + BuildTime + StartTime);
    QVERIFY(!m_machine.due(space));
}

void tst_StageMachine::restartFrom_data()
{
    QTest::addColumn<int>("stage");
    for (const auto stage : {Stage::Running, Stage::Paused, Stage::Sleeping, Stage::RuntimeError,
                             Stage::BuildError, Stage::Building, Stage::Unknown})
        QTest::addRow("stage %d", static_cast<int>(stage)) << static_cast<int>(stage);
}

void tst_StageMachine::restartFrom()
{
    QFETCH(int, stage);
    SpaceState space = runningSpace();
    space.stage = static_cast<Stage>(stage);
    space.errorMessage = u"it failed"_s;
    m_machine.restart(space, Begin, false);
    QCOMPARE(space.stage, Stage::Building);
    QVERIFY(space.hardware.isEmpty());
    QVERIFY(space.errorMessage.isEmpty());
    run(m_machine, space, Begin + BuildTime);
    QCOMPARE(space.stage, Stage::AppStarting);
    QVERIFY(space.hardware.isEmpty());
    run(m_machine, space, Begin + BuildTime + StartTime);
    QCOMPARE(space.stage, Stage::Running);
    QCOMPARE(space.replicas, std::optional(1));
}

void tst_StageMachine::pauseStopsEverything()
{
    SpaceState space = runningSpace();
    m_machine.rebuild(space, Begin);
    m_machine.pause(space);
    QCOMPARE(space.stage, Stage::Paused);
    QVERIFY(space.hardware.isEmpty());
    QVERIFY(!space.replicas);
    run(m_machine, space, Begin + days(30));
    QCOMPARE(space.stage, Stage::Paused);
}

void tst_StageMachine::sleeps_data()
{
    QTest::addColumn<std::optional<seconds>>("sleepTime");
    QTest::addColumn<milliseconds>("idle");
    QTest::addColumn<bool>("asleep");
    QTest::newRow("before") << std::optional<seconds>(3600) << milliseconds(3'599'999) << false;
    QTest::newRow("on time") << std::optional<seconds>(3600) << milliseconds(3'600'000) << true;
    QTest::newRow("never") << std::optional<seconds>() << milliseconds(hours(9000)) << false;
}

void tst_StageMachine::sleeps()
{
    QFETCH(std::optional<seconds>, sleepTime);
    QFETCH(milliseconds, idle);
    SpaceState space = runningSpace();
    space.sleepTime = sleepTime;
    run(m_machine, space, Begin + idle);
    QTEST(space.stage == Stage::Sleeping, "asleep");
}

void tst_StageMachine::visitWakes()
{
    SpaceState space = runningSpace();
    space.sleepTime = hours(1);
    run(m_machine, space, Begin + hours(2));
    QCOMPARE(space.stage, Stage::Sleeping);
    m_machine.visit(space, Begin + hours(2));
    QCOMPARE(space.stage, Stage::AppStarting);
    run(m_machine, space, Begin + hours(2) + StartTime);
    QCOMPARE(space.stage, Stage::Running);
    QCOMPARE(sleepsAt(space), std::optional(Begin + hours(3) + StartTime));
}

void tst_StageMachine::visitsKeepAwake()
{
    SpaceState space = runningSpace();
    space.sleepTime = hours(1);
    space.fate.visitEvery = minutes(20);
    space.nextVisit = Begin + minutes(20);
    run(m_machine, space, Begin + days(2));
    QCOMPARE(space.stage, Stage::Running);
    QCOMPARE(space.runningSince, Begin);
    QVERIFY(space.visits > 100);
}

void tst_StageMachine::failures_data()
{
    QTest::addColumn<bool>("buildFails");
    QTest::addColumn<int>("stage");
    QTest::addColumn<QString>("message");
    QTest::newRow("build") << true << static_cast<int>(Stage::BuildError) << QString();
    QTest::newRow("start") << false << static_cast<int>(Stage::RuntimeError) << u"Exit code: 1"_s;
}

void tst_StageMachine::failures()
{
    QFETCH(bool, buildFails);
    SpaceState space = runningSpace();
    space.fate.buildFails = buildFails;
    space.fate.startFails = !buildFails;
    space.fate.errorMessage = u"Exit code: 1"_s;
    m_machine.rebuild(space, Begin);
    run(m_machine, space, Begin + hours(1));
    QTEST(static_cast<int>(space.stage), "stage");
    QTEST(space.errorMessage, "message");
    QVERIFY(space.hardware.isEmpty());
    QVERIFY(!hasContainer(space));
}

void tst_StageMachine::stuckBuildEndsByFactoryOnly()
{
    SpaceState space = runningSpace();
    space.fate.isStuck = true;
    m_machine.restart(space, Begin, false);
    run(m_machine, space, Begin + days(3));
    QCOMPARE(space.stage, Stage::Building);
    m_machine.restart(space, Begin + days(3), true);
    run(m_machine, space, Begin + days(3) + BuildTime + StartTime);
    QCOMPARE(space.stage, Stage::Running);
}

void tst_StageMachine::scaling()
{
    SpaceState space = runningSpace();
    m_machine.scale(space, Begin, 3);
    QCOMPARE(space.requestedReplicas, 3);
    QCOMPARE(space.replicas, std::optional(1));
    run(m_machine, space, Begin + StartTime);
    QCOMPARE(space.replicas, std::optional(3));
    QCOMPARE(space.stage, Stage::Running);
}

QTEST_GUILESS_MAIN(tst_StageMachine)
#include "tst_stagemachine.moc"
