// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/logline.h"
#include "ui/logs/ansi.h"

#include <QTest>

#include <cmath>

using namespace spacedock;
using namespace Qt::StringLiterals;

class TestAnsi : public QObject {
    Q_OBJECT

private slots:
    void runs_data();
    void runs();
    void text_data();
    void text();
    void charactersKnowTheirBytes();
    void partsKeepTheirPlace();
    void cutAnywhereIsSafe();
    void anyBytesAreSafe();
    void colorsStayReadable_data();
    void colorsStayReadable();
};

void TestAnsi::runs_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<InkRun>>("runs");
    const LogInk red{.tone = Tone::Failed};
    const auto one = [](const LogInk &ink) { return QList<InkRun>{{0, 1, ink}}; };
    QTest::newRow("plain") << QByteArray("ok") << u"ok"_s << QList<InkRun>{{0, 2, {}}};
    QTest::newRow("color") << QByteArray("a\x1b[31mb\x1b[0mc") << u"abc"_s
                           << QList<InkRun>{{0, 1, {}}, {1, 1, red}, {2, 1, {}}};
    QTest::newRow("bold bright black")
        << QByteArray("\x1b[1;90mx") << u"x"_s << one({.tone = Tone::Text2, .isBold = true});
    QTest::newRow("bold ends") << QByteArray("\x1b[1ma\x1b[22mb") << u"ab"_s
                               << QList<InkRun>{{0, 1, {.isBold = true}}, {1, 1, {}}};
    QTest::newRow("italic ends") << QByteArray("\x1b[3ma\x1b[23mb") << u"ab"_s
                                 << QList<InkRun>{{0, 1, {.isItalic = true}}, {1, 1, {}}};
    QTest::newRow("reverse ends") << QByteArray("\x1b[7ma\x1b[27mb") << u"ab"_s
                                  << QList<InkRun>{{0, 1, {.isReversed = true}}, {1, 1, {}}};
    QTest::newRow("underline") << QByteArray("\x1b[4mx") << u"x"_s << one({.isUnderlined = true});
    QTest::newRow("empty code resets")
        << QByteArray("\x1b[31mr\x1b[mn") << u"rn"_s << QList<InkRun>{{0, 1, red}, {1, 1, {}}};
    QTest::newRow("color ends") << QByteArray("\x1b[31mr\x1b[39mn") << u"rn"_s
                                << QList<InkRun>{{0, 1, red}, {1, 1, {}}};
    QTest::newRow("256") << QByteArray("\x1b[38;5;9mx") << u"x"_s << one(red);
    QTest::newRow("cube") << QByteArray("\x1b[38;5;21mx") << u"x"_s
                          << one({.color = qRgb(0, 0, 255)});
    QTest::newRow("grey") << QByteArray("\x1b[38;5;232mx") << u"x"_s
                          << one({.color = qRgb(8, 8, 8)});
    QTest::newRow("true color, ground left out")
        << QByteArray("\x1b[48;2;9;9;9;38;2;1;2;3mx") << u"x"_s << one({.color = qRgb(1, 2, 3)});
    QTest::newRow("too large") << QByteArray("\x1b[38;2;999;0;99999999999mx") << u"x"_s
                               << one({.color = qRgb(255, 0, 255)});
    QTest::newRow("too many") << "\x1b[" + QByteArray("0;").repeated(500) + "31mx" << u"x"_s
                              << one({});
    QTest::newRow("private") << QByteArray("\x1b[?31mx") << u"x"_s << one({});
    QTest::newRow("same ink is one run")
        << QByteArray("\x1b[31ma\x1b[31mb") << u"ab"_s << QList<InkRun>{{0, 2, red}};
}

void TestAnsi::runs()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, text);
    QFETCH(QList<InkRun>, runs);
    const StyledText styled = styledText(raw);
    QCOMPARE(styled.text, text);
    QCOMPARE(styled.runs, runs);
}

void TestAnsi::text_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::newRow("cut codes") << QByteArray("x\x1b[38;5") << u"x"_s;
    QTest::newRow("cursor codes go") << QByteArray("\x1b[2K\x1b[1Gx") << u"x"_s;
    QTest::newRow("link") << QByteArray("\x1b]8;;http://a\x1b\\name\x1b]8;;\x07!") << u"name!"_s;
    QTest::newRow("character set") << QByteArray("\x1b(Bx") << u"x"_s;
    QTest::newRow("bell") << QByteArray("a\ab") << u"ab"_s;
    QTest::newRow("null") << QByteArray("a\0b", 3) << u"ab"_s;
    QTest::newRow("bar") << QByteArray("100%|██|") << u"100%|██|"_s;
    QTest::newRow("tab") << QByteArray("ab\tc") << u"ab      c"_s;
    QTest::newRow("tab at a stop") << QByteArray("12345678\tc") << u"12345678        c"_s;
    QTest::newRow("broken UTF-8") << QByteArray("a\xff\xc3") << u"a\uFFFD\uFFFD"_s;
    QTest::newRow("overlong") << QByteArray("\xc0\x80") << u"\uFFFD\uFFFD"_s;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << u"\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("emoji") << QByteArray("🚀!") << u"🚀!"_s;
    QTest::newRow("separators do not break") << QByteArray("a\u2028b") << u"a b"_s;
    QTest::newRow("redrawn") << QByteArray("10%\r50%\r100%") << u"100%"_s;
    QTest::newRow("open") << QByteArray("10%\r") << u"10%"_s;
    QTest::newRow("starts over") << QByteArray("\r20%") << u"20%"_s;
}

void TestAnsi::text()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, text);
    QCOMPARE(styledText(raw).text, text);
}

void TestAnsi::charactersKnowTheirBytes()
{
    //                                 0  1      6   8      12
    const StyledText styled = styledText("a\x1b[31mé\t🚀b");
    QCOMPARE(styled.text, u"aé      🚀b"_s);
    QCOMPARE(styled.offsetOf(0), 0);
    QCOMPARE(styled.offsetOf(1), 6);
    for (int space = 2; space < 8; ++space)
        QCOMPARE(styled.offsetOf(space), 8);
    QCOMPARE(styled.offsetOf(8), 9);
    QCOMPARE(styled.offsetOf(9), 9); // The second half of a pair.
    QCOMPARE(styled.offsetOf(10), 13);
    QCOMPARE(styled.offsetOf(11), 14);
    QCOMPARE(styled.indexOf(6), 1);
    QCOMPARE(styled.indexOf(3), 1); // Within the sequence.
    QCOMPARE(styled.indexOf(8), 2);
    QCOMPARE(styled.indexOf(1'000), 11);
}

void TestAnsi::partsKeepTheirPlace()
{
    const StyledText part = styledText("xyz", 5'000'000'000, {.tone = Tone::Failed});
    QCOMPARE(part.offsetOf(1), 5'000'000'001);
    QCOMPARE(part.indexOf(5'000'000'002), 2);
    QCOMPARE(part.runs, (QList<InkRun>{{0, 3, {.tone = Tone::Failed}}}));
}

/// A line cut at each byte, both halves: characters and offsets always agree in number.
void TestAnsi::cutAnywhereIsSafe()
{
    const QByteArray line = "é\x1b[38;5;21m🚀\t\x1b]8;;http://a\x1b\\ü\x1b]8;;\x07\r漢\x1b[0m\xff";
    for (qsizetype cut = 0; cut <= line.size(); ++cut) {
        for (const QByteArray &half : {line.first(cut), line.sliced(cut)}) {
            const StyledText styled = styledText(half);
            QCOMPARE(qsizetype(styled.offsets.size()), styled.text.size() + 1);
            QVERIFY(std::ranges::is_sorted(styled.offsets));
            qsizetype covered = 0;
            for (const InkRun &run : styled.runs) {
                QCOMPARE(run.start, covered);
                covered += run.length;
            }
            QCOMPARE(covered, styled.text.size());
        }
    }
}

void TestAnsi::anyBytesAreSafe()
{
    quint32 seed = 1;
    const QByteArray interesting = "\x1b[];m\r\t0123456789\xc3\xe2\xf0\x9f\x80x\a\\";
    for (int round = 0; round < 2'000; ++round) {
        QByteArray line;
        for (int i = 0; i < 60; ++i) {
            seed = seed * 1664525U + 1013904223U;
            line += interesting[(seed >> 8U) % interesting.size()];
        }
        const StyledText styled = styledText(line);
        QCOMPARE(qsizetype(styled.offsets.size()), styled.text.size() + 1);
        QVERIFY(!styled.text.contains(u'\x1b'));
    }
}

void TestAnsi::colorsStayReadable_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("color");
    for (const Tokens *tokens : {&Tokens::light(), &Tokens::dark()}) {
        for (const QColor &ground : {tokens->surface, tokens->errbg, tokens->okbg}) {
            for (const QColor &color : {QColor(Qt::yellow), QColor(Qt::blue), QColor(Qt::white),
                                        QColor(Qt::black), QColor(128, 128, 128)})
                QTest::addRow("%s on %s", qPrintable(color.name()), qPrintable(ground.name()))
                    << ground << color;
        }
    }
}

void TestAnsi::colorsStayReadable()
{
    QFETCH(QColor, ground);
    QFETCH(QColor, color);
    const auto luminance = [](const QColor &c) {
        const auto part = [](double v) {
            return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(c.redF()) + 0.7152 * part(c.greenF()) + 0.0722 * part(c.blueF());
    };
    const double a = luminance(ground);
    const double b = luminance(readableOn(ground, color));
    QVERIFY((std::max(a, b) + 0.05) / (std::min(a, b) + 0.05) >= 4.5);
}

QTEST_APPLESS_MAIN(TestAnsi)
#include "tst_ansi.moc"
