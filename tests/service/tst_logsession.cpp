// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logsession.h"
#include "tests/service/house.h"
#include "tests/support/loopbackserver.h"

#include <QCryptographicHash>
#include <QTest>

#include <algorithm>

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
    void signOfLifeEndsTheReplay();
    void advancesAddUp();
    void cutStreamIsJoined();
    void linesWhileCut();
    void refused_data();
    void refused();
    void dropsAndComesBack();
    void closeAndOpen();
    void bounded();
};

QList<LogLine> linesOf(const LogSession &session)
{
    const LogSnapshot held = session.snapshot();
    QList<LogLine> lines;
    for (qint64 line = held.begin(); line < held.end(); ++line) {
        if (!held.record(line).isDivider)
            lines.append({held.record(line).time, held.text(line)});
    }
    return lines;
}

/// A log of the writable Space with the account signed in.
struct Log {
    explicit Log(LogKind kind = LogKind::Run)
    {
        house.client.setToken(house.hub.token());
        session = std::make_unique<LogSession>(house.client, house.hub.writableSpace(), kind);
    }

    qsizetype find(const QByteArray &text) const
    {
        return std::ranges::count(lines(), text, &LogLine::text);
    }

    QList<LogLine> lines() const { return linesOf(*session); }

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
    QTRY_VERIFY(!log.lines().isEmpty());
    QVERIFY(log.lines().front().text.contains("Application Startup"));
    QVERIFY(log.lines().front().time);
    const auto lines = log.lines();
    for (const LogLine &line : lines)
        QVERIFY(!line.text.contains('\n'));
    QCOMPARE(states.size(), 2);
}

void LogSessionTest::buildLog()
{
    Log log(LogKind::Build);
    QCOMPARE(log.session->kind(), LogKind::Build);
    log.session->open();
    QTRY_VERIFY(!log.lines().isEmpty());
    QVERIFY(log.house.count("GET", "/logs/build") == 1);
}

void LogSessionTest::signOfLifeEndsTheReplay()
{
    LoopbackServer server;
    HubClient client(server.url(), {.proxy = NetworkSettings::Proxy::None});
    server.answerAlways(LoopbackServer::events(
        "data: {\"data\":\"one\\n\",\"timestamp\":\"2026-11-22T14:00:00.000Z\"}\n\n"));
    LogSession session(client, {u"alice"_s, u"demo"_s}, LogKind::Run);
    QSignalSpy replayed(&session, &LogSession::replayed);
    session.open();
    QTRY_COMPARE(session.snapshot().end(), 1);
    QCOMPARE(replayed.size(), 0);
    server.send("data:\n\n");
    QTRY_COMPARE(replayed.size(), 1);
    server.send("data:\n\n"
                "data: {\"data\":\"two\\n\",\"timestamp\":\"2026-11-22T14:00:01.000Z\"}\n\n");
    QTRY_COMPARE(session.snapshot().end(), 2);
    QCOMPARE(replayed.size(), 1); // Once a connection.
    server.endStreams();
    QTRY_COMPARE_WITH_TIMEOUT(server.openStreams(), 1, 10'000);
    server.send("data:\n\n");
    QTRY_COMPARE(replayed.size(), 2);
}

void LogSessionTest::followsNewLines()
{
    Log log;
    log.session->open();
    QTRY_COMPARE(log.session->state(), State::Live);
    log.house.hub.writeLog(log.session->id(), "brand new line");
    QTRY_COMPARE(log.find("brand new line"), 1);
}

void LogSessionTest::advancesAddUp()
{
    Log log;
    qint64 end = 0;
    connect(log.session.get(), &LogSession::advanced, this, [&](qint64 from, qint64 to) {
        QVERIFY(from <= end);
        QVERIFY(to >= end);
        QVERIFY(to <= log.session->snapshot().end());
        end = to;
    });
    log.session->open();
    QTRY_VERIFY(end > 0);
    for (int i = 0; i < 50; ++i)
        log.house.hub.writeLog(log.session->id(), QByteArray::number(i));
    QTRY_COMPARE(log.find("49"), 1);
    QTRY_COMPARE(end, log.session->snapshot().end());
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
    const auto before = log.lines();
    for (int round = 1; round <= 3; ++round) {
        log.house.hub.cutStreams();
        const QByteArray next = "after cut " + QByteArray::number(round);
        log.house.hub.writeLog(log.session->id(), next);
        QTRY_COMPARE_WITH_TIMEOUT(log.find(next), 1, 10'000);
    }
    QCOMPARE(log.find("the same line"), 3);
    QVERIFY(states.size() >= 2); // Waiting and live again.
    QCOMPARE(log.lines().first(before.size()), before);
    // In the order in which the Hub has them, and each once.
    const auto replay =
        std::make_unique<LogSession>(log.house.client, log.session->id(), LogKind::Run);
    replay->open();
    QTRY_COMPARE(linesOf(*replay), log.lines());
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
    QVERIFY(session.snapshot().isEmpty());
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
    QTRY_VERIFY(!log.lines().isEmpty());
}

void LogSessionTest::closeAndOpen()
{
    Log log;
    log.session->open();
    QTRY_VERIFY(!log.lines().isEmpty());
    QTest::qWait(200);
    const auto before = log.lines();
    log.session->close();
    QCOMPARE(log.session->state(), State::Closed);
    log.house.hub.writeLog(log.session->id(), "unseen");
    QTest::qWait(200);
    QCOMPARE(log.find("unseen"), 0);
    QCOMPARE(log.lines().size(), before.size());
    log.session->open();
    QTRY_COMPARE(log.find("unseen"), 1);
    QCOMPARE(log.lines().first(before.size()), before);
}

void LogSessionTest::bounded()
{
    Log log;
    constexpr qsizetype Limit = qsizetype{4} * 1024 * 1024;
    log.session->setMemoryLimit(Limit);
    log.session->open();
    QTRY_COMPARE(log.session->state(), State::Live);
    // Text that does not become smaller.
    QByteArray many;
    for (int i = 0; i < 1'000; ++i)
        many += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256)
                    .toBase64()
                    .repeated(2)
            + '\n';
    many.chop(1);
    for (int i = 0; i < 120; ++i)
        log.house.hub.writeLog(log.session->id(), many);
    log.house.hub.writeLog(log.session->id(), "the last");
    const auto hasLast = [&] { // The Space may have gone on printing.
        const LogSnapshot held = log.session->snapshot();
        for (qint64 line = held.end() - 1; line >= std::max<qint64>(0, held.end() - 100); --line) {
            if (held.text(line) == "the last")
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(hasLast(), 30'000);
    QVERIFY(log.session->store()->memoryUse() <= Limit);
    QVERIFY(log.session->store()->memoryUse() > Limit / 2);
    QVERIFY(log.session->snapshot().begin() > 0);
    QVERIFY(log.session->snapshot().end() > 120'000);
}

QTEST_GUILESS_MAIN(LogSessionTest)
#include "tst_logsession.moc"
