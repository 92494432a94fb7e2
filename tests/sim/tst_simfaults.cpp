// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simclient.h"
#include "tests/support/simoptions.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace spacedock;
using namespace spacedock::sim;
using namespace spacedock::test;

namespace {

constexpr auto List = "/api/spaces?author=alice";

}

class tst_SimFaults : public QObject {
    Q_OBJECT

private slots:
    void init();
    void status_data();
    void status();
    void retryAfter_data();
    void retryAfter();
    void chosenRequestsOnly();
    void garbage();
    void drop();
    void cutBody();
    void cutStream();
    void slow();
    void hangEndsWhenCleared();
    void hangEndsWithTheHub();
    void quota();
    void requestsAreSeenWithoutTheToken();
    void portIsTaken();

private:
    SimClient client() const { return {*m_hub, m_hub->token()}; }

    std::unique_ptr<SimHub> m_hub;
};

void tst_SimFaults::init()
{
    m_hub = std::make_unique<SimHub>(simOptions());
}

void tst_SimFaults::status_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("500") << 500 << QByteArray();
    QTest::newRow("503") << 503 << QByteArray();
    QTest::newRow("own body") << 502 << QByteArray("Bad gateway");
}

void tst_SimFaults::status()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    m_hub->inject({.times = 2, .status = status, .body = body});
    for (int i = 0; i < 2; ++i) {
        const Reply reply = client().get(List);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.object().contains("error"_L1), body.isEmpty());
        QVERIFY(body.isEmpty() || reply.body == body);
        QVERIFY(!reply.headers["x-request-id"].isEmpty());
    }
    QCOMPARE(client().get(List).status, 200);
}

void tst_SimFaults::retryAfter_data()
{
    QTest::addColumn<bool>("given");
    QTest::newRow("with") << true;
    QTest::newRow("without") << false;
}

void tst_SimFaults::retryAfter()
{
    QFETCH(bool, given);
    Fault fault{.status = 429};
    if (given)
        fault.retryAfter = seconds(7);
    m_hub->inject(fault);
    const Reply reply = client().get(List);
    QCOMPARE(reply.status, 429);
    QCOMPARE(reply.headers.value("retry-after"), given ? QByteArray("7") : QByteArray());
}

void tst_SimFaults::chosenRequestsOnly()
{
    m_hub->inject({.path = "/runtime", .method = "GET", .times = -1});
    QCOMPARE(client().get(List).status, 200);
    QCOMPARE(client().get("/api/spaces/alice/zero-chat?x=/runtime").status, 200);
    QCOMPARE(client().get("/api/spaces/alice/zero-chat/runtime").status, 500);
    QCOMPARE(client().get("/api/spaces/alice/doc-qa/runtime").status, 500);
    m_hub->clearFaults();
    QCOMPARE(client().get("/api/spaces/alice/zero-chat/runtime").status, 200);
}

void tst_SimFaults::garbage()
{
    m_hub->inject({.kind = Fault::Kind::Garbage});
    const Reply reply = client().get(List);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.headers["content-type"].startsWith("text/html"));
    QVERIFY(reply.array().isEmpty());
}

void tst_SimFaults::drop()
{
    m_hub->inject({.kind = Fault::Kind::Drop});
    QCOMPARE(client().get(List).status, 0);
    QCOMPARE(client().get(List).status, 200);
}

void tst_SimFaults::cutBody()
{
    m_hub->inject({.kind = Fault::Kind::CutBody, .bytes = 100});
    QByteArray received;
    QVERIFY(!client().stream(List, received, [](const QByteArray &) { return false; }));
    QCOMPARE(received.size(), 100);
    QVERIFY(received.startsWith("[{"));
}

void tst_SimFaults::cutStream()
{
    m_hub->inject({.kind = Fault::Kind::CutBody, .path = "/logs/", .bytes = 300});
    QByteArray received;
    const auto never = [](const QByteArray &) { return false; };
    QVERIFY(!client().stream("/api/spaces/alice/sdxl-studio/logs/run", received, never));
    QVERIFY(received.size() > 0 && received.size() <= 300);
}

void tst_SimFaults::slow()
{
    m_hub->inject({.kind = Fault::Kind::Slow, .delay = milliseconds(150)});
    const auto begin = steady_clock::now();
    QCOMPARE(client().get(List).status, 200);
    QVERIFY(steady_clock::now() - begin >= milliseconds(150));
}

void tst_SimFaults::hangEndsWhenCleared()
{
    m_hub->inject({.kind = Fault::Kind::Hang});
    std::atomic<int> status = -1;
    std::thread caller([&] { status = client().get(List).status; });
    QTRY_COMPARE(m_hub->requests().size(), 1);
    QCOMPARE(status.load(), -1);
    m_hub->clearFaults();
    caller.join();
    QCOMPARE(status.load(), 0);
}

void tst_SimFaults::hangEndsWithTheHub()
{
    m_hub->inject({.kind = Fault::Kind::Hang});
    std::thread caller([caller = client()] { caller.get(List); });
    QTRY_COMPARE(m_hub->requests().size(), 1);
    m_hub.reset();
    caller.join();
}

void tst_SimFaults::quota()
{
    HubOptions options = simOptions();
    options.quota = 3;
    const SimHub hub(options);
    const SimClient caller(hub, hub.token());
    for (int left = 2; left >= 0; --left) {
        const Reply reply = caller.get("/api/spaces/hardware");
        QCOMPARE(reply.status, 200);
        QVERIFY(reply.headers["ratelimit"].startsWith("\"api\";r=" + QByteArray::number(left)));
    }
    const Reply reply = caller.get("/api/spaces/hardware");
    QCOMPARE(reply.status, 429);
    QVERIFY(reply.headers["ratelimit"].startsWith("\"api\";r=0;t="));
    QVERIFY(reply.headers["retry-after"].toInt() > 0);
    QVERIFY(reply.object().value("error"_L1).toString().contains("3 api requests"_L1));
}

void tst_SimFaults::requestsAreSeenWithoutTheToken()
{
    client().post("/api/spaces/alice/zero-chat/pause");
    SimClient(*m_hub, {}).get("/api/spaces/hardware?x=1");
    const QList<SeenRequest> seen = m_hub->requests();
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen[0].method, QByteArray("POST"));
    QVERIFY(seen[0].authorized);
    QCOMPARE(seen[1].target, QByteArray("/api/spaces/hardware?x=1"));
    QVERIFY(!seen[1].authorized);
    m_hub->clearRequests();
    QVERIFY(m_hub->requests().isEmpty());
}

void tst_SimFaults::portIsTaken()
{
    HubOptions options = simOptions();
    options.port = static_cast<quint16>(m_hub->url().port());
    const SimHub second(options);
    QVERIFY(!second.isListening());
    QCOMPARE(client().get(List).status, 200);
}

QTEST_GUILESS_MAIN(tst_SimFaults)
#include "tst_simfaults.moc"
