// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/sseparser.h"

#include <QTest>

using namespace spacedock;
using namespace std::chrono_literals;

namespace {

const QByteArray Recording = "\xef\xbb\xbf: hello\n"
                             "event: stage\ndata: RUNNING\n\n"
                             "data:\n\n"
                             "data: {\"data\":\"a\\n\"}\r\nid: 7\r\n\r\n"
                             "retry: 2500\rdata: one\rdata:  two\r\r"
                             ": keep-alive\n\n"
                             "event: nothing\n\n"
                             "data\nunknown: x\n\n"
                             "id: 8\ndata: gr\xc3\xbc\xc3\x9f"
                             "e\n\n"
                             "data: never finished\n";

const QList<ServerEvent> Expected{{"stage", "RUNNING", ""},
                                  {"", "", ""},
                                  {"", "{\"data\":\"a\\n\"}", "7"},
                                  {"", "one\n two", "7"},
                                  {"", "", "7"},
                                  {"",
                                   "gr\xc3\xbc\xc3\x9f"
                                   "e",
                                   "8"}};

} // namespace

class SseParserTest : public QObject {
    Q_OBJECT

private slots:
    void cutAnywhere_data();
    void cutAnywhere();
    void inPiecesOfEverySize();
    void remembersRetry();
    void sizeIsThatOfWhatWaits();
    void idWithNulIsIgnored();
    void passesOverWhatIsTooLarge();
    void endlessLineStaysBounded();
};

void SseParserTest::cutAnywhere_data()
{
    QTest::addColumn<int>("cut");
    for (int cut = 0; cut <= Recording.size(); ++cut)
        QTest::addRow("at %d", cut) << cut;
}

void SseParserTest::cutAnywhere()
{
    QFETCH(int, cut);
    SseParser parser;
    parser.feed(QByteArrayView(Recording).first(cut));
    parser.feed(QByteArrayView(Recording).sliced(cut));
    QCOMPARE(parser.take(), Expected);
}

void SseParserTest::inPiecesOfEverySize()
{
    for (qsizetype size = 1; size < Recording.size(); ++size) {
        SseParser parser;
        QList<ServerEvent> events;
        for (qsizetype at = 0; at < Recording.size(); at += size) {
            parser.feed(Recording.mid(at, size));
            events += parser.take();
        }
        QCOMPARE(events, Expected);
    }
}

void SseParserTest::remembersRetry()
{
    SseParser parser;
    QVERIFY(!parser.retry());
    parser.feed(Recording);
    QCOMPARE(parser.retry(), std::optional(2'500ms));
    parser.feed("\n\nretry: soon\n");
    QCOMPARE(parser.retry(), std::optional(2'500ms));
}

void SseParserTest::sizeIsThatOfWhatWaits()
{
    SseParser parser;
    parser.feed("data: 12345\n\ndata: 678\n\n");
    QCOMPARE(parser.size(), 8);
    parser.take();
    QCOMPARE(parser.size(), 0);
    QVERIFY(parser.isEmpty());
}

void SseParserTest::idWithNulIsIgnored()
{
    SseParser parser;
    parser.feed(QByteArray("id: a\ndata: 1\n\nid: b\0c\ndata: 2\n\n", 32));
    QCOMPARE(parser.take().value(1).id, QByteArray("a"));
}

void SseParserTest::passesOverWhatIsTooLarge()
{
    const QByteArray large(SseParser::MaxEvent + 1, 'x');
    SseParser parser;
    parser.feed("data: " + large + "\n\ndata: next\n\n");
    QCOMPARE(parser.take(), (QList<ServerEvent>{{"", "next", ""}}));

    // Many lines that are too large together.
    const QByteArray half(SseParser::MaxEvent / 2 + 1, 'x');
    parser.feed("data: " + half + "\ndata: " + half + "\n\ndata: next\n\n");
    QCOMPARE(parser.take(), (QList<ServerEvent>{{"", "next", ""}}));
}

void SseParserTest::endlessLineStaysBounded()
{
    SseParser parser;
    const QByteArray piece(1024 * 1024, 'x');
    parser.feed("data: ");
    for (int i = 0; i < 20; ++i)
        parser.feed(piece);
    parser.feed("\ndata: same event\n\ndata: next\n\n");
    QCOMPARE(parser.take(), (QList<ServerEvent>{{"", "next", ""}}));
}

QTEST_GUILESS_MAIN(SseParserTest)
#include "tst_sseparser.moc"
