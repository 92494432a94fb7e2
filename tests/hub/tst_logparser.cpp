// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/logline.h"
#include "app/hub/eventjson.h"
#include "app/hub/logparser.h"
#include "app/hub/sseparser.h"

#include <QTest>

#include <cstring>

using namespace spacedock;

namespace {

struct Got {
    qint64 time = 0;
    QByteArray text;
    bool isUnfinished = false;
    bool operator==(const Got &) const = default;
};

QList<Got> linesOf(const LogBatch &batch)
{
    QList<Got> lines;
    for (const LogBatch::Line &line : batch.lines)
        lines.append({line.timeMs, batch.at(line).toByteArray(), line.isUnfinished != 0});
    return lines;
}

QList<Got> read(const QByteArray &stream)
{
    LogParser parser;
    parser.feed(stream);
    return linesOf(parser.take());
}

constexpr qint64 Base = 1'763'821'200'000; // 2025-11-22T14:20:00Z
const QByteArray Stamp = R"("timestamp":"2025-11-22T14:20:00.000Z")";

QByteArray wire(const QByteArray &json)
{
    return "data: {\"data\":\"" + json + "\"," + Stamp + "}\n\n";
}

const QByteArray Recording = "\xef\xbb\xbf: hello\r\n" + wire(R"(one\n)") + "data:\n\n"
    + wire(R"(a \"b\" \\ \u00fc\n)")
    + "data: {\"data\":\"gr\xc3\xbc\xc3\x9f"
      "e \\ud83d\\ude80\\n\",\"timestamp\":\"2025-11-22T14:20:01.250Z\"}\r\n\r\n"
    + "data:{\"timestamp\":\"2025-11-22T14:20:02Z\",\"data\":\"other order\\n\"}\r\r"
    + "data: {\"data\":\"two\\nlines\\n\",\"timestamp\":\"2025-11-22T14:21:00.001Z\"}\n\n"
    + wire(R"(10%\r)") + wire(R"(x\r\n)") + "data: SSE is not enabled\n\n" + wire("\\n")
    + "data: {\"data\":\"over\",\ndata: \"timestamp\":\"2025-11-22T14:20:00.000Z\"}\n\n"
    + "data: {\"data\":\"bad \xff\xfe \\u0000 bytes\\n\"," + Stamp + "}\n\n"
    + "data: {\"data\":\"never finished\\n\"";

const QList<Got> Expected{
    {Base, "one", false},
    {Base, "a \"b\" \\ \xc3\xbc", false},
    {Base + 1'250,
     "gr\xc3\xbc\xc3\x9f"
     "e \xf0\x9f\x9a\x80",
     false},
    {Base + 2'000, "other order", false},
    {Base + 60'001, "two", false},
    {Base + 60'001, "lines", false},
    {Base, "10%\r", true},
    {Base, "x\r", false},
    {Base, "", false},
    {Base, "over", true},
    {Base, QByteArray("bad \xff\xfe \0 bytes", 14), false},
};

} // namespace

class LogParserTest : public QObject {
    Q_OBJECT

private slots:
    void whole();
    void cutAnywhere_data();
    void cutAnywhere();
    void inPiecesOfEverySize();
    void everyByteFollowsEachLine();
    void times_data();
    void times();
    void sameAsTheGeneralReader_data();
    void sameAsTheGeneralReader();
    void noMinuteIsKnownAtFirst();
    void usualLinesArePlain();
    void largestUsualEvent();
    void hugeLineIsOne();
    void endlessLineIsSplit_data();
    void endlessLineIsSplit();
    void endlessGarbageStaysBounded();
    void remembersIdAndRetry();
};

void LogParserTest::whole()
{
    LogParser parser;
    parser.feed(Recording);
    const LogBatch batch = parser.take();
    QCOMPARE(linesOf(batch), Expected);
    QCOMPARE(batch.unreadable, 1);
    QVERIFY(parser.isEmpty());
    QCOMPARE(parser.size(), 0);
}

void LogParserTest::cutAnywhere_data()
{
    QTest::addColumn<int>("cut");
    for (int cut = 0; cut <= Recording.size(); ++cut)
        QTest::addRow("at %d", cut) << cut;
}

void LogParserTest::cutAnywhere()
{
    QFETCH(const int, cut);
    LogParser parser;
    parser.feed(QByteArrayView(Recording).first(cut));
    auto lines = linesOf(parser.take());
    parser.feed(QByteArrayView(Recording).sliced(cut));
    lines += linesOf(parser.take());
    QCOMPARE(lines, Expected);
}

void LogParserTest::inPiecesOfEverySize()
{
    for (qsizetype size = 1; size < Recording.size(); ++size) {
        LogParser parser;
        QList<Got> lines;
        for (qsizetype at = 0; at < Recording.size(); at += size) {
            parser.feed(Recording.mid(at, size));
            lines += linesOf(parser.take());
        }
        QCOMPARE(lines, Expected);
    }
}

void LogParserTest::everyByteFollowsEachLine()
{
    LogParser parser;
    parser.feed(Recording);
    const LogBatch batch = parser.take();
    qsizetype at = 0;
    for (const LogBatch::Line &line : batch.lines) {
        QCOMPARE(qsizetype(line.offset), at);
        at += line.size;
        QCOMPARE(batch.text[at++], '\n');
    }
    QCOMPARE(at, batch.text.size());
}

void LogParserTest::times_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("ms");
    const auto row = [](const char *text, qint64 ms) {
        QTest::newRow(text) << QByteArray(text) << ms;
    };
    row("2025-11-22T14:20:00.000Z", Base);
    row("2025-11-22T14:20:59.999Z", Base + 59'999);
    row("2025-11-22T14:20:60.000Z", Base + 60'000);
    row("2025-11-22T14:20:00.123456Z", Base + 123);
    row("2025-11-22T14:20:00Z", Base);
    row("2025-11-22T16:20:00.000+02:00", Base);
    row("2025-11-22T14:20:5x.000Z", LogBatch::NoTime);
    row("2025-11-22T14:20:05,00-Z", LogBatch::NoTime);
    row("1969-12-31T23:59:59.500Z", -500);
    row("soon", LogBatch::NoTime);
    QTest::newRow("zeros") << QByteArray(17, '\0') + "00.000Z" << qint64(LogBatch::NoTime);
    row("", LogBatch::NoTime);
}

// Twice, since the second time may go the short way; and after another minute.
void LogParserTest::times()
{
    QFETCH(const QByteArray, text);
    QFETCH(const qint64, ms);
    const QByteArray one = "data: {\"data\":\"x\\n\",\"timestamp\":\"" + text + "\"}\n\n";
    for (const Got &line : read(one + one))
        QCOMPARE(line.time, ms);
    QCOMPARE(read(wire("x\\n") + one + one).last().time, ms);
    QCOMPARE(read(one + wire("x\\n")).last().time, Base);
}

void LogParserTest::sameAsTheGeneralReader_data()
{
    QTest::addColumn<QByteArray>("json");
    const auto row = [](const char *name, const QByteArray &json) { QTest::newRow(name) << json; };
    row("plain", R"({"data":"x\n",)" + Stamp + '}');
    row("blanks", R"({ "data" : "x\n" , )" + Stamp + " }");
    row("third member", R"({"data":"x\n","level":3,)" + Stamp + '}');
    row("behind the time", R"({"data":"x\n",)" + Stamp + R"(,"n":"1"})");
    row("empty text", R"({"data":"",)" + Stamp + '}');
    row("no time", R"({"data":"x\n"})");
    row("time is null", R"({"data":"x\n","timestamp":null})");
    row("escape in the time", R"({"data":"x\n","timestamp":"2025-11-22T14:20:00.000\u005a"})");
    row("bad escape", R"({"data":"x\q\n",)" + Stamp + '}');
    row("short escape", R"({"data":"x\u12",)" + Stamp + '}');
    row("high alone", R"({"data":"\ud83dx\n",)" + Stamp + '}');
    row("low alone", R"({"data":"\ude80\n",)" + Stamp + '}');
    row("high, then another", R"({"data":"\ud83d\u0041\n",)" + Stamp + '}');
    row("cut", R"({"data":"x)");
    row("cut escape", R"({"data":"x\)");
    row("not an object", R"("data")");
    row("data is a number", R"({"data":3,)" + Stamp + '}');
    row("quote at the end", R"({"data":"\"",)" + Stamp + '}');
    row("backslash at the end", R"({"data":"\\",)" + Stamp + '}');
    row("line feed by its number", R"({"data":"x\u000a",)" + Stamp + '}');
    row("colour", R"({"data":"\u001b[32mx\u001b[0m\n",)" + Stamp + '}');
    row("tab", R"({"data":"x\ty\n",)" + Stamp + '}');
    row("delete", "{\"data\":\"x\x7fy\\n\"," + Stamp + '}');
    row("bare control character", "{\"data\":\"x\x01y\\n\"," + Stamp + '}');
    for (int size = 14; size < 35; ++size) {
        const QByteArray text(size, 'x');
        QTest::addRow("escape behind %d", size)
            << "{\"data\":\"" + text + R"(\"\u00fc\n",)" + Stamp + '}';
    }
}

void LogParserTest::sameAsTheGeneralReader()
{
    QFETCH(const QByteArray, json);
    const auto expected = readLogText(json);
    LogParser parser;
    parser.feed(wire("first\\n"));
    parser.take();
    parser.feed("data: " + json + "\n\n");
    const LogBatch batch = parser.take();
    QCOMPARE(batch.unreadable, expected ? 0 : 1);
    QCOMPARE(batch.lines.size(), expected && !expected->text.isEmpty() ? 1U : 0U);
    if (batch.lines.empty())
        return;
    const Got line = linesOf(batch).constFirst();
    QCOMPARE(line.text + (line.isUnfinished ? "" : "\n"), expected->text);
    QVERIFY(batch.lines[0].isPlain == 0 || !hasControls(batch.at(batch.lines[0])));
    QCOMPARE(line.time,
             expected->time ? expected->time->time_since_epoch().count() : LogBatch::NoTime);
}

void LogParserTest::noMinuteIsKnownAtFirst()
{
    LogParser parser;
    parser.feed("\ndata: {\"data\":\"x\\n\",\"timestamp\":\"" + QByteArray(17, '"')
                + "00.000Z\"}\n\n");
    QCOMPARE(parser.take().unreadable, 1);
}

void LogParserTest::usualLinesArePlain()
{
    LogParser parser;
    parser.feed(wire("first\\n") + wire(R"(a \"b\"\tc\u00fc\n\u001b[0m\nd)"));
    const LogBatch batch = parser.take();
    QList<bool> plain;
    for (const LogBatch::Line &line : batch.lines)
        plain.append(line.isPlain != 0);
    QCOMPARE(plain, (QList<bool>{false, true, false, true})); // The first goes the long way.
}

void LogParserTest::largestUsualEvent()
{
    const QByteArray usual = wire("12345\\n");
    const auto event = usual.size() - qsizetype(std::strlen("data: \n\n"));
    for (const int room : {0, -1}) {
        LogParser parser(event + room);
        parser.feed("\n" + usual + usual);
        QCOMPARE(parser.take().lines.size(), room < 0 ? 0U : 2U);
    }
}

void LogParserTest::hugeLineIsOne()
{
    constexpr qsizetype Size = qsizetype{50} * 1000 * 1000;
    LogParser parser;
    QByteArray piece(1000 * 1000, 'x');
    piece[0] = 'y';
    parser.feed("data: {\"data\":\"");
    for (qsizetype sent = 0; sent < Size; sent += piece.size())
        parser.feed(piece);
    parser.feed("\\n\"," + Stamp + "}\n\n");
    const LogBatch batch = parser.take();
    QCOMPARE(batch.lines.size(), 1U);
    QCOMPARE(qsizetype(batch.lines[0].size), Size);
    QCOMPARE(batch.lines[0].timeMs, Base);
    QCOMPARE(batch.text.count('y'), Size / piece.size());
}

void LogParserTest::endlessLineIsSplit_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("abcdefghijklmnopqrstuvw")
                           << QByteArray("abcdefghijklmnopqrstuvw");
    QTest::newRow("utf-8") << QByteArray("a\xc3\xbc\xe2\x82\xac\xf0\x9f\x9a\x80")
                           << QByteArray("a\xc3\xbc\xe2\x82\xac\xf0\x9f\x9a\x80");
    QTest::newRow("escapes") << QByteArray(R"(a\u00fc\\\"\ud83d\ude80\t)")
                             << QByteArray("a\xc3\xbc\\\"\xf0\x9f\x9a\x80\t");
    QTest::newRow("backslashes") << QByteArray(R"(\\)") << QByteArray(R"(\)");
    QTest::newRow("quotes") << QByteArray(R"(\")") << QByteArray(R"(")");
}

// Whatever the limit cuts through, nothing is lost and no character breaks.
void LogParserTest::endlessLineIsSplit()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QByteArray, text);
    constexpr int Times = 200;
    for (qsizetype limit = 80; limit < 120; ++limit) {
        LogParser parser(limit);
        QList<Got> lines;
        parser.feed("data: {\"data\":\"");
        for (int i = 0; i < Times; ++i) {
            parser.feed(json);
            lines += linesOf(parser.take());
        }
        parser.feed("\\n\"," + Stamp + "}\n\n" + wire("next\\n"));
        lines += linesOf(parser.take());
        QByteArray joined;
        for (const Got &line : lines.first(lines.size() - 1)) {
            joined += line.text;
            QVERIFY(line.text.size() <= limit);
            QCOMPARE(QString::fromUtf8(line.text).toUtf8(), line.text);
        }
        QCOMPARE(joined, text.repeated(Times));
        QVERIFY(lines.size() > 3);
        QCOMPARE(lines.last(), (Got{Base, "next", false}));
    }
}

void LogParserTest::endlessGarbageStaysBounded()
{
    LogParser parser(1000);
    parser.feed("data: ");
    for (int i = 0; i < 1000; ++i)
        parser.feed(QByteArray(100, 'x'));
    parser.feed("\n\n" + wire("next\\n"));
    QCOMPARE(linesOf(parser.take()), (QList<Got>{{Base, "next", false}}));
}

void LogParserTest::remembersIdAndRetry()
{
    LogParser parser;
    parser.feed("id: 7\nretry: 20\n" + wire("x\\n"));
    QCOMPARE(parser.lastId(), QByteArray("7"));
    QCOMPARE(parser.retry(), std::optional(std::chrono::milliseconds(20)));
}

QTEST_GUILESS_MAIN(LogParserTest)
#include "tst_logparser.moc"
