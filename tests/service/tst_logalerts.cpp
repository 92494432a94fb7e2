// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logalerts.h"

#include "app/service/logsession.h"
#include "tests/service/house.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using Kind = LogNotice::Kind;

namespace {

const SpaceId Whisper{u"alice"_s, u"whisper-demo"_s};
const SpaceId Studio{u"alice"_s, u"sdxl-studio"_s};

LogPattern pattern(const QByteArray &text, const SpaceId &space = {}, bool isRegex = false)
{
    return {.query = {.pattern = text, .isRegex = isRegex}, .space = space};
}

struct Fixture : test::House {
    Fixture()
        : alerts(spaces, clock)
        , noticed(&alerts, &LogAlerts::noticed)
    {
    }
    LogNotice notice(qsizetype index) const { return noticed.at(index).first().value<LogNotice>(); }
    std::unique_ptr<LogSession> openLog(const SpaceId &id)
    {
        auto log = std::make_unique<LogSession>(client, id, LogKind::Run);
        alerts.watch(*log);
        log->open();
        return QTest::qWaitFor([&log] { return log->state() == LogSession::State::Live; }, 5000)
            ? std::move(log)
            : nullptr;
    }

    LogAlerts alerts;
    QSignalSpy noticed;
};

} // namespace

class TestLogAlerts : public QObject {
    Q_OBJECT

private slots:
    void failuresOfBeforeAreNoNews();
    void failedBuild();
    void suspendedByTheHub();
    void patternInEverySpace();
    void patternOfOneSpace();
    void oldLinesAreNoNews();
    void oneNoticeAtATime();
    void patternsChange();
    void badPatternIsSilent();
};

void TestLogAlerts::failuresOfBeforeAreNoNews()
{
    Fixture it;
    QVERIFY(it.signIn());
    it.spaces.refresh();
    QTest::qWait(50);
    QCOMPARE(it.noticed.size(), 0);
}

void TestLogAlerts::failedBuild()
{
    Fixture it;
    QVERIFY(it.signIn());
    const SpaceId translate{u"alice"_s, u"translate-eu"_s}; // Its build always fails.
    QVERIFY(it.spaces.find(translate));
    it.spaces.restart(translate, true);
    QTRY_COMPARE_WITH_TIMEOUT(it.noticed.size(), 1, 20'000);
    QCOMPARE(it.notice(0).kind, Kind::Failed);
    QCOMPARE(it.notice(0).space, translate);
    QCOMPARE(it.notice(0).stage.stage, Stage::BuildError);
}

/// Paused like one that its owner has paused, but with the Hub's words.
void TestLogAlerts::suspendedByTheHub()
{
    Fixture it;
    QVERIFY(it.signIn());
    it.hub.suspend(Whisper, u"Suspended after repeated failures"_s);
    it.spaces.refresh();
    QTRY_COMPARE(it.spaces.find(Whisper)->runtime.stage.stage, Stage::Paused);
    QCOMPARE(it.spaces.find(Whisper)->runtime.errorMessage, u"Suspended after repeated failures"_s);
    QTRY_COMPARE(it.noticed.size(), 1);
    QCOMPARE(it.notice(0).kind, Kind::Suspended);
    QCOMPARE(it.notice(0).space, Whisper);
    QCOMPARE(it.notice(0).detail, u"Suspended after repeated failures"_s);
    QVERIFY(!it.spaces.find(Whisper)->runtime.replicas);
    it.spaces.pause(Studio); // That is no news.
    QTRY_COMPARE_WITH_TIMEOUT(it.spaces.find(Studio)->runtime.stage.stage, Stage::Paused, 10'000);
    QCOMPARE(it.noticed.size(), 1);
}

void TestLogAlerts::patternInEverySpace()
{
    Fixture it;
    it.alerts.setPatterns({pattern("needle")});
    QVERIFY(it.signIn());
    const auto one = it.openLog(Whisper);
    const auto two = it.openLog(Studio);
    QVERIFY(one && two);
    it.hub.writeLog(Whisper, "a \x1b[31mNeedle\x1b[0m here");
    it.hub.writeLog(Studio, "and a needle there");
    QTRY_COMPARE(it.noticed.size(), 2);
    const bool isFirst = it.notice(0).space == Whisper;
    const LogNotice notice = it.notice(isFirst ? 0 : 1);
    QCOMPARE(notice.kind, Kind::Pattern);
    QCOMPARE(notice.detail, u"a Needle here"_s);
    QCOMPARE(notice.pattern, u"needle"_s);
    QCOMPARE(notice.count, 1);
    QVERIFY(one->snapshot().text(notice.line).contains("Needle"));
}

void TestLogAlerts::patternOfOneSpace()
{
    Fixture it;
    it.alerts.setPatterns({pattern("^need.e$", Studio, true)});
    QVERIFY(it.signIn());
    const auto one = it.openLog(Whisper);
    const auto two = it.openLog(Studio);
    QVERIFY(one && two);
    it.hub.writeLog(Whisper, "needle");
    it.hub.writeLog(Studio, "needle");
    QTRY_COMPARE(it.noticed.size(), 1);
    QCOMPARE(it.notice(0).space, Studio);
}

void TestLogAlerts::oldLinesAreNoNews()
{
    Fixture it;
    QVERIFY(it.signIn());
    it.hub.writeLog(Whisper, "needle of before");
    it.hub.advance(1min);
    it.alerts.setPatterns({pattern("needle")});
    const auto log = it.openLog(Whisper);
    QVERIFY(log);
    it.hub.writeLog(Whisper, "needle of now");
    QTRY_COMPARE(it.noticed.size(), 1);
    QCOMPARE(it.notice(0).detail, u"needle of now"_s);
    QCOMPARE(it.notice(0).count, 1);
}

void TestLogAlerts::oneNoticeAtATime()
{
    Fixture it;
    it.alerts.setSpacing(400ms);
    it.alerts.setPatterns({pattern("needle")});
    QVERIFY(it.signIn());
    const auto log = it.openLog(Whisper);
    QVERIFY(log);
    it.hub.writeLog(Whisper, "needle 0");
    QTRY_COMPARE(it.noticed.size(), 1);
    for (int i = 1; i <= 5; ++i)
        it.hub.writeLog(Whisper, "needle " + QByteArray::number(i));
    QTRY_COMPARE(it.noticed.size(), 2);
    QTRY_VERIFY(it.notice(it.noticed.size() - 1).detail == "needle 5"_L1);
    qint64 count = 0;
    for (qsizetype i = 0; i < it.noticed.size(); ++i)
        count += it.notice(i).count;
    QCOMPARE(count, 6);
    QVERIFY(it.noticed.size() <= 3);
}

void TestLogAlerts::patternsChange()
{
    Fixture it;
    it.alerts.setPatterns({pattern("needle")});
    QVERIFY(it.signIn());
    const auto log = it.openLog(Whisper);
    QVERIFY(log);
    it.alerts.setPatterns({pattern("haystack")});
    it.hub.writeLog(Whisper, "a needle in a pile");
    it.hub.writeLog(Whisper, "a haystack");
    QTRY_COMPARE(it.noticed.size(), 1);
    QCOMPARE(it.notice(0).pattern, u"haystack"_s);
}

void TestLogAlerts::badPatternIsSilent()
{
    Fixture it;
    it.alerts.setPatterns({pattern("(", {}, true), pattern("needle")});
    QVERIFY(it.signIn());
    const auto log = it.openLog(Whisper);
    QVERIFY(log);
    it.hub.writeLog(Whisper, "( needle");
    QTRY_COMPARE(it.noticed.size(), 1);
    QCOMPARE(it.notice(0).pattern, u"needle"_s);
}

QTEST_GUILESS_MAIN(TestLogAlerts)
#include "tst_logalerts.moc"
