// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logdesk.h"

#include "tests/service/house.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;

namespace {

const SpaceId Whisper{u"alice"_s, u"whisper-demo"_s};
const SpaceId Studio{u"alice"_s, u"sdxl-studio"_s};
const SpaceId Bench{u"acme-lab"_s, u"rag-bench"_s};
const SpaceId Broken{u"acme-lab"_s, u"old-ocr"_s};

struct Desk : test::House {
    Desk()
        : wall(systemNow())
        , desk(client, spaces, books, clock, makeWatch())
    {
        desk.history().open({});
    }

    std::unique_ptr<WakeWatch> makeWatch()
    {
        auto made = std::make_unique<WakeWatch>([this] { return wall; }, [this] { return steady; });
        watch = made.get();
        return made;
    }
    LogDesk::Held held(const SpaceId &id, LogKind kind = LogKind::Run)
    {
        return desk.session(id, kind);
    }
    bool isOpen(const SpaceId &id, LogKind kind = LogKind::Run) const
    {
        return std::ranges::any_of(desk.sessions(), [&](const LogSession *session) {
            return session->id() == id && session->kind() == kind;
        });
    }
    static QByteArray all(const LogSession &session)
    {
        QByteArray text;
        const LogSnapshot lines = session.snapshot();
        for (qint64 line = lines.begin(); line < lines.end(); ++line)
            text += lines.text(line) + '\n';
        return text;
    }

    Time wall;
    std::chrono::milliseconds steady{};
    WakeWatch *watch = nullptr;
    LogDesk desk;
};

} // namespace

class TestLogDesk : public QObject {
    Q_OBJECT

private slots:
    void oneSessionForAll();
    void lastOnesStayOpen();
    void pinnedOnesOpenByThemselves();
    void paidOnesOpenByThemselves();
    void opensAgainWithANewContainer();
    void hidesSecrets();
    void keepsWhatIsWatched_data();
    void keepsWhatIsWatched();
    void tellsOfTheGpu();
    void reconnectsAfterSleep();
    void anotherAccount();
};

void TestLogDesk::oneSessionForAll()
{
    Desk it;
    QVERIFY(it.signIn());
    const LogDesk::Held one = it.held(Whisper);
    QCOMPARE(it.held(Whisper), one);
    QVERIFY(it.held(Whisper, LogKind::Build) != one);
    QTRY_COMPARE(one->state(), LogSession::State::Live);
    QTRY_VERIFY(it.all(*one).contains("Is CUDA available: True"));
    QCOMPARE(it.desk.sessions().size(), 2);
}

void TestLogDesk::lastOnesStayOpen()
{
    Desk it;
    QVERIFY(it.signIn());
    const QList<SpaceId> ids{Whisper,
                             Studio,
                             Bench,
                             {u"alice"_s, u"chat-qwen"_s},
                             {u"alice"_s, u"other"_s},
                             {u"alice"_s, u"another"_s}};
    for (const SpaceId &id : ids)
        it.held(id);
    QTRY_COMPARE(it.desk.sessions().size(), LogDesk::MostRecent);
    QVERIFY(!it.isOpen(ids.first()));
    QVERIFY(it.isOpen(ids.last()));
}

void TestLogDesk::pinnedOnesOpenByThemselves()
{
    Desk it;
    QVERIFY(it.signIn());
    QVERIFY(it.desk.sessions().isEmpty());
    QSignalSpy pinned(&it.desk, &LogDesk::pinnedChanged);
    it.desk.setPinned(Whisper, true);
    it.desk.setPinned(Broken, true); // Has no container.
    QCOMPARE(pinned.size(), 2);
    QCOMPARE(it.desk.sessions().size(), 1);
    QVERIFY(it.isOpen(Whisper));
    it.desk.setPinned(Whisper, false);
    QTRY_VERIFY(it.desk.sessions().isEmpty());
}

void TestLogDesk::paidOnesOpenByThemselves()
{
    Desk it;
    QVERIFY(it.signIn());
    it.desk.setWatchingPaid(true);
    QVERIFY(it.isOpen(Whisper));
    QVERIFY(it.isOpen(Studio));
    QVERIFY(it.isOpen(Bench));
    for (const LogSession *session : it.desk.sessions()) {
        const Space *space = it.spaces.find(session->id());
        QVERIFY(!it.books.current().find(billedHardware(space->runtime))->isFree());
    }
    it.spaces.pause(Whisper);
    QTRY_VERIFY_WITH_TIMEOUT(!it.isOpen(Whisper), 10'000);
    QVERIFY(it.isOpen(Studio));
    it.desk.setWatchingPaid(false);
    QTRY_VERIFY(it.desk.sessions().isEmpty());
}

void TestLogDesk::opensAgainWithANewContainer()
{
    Desk it;
    QVERIFY(it.signIn());
    it.spaces.pause(Whisper);
    QTRY_COMPARE_WITH_TIMEOUT(it.spaces.find(Whisper)->runtime.stage.stage, Stage::Paused, 10'000);
    const LogDesk::Held log = it.held(Whisper);
    QTRY_COMPARE(log->state(), LogSession::State::Ended);
    it.spaces.restart(Whisper);
    QTRY_COMPARE_WITH_TIMEOUT(log->state(), LogSession::State::Live, 10'000);
    QTRY_VERIFY_WITH_TIMEOUT(it.all(*log).contains("Application Startup"), 10'000);
}

void TestLogDesk::hidesSecrets()
{
    Desk it;
    QVERIFY(it.signIn());
    const LogDesk::Held log = it.held(Whisper);
    it.hub.writeLog(Whisper, "password=letmein");
    QTRY_VERIFY(it.all(*log).contains("password=\u2022"));
    QVERIFY(!it.all(*log).contains("letmein"));
    QVERIFY(it.all(*log).contains("Logging in to the Hub with token hf_\u2022"));
}

void TestLogDesk::keepsWhatIsWatched_data()
{
    QTest::addColumn<int>("keeping");
    QTest::addColumn<SpaceId>("space");
    QTest::addColumn<bool>("isKept");
    const SpaceId free{u"alice"_s, u"weather-map"_s};
    QTest::newRow("all, paid") << int(LogKeeping::Everything) << Whisper << true;
    QTest::newRow("paid, paid") << int(LogKeeping::Paid) << Whisper << true;
    QTest::newRow("paid, free") << int(LogKeeping::Paid) << free << false;
    QTest::newRow("none, paid") << int(LogKeeping::Nothing) << Whisper << false;
}

void TestLogDesk::keepsWhatIsWatched()
{
    QFETCH(const int, keeping);
    QFETCH(const SpaceId, space);
    QFETCH(const bool, isKept);
    Desk it;
    QVERIFY(it.signIn());
    it.desk.setKeeping(LogKeeping(keeping));
    const LogDesk::Held log = it.held(space);
    QTRY_COMPARE(log->state(), LogSession::State::Live);
    it.hub.writeLog(space, "the last line");
    QTRY_VERIFY(it.all(*log).contains("the last line"));
    QTest::qWait(50);
    QCOMPARE(!it.desk.history().runs(space).isEmpty(), isKept);
}

void TestLogDesk::tellsOfTheGpu()
{
    Desk it;
    QVERIFY(it.signIn());
    QCOMPARE(it.desk.gpuVerdict(Whisper).kind, GpuVerdict::Kind::NotChecked);
    QSignalSpy changed(&it.desk, &LogDesk::gpuVerdictChanged);
    const LogDesk::Held log = it.held(Whisper);
    const LogDesk::Held other = it.held(Bench);
    QTRY_COMPARE(it.desk.gpuVerdict(Whisper), (GpuVerdict{GpuVerdict::Kind::AsBilled, "Tesla T4"}));
    QVERIFY(!changed.isEmpty());
    // It pays for a T4 and its framework has no CUDA.
    QTRY_COMPARE(it.desk.gpuVerdict(Bench).kind, GpuVerdict::Kind::CpuOnly);
}

void TestLogDesk::reconnectsAfterSleep()
{
    Desk it;
    QVERIFY(it.signIn());
    const LogDesk::Held log = it.held(Whisper);
    it.hub.writeLog(Whisper, "before");
    QTRY_VERIFY(it.all(*log).contains("before"));
    const int asked = it.count("GET", "/logs/run");
    it.wall += 1h;
    it.watch->look();
    QTRY_COMPARE_WITH_TIMEOUT(it.count("GET", "/logs/run"), asked + 1, 10'000);
    it.hub.writeLog(Whisper, "after");
    QTRY_VERIFY(it.all(*log).contains("after"));
    QCOMPARE(it.all(*log).count("before"), 1);
}

void TestLogDesk::anotherAccount()
{
    Desk it;
    QVERIFY(it.signIn());
    it.desk.setPinned(Whisper, true);
    it.held(Studio);
    QCOMPARE(it.desk.sessions().size(), 2);
    it.desk.closeAll();
    QTRY_VERIFY(it.desk.sessions().isEmpty());
}

QTEST_GUILESS_MAIN(TestLogDesk)
#include "tst_logdesk.moc"
