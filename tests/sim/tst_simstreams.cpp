// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/simclient.h"
#include "tests/support/simoptions.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace spacedock;
using namespace spacedock::test;

namespace {

constexpr auto Own = "/api/spaces/alice/caption-studio";

bool anything(const QByteArray &received)
{
    return !received.isEmpty();
}

auto holds(const QByteArray &text)
{
    return [text](const QByteArray &received) { return received.contains(text); };
}

} // namespace

class tst_SimStreams : public QObject {
    Q_OBJECT

private slots:
    void init();
    void replayAndTail();
    void tailIsChecked_data();
    void tailIsChecked();
    void follows();
    void heartbeat();
    void bufferIsBounded();
    void logEndsWithItsContainer();
    void emptyLogWaitsForTheStart();
    void failedBuildEnds();
    void crashedRunEnds();
    void cudaCheck_data();
    void cudaCheck();
    void wantsEventStream();
    void events();
    void metrics();
    void manyStreamsEndWithTheHub();
    void cutStreams();

private:
    SimClient client() const { return {*m_hub, m_hub->token()}; }
    void write(int lines) const;

    std::unique_ptr<sim::SimHub> m_hub;
};

void tst_SimStreams::init()
{
    sim::HubOptions options = simOptions();
    options.speed = 0;
    options.heartbeat = milliseconds(40);
    m_hub = std::make_unique<sim::SimHub>(options);
}

void tst_SimStreams::write(int lines) const
{
    for (int i = 1; i <= lines; ++i)
        m_hub->writeLog(m_hub->writableSpace(), "mark " + QByteArray::number(i));
}

void tst_SimStreams::replayAndTail()
{
    write(3);
    QByteArray whole;
    client().stream(QByteArray(Own) + "/logs/run", whole, holds("mark 3"));
    const QByteArrayList texts = logTexts(whole);
    QVERIFY(texts.first().startsWith("===== Application Startup at 2026-11-"));
    QVERIFY(texts.contains("mark 1\n"));
    QVERIFY(whole.startsWith("data: {\"data\":"));
    QVERIFY(whole.contains("\\u001b["));

    QByteArray tail;
    client().stream(QByteArray(Own) + "/logs/run?tail=2", tail, holds("mark 3"));
    QVERIFY(!logTexts(tail).contains("mark 1\n"));
    QVERIFY(!tail.contains("Application Startup"));
    QByteArray none;
    client().stream(QByteArray(Own) + "/logs/run?tail=0", none, anything);
    QVERIFY(!none.contains("Application Startup"));
}

void tst_SimStreams::tailIsChecked_data()
{
    QTest::addColumn<QByteArray>("tail");
    QTest::newRow("word") << QByteArray("many");
    QTest::newRow("negative") << QByteArray("-1");
}

void tst_SimStreams::tailIsChecked()
{
    QFETCH(QByteArray, tail);
    QCOMPARE(client().get(QByteArray(Own) + "/logs/run?tail=" + tail).status, 400);
}

void tst_SimStreams::follows()
{
    QByteArray received;
    bool wrote = false;
    const bool ended =
        client().stream(QByteArray(Own) + "/logs/run", received, [&](const QByteArray &all) {
            if (!wrote)
                m_hub->writeLog(m_hub->writableSpace(), "a later line");
            wrote = true;
            return all.contains("a later line");
        });
    QVERIFY(!ended);
    QVERIFY(logTexts(received).contains("a later line\n"));
}

void tst_SimStreams::heartbeat()
{
    QByteArray received;
    client().stream(QByteArray(Own) + "/logs/build", received, holds("data:\n\n"));
    QVERIFY(received.endsWith("data:\n\n"));
    QVERIFY(received.contains("Exporting cache"));
}

void tst_SimStreams::bufferIsBounded()
{
    write(6000);
    QByteArray received;
    client().stream(QByteArray(Own) + "/logs/run", received, holds("mark 6000"));
    const QByteArrayList texts = logTexts(received);
    QVERIFY(texts.size() >= 5000);
    QVERIFY(texts.size() < 5100);
    QVERIFY(!texts.contains("mark 900\n"));
}

void tst_SimStreams::logEndsWithItsContainer()
{
    QByteArray received;
    bool paused = false;
    const bool ended =
        client().stream(QByteArray(Own) + "/logs/run", received, [&](const QByteArray &) {
            if (!paused)
                client().post(QByteArray(Own) + "/pause");
            paused = true;
            return false;
        });
    QVERIFY(ended);
    const Reply reply = client().get(QByteArray(Own) + "/logs/run");
    QCOMPARE(reply.status, 400);
    QCOMPARE(reply.object().value("error"_L1).toString(), u"SSE is not enabled"_s);
}

void tst_SimStreams::emptyLogWaitsForTheStart()
{
    client().post(QByteArray(Own) + "/restart");
    QByteArray received;
    client().stream(QByteArray(Own) + "/logs/run", received, [&](const QByteArray &all) {
        if (!all.contains("Application Startup"))
            m_hub->advance(milliseconds(800)); // After the first heartbeat.
        return all.contains("Running on local URL");
    });
    QVERIFY(logTexts(received).first().startsWith("===== Application Startup at"));
}

void tst_SimStreams::failedBuildEnds()
{
    QByteArray received;
    const auto never = [](const QByteArray &) { return false; };
    QVERIFY(client().stream("/api/spaces/alice/translate-eu/logs/build", received, never));
    QVERIFY(received.contains("No matching distribution found"));
}

void tst_SimStreams::crashedRunEnds()
{
    QByteArray received;
    const auto never = [](const QByteArray &) { return false; };
    QVERIFY(client().stream("/api/spaces/acme-lab/old-ocr/logs/run", received, never));
    QVERIFY(logTexts(received).contains("Traceback (most recent call last):\n"));
    QVERIFY(received.contains("ModuleNotFoundError"));
}

void tst_SimStreams::cudaCheck_data()
{
    QTest::addColumn<QByteArray>("space");
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("torch on T4") << QByteArray("alice/whisper-demo")
                                 << QByteArray("CUDA device: Tesla T4\n");
    QTest::newRow("torch on A10G")
        << QByteArray("alice/sdxl-studio") << QByteArray("CUDA device: NVIDIA A10G\n");
    QTest::newRow("torch on CPU") << QByteArray("alice/caption-studio")
                                  << QByteArray("Is CUDA available: False\n");
    QTest::newRow("jax on CPU") << QByteArray("alice/weather-map")
                                << QByteArray("JAX devices: [CpuDevice(id=0)]\n");
}

void tst_SimStreams::cudaCheck()
{
    QFETCH(QByteArray, space);
    QFETCH(QByteArray, line);
    QByteArray received;
    client().stream("/api/spaces/" + space + "/logs/run", received, holds("Running on local"));
    QVERIFY(logTexts(received).contains(line));
}

void tst_SimStreams::wantsEventStream()
{
    const Reply reply = client().get(QByteArray(Own) + "/logs/run", "application/json");
    QCOMPARE(reply.status, 406);
    QVERIFY(reply.object().contains("error"_L1));
    QCOMPARE(client().get(QByteArray(Own) + "/logs/none").status, 404);
}

void tst_SimStreams::events()
{
    QByteArray received;
    bool paused = false;
    client().stream(QByteArray(Own) + "/events", received, [&](const QByteArray &all) {
        if (!paused && all.contains("event: space"))
            client().post(QByteArray(Own) + "/pause");
        paused = paused || all.contains("event: space");
        return all.contains("data: PAUSED\n");
    });
    QVERIFY(received.startsWith("event: stage\ndata: RUNNING\n\nevent: space\ndata: {"));
    QVERIFY(received.contains("event: stage\ndata: PAUSED\n\n"));

    QByteArray zero;
    client().stream("/api/spaces/alice/zero-chat/events", zero, holds("zero-gpu-count"));
    QVERIFY(zero.contains("event: zero-gpu-count\ndata: 0\n\n"));
}

void tst_SimStreams::metrics()
{
    QByteArray received;
    client().stream("/api/spaces/alice/whisper-demo/metrics", received, holds("event: metric"));
    QVERIFY(received.contains("\"memory_total_bytes\":16000000000"));
    QByteArray asleep;
    client().stream("/api/spaces/alice/segment-photos/metrics", asleep, holds(": keep-alive\n\n"));
    QVERIFY(!asleep.contains("event: metric"));
}

void tst_SimStreams::manyStreamsEndWithTheHub()
{
    constexpr int Count = 40;
    std::atomic<int> open = 0;
    std::vector<std::thread> readers;
    readers.reserve(Count);
    for (int i = 0; i < Count; ++i) {
        readers.emplace_back([&open, reader = client()] {
            QByteArray received;
            bool counted = false;
            reader.stream("/api/spaces/alice/sdxl-studio/logs/run", received,
                          [&](const QByteArray &) {
                              open += counted ? 0 : 1;
                              counted = true;
                              return false;
                          });
        });
    }
    QTRY_COMPARE_WITH_TIMEOUT(open.load(), Count, 20'000);
    m_hub.reset();
    for (std::thread &reader : readers)
        reader.join();
}

void tst_SimStreams::cutStreams()
{
    QByteArray received;
    bool cut = false;
    const bool ended =
        client().stream(QByteArray(Own) + "/events", received, [&](const QByteArray &) {
            if (!cut)
                m_hub->cutStreams();
            cut = true;
            return false;
        });
    QVERIFY(!ended);
    QByteArray again;
    client().stream(QByteArray(Own) + "/events", again, anything);
    QVERIFY(again.startsWith("event: stage"));
}

QTEST_GUILESS_MAIN(tst_SimStreams)
#include "tst_simstreams.moc"
