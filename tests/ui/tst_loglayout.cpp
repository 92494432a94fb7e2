// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/cputimer.h"
#include "tests/ui/loglinesdata.h"
#include "ui/logs/loglayouts.h"

#include <QFontDatabase>
#include <QImage>
#include <QPainter>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

QFont mono()
{
    QFont font(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    font.setPointSizeF(9);
    return font;
}

} // namespace

class TestLogLayout : public QObject {
    Q_OBJECT

private slots:
    void simpleTextNeedsNoEngine_data();
    void simpleTextNeedsNoEngine();
    void pointsAndPlacesAgree_data();
    void pointsAndPlacesAgree();
    void brokenLinesHoldEveryCharacter_data();
    void brokenLinesHoldEveryCharacter();
    void breaksBetweenWords_data();
    void breaksBetweenWords();
    void otherScriptsBreakBetweenWords_data();
    void otherScriptsBreakBetweenWords();
    void tabsAreOneCharacter();
    void combiningCharactersStayTogether();
    void rightToLeftRuns();
    void hugeLinesAreSetInParts_data();
    void hugeLinesAreSetInParts();
    void hugeLinesAreQuick();
    void costlyPartsAreKept();
    void colorReachesIntoParts();
    void movesByRows();
    void placesStayWithinTheLog();
    void drawsWhatItSays();
    void reverseFillsItsCells();
    void italicsLean();

private:
    LogLayout layoutOf(const QByteArray &text, int columns = 0)
    {
        return {styledText(text), m_font, columns, Tokens::light(), Tokens::light().surface};
    }
    LogFont m_font{mono()};
};

void TestLogLayout::simpleTextNeedsNoEngine_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isGrid");
    QTest::newRow("latin") << QByteArray("INFO: 200 \x1b[32mOK\x1b[0m") << true;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("CJK") << QByteArray("漢字 text") << false;
    QTest::newRow("Hebrew") << QByteArray("שלום") << false;
    QTest::newRow("combining") << QByteArray("e\u0301") << false;
    QTest::newRow("emoji") << QByteArray("🚀") << false;
}

void TestLogLayout::simpleTextNeedsNoEngine()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, isGrid);
    QCOMPARE(layoutOf(text).isGrid(), isGrid);
}

void TestLogLayout::pointsAndPlacesAgree_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("columns");
    for (const int columns : {0, 7}) {
        QTest::addRow("latin, %d", columns) << QByteArray("Traceback (most recent)") << columns;
        QTest::addRow("bar, %d", columns) << QByteArray("63%|██████   | 2/3") << columns;
        QTest::addRow("CJK, %d", columns) << QByteArray("漢字 and 漢字 again") << columns;
        QTest::addRow("emoji, %d", columns) << QByteArray("up 🚀 and 🚀 away") << columns;
    }
}

void TestLogLayout::pointsAndPlacesAgree()
{
    QFETCH(QByteArray, text);
    QFETCH(int, columns);
    const LogLayout layout = layoutOf(text, columns);
    for (qsizetype i = 0; i < layout.text().text.size(); i = layout.next(i)) {
        const QPointF place = layout.positionOf(i);
        QCOMPARE(layout.indexAt(place + QPointF(1, 1)), i);
        QCOMPARE(int(place.y()), layout.rowOf(i) * m_font.rowHeight());
        QCOMPARE(layout.previous(layout.next(i)), i);
    }
}

void TestLogLayout::brokenLinesHoldEveryCharacter_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("latin") << QByteArray("0123456789").repeated(5) + "x";
    QTest::newRow("exact") << QByteArray("0123456789").repeated(4);
    QTest::newRow("CJK") << QByteArray("漢字").repeated(20);
}

void TestLogLayout::brokenLinesHoldEveryCharacter()
{
    QFETCH(QByteArray, text);
    const LogLayout layout = layoutOf(text, 10);
    QVERIFY(layout.rows() > 1);
    qsizetype next = 0;
    for (int row = 0; row < layout.rows(); ++row) {
        QCOMPARE(layout.rowStart(row), next);
        next = layout.rowEnd(row);
        QVERIFY(next > layout.rowStart(row));
    }
    QCOMPARE(next, layout.text().text.size());
    QVERIFY(layout.width() <= 10 * m_font.cell() + 1);
    const auto rects = layout.rects(0, next);
    QCOMPARE(int(rects.size()), layout.rows());
}

void TestLogLayout::breaksBetweenWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("rows");
    QTest::newRow("words") << QByteArray("one two three four")
                           << QStringList{u"one two "_s, u"three four"_s};
    QTest::newRow("exact") << QByteArray("0123456789") << QStringList{u"0123456789"_s};
    QTest::newRow("long word") << QByteArray("a 0123456789abc z")
                               << QStringList{u"a "_s, u"0123456789"_s, u"abc z"_s};
    QTest::newRow("indented long word")
        << QByteArray("    0123456789") << QStringList{u"    012345"_s, u"6789"_s};
    QTest::newRow("blanks at the break")
        << QByteArray("0123456789   next") << QStringList{u"0123456789   "_s, u"next"_s};
    QTest::newRow("blanks at the end")
        << QByteArray("012 45678    ") << QStringList{u"012 45678    "_s};
    QTest::newRow("blanks only") << QByteArray(12, ' ') << QStringList{u"          "_s, u"  "_s};
    QTest::newRow("tab") << QByteArray("abc\tdefghi") << QStringList{u"abc     "_s, u"defghi"_s};
}

void TestLogLayout::breaksBetweenWords()
{
    QFETCH(QByteArray, text);
    QFETCH(QStringList, rows);
    const LogLayout layout = layoutOf(text, 10);
    QVERIFY(layout.isGrid());
    QStringList found;
    for (int row = 0; row < layout.rows(); ++row) {
        const qsizetype start = layout.rowStart(row);
        found.append(layout.text().text.sliced(start, layout.rowEnd(row) - start));
        QCOMPARE(layout.rowOf(start), row);
    }
    QCOMPARE(found, rows);
}

void TestLogLayout::otherScriptsBreakBetweenWords_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("wide") << QByteArray("漢字 some other words and 漢字");
    QTest::newRow("combining") << QByteArray("e\u0301te\u0301 was here and e\u0301te\u0301 again");
    QTest::newRow("right to left") << QByteArray("שלום עולם טוב מאוד שלום");
}

void TestLogLayout::otherScriptsBreakBetweenWords()
{
    QFETCH(QByteArray, text);
    const LogLayout layout = layoutOf(text, 12);
    QVERIFY(!layout.isGrid());
    QVERIFY(layout.rows() > 1);
    const QString &all = layout.text().text;
    for (int row = 1; row < layout.rows(); ++row)
        QCOMPARE(all.at(layout.rowStart(row) - 1), QChar(u' '));
}

void TestLogLayout::tabsAreOneCharacter()
{
    const LogLayout layout = layoutOf("a\tb");
    QCOMPARE(layout.next(0), 1);
    QCOMPARE(layout.next(1), 8);
    QCOMPARE(layout.previous(8), 1);
}

void TestLogLayout::combiningCharactersStayTogether()
{
    const LogLayout layout = layoutOf("xe\u0301y"); // x, e with an accent, y
    QCOMPARE(layout.next(1), 3);
    QCOMPARE(layout.previous(3), 1);
}

void TestLogLayout::rightToLeftRuns()
{
    const LogLayout layout = layoutOf("שלום");
    QVERIFY(layout.positionOf(0).x() > layout.positionOf(3).x());
    QVERIFY(layout.positionOf(4).x() < 1); // At the left, where logs begin.
    QVERIFY(layout.positionOf(0).x() < 20 * m_font.cell());
}

void TestLogLayout::hugeLinesAreSetInParts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("latin") << QByteArray("0123456789").repeated(1'000);
    QTest::newRow("with colors") << QByteArray("\x1b[31mred\x1b[0m and ").repeated(700);
    QTest::newRow("CJK") << QByteArray("漢字").repeated(2'000);
    QTest::newRow("broken") << QByteArray("\x80\xff\xe6").repeated(3'000);
}

/// Row by row nothing is lost and nothing is there twice.
void TestLogLayout::hugeLinesAreSetInParts()
{
    QFETCH(QByteArray, text);
    LogLayouts layouts;
    layouts.setFont(mono());
    layouts.setLines(written({text}));
    layouts.setColumns(80);
    QString together;
    for (qint64 row = 0; row < layouts.rows(0); ++row) {
        const LogLayouts::Part part = layouts.part(0, row, 0);
        QCOMPARE(part.firstRow, row);
        together += part.layout->text().text;
    }
    const QString whole = styledText(text).text;
    if (QByteArray(QTest::currentDataTag()) == "broken")
        QVERIFY(!together.isEmpty());
    else
        QCOMPARE(together, whole);

    layouts.setColumns(0);
    QCOMPARE(layouts.rows(0), 1);
    for (qint64 column = 0; column < text.size(); column += 500) {
        const LogLayouts::Part part = layouts.part(0, 0, column);
        QVERIFY(part.x <= static_cast<qreal>(column) * layouts.font().cell());
        QVERIFY(part.layout->text().text.size() < 3 * 4096);
    }
}

void TestLogLayout::hugeLinesAreQuick()
{
    LogLayouts layouts;
    layouts.setFont(mono());
    layouts.setLines(written({QByteArray("漢字 abc ").repeated(5'000'000)})); // 55 MB
    test::CpuTimer watch;
    for (const int columns : {0, 120}) {
        layouts.setColumns(columns);
        watch.start();
        const qint64 last = layouts.rows(0) - 1;
        QVERIFY(layouts.part(0, last, 40'000'000).layout);
        QVERIFY(layouts.moved({0, 0}, last) == (LogPlace{0, last}));
        QVERIFY2(watch.elapsed() < 500, qPrintable(QString::number(watch.elapsed())));
    }
}

/// Tabs make much of few bytes: one part is more than all that is kept otherwise.
void TestLogLayout::costlyPartsAreKept()
{
    LogLayouts layouts;
    layouts.setFont(mono());
    layouts.setLines(written({"漢" + QByteArray("\t").repeated(8'000)}));
    layouts.setColumns(0);
    const LogLayouts::Part part = layouts.part(0, 0, 0);
    const QString used(part.layout->text().text.size(), u'x'); // What was freed is used again.
    QVERIFY(used.size() > 40'000);
    QCOMPARE(part.layout->text().text.left(2), u"漢 "_s);
}

void TestLogLayout::colorReachesIntoParts()
{
    LogLayouts layouts;
    layouts.setFont(mono());
    layouts.setLines(written({"\x1b[31m" + QByteArray("x").repeated(6'000)}));
    layouts.setColumns(100);
    const LogLayouts::Part part = layouts.part(0, 3, 0);
    QCOMPARE(part.layout->text().runs.first().ink.tone, std::optional(Tone::Failed));
}

void TestLogLayout::movesByRows()
{
    LogLayouts layouts;
    layouts.setFont(mono());
    layouts.setColumns(10);
    layouts.setLines(
        written({"short", QByteArray("x").repeated(25), QByteArray("漢字").repeated(12), ""}, 100));
    QCOMPARE(layouts.rows(101), 3);
    const qint64 wide = layouts.rows(102);
    QVERIFY(wide >= 2);
    QCOMPARE(layouts.moved({100, 0}, 2), (LogPlace{101, 1}));
    QCOMPARE(layouts.moved({101, 2}, 1), (LogPlace{102, 0}));
    QCOMPARE(layouts.moved({103, 0}, -wide - 1), (LogPlace{101, 2}));
    QCOMPARE(layouts.moved({101, 1}, -100), (LogPlace{100, 0}));
    QCOMPARE(layouts.moved({101, 1}, 100), (LogPlace{103, 0}));
    QCOMPARE(layouts.lastTop(2), (LogPlace{102, wide - 1}));
    QCOMPARE(layouts.placeOf(101, 12), (LogPlace{101, 1}));
}

void TestLogLayout::placesStayWithinTheLog()
{
    LogLayouts layouts;
    QCOMPARE(layouts.clamped({5, 0}), LogPlace{});
    QCOMPARE(layouts.moved({5, 0}, 3), LogPlace{});
    QCOMPARE(layouts.lastTop(10), LogPlace{});
    layouts.setLines(std::make_shared<CountedLines>(qint64{10'000'000'000}, 7));
    QCOMPARE(layouts.clamped({0, 4}), (LogPlace{7, 0}));
    QCOMPARE(layouts.clamped({qint64{20'000'000'000}, 0}), (LogPlace{10'000'000'006, 0}));
    QCOMPARE(layouts.lastTop(10), (LogPlace{9'999'999'997, 0}));
}

void TestLogLayout::drawsWhatItSays()
{
    for (const QByteArray &text : {QByteArray("\x1b[31mMM"), QByteArray("\x1b[31m漢漢")}) {
        const LogLayout layout = layoutOf(text);
        QImage image(200, m_font.rowHeight(), QImage::Format_RGB32);
        image.fill(Tokens::light().surface);
        QPainter painter(&image);
        layout.draw(painter, {10, 0}, 0, 0, QRectF(image.rect()), {});
        painter.end();
        int inside = 0;
        int outside = 0;
        const int right = 10 + int(layout.width()) + 1;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) != Tokens::light().surface)
                    ++(x >= 9 && x <= right ? inside : outside);
            }
        }
        QVERIFY(inside > 10);
        QCOMPARE(outside, 0);
    }
}

void TestLogLayout::reverseFillsItsCells()
{
    const LogLayout layout = layoutOf("\x1b[7m   \x1b[0m   ");
    QImage image(200, m_font.rowHeight(), QImage::Format_RGB32);
    image.fill(Tokens::light().surface);
    QPainter painter(&image);
    layout.draw(painter, {0, 0}, 0, 0, QRectF(image.rect()), {});
    painter.end();
    const int middle = m_font.rowHeight() / 2;
    QCOMPARE(image.pixelColor(qRound(m_font.cell()), middle), Tokens::light().text);
    QCOMPARE(image.pixelColor(qRound(4 * m_font.cell()), middle), Tokens::light().surface);
}

void TestLogLayout::italicsLean()
{
    const auto drawn = [&](const QByteArray &text) {
        QImage image(100, m_font.rowHeight(), QImage::Format_RGB32);
        image.fill(Tokens::light().surface);
        QPainter painter(&image);
        layoutOf(text).draw(painter, {10, 0}, 0, 0, QRectF(image.rect()), {});
        return image;
    };
    QVERIFY(drawn("\x1b[3mlll") != drawn("lll"));
    QCOMPARE(drawn("\x1b[3m\x1b[23mlll"), drawn("lll"));
}

QTEST_MAIN(TestLogLayout)
#include "tst_loglayout.moc"
