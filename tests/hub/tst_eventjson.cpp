// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/eventjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <array>

using namespace spacedock;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

class EventJsonTest : public QObject {
    Q_OBJECT

private slots:
    void logLine_data();
    void logLine();
    void noLogLine_data();
    void noLogLine();
    void agreesWithAnotherReader();
    void metrics();
    void noMetrics();
};

void EventJsonTest::logLine_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("time"); // -1: none
    const auto row = [](const char *name, const QByteArray &json, const QByteArray &text,
                        qint64 time = 1'793'534'400'250) {
        QTest::newRow(name) << json << text << time;
    };
    const QByteArray stamp = R"("timestamp":"2026-11-01T12:00:00.250Z")";
    row("as the Hub writes", R"({"data":"hello\n",)" + stamp + '}', "hello");
    row("other order", '{' + stamp + R"(,"data":"hello\n"})", "hello");
    row("blanks", " { \"data\" :\t\"hello\\n\" ,\r\n " + stamp + " } ", "hello", -2);
    row("colours", R"({"data":"\u001b[31mred\u001B[0m\n",)" + stamp + '}', "\x1b[31mred\x1b[0m");
    row("escapes", R"({"data":"\"\\\/\b\f\r\t\n",)" + stamp + '}', "\"\\/\b\f\r\t");
    row("crlf", R"({"data":"x\r\n",)" + stamp + '}', "x");
    row("only one line end goes", R"({"data":"x\n\n",)" + stamp + '}', "x\n");
    row("no line end", R"({"data":"x",)" + stamp + '}', "x");
    row("empty line", R"({"data":"\n",)" + stamp + '}', "");
    row("two bytes", R"({"data":"\u00fc",)" + stamp + '}', "\xc3\xbc");
    row("three bytes", R"({"data":"\u20ac",)" + stamp + '}', "\xe2\x82\xac");
    row("surrogates", R"({"data":"\ud83d\ude80!",)" + stamp + '}', "\xf0\x9f\x9a\x80!");
    row("high alone", R"({"data":"\ud83dx",)" + stamp + '}', "\xef\xbf\xbdx");
    row("low alone", R"({"data":"\ude80",)" + stamp + '}', "\xef\xbf\xbd");
    row("high, then another", R"({"data":"\ud83d\u0041",)" + stamp + '}',
        "\xef\xbf\xbd"
        "A");
    row("raw utf-8", "{\"data\":\"\xc3\xbc\"," + stamp + '}', "\xc3\xbc");
    row("no time", R"({"data":"x"})", "x", -1);
    row("odd time", R"({"data":"x","timestamp":"soon"})", "x", -1);
    row("third member", R"({"data":"x","level":3,)" + stamp + '}', "x");
    row("escaped key", R"({"d\u0061ta":"x",)" + stamp + '}', "x");
    row("time is null", R"({"data":"x","timestamp":null})", "x", -1);
}

void EventJsonTest::logLine()
{
    QFETCH(QByteArray, json);
    QFETCH(qint64, time);
    if (time == -2) // the event begins with its brace on the wire
        json = json.trimmed(), time = 1'793'534'400'250;
    const auto line = readLogEvent({{}, json, {}});
    QVERIFY(line);
    QTEST(line->text, "text");
    QCOMPARE(line->time ? qint64(line->time->time_since_epoch().count()) : -1, time);
}

void EventJsonTest::noLogLine_data()
{
    QTest::addColumn<QByteArray>("json");
    for (const char *json :
         {"", " ", "RUNNING", "0", "{}", "[]", "{\"data\":1}", "{\"data\":null}", "{\"data\":\"x",
          "{\"data\":\"x\\", "{\"data\":\"x\\u00", "{\"data\":\"x\\q\"}", "{\"error\":\"x\"}",
          "{\"data\":\"x\"", "{\"data\":\"x\",}", "{\"data\":\"x\"}}", "{\"timestamp\":\"x\"}"})
        QTest::addRow("%s", json) << QByteArray(json);
}

void EventJsonTest::noLogLine()
{
    QFETCH(QByteArray, json);
    QVERIFY(!readLogEvent({{}, json, {}}));
}

void EventJsonTest::agreesWithAnotherReader()
{
    const std::array pieces{u"a"_s, u"\""_s, u"\\"_s, u"\n"_s, u"\r"_s,   u"\t"_s,
                            u"/"_s, u"ü"_s,  u"€"_s,  u"🚀"_s, u" "_s,    u"\x1b[1m"_s,
                            u"{"_s, u"}"_s,  u","_s,  u":"_s,  u"\x7f"_s, u"\b"_s};
    QRandomGenerator random(42);
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (quint32 n = random.bounded(12U); n > 0; --n)
            text += pieces.at(random.bounded(static_cast<quint32>(pieces.size())));
        const QByteArray json =
            QJsonDocument(QJsonObject{{u"data"_s, text + u"|\n"_s},
                                      {u"timestamp"_s, u"2026-11-01T12:00:00Z"_s}})
                .toJson(i % 2 == 0 ? QJsonDocument::Compact : QJsonDocument::Indented);
        const auto line = readLogEvent({{}, json, {}});
        QVERIFY2(line, json.constData());
        QCOMPARE(QString::fromUtf8(line->text), text + u'|');
        // Escaped wherever it can be, the same comes out.
        QByteArray escaped = "{\"data\":\"";
        for (const QChar c : text)
            escaped += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        QCOMPARE(readLogEvent({{}, escaped + "|\"}", {}})->text, text.toUtf8() + '|');
    }
}

void EventJsonTest::metrics()
{
    const auto sample = readMetricsEvent({"metric",
                                          R"({"cpu_usage_pct": 12.5,
        "cpu_millicores": 3500, "memory_used_bytes": 1417216, "memory_total_bytes": 15032385536,
        "rx_bps": 10, "tx_bps": 0.5, "replica": "j6qz9", "news": {},
        "gpus": {"d9": {"utilization": 97, "memory_used_bytes": 5, "memory_total_bytes": "?"}}})",
                                          {}});
    const MetricsSample expected{.replica = u"j6qz9"_s,
                                 .cpuPercent = 12.5,
                                 .cpuMillicores = 3'500,
                                 .memoryUsed = 1'417'216,
                                 .memoryTotal = 15'032'385'536,
                                 .receiveRate = 10,
                                 .sendRate = 0.5,
                                 .gpus = {{.id = u"d9"_s, .utilization = 97, .memoryUsed = 5}}};
    QVERIFY(sample);
    QCOMPARE(*sample, expected);
}

void EventJsonTest::noMetrics()
{
    QVERIFY(!readMetricsEvent({"metric", "{\"cpu", {}}));
    QVERIFY(!readMetricsEvent({"metric", "7", {}}));
    QVERIFY(!readMetricsEvent({"stage", "{}", {}}));
    QVERIFY(!readMetricsEvent({{}, "{}", {}}));
}

QTEST_GUILESS_MAIN(EventJsonTest)
#include "tst_eventjson.moc"
