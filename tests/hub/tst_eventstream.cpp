// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/eventstream.h"
#include "app/hub/hubclient.h"
#include "tests/support/loopbackserver.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = EventStream::State;

namespace {

constexpr auto Token = "test-token-of-the-stream";
const SpaceId Id{u"alice"_s, u"demo"_s};

NetworkSettings quick()
{
    return {.proxy = NetworkSettings::Proxy::None,
            .answerLimit = 2s,
            .streamSilence = 5s,
            .firstWait = 10ms};
}

} // namespace

class EventStreamTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void requestOnTheWire();
    void pathOfEachKind_data();
    void pathOfEachKind();
    void eventsComeInOrder();
    void connectsAgainAfterACleanEnd();
    void connectsAgainAfterABreak();
    void resumesWithTheLastId();
    void waitsLongerEachTime();
    void stopsForGood_data();
    void stopsForGood();
    void serverTroublePasses_data();
    void serverTroublePasses();
    void silenceIsAStall();
    void redirectElsewhereNeverSeesTheToken();
    void redirectWithinTheOriginIsFollowed();
    void closeGivesNoSignal();
    void mayBeDeletedInASlot();
    void opensAgainAfterClose();
    void pausedStreamHoldsTheServerBack();
    void hundredThousandEvents();
    void manyStreamsAtOnce();
    void clientMayGoFirst();
    void unknownCertificateIsRefused();
    void ownAuthorityIsTrusted();

private:
    void makeClient(const NetworkSettings &settings);
    std::unique_ptr<EventStream> stream(StreamKind kind = StreamKind::RunLog,
                                        std::optional<int> tail = {});
    QByteArrayList texts() const;

    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<HubClient> m_client;
    QList<ServerEvent> m_events;
};

void EventStreamTest::init()
{
    m_server = std::make_unique<LoopbackServer>();
    makeClient(quick());
    m_events.clear();
}

void EventStreamTest::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void EventStreamTest::makeClient(const NetworkSettings &settings)
{
    m_client = std::make_unique<HubClient>(m_server->url(), settings);
    m_client->setToken(Token);
}

std::unique_ptr<EventStream> EventStreamTest::stream(StreamKind kind, std::optional<int> tail)
{
    auto made = m_client->stream(kind, Id, tail);
    connect(made.get(), &EventStream::received, this,
            [this](const QList<ServerEvent> &events) { m_events += events; });
    return made;
}

QByteArrayList EventStreamTest::texts() const
{
    QByteArrayList list;
    for (const ServerEvent &event : m_events)
        list.append(event.data);
    return list;
}

void EventStreamTest::requestOnTheWire()
{
    m_server->answerAlways(LoopbackServer::events());
    const auto log = stream(StreamKind::RunLog, 100);
    QCOMPARE(log->state(), State::Idle);
    QSignalSpy opened(log.get(), &EventStream::opened);
    log->open();
    QCOMPARE(log->state(), State::Connecting);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(log->state(), State::Open);
    const auto request = m_server->requests().value(0);
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/api/spaces/alice/demo/logs/run?tail=100"));
    QCOMPARE(request.headers["accept"], QByteArray("text/event-stream"));
    QCOMPARE(request.headers["authorization"], QByteArray("Bearer ") + Token);
    QVERIFY(!request.headers.contains("accept-encoding"));
    QVERIFY(!request.headers.contains("last-event-id"));
}

void EventStreamTest::pathOfEachKind_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("path");
    QTest::newRow("run") << int(StreamKind::RunLog) << QByteArray("/logs/run");
    QTest::newRow("build") << int(StreamKind::BuildLog) << QByteArray("/logs/build");
    QTest::newRow("events") << int(StreamKind::Events) << QByteArray("/events");
    QTest::newRow("metrics") << int(StreamKind::Metrics) << QByteArray("/metrics");
}

void EventStreamTest::pathOfEachKind()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, path);
    m_server->answerAlways(LoopbackServer::events());
    const auto any = stream(static_cast<StreamKind>(kind));
    any->open();
    QTRY_COMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().constFirst().target, "/api/spaces/alice/demo" + path);
}

void EventStreamTest::eventsComeInOrder()
{
    m_server->answerAlways(LoopbackServer::events("data: 0\n\n: keep-alive\n\n"));
    const auto log = stream();
    log->open();
    QTRY_COMPARE(m_events.size(), 1);
    m_server->send("event: stage\ndata: 1\n");
    m_server->send("\ndata: 2\nid: x\n\n");
    QTRY_COMPARE(m_events.size(), 3);
    QCOMPARE(m_events, (QList<ServerEvent>{{"", "0", ""}, {"stage", "1", ""}, {"", "2", "x"}}));
}

void EventStreamTest::connectsAgainAfterACleanEnd()
{
    m_server->answerAlways(LoopbackServer::events("data: again\n\n"));
    const auto log = stream(StreamKind::RunLog, 5);
    QSignalSpy interrupted(log.get(), &EventStream::interrupted);
    State between = State::Idle;
    connect(log.get(), &EventStream::interrupted, this, [&] { between = log->state(); });
    log->open();
    QTRY_COMPARE(m_events.size(), 1);
    m_server->endStreams();
    QTRY_COMPARE(interrupted.count(), 1);
    QVERIFY(!interrupted.at(0).at(0).value<std::optional<Error>>());
    QCOMPARE(between, State::Waiting);
    QTRY_COMPARE(m_events.size(), 2);
    QCOMPARE(log->state(), State::Open);
    // The replay is the whole buffer: the tail would leave a gap.
    QCOMPARE(m_server->requests().value(1).target, QByteArray("/api/spaces/alice/demo/logs/run"));
}

void EventStreamTest::connectsAgainAfterABreak()
{
    m_server->answer({.kind = LoopbackServer::Answer::Kind::Drop});
    m_server->answer({.kind = LoopbackServer::Answer::Kind::Cut,
                      .body = "data: 1\n\ndata: half",
                      .headers = {{"Content-Type", "text/event-stream"}}});
    m_server->answer(LoopbackServer::events("data: 2\n\n"));
    const auto log = stream(StreamKind::RunLog, 5);
    QSignalSpy interrupted(log.get(), &EventStream::interrupted);
    log->open();
    QTRY_COMPARE(texts(), (QByteArrayList{"1", "2"}));
    QCOMPARE(interrupted.count(), 2);
    const auto error = interrupted.at(1).at(0).value<std::optional<Error>>();
    QVERIFY(error);
    QCOMPARE(error->kind, Error::Kind::Network);
    QVERIFY(!error->detail.isEmpty());
    // The first never opened, so the second still asks for the tail.
    QVERIFY(m_server->requests().value(1).target.endsWith("?tail=5"));
    QVERIFY(m_server->requests().value(2).target.endsWith("/logs/run"));
}

void EventStreamTest::resumesWithTheLastId()
{
    m_server->answer(LoopbackServer::events("id: 41\ndata: 1\n\nid: 42\ndata: 2\n\n"));
    m_server->answerAlways(LoopbackServer::events("data: 3\n\n"));
    const auto log = stream();
    log->open();
    QTRY_COMPARE(m_events.size(), 2);
    m_server->endStreams();
    QTRY_COMPARE(m_events.size(), 3);
    QCOMPARE(m_server->requests().value(1).headers["last-event-id"], QByteArray("42"));
    m_server->endStreams();
    QTRY_COMPARE(m_events.size(), 4);
    QCOMPARE(m_server->requests().value(2).headers["last-event-id"], QByteArray("42"));
}

void EventStreamTest::waitsLongerEachTime()
{
    m_server->answerAlways({.kind = LoopbackServer::Answer::Kind::Drop});
    const auto log = stream();
    QSignalSpy interrupted(log.get(), &EventStream::interrupted);
    log->open();
    QTRY_VERIFY(interrupted.count() >= 4);
    for (int i = 0; i < 4; ++i) {
        const auto wait = interrupted.at(i).at(1).value<std::chrono::milliseconds>();
        QVERIFY(wait >= 10ms * (1 << i));
        QVERIFY(wait <= 10ms * (1 << i) * 5 / 4);
    }
}

void EventStreamTest::stopsForGood_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, int status, const QByteArray &body, Error::Kind kind,
                        const QString &detail) {
        QTest::newRow(name) << status << body << int(kind) << detail;
    };
    const QString invalid = u"Invalid username or password."_s;
    row("401", 401, R"({"error":"Invalid username or password."})", Error::Kind::Unauthorized,
        invalid);
    row("403", 403, R"({"error":"no"})", Error::Kind::Forbidden, u"no"_s);
    row("404", 404, R"({"error":"gone"})", Error::Kind::NotFound, u"gone"_s);
    row("406", 406, R"({"error":"Space is stale"})", Error::Kind::Rejected, u"Space is stale"_s);
    row("json instead", 200, R"({"error":"SSE is not enabled"})", Error::Kind::Rejected,
        u"SSE is not enabled"_s);
    row("status and text", 400, R"({"error":"SSE is not enabled"})", Error::Kind::Rejected,
        u"SSE is not enabled"_s);
    row("token in the text", 403, QByteArray(R"({"error":"no )") + Token + R"("})",
        Error::Kind::Forbidden, u"no …"_s);
}

void EventStreamTest::stopsForGood()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    auto answer = LoopbackServer::json(body, status);
    answer.headers.emplaceBack("X-Request-Id", "Root=1");
    m_server->answerAlways(answer);
    const auto log = stream();
    QSignalSpy failed(log.get(), &EventStream::failed);
    QSignalSpy opened(log.get(), &EventStream::opened);
    log->open();
    QTRY_COMPARE(failed.count(), 1);
    const auto error = failed.at(0).at(0).value<Error>();
    QTEST(int(error.kind), "kind");
    QTEST(error.detail, "detail");
    QCOMPARE(error.status, status);
    QCOMPARE(error.requestId, u"Root=1"_s);
    QCOMPARE(log->state(), State::Closed);
    QTest::qWait(60);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(opened.count(), 0);
}

void EventStreamTest::serverTroublePasses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("500") << 500 << QByteArray("application/json");
    QTest::newRow("503") << 503 << QByteArray("text/html");
    QTest::newRow("429") << 429 << QByteArray("application/json");
    QTest::newRow("a page instead") << 200 << QByteArray("text/html");
}

void EventStreamTest::serverTroublePasses()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    m_server->answer(
        {.status = status, .body = "<html></html>", .headers = {{"Content-Type", type}}});
    m_server->answerAlways(LoopbackServer::events("data: 1\n\n"));
    const auto log = stream();
    QSignalSpy interrupted(log.get(), &EventStream::interrupted);
    log->open();
    QTRY_COMPARE(m_events.size(), 1);
    QCOMPARE(interrupted.count(), 1);
    QCOMPARE(interrupted.at(0).at(0).value<std::optional<Error>>()->status, status);
}

void EventStreamTest::silenceIsAStall()
{
    NetworkSettings settings = quick();
    settings.streamSilence = 100ms;
    makeClient(settings);
    m_server->answer({.kind = LoopbackServer::Answer::Kind::Hang});
    m_server->answerAlways(LoopbackServer::events("data: 1\n\n"));
    const auto log = stream();
    QSignalSpy interrupted(log.get(), &EventStream::interrupted);
    log->open();
    QTRY_COMPARE(m_events.size(), 1);
    QCOMPARE(interrupted.at(0).at(0).value<std::optional<Error>>()->kind, Error::Kind::Timeout);
    QTRY_COMPARE(interrupted.count(), 2);
    QCOMPARE(interrupted.at(1).at(0).value<std::optional<Error>>()->kind, Error::Kind::Timeout);
}

void EventStreamTest::redirectElsewhereNeverSeesTheToken()
{
    LoopbackServer stranger;
    stranger.answerAlways(LoopbackServer::events("data: trap\n\n"));
    m_server->answerAlways(
        {.status = 307, .headers = {{"Location", stranger.url(u"/trap"_s).toEncoded()}}});
    const auto log = stream();
    QSignalSpy failed(log.get(), &EventStream::failed);
    log->open();
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::ForeignHost);
    QTest::qWait(50);
    QCOMPARE(stranger.requests().size(), 0);
}

void EventStreamTest::redirectWithinTheOriginIsFollowed()
{
    m_server->answer({.status = 307, .headers = {{"Location", "/api/spaces/alice/new/logs/run"}}});
    m_server->answerAlways(LoopbackServer::events("data: 1\n\n"));
    const auto log = stream();
    log->open();
    QTRY_COMPARE(m_events.size(), 1);
    QCOMPARE(m_server->requests().value(1).target, QByteArray("/api/spaces/alice/new/logs/run"));
    QCOMPARE(m_server->requests().value(1).headers["authorization"], QByteArray("Bearer ") + Token);
}

void EventStreamTest::closeGivesNoSignal()
{
    m_server->answerAlways(LoopbackServer::events("data: 1\n\n"));
    const auto log = stream();
    log->open();
    QTRY_COMPARE(m_events.size(), 1);
    QSignalSpy interrupted(log.get(), &EventStream::interrupted);
    QSignalSpy failed(log.get(), &EventStream::failed);
    m_server->send("data: 2\n\n");
    log->close();
    QCOMPARE(log->state(), State::Closed);
    QTRY_COMPARE(m_server->openStreams(), 0);
    QTest::qWait(50);
    QCOMPARE(m_events.size(), 1);
    QCOMPARE(interrupted.count() + failed.count(), 0);
}

void EventStreamTest::mayBeDeletedInASlot()
{
    m_server->answerAlways(LoopbackServer::events("data: 1\n\n"));
    auto log = stream();
    connect(log.get(), &EventStream::opened, this, [&log] { log.reset(); });
    log->open();
    QTRY_VERIFY(!log);
    log = stream();
    connect(log.get(), &EventStream::received, this, [&log] { log.reset(); });
    log->open();
    QTRY_VERIFY(!log);
    QTRY_COMPARE(m_server->openStreams(), 0);
}

void EventStreamTest::opensAgainAfterClose()
{
    m_server->answerAlways(LoopbackServer::events("data: 1\n\n"));
    const auto log = stream();
    log->open();
    QTRY_COMPARE(m_events.size(), 1);
    log->close();
    log->open();
    QTRY_COMPARE(m_events.size(), 2);
    QCOMPARE(log->state(), State::Open);
}

void EventStreamTest::pausedStreamHoldsTheServerBack()
{
    m_server->answerAlways(LoopbackServer::events("data: 0\n\n"));
    const auto log = stream();
    log->open();
    QTRY_COMPARE(m_events.size(), 1);
    log->setPaused(true);
    constexpr int Count = 20'000;
    const QByteArray filler(2'000, 'x');
    for (int i = 1; i <= Count; ++i)
        m_server->send("data: " + QByteArray::number(i) + ' ' + filler + "\n\n");
    QTest::qWait(200);
    QCOMPARE(m_events.size(), 1);
    QVERIFY(m_server->unsent() > 0); // more than all buffers on the way hold
    log->setPaused(false);
    QTRY_COMPARE_WITH_TIMEOUT(m_events.size(), Count + 1, 30'000);
    for (int i = 1; i <= Count; ++i)
        QVERIFY(m_events.at(i).data.startsWith(QByteArray::number(i) + ' '));
}

void EventStreamTest::hundredThousandEvents()
{
    constexpr int Count = 100'000;
    QByteArray body;
    for (int i = 0; i < Count; ++i)
        body += "data: {\"data\":\"line " + QByteArray::number(i) + "\\n\"}\n\n";
    m_server->answerAlways(LoopbackServer::events(body));
    const auto log = stream();
    QSignalSpy batches(log.get(), &EventStream::received);
    log->open();
    QTRY_COMPARE_WITH_TIMEOUT(m_events.size(), Count, 30'000);
    for (int i = 0; i < Count; ++i)
        QVERIFY(m_events.at(i).data == "{\"data\":\"line " + QByteArray::number(i) + "\\n\"}");
    QVERIFY(batches.count() < Count / 100);
}

void EventStreamTest::manyStreamsAtOnce()
{
    m_server->answerAlways(LoopbackServer::events("data: 1\n\n"));
    std::vector<std::unique_ptr<EventStream>> all;
    for (int i = 0; i < 50; ++i) {
        all.push_back(stream(StreamKind::Events));
        all.back()->open();
    }
    QTRY_COMPARE(m_events.size(), 50);
    m_server->send("data: 2\n\n");
    QTRY_COMPARE(m_events.size(), 100);
    all.clear();
    QTRY_COMPARE(m_server->openStreams(), 0);
}

void EventStreamTest::clientMayGoFirst()
{
    m_server->answerAlways(LoopbackServer::events("data: 1\n\n"));
    const auto open = stream();
    const auto idle = stream();
    open->open();
    QTRY_COMPARE(m_events.size(), 1);
    QSignalSpy interrupted(open.get(), &EventStream::interrupted);
    m_client.reset();
    QTRY_COMPARE(open->state(), State::Closed);
    QCOMPARE(interrupted.count(), 0);
    idle->open();
    QCOMPARE(idle->state(), State::Closed);
    open->setPaused(true);
    open->close();
}

void EventStreamTest::unknownCertificateIsRefused()
{
    QTemporaryDir directory;
    const auto self = SelfSigned::make(directory.path());
    m_server = std::make_unique<LoopbackServer>(self.certificate, self.key);
    makeClient(quick());
    const auto log = stream();
    QSignalSpy interrupted(log.get(), &EventStream::interrupted);
    log->open();
    QTRY_VERIFY(interrupted.count() > 0);
    const auto error = interrupted.at(0).at(0).value<std::optional<Error>>();
    QCOMPARE(error->kind, Error::Kind::Tls);
    QVERIFY(error->detail.contains("certificate"_L1));
    QCOMPARE(m_server->requests().size(), 0);
}

void EventStreamTest::ownAuthorityIsTrusted()
{
    QTemporaryDir directory;
    const auto self = SelfSigned::make(directory.path());
    m_server = std::make_unique<LoopbackServer>(self.certificate, self.key);
    NetworkSettings settings = quick();
    settings.caFile = directory.filePath(u"cert.pem"_s);
    makeClient(settings);
    m_server->answerAlways(LoopbackServer::events("data: 1\n\n"));
    const auto log = stream();
    log->open();
    QTRY_COMPARE(m_events.size(), 1);
}

QTEST_GUILESS_MAIN(EventStreamTest)
#include "tst_eventstream.moc"
