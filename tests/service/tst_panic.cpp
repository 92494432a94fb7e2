// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/program.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using Fault = sim::Fault;
using State = PanicEntry::State;
using samples::id;
using test::count;

class PanicTest : public QObject {
    Q_OBJECT

private slots:
    void candidates();
    void pauseAndResume();
    void failures();
    void resumeLeavesWhatOthersStarted();
    void hardwareAsItWas();
    void rememberedByTheFile();
    void interrupted();
};

struct Alarm {
    Alarm()
        : hub(test::worldOptions())
        , program(hub)
        , finished(&program.keepers.panic, &Panic::finished)
    {
        QVERIFY(program.signIn(hub.token()));
    }
    Alarm(const Alarm &) = delete;
    Alarm &operator=(const Alarm &) = delete;

    Panic &panic() { return program.keepers.panic; }

    sim::SimHub hub;
    test::Program program;
    QSignalSpy finished;
};

void PanicTest::candidates()
{
    Alarm alarm;
    const QList<SpaceId> burning = alarm.panic().candidates();
    for (const QString &path : {u"alice/sdxl-studio"_s, u"alice/doc-qa"_s, u"acme-lab/rag-bench"_s})
        QVERIFY(burning.contains(id(path)));
    for (const QString &path :
         {u"acme-lab/tts-voices"_s, u"alice/zero-chat"_s, u"alice/musicgen-long"_s,
          u"alice/segment-photos"_s, u"acme-lab/old-ocr"_s})
        QVERIFY(!burning.contains(id(path)));
    QVERIFY(alarm.panic().candidates(true).contains(id(u"alice/segment-photos"_s)));
    QCOMPARE(alarm.panic().candidates(true).size(), burning.size() + 1);
}

void PanicTest::pauseAndResume()
{
    Alarm alarm;
    const QList<SpaceId> ids = alarm.panic().candidates();
    const Money perHour = hourly(alarm.program.ledger.burnRate());
    alarm.panic().pause(ids, u"panic"_s);
    QVERIFY(alarm.panic().isBusy());
    QCOMPARE(alarm.panic().entries().size(), ids.size());
    QTRY_COMPARE_WITH_TIMEOUT(alarm.finished.size(), 1, 15'000);
    QCOMPARE(alarm.panic().count(State::Paused), int(ids.size()));
    Money remembered;
    for (const PanicEntry &entry : alarm.panic().entries())
        remembered += entry.hourly;
    QVERIFY(remembered >= perHour);
    QCOMPARE(count(alarm.hub, "POST", "/pause"), ids.size());
    for (const SpaceId &paused : ids)
        QCOMPARE(alarm.program.stage(paused.path()), Stage::Paused);
    QCOMPARE(alarm.program.ledger.burnRate(), Rate());

    alarm.panic().resume();
    QTRY_COMPARE_WITH_TIMEOUT(alarm.finished.size(), 2, 20'000);
    QCOMPARE(count(alarm.hub, "POST", "/restart"), ids.size());
    QVERIFY(alarm.panic().entries().isEmpty());
    for (const SpaceId &resumed : ids)
        QVERIFY(alarm.program.stage(resumed.path()) != Stage::Paused);
    // What was paused before by its owner was none of it.
    QCOMPARE(alarm.program.stage(u"alice/musicgen-long"_s), Stage::Paused);
    QCOMPARE(alarm.program.caused(u"resume"_s).size(), 2 * ids.size());
}

void PanicTest::failures()
{
    Alarm alarm;
    alarm.hub.inject({.path = "doc-qa/pause", .method = "POST", .times = -1, .status = 403});
    alarm.hub.inject(
        {.kind = Fault::Kind::Hang, .path = "whisper-demo/pause", .method = "POST", .times = -1});
    alarm.hub.inject({.path = "sdxl-studio/pause",
                      .method = "POST",
                      .times = -1,
                      .status = 429,
                      .retryAfter = 0s});
    const QList<SpaceId> ids{id(u"alice/doc-qa"_s), id(u"alice/whisper-demo"_s),
                             id(u"alice/sdxl-studio"_s), id(u"alice/caption-studio"_s)};
    alarm.panic().pause(ids, u"panic"_s);
    QTRY_COMPARE_WITH_TIMEOUT(alarm.finished.size(), 1, 30'000);
    QCOMPARE(alarm.panic().count(State::Failed), 3);
    QCOMPARE(alarm.panic().count(State::Paused), 1);
    const auto &entries = alarm.panic().entries();
    QCOMPARE(entries.value(ids[0]).reason, u"failed: 403"_s);
    QCOMPARE(entries.value(ids[1]).reason, u"failed: no answer"_s);
    QCOMPARE(entries.value(ids[2]).reason, u"failed: 429"_s);

    alarm.hub.clearFaults();
    alarm.hub.clearRequests();
    alarm.panic().retry(ids);
    QTRY_COMPARE_WITH_TIMEOUT(alarm.finished.size(), 2, 20'000);
    QCOMPARE(alarm.panic().count(State::Paused), 4);
    QCOMPARE(count(alarm.hub, "POST", "/pause"), 3);
}

void PanicTest::resumeLeavesWhatOthersStarted()
{
    Alarm alarm;
    const QList<SpaceId> ids{id(u"alice/doc-qa"_s), id(u"alice/whisper-demo"_s)};
    alarm.panic().pause(ids, u"panic"_s);
    QTRY_COMPARE_WITH_TIMEOUT(alarm.finished.size(), 1, 15'000);
    alarm.program.spaces.restart(ids[0]);
    QTRY_COMPARE(alarm.program.stage(ids[0].path()), Stage::Running);
    alarm.hub.clearRequests();
    alarm.panic().resume();
    QTRY_COMPARE_WITH_TIMEOUT(alarm.finished.size(), 2, 15'000);
    QCOMPARE(count(alarm.hub, "POST", "doc-qa"), 0);
    QCOMPARE(count(alarm.hub, "POST", "whisper-demo/restart"), 1);
}

void PanicTest::hardwareAsItWas()
{
    Alarm alarm;
    const SpaceId whisper = id(u"alice/whisper-demo"_s);
    alarm.panic().pause({whisper}, u"panic"_s);
    QTRY_COMPARE_WITH_TIMEOUT(alarm.finished.size(), 1, 15'000);
    alarm.program.spaces.setHardware(whisper, u"cpu-basic"_s, {});
    QTRY_COMPARE(alarm.program.hardware(whisper.path()), u"cpu-basic"_s);
    QVERIFY(alarm.program.look());
    QTRY_VERIFY(!alarm.program.spaces.pending(whisper));
    if (alarm.program.stage(whisper.path()) != Stage::Paused) {
        alarm.program.spaces.pause(whisper);
        QTRY_COMPARE(alarm.program.stage(whisper.path()), Stage::Paused);
    }
    alarm.panic().resume();
    QTRY_COMPARE_WITH_TIMEOUT(alarm.finished.size(), 2, 20'000);
    QCOMPARE(alarm.program.hardware(whisper.path()), u"t4-small"_s);
    QTRY_COMPARE(alarm.program.stage(whisper.path()), Stage::Running);
    QCOMPARE(alarm.program.spaces.find(whisper)->runtime.sleepTime, 3600s);
}

void PanicTest::rememberedByTheFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"account.sqlite"_s);
    sim::SimHub hub(test::worldOptions());
    QList<SpaceId> ids;
    {
        test::Program before(hub, file);
        QVERIFY(before.signIn(hub.token()));
        QSignalSpy finished(&before.keepers.panic, &Panic::finished);
        ids = before.keepers.panic.candidates();
        before.keepers.panic.pause(ids, u"panic"_s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 15'000);
    }
    hub.advance(48h);
    test::Program after(hub, file);
    QVERIFY(after.signIn(hub.token()));
    QCOMPARE(after.keepers.panic.entries().size(), ids.size());
    QSignalSpy finished(&after.keepers.panic, &Panic::finished);
    after.keepers.panic.resume();
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
    QCOMPARE(count(hub, "POST", "/restart"), ids.size());
}

void PanicTest::interrupted()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"account.sqlite"_s);
    sim::SimHub hub(test::worldOptions());
    const SpaceId whisper = id(u"alice/whisper-demo"_s);
    const SpaceId paused = id(u"alice/musicgen-long"_s);
    {
        test::Program before(hub, file);
        QVERIFY(before.signIn(hub.token()));
        for (const SpaceId &each : {whisper, paused})
            before.history.change(Entry<SpaceId, PanicEntry>{
                each, PanicEntry{hub.now(), u"t4-small"_s, {}, {}, State::Waiting, {}}});
    }
    hub.clearRequests();
    test::Program after(hub, file);
    QVERIFY(after.signIn(hub.token()));
    QTRY_COMPARE(after.keepers.panic.entries().value(whisper).state, State::Failed);
    QCOMPARE(after.keepers.panic.entries().value(whisper).reason, u"failed: interrupted"_s);
    QCOMPARE(after.keepers.panic.entries().value(paused).state, State::Paused);
    QTest::qWait(300);
    QCOMPARE(count(hub, "POST", ""), 0);
}

QTEST_GUILESS_MAIN(PanicTest)
#include "tst_panic.moc"
