// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logkeylines.h"

#include "app/hub/logparser.h"
#include "app/service/logingest.h"
#include "app/service/logmask.h"
#include "app/service/logstore.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

// In pieces, so that nobody's scanner takes it for real.
const QByteArray Begin = "-----BEGIN RSA PRIV" + QByteArray("ATE KEY-----");
const QByteArray End = "-----END RSA PRIV" + QByteArray("ATE KEY-----");
const QByteArray Stars = QByteArray("\u2022").repeated(8);

QByteArray letters(int count, quint32 seed)
{
    static const QByteArray Alphabet =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    QRandomGenerator random(seed);
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += Alphabet[random.bounded(qsizetype{64})];
    return text;
}

/// \a count lines, the last a shorter one.
QByteArrayList body(int count, int width = 64, quint32 seed = 1)
{
    QByteArrayList lines;
    for (int i = 0; i + 1 < count; ++i)
        lines.append(letters(width, seed + quint32(i)));
    return lines << letters(width / 3, seed + 999) + "==";
}

QByteArray wire(const QByteArray &line, int number)
{
    QByteArray escaped = line;
    escaped.replace('\\', "\\\\").replace('"', "\\\"");
    escaped.replace('\x1b', "\\u001b").replace('\r', "\\r");
    return "data: {\"data\":\"" + escaped + "\\n\",\"timestamp\":\"2026-11-22T14:"
        + QByteArray::number(number / 60 % 60).rightJustified(2, '0') + ':'
        + QByteArray::number(number % 60).rightJustified(2, '0') + ".000Z\"}\n\n";
}

struct Log {
    explicit Log(const LogFileMaker &maker = {})
        : ingest(store, maskedLine, maker)
    {
        ingest.beginReplay();
    }

    /// Lines \a from … \a to of a stream, in batches of \a atOnce.
    void take(const QByteArrayList &lines, qsizetype from, qsizetype to, qsizetype atOnce)
    {
        for (qsizetype next = from; next < to; next += atOnce) {
            LogParser parser;
            for (qsizetype i = next; i < std::min(to, next + atOnce); ++i)
                parser.feed(wire(lines[i], int(i)));
            ingest.take(parser.take());
        }
    }
    void take(const QByteArrayList &lines, qsizetype atOnce = 1'000)
    {
        take(lines, 0, lines.size(), atOnce);
    }

    QByteArrayList lines() const
    {
        QByteArrayList texts;
        const LogSnapshot held = store->snapshot();
        for (qint64 line = held.begin(); line < held.end(); ++line)
            texts.append(held.text(line));
        return texts;
    }

    std::shared_ptr<LogStore> store = std::make_shared<LogStore>();
    LogIngest ingest;
};

} // namespace

class TestLogKeyLines : public QObject {
    Q_OBJECT

private slots:
    void masksTheBody_data();
    void masksTheBody();
    void reconnectWithinAKey();
    void replayThatBeginsWithinAKey();
    void endsByItself();
    void otherLinesBetween();
    void isRevealed();
    void nothingOfAKeyIsKept();
};

void TestLogKeyLines::masksTheBody_data()
{
    QTest::addColumn<QByteArrayList>("text");
    QTest::addColumn<QByteArrayList>("shown");
    const QByteArrayList key = body(3);
    const QByteArrayList stars(3, Stars);
    QTest::newRow("plain") << (QByteArrayList{"a", Begin} + key + QByteArrayList{End, "b"})
                           << (QByteArrayList{"a", Begin + Stars} + stars
                               + QByteArrayList{End, "b"});
    QTest::newRow("one line") << QByteArrayList{Begin, letters(64, 5), End}
                              << QByteArrayList{Begin + Stars, Stars, End};
    QTest::newRow("narrow") << (QByteArrayList{Begin} + body(4, 30) + QByteArrayList{End})
                            << (QByteArrayList{Begin + Stars} + QByteArrayList(4, Stars)
                                + QByteArrayList{End});
    QTest::newRow("with a head") << (QByteArrayList{Begin, "Proc-Type: 4,ENCRYPTED", "", key[0]}
                                     + QByteArrayList{End})
                                 << QByteArrayList{Begin + Stars, "Proc-Type: 4,ENCRYPTED", "",
                                                   Stars, End};
    QTest::newRow("behind a time")
        << QByteArrayList{"12:00 " + Begin, "12:00 " + key[0], "12:01 " + key[1], "12:01 " + End}
        << QByteArrayList{"12:00 " + Begin + Stars, Stars, Stars, "12:01 " + End};
    QTest::newRow("coloured") << QByteArrayList{"\x1b[31m" + Begin, "\x1b[31m" + key[0] + "\x1b[0m",
                                                End}
                              << QByteArrayList{"\x1b[31m" + Begin + Stars, Stars, End};
    QTest::newRow("in one line") << QByteArrayList{
        "{\"k\": \"" + Begin + "\\n" + key[0] + "\\n" + End + "\"}",
        key[1]} << QByteArrayList{"{\"k\": \"" + Begin + Stars + End + "\"}", key[1]};
    QTest::newRow("no private one")
        << QByteArrayList{"-----BEGIN CERTIFICATE-----", key[0], "-----END CERTIFICATE-----"}
        << QByteArrayList{"-----BEGIN CERTIFICATE-----", key[0], "-----END CERTIFICATE-----"};
}

void TestLogKeyLines::masksTheBody()
{
    QFETCH(QByteArrayList, text);
    QFETCH(QByteArrayList, shown);
    text.prepend("starting up");
    shown.prepend("starting up");
    for (const qsizetype atOnce : {1'000, 1, 2}) {
        Log log;
        log.take(text, atOnce);
        QCOMPARE(log.lines(), shown);
    }
}

void TestLogKeyLines::reconnectWithinAKey()
{
    const QByteArrayList text =
        QByteArrayList{"starting up", Begin} + body(6) + QByteArrayList{End, "served"};
    Log whole;
    whole.take(text);
    for (qsizetype cut = 1; cut < text.size(); ++cut) {
        Log log;
        log.take(text, 0, cut, 3);
        log.ingest.beginReplay();
        log.take(text, 4);
        QCOMPARE(log.lines(), whole.lines());
    }
}

/// The Hub's buffer has lost its beginning.
void TestLogKeyLines::replayThatBeginsWithinAKey()
{
    const QByteArrayList text = body(6) + QByteArrayList{End, letters(64, 7), "served"};
    Log log;
    log.take(text);
    const QByteArrayList shown =
        QByteArrayList(6, Stars) + QByteArrayList{End, letters(64, 7), "served"};
    QCOMPARE(log.lines(), shown);
}

void TestLogKeyLines::endsByItself()
{
    const QByteArray sum = letters(64, 3);
    QByteArrayList text{"starting up", Begin, letters(64, 4), "a sentence of words"};
    Log soon;
    soon.take(text + QByteArrayList{"word", "another"});
    QCOMPARE(soon.lines().last(), "another");
    for (int i = 0; i < LogKeyLines::Patience; ++i)
        text.append("line " + QByteArray::number(i) + '.');
    Log log;
    log.take(text + QByteArrayList{sum});
    QCOMPARE(log.lines()[2], Stars);
    QCOMPARE(log.lines()[3], "a sentence of words");
    QCOMPARE(log.lines().last(), sum);
    // Nor does one that never stops.
    QByteArrayList endless{"starting up", Begin};
    for (int i = 0; i < LogKeyLines::MostLines + 200; ++i)
        endless.append(letters(64, quint32(i)));
    Log flood;
    flood.take(endless);
    QCOMPARE(flood.lines().last(), endless.last());
}

void TestLogKeyLines::otherLinesBetween()
{
    const QByteArrayList key = body(3);
    Log log;
    log.take({"starting up", Begin, key[0], "INFO: GET / 200", key[1], key[2], End});
    QCOMPARE(log.lines(),
             (QByteArrayList{"starting up", Begin + Stars, Stars, "INFO: GET / 200", Stars, Stars,
                             End}));
}

void TestLogKeyLines::isRevealed()
{
    const QByteArrayList key = body(2);
    Log log;
    log.take({"starting up", Begin, key[0], key[1], End});
    const LogSnapshot held = log.store->snapshot();
    QVERIFY(held.record(2).isMasked);
    QCOMPARE(held.revealed(2), key[0]);
}

/// Whatever a key looks like and however its lines come: on the disk there is none of them.
void TestLogKeyLines::nothingOfAKeyIsKept()
{
    QTemporaryDir folder;
    QRandomGenerator random(11);
    for (int round = 0; round < 60; ++round) {
        const QString path = folder.filePath(u"%1.log"_s.arg(round));
        const auto maker = [&](int run, std::optional<Time>, const QByteArray &) {
            return LogFile::create(path, {.space = {u"alice"_s, u"demo"_s}, .run = run})
                .value_or(nullptr);
        };
        const QByteArray prefix =
            QByteArrayList{"", "12:00:01 ", "\x1b[2m[app]\x1b[0m "}[random.bounded(3)];
        const QByteArray tail = random.bounded(2) == 0 ? "\r" : "";
        const QByteArrayList key =
            body(random.bounded(2, 60), 64 + 6 * random.bounded(3), random());
        QByteArrayList text{"starting up", prefix + Begin + tail};
        for (const QByteArray &line : key) {
            text.append((line.size() < 40 ? QByteArray() : prefix) + line + tail);
            if (random.bounded(9) == 0)
                text.append("INFO: something else");
        }
        if (random.bounded(3) > 0)
            text.append(prefix + End + tail);
        text.append("served at last");
        {
            Log log(maker);
            for (int i = random.bounded(3); i > 0; --i) {
                log.take(text, 0, random.bounded(text.size()), 1 + random.bounded(7));
                log.ingest.beginReplay();
            }
            log.take(text, 1 + random.bounded(7));
            log.store->flush();
        }
        const auto kept = LogFile::read(path);
        QVERIFY(kept);
        const LogSnapshot lines = kept->store->snapshot();
        QVERIFY(lines.end() >= text.size());
        for (qint64 line = lines.begin(); line < lines.end(); ++line) {
            for (const QByteArray &secret : key)
                QVERIFY(!lines.text(line).contains(secret));
        }
    }
}

QTEST_GUILESS_MAIN(TestLogKeyLines)
#include "tst_logkeylines.moc"
