// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logsession.h"
#include "tests/service/house.h"

#include <QTest>

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using State = LogSession::State;

class LogSessionTest : public QObject {
    Q_OBJECT

private slots:
    void runLog();
    void buildLog();
    void followsNewLines();
    void changesAddUp();
    void cutStreamIsJoined();
    void linesWhileCut();
    void refused_data();
    void refused();
    void dropsAndComesBack();
    void closeAndOpen();
    void bounded();
};

/// A log of the writable Space with the account signed in.
struct Log {
    explicit Log(LogKind kind = LogKind::Run)
    {
        house.client.setToken(house.hub.token());
        session = std::make_unique<LogSession>(house.client, house.hub.writableSpace(), kind);
    }

    qsizetype find(const QByteArray &text) const
    {
        return std::ranges::count(session->lines(), text, &LogLine::text);
    }

    test::House house;
    std::unique_ptr<LogSession> session;
};

void LogSessionTest::runLog()
{
    Log log;
    QSignalSpy states(log.session.get(), &LogSession::stateChanged);
    QCOMPARE(log.session->state(), State::Closed);
    log.session->open();
    QCOMPARE(log.session->state(), State::Connecting);
    QTRY_COMPARE(log.session->state(), State::Live);
    QTRY_VERIFY(!log.session->lines().empty());
    QVERIFY(log.session->lines().front().text.contains("Application Startup"));
    QVERIFY(log.session->lines().front().time);
    for (const LogLine &line : log.session->lines())
        QVERIFY(!line.text.contains('\n'));
    QCOMPARE(states.size(), 2);
}

void LogSessionTest::buildLog()
{
    Log log(LogKind::Build);
    QCOMPARE(log.session->kind(), LogKind::Build);
    log.session->open();
    QTRY_VERIFY(!log.session->lines().empty());
    QVERIFY(log.house.count("GET", "/logs/build") == 1);
}

void LogSessionTest::followsNewLines()
{
    Log log;
    log.session->open();
    QTRY_COMPARE(log.session->state(), State::Live);
    log.house.hub.writeLog(log.session->id(), "brand new line");
    QTRY_COMPARE(log.find("brand new line"), 1);
}

void LogSessionTest::changesAddUp()
{
    Log log;
    qsizetype count = 0;
    connect(log.session.get(), &LogSession::changed, this, [&](qsizetype removed, qsizetype added) {
        QVERIFY(added > 0);
        count += added - removed;
        QCOMPARE(count, qsizetype(log.session->lines().size()));
    });
    log.session->open();
    QTRY_VERIFY(count > 0);
    for (int i = 0; i < 50; ++i)
        log.house.hub.writeLog(log.session->id(), QByteArray::number(i));
    QTRY_COMPARE(log.find("49"), 1);
}

void LogSessionTest::cutStreamIsJoined()
{
    Log log;
    log.session->open();
    QTRY_COMPARE(log.session->state(), State::Live);
    for (int i = 0; i < 3; ++i)
        log.house.hub.writeLog(log.session->id(), "the same line");
    QTRY_COMPARE(log.find("the same line"), 3);
    QSignalSpy states(log.session.get(), &LogSession::stateChanged);
    const auto before = log.session->lines();
    for (int round = 1; round <= 3; ++round) {
        log.house.hub.cutStreams();
        const QByteArray next = "after cut " + QByteArray::number(round);
        log.house.hub.writeLog(log.session->id(), next);
        QTRY_COMPARE_WITH_TIMEOUT(log.find(next), 1, 10'000);
    }
    QCOMPARE(log.find("the same line"), 3);
    QVERIFY(states.size() >= 2); // Waiting and live again.
    QVERIFY(std::ranges::equal(before, log.session->lines() | std::views::take(before.size())));
    // In the order in which the Hub has them, and each once.
    const auto replay =
        std::make_unique<LogSession>(log.house.client, log.session->id(), LogKind::Run);
    replay->open();
    QTRY_VERIFY(std::ranges::equal(replay->lines(), log.session->lines()));
}

void LogSessionTest::linesWhileCut()
{
    Log log;
    log.session->open();
    QTRY_COMPARE(log.session->state(), State::Live);
    log.house.hub.inject({.kind = sim::Fault::Kind::Drop, .path = "/logs/", .times = 2});
    log.house.hub.cutStreams();
    for (int i = 0; i < 5; ++i)
        log.house.hub.writeLog(log.session->id(), "missed " + QByteArray::number(i));
    QTRY_COMPARE_WITH_TIMEOUT(log.find("missed 4"), 1, 10'000);
    for (int i = 0; i < 5; ++i)
        QCOMPARE(log.find("missed " + QByteArray::number(i)), 1);
}

void LogSessionTest::refused_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("somebody else's") << 0 << Error::Kind::Forbidden;
    QTest::newRow("static") << 1 << Error::Kind::Rejected;
    QTest::newRow("no such Space") << 2 << Error::Kind::NotFound;
}

void LogSessionTest::refused()
{
    QFETCH(const int, which);
    test::House house;
    house.client.setToken(house.hub.token());
    const QList<SpaceId> ids{house.hub.foreignSpace(), house.hub.staticSpace(),
                             samples::id(u"alice/no-such"_s)};
    LogSession session(house.client, ids[which], LogKind::Run);
    QSignalSpy failed(&session, &LogSession::failed);
    session.open();
    QTRY_COMPARE(session.state(), State::Ended);
    QCOMPARE(failed.size(), 1);
    QTEST(failed[0][0].value<Error>().kind, "kind");
    QVERIFY(session.lines().empty());
    session.open(); // Trying again is allowed.
    QTRY_COMPARE(failed.size(), 2);
}

void LogSessionTest::dropsAndComesBack()
{
    Log log;
    log.house.hub.inject({.path = "/logs/", .times = 1, .status = 503});
    QSignalSpy failed(log.session.get(), &LogSession::failed);
    log.session->open();
    QTRY_COMPARE_WITH_TIMEOUT(log.session->state(), State::Live, 10'000);
    QCOMPARE(failed.size(), 1);
    QTRY_VERIFY(!log.session->lines().empty());
}

void LogSessionTest::closeAndOpen()
{
    Log log;
    log.session->open();
    QTRY_VERIFY(!log.session->lines().empty());
    QTest::qWait(200);
    const auto before = log.session->lines();
    log.session->close();
    QCOMPARE(log.session->state(), State::Closed);
    log.house.hub.writeLog(log.session->id(), "unseen");
    QTest::qWait(200);
    QCOMPARE(log.find("unseen"), 0);
    QCOMPARE(log.session->lines().size(), before.size());
    log.session->open();
    QTRY_COMPARE(log.find("unseen"), 1);
    QVERIFY(std::ranges::equal(before, log.session->lines() | std::views::take(before.size())));
}

void LogSessionTest::bounded()
{
    Log log;
    qsizetype count = 0;
    connect(log.session.get(), &LogSession::changed, this,
            [&](qsizetype removed, qsizetype added) { count += added - removed; });
    log.session->open();
    QTRY_COMPARE(log.session->state(), State::Live);
    const QByteArray many = QByteArray("x\n").repeated(1000) + "x";
    for (int i = 0; i < 120; ++i)
        log.house.hub.writeLog(log.session->id(), many);
    log.house.hub.writeLog(log.session->id(), "the last");
    QTRY_COMPARE_WITH_TIMEOUT(log.find("the last"), 1, 30'000);
    QCOMPARE(qsizetype(log.session->lines().size()), LogSession::MaxLines);
    QCOMPARE(count, LogSession::MaxLines);
}

QTEST_GUILESS_MAIN(LogSessionTest)
#include "tst_logsession.moc"
