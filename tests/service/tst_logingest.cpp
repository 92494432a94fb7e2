// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/logparser.h"
#include "app/service/logingest.h"
#include "app/service/logstore.h"

#include <QTest>

using namespace spacedock;

namespace {

/// One event as the Hub sends it; the time is in seconds.
QByteArray wire(const QByteArray &text, int second = 0)
{
    QByteArray escaped = text;
    escaped.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\r', "\\r");
    escaped.replace('\x1b', "\\u001b").replace('\0', "\\u0000");
    return "data: {\"data\":\"" + escaped + "\",\"timestamp\":\"2026-11-22T14:"
        + QByteArray::number(second / 60).rightJustified(2, '0') + ':'
        + QByteArray::number(second % 60).rightJustified(2, '0') + ".000Z\"}\n\n";
}

struct Log {
    explicit Log(LogMask mask = {}, LogFileMaker maker = {})
        : ingest(store, std::move(mask), std::move(maker))
    {
        ingest.beginReplay();
    }

    void take(const QByteArray &bytes)
    {
        LogParser parser;
        parser.feed(bytes);
        ingest.take(parser.take());
    }

    /// What the store has; dividers in angle brackets, redraws behind a '*', "_" while it is open.
    QByteArrayList lines() const
    {
        QByteArrayList lines;
        const LogSnapshot held = store->snapshot();
        for (qint64 line = held.begin(); line < held.end(); ++line) {
            QByteArray text = held.text(line);
            if (const auto divider = held.divider(line))
                text = QByteArrayList{"<restart>", "<gap>", "<end>"}[qsizetype(divider->kind)];
            if (const int redraws = held.record(line).redraws; redraws > 0)
                text += '*' + QByteArray::number(redraws);
            if (line >= held.finalEnd())
                text += '_';
            lines.append(text);
        }
        return lines;
    }

    std::shared_ptr<LogStore> store = std::make_shared<LogStore>();
    LogIngest ingest;
};

} // namespace

class LogIngestTest : public QObject {
    Q_OBJECT

private slots:
    void redraws_data();
    void redraws();
    void openLineAcrossAReconnect();
    void replayOfRedraws();
    void gapAndRestart();
    void endIsMarked();
    void masks();
    void masksWhatWasPending();
    void filesOfRuns();
    void garbage();
    void anyBytesComeThrough();
    void clocksBackwards();
    void cutAnywhere_data();
    void cutAnywhere();
    void levelsSurviveAReplay();
};

void LogIngestTest::redraws_data()
{
    QTest::addColumn<QByteArrayList>("texts");
    QTest::addColumn<QByteArrayList>("lines");
    const auto row = [](const char *name, const QByteArrayList &texts,
                        const QByteArrayList &lines) { QTest::newRow(name) << texts << lines; };
    row("whole lines", {"a\n", "b\n"}, {"a", "b"});
    row("in one event", {"0%\r50%\r100%\n"}, {"100%*2"});
    row("tqdm", {"\r  0%|", "\r 50%|", "\r100%|\n", "done\n"}, {"100%|*2", "done"});
    row("open", {"a\n", "10%\r"}, {"a", "10%_"});
    row("redrawn", {"a\n", "10%\r", "20%\r"}, {"a", "20%*1_"});
    row("written over", {"10%\r", "done\n", "b\n"}, {"done*1", "b"});
    row("only the line end", {"100%\r", "\n", "b\n"}, {"100%", "b"});
    row("windows line ends", {"a\r\n", "b\r\n"}, {"a", "b"});
    row("no line end", {"a", "b\n"}, {"a", "b"});
    row("no line end, then over", {"a", "\rb\n"}, {"b*1"});
    row("returns alone", {"\r\r\n", "b\n"}, {"", "b"});
    row("colours behind the last state", {"1%\r2%\r\x1b[0m\n"}, {"2%*1"});
    row("empty lines", {"\n", "\n"}, {"", ""});
    row("return at the begin of a whole line", {"a\n", "\rb\n"}, {"a", "b"});
}

void LogIngestTest::redraws()
{
    QFETCH(const QByteArrayList, texts);
    QFETCH(const QByteArrayList, lines);
    Log together;
    QByteArray all;
    for (const QByteArray &text : texts)
        all += wire(text);
    together.take(all);
    QCOMPARE(together.lines(), lines);
    Log apart;
    for (const QByteArray &text : texts)
        apart.take(wire(text));
    QCOMPARE(apart.lines(), lines);
}

void LogIngestTest::openLineAcrossAReconnect()
{
    Log log;
    log.take(wire("a\n", 1) + wire("10%\r", 2) + wire("20%\r", 3));
    QCOMPARE(log.lines(), (QByteArrayList{"a", "20%*1_"}));
    log.ingest.beginReplay();
    log.take(wire("a\n", 1));
    QCOMPARE(log.lines(), (QByteArrayList{"a"}));
    log.take(wire("10%\r", 2) + wire("20%\r", 3) + wire("30%\r", 4));
    QCOMPARE(log.lines(), (QByteArrayList{"a", "30%*2_"}));
    log.take(wire("100%\n", 5) + wire("b\n", 6));
    QCOMPARE(log.lines(), (QByteArrayList{"a", "100%*3", "b"}));
}

void LogIngestTest::replayOfRedraws()
{
    const QByteArray all =
        wire("a\n", 1) + wire("10%\r", 2) + wire("100%\n", 3) + wire("b\n", 4) + wire("50%", 5);
    Log log;
    log.take(all);
    const QByteArrayList expected{"a", "100%*1", "b", "50%_"};
    QCOMPARE(log.lines(), expected);
    for (int round = 0; round < 3; ++round) {
        log.ingest.beginReplay();
        log.take(all);
        QCOMPARE(log.lines(), expected);
    }
    // An open line with nothing before it.
    Log open;
    open.take(wire("50%\r", 5));
    open.ingest.beginReplay();
    open.take(wire("50%\r", 5) + wire("b\n", 6));
    QCOMPARE(open.lines(), (QByteArrayList{"b*1"}));
}

void LogIngestTest::gapAndRestart()
{
    Log log;
    const QByteArray banner = "===== Application Startup at 2026-11-22 14:00:00 =====\n";
    log.take(wire(banner, 1) + wire("a\n", 2));
    QCOMPARE(log.lines().size(), 2);
    log.ingest.beginReplay();
    log.take(wire("z\n", 100));
    QCOMPARE(log.lines().sliced(1), (QByteArrayList{"a", "<gap>", "z"}));
    const auto gap = log.store->snapshot().divider(2);
    QVERIFY(gap);
    QVERIFY(gap->from && gap->until);
    QCOMPARE((*gap->until - *gap->from), std::chrono::seconds(98));
    log.ingest.beginReplay();
    log.take(wire(banner, 200) + wire("b\n", 201));
    QCOMPARE(log.lines().sliced(4), (QByteArrayList{"<restart>", banner.chopped(1), "b"}));
    QCOMPARE(log.store->snapshot().divider(4)->run, 2);

    Log build;
    build.take(
        wire("===== Build Queued at 2026-11-22 14:00:00 / Commit SHA: 1a2b3c4 =====\n", 1)
        + wire("===== Build Queued at 2026-11-22 14:10:00 / Commit SHA: 5d6e7f8 =====\n", 2));
    QCOMPARE(build.store->snapshot().divider(1)->commit, QByteArray("5d6e7f8"));
}

void LogIngestTest::endIsMarked()
{
    Log log;
    log.ingest.end();
    QCOMPARE(log.lines(), QByteArrayList());
    log.take(wire("a\n") + wire("50%\r"));
    log.ingest.end();
    QCOMPARE(log.lines(), (QByteArrayList{"a", "50%", "<end>"}));
}

static std::optional<QByteArray> hideSecret(QByteArrayView text)
{
    QByteArray masked = text.toByteArray();
    masked.replace("secret", "******");
    return masked == text ? std::nullopt : std::optional(masked);
}

void LogIngestTest::masks()
{
    Log log(hideSecret);
    const QByteArray all = wire("a\n", 1) + wire("the secret is out\n", 2) + wire("b\n", 3);
    log.take(all);
    QCOMPARE(log.lines(), (QByteArrayList{"a", "the ****** is out", "b"}));
    const LogSnapshot held = log.store->snapshot();
    QVERIFY(held.record(1).isMasked);
    QVERIFY(!held.record(0).isMasked);
    QCOMPARE(held.revealed(1), QByteArray("the secret is out"));
    QVERIFY(!held.revealed(0));
    log.ingest.beginReplay();
    log.take(all);
    QCOMPARE(log.lines().size(), 3);
}

// It is committed with a batch in which there is nothing to mask.
void LogIngestTest::masksWhatWasPending()
{
    Log log(hideSecret);
    log.take(wire("my secret"));
    QCOMPARE(log.lines(), (QByteArrayList{"my ******_"}));
    log.take(wire("next\n"));
    QCOMPARE(log.lines(), (QByteArrayList{"my ******", "next"}));
}

void LogIngestTest::filesOfRuns()
{
    QList<int> runs;
    const auto maker = [&runs](int run, std::optional<Time> started,
                               const QByteArray &) -> std::shared_ptr<LogFile> {
        runs.append(started ? run : -1);
        return {};
    };
    Log log({}, maker);
    QCOMPARE(runs, QList<int>());
    log.take(wire("a\n", 1) + wire("b\n", 2));
    QCOMPARE(runs, (QList<int>{1}));
    log.take(wire("===== Application Startup at 2026-11-22 14:00:00 =====\n", 3) + wire("c\n", 4));
    QCOMPARE(runs, (QList<int>{1, 2}));
}

void LogIngestTest::garbage()
{
    Log log;
    log.take("data: SSE is not enabled\n\n");
    QVERIFY(log.ingest.isGarbage());
    log.take(wire("a\n"));
    QVERIFY(!log.ingest.isGarbage());
    log.ingest.beginReplay();
    QVERIFY(!log.ingest.isGarbage());
    log.take("data:\n\n: keep-alive\n\n");
    QVERIFY(!log.ingest.isGarbage());
}

void LogIngestTest::anyBytesComeThrough()
{
    QByteArray bytes;
    for (int c = 1; c < 256; ++c) {
        if (c != '\n' && c != '\r')
            bytes += char(c);
    }
    bytes += '\0';
    Log log;
    log.take(wire(bytes + '\n'));
    QCOMPARE(log.lines(), QByteArrayList{bytes});
    QVERIFY(log.store->snapshot().record(0).hasEscapes);
}

void LogIngestTest::clocksBackwards()
{
    Log log;
    QByteArray all;
    QByteArrayList expected;
    for (const int second : {100, 50, 51, 10, 900, 9}) {
        all += wire(QByteArray::number(second) + '\n', second);
        expected.append(QByteArray::number(second));
    }
    log.take(all);
    QCOMPARE(log.lines(), expected);
    log.ingest.beginReplay();
    log.take(all + wire("1\n", 1) + wire("2\n", 2));
    QCOMPARE(log.lines(), expected + QByteArrayList({"1", "2"}));
}

void LogIngestTest::cutAnywhere_data()
{
    QTest::addColumn<bool>("isCarriage");
    QTest::newRow("LF") << false;
    QTest::newRow("CR LF") << true;
}

// The stream breaks at every byte and begins anew from the front, as the Hub does.
void LogIngestTest::cutAnywhere()
{
    QFETCH(const bool, isCarriage);
    QByteArray all = wire("first\n", 1) + wire("same\n", 2) + wire("same\n", 2)
        + wire("gr\xc3\xbc\xc3\x9f\n", 3) + "data:\n\n" + wire("two\nlines\n", 4)
        + wire("\x1b[31mred\x1b[0m\n", 4) + wire("10%\r", 5) + wire("100%\n", 6)
        + wire("last\n", 7);
    if (isCarriage)
        all.replace("\n\n", "\r\n\r\n");
    const QByteArrayList expected{
        "first",  "same", "same", "gr\xc3\xbc\xc3\x9f", "two", "lines", "\x1b[31mred\x1b[0m",
        "100%*1", "last"};
    for (qsizetype cut = 0; cut <= all.size(); ++cut) {
        Log log;
        log.take(all.first(cut));
        log.ingest.beginReplay();
        log.take(all);
        QCOMPARE(log.lines(), expected);
    }
}

void LogIngestTest::levelsSurviveAReplay()
{
    Log log;
    const QByteArray begin =
        wire("Traceback (most recent call last):\n", 1) + wire("  File \"x\"\n", 2);
    log.take(begin);
    log.ingest.beginReplay();
    log.take(begin + wire("ValueError: no\n", 3));
    const LogSnapshot held = log.store->snapshot();
    QCOMPARE(held.end(), 3);
    QVERIFY(held.record(0).startsBlock);
    QVERIFY(held.record(2).inBlock);
    QCOMPARE(held.record(2).level, LogLevel::Error);
}

QTEST_GUILESS_MAIN(LogIngestTest)
#include "tst_logingest.moc"
