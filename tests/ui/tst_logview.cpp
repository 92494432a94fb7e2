// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logstore.h"

#include "tests/support/cputimer.h"
#include "tests/ui/loglinesdata.h"
#include "ui/common/theme.h"
#include "ui/logs/logview.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

constexpr QSize Size(600, 300);

/// Shows \a lines without following, from the first on.
void show(LogView &view, std::shared_ptr<const LogLines> lines, bool following = false)
{
    view.resize(Size);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    view.setLines(std::move(lines));
    if (following)
        return;
    view.setFollowing(false);
    view.verticalScrollBar()->setValue(0);
}

int rowHeight(LogView &view)
{
    return view.layouts().font().rowHeight();
}

/// Pixels of row \a row that have another color than \a ground.
int inked(const QImage &image, LogView &view, int row, const QColor &ground)
{
    int count = 0;
    for (int y = row * rowHeight(view); y < (row + 1) * rowHeight(view); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y) != ground;
    }
    return count;
}

void turnWheel(LogView &view, int angle)
{
    const QPointF at(100, 100);
    QWheelEvent wheel(at, view.viewport()->mapToGlobal(at), {}, {0, angle}, Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(view.viewport(), &wheel);
}

QString pasted()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestLogView : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void paintsGroundsAndMarks();
    void paintsDividers();
    void paintsBothThemes();
    void followsTheEnd();
    void yieldsToTheReader();
    void staysWhenOldLinesGo();
    void dropsBelowTheReader();
    void scrollsBillionsOfLines();
    void scrollBarReachesBothEnds_data();
    void scrollBarReachesBothEnds();
    void wrapsAndScrolls();
    void hugeLineScrollsSideways();
    void hugeWrappedLineByBarAndWheel();
    void wheelMovesByRows();
    void keysMove();
    void selectsWithTheMouse();
    void selectsLines();
    void selectsWithKeys();
    void copiesWithTimes();
    void timesSinceTheRunBegan();
    void copiesRightToLeftAndEscapes();
    void cutsLargeCopies();
    void redrawnLineIsPaintedAnew();
    void currentLineIsTold();
    void goesToALine();
    void caretStaysInSight();
    void sourcesAreNamed();
    void speaksToScreenReaders();
    void idleViewPaintsNothing();
};

void TestLogView::initTestCase()
{
    applyTheme(ThemeChoice::Light);
}

void TestLogView::paintsGroundsAndMarks()
{
    LogView view;
    show(view,
         std::make_shared<WrittenLines>(QList<WrittenLines::Line>{
             {.text = ""},
             {.text = "Traceback (most recent call last):",
              .record = {.level = LogLevel::Error, .startsBlock = true, .inBlock = true}},
             {.text = "  File \"app.py\", line 1",
              .record = {.level = LogLevel::Error, .inBlock = true}},
             {.text = "ValueError: no", .record = {.level = LogLevel::Error, .inBlock = true}},
             {.text = "WARNING: old", .record = {.level = LogLevel::Warning}},
             {.text = "CUDA device: Tesla T4", .record = {.check = LogCheck::GpuUsed}},
             {.text = "CUDA available: False", .record = {.check = LogCheck::GpuUnused}}}));
    const QImage image = view.viewport()->grab().toImage();
    const Tokens &tokens = Tokens::light();
    const QList<QColor> grounds{tokens.surface, tokens.errbg, tokens.errbg, tokens.errbg,
                                tokens.surface, tokens.okbg,  tokens.errbg};
    for (int row = 0; row < grounds.size(); ++row) {
        const int y = row * rowHeight(view) + 1;
        QCOMPARE(image.pixelColor(2, y), grounds[row]);
        QCOMPARE(image.pixelColor(image.width() - 2, y), grounds[row]);
    }
    // One triangle where the traceback begins and one at its exception.
    const LogColumns columns(view.layouts().font(), LogTimes::OfDay, {});
    const auto hasMark = [&](int row, const QColor &color) {
        for (int y = row * rowHeight(view); y < (row + 1) * rowHeight(view); ++y) {
            for (int x = columns.mark; x < columns.text - 4; ++x) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(hasMark(1, tokens.failed));
    QVERIFY(!hasMark(2, tokens.failed));
    QVERIFY(hasMark(3, tokens.failed));
    QVERIFY(hasMark(4, tokens.paid));
    QVERIFY(!hasMark(0, tokens.failed));
}

void TestLogView::paintsDividers()
{
    LogView view;
    const LogDivider restart{.kind = LogDivider::Kind::Restart,
                             .from = LogStart,
                             .until = LogStart + std::chrono::minutes{2},
                             .run = 41,
                             .commit = "3f9c2ab1234567"};
    const LogDivider gap{.kind = LogDivider::Kind::Gap,
                         .from = LogStart,
                         .until = LogStart + std::chrono::hours{1},
                         .commit = {}};
    show(view,
         std::make_shared<WrittenLines>(QList<WrittenLines::Line>{{.text = {}, .divider = restart},
                                                                  {.text = {}, .divider = gap}}));
    const QString words = dividerText(restart);
    for (const char16_t *part : {u"11:45:00", u"2 min", u"41", u"3f9c2ab"})
        QVERIFY2(words.contains(QString::fromUtf16(part)), qPrintable(words));
    QVERIFY(!words.contains(u"3f9c2ab1"_s));
    QVERIFY(dividerText(gap).contains(u"12:43:00"_s));
    const QImage image = view.viewport()->grab().toImage();
    const auto ctl = [&](int row) {
        int count = 0;
        for (int x = 20; x < image.width(); ++x)
            count += image.pixelColor(x, row * rowHeight(view) + rowHeight(view) / 2)
                == Tokens::light().ctl;
        return count;
    };
    QVERIFY(ctl(0) > 100);
    QVERIFY(ctl(1) > 20);
    QVERIFY(ctl(1) < ctl(0)); // Dashed.
}

void TestLogView::paintsBothThemes()
{
    LogView view;
    show(view, written({"\x1b[31mred \x1b[38;2;0;0;60mdark blue", "漢字 🚀 שלום e\u0301"}));
    for (const auto &[theme, tokens] : {std::pair(ThemeChoice::Dark, &Tokens::dark()),
                                        std::pair(ThemeChoice::Light, &Tokens::light())}) {
        applyTheme(theme);
        QApplication::processEvents();
        const QImage image = view.viewport()->grab().toImage();
        QCOMPARE(image.pixelColor(2, 2), tokens->surface);
        QVERIFY(inked(image, view, 0, tokens->surface) > 50);
        QVERIFY(inked(image, view, 1, tokens->surface) > 50);
        QCOMPARE(inked(image, view, 2, tokens->surface), 0);
    }
}

void TestLogView::followsTheEnd()
{
    LogView view;
    show(view, std::make_shared<CountedLines>(1'000), true);
    QVERIFY(view.isFollowing());
    QCOMPARE(view.top().line, 1'000 - view.visibleRows());
    view.setLines(std::make_shared<CountedLines>(1'500));
    QCOMPARE(view.top().line, 1'500 - view.visibleRows());
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(view.findChild<QPushButton *>(u"newLines"_s)->isHidden());
}

void TestLogView::yieldsToTheReader()
{
    LogView view;
    show(view, std::make_shared<CountedLines>(200), true);
    QSignalSpy told(&view, &LogView::followingChanged);
    auto *button = view.findChild<QPushButton *>(u"newLines"_s);
    view.verticalScrollBar()->setValue(20);
    QVERIFY(!view.isFollowing());
    QCOMPARE(told.size(), 1);
    view.setLines(std::make_shared<CountedLines>(212));
    QCOMPARE(view.top().line, 20);
    QCOMPARE(view.missed(), 12);
    QVERIFY(button->isVisible());
    QVERIFY(button->text().contains(u"12"_s));
    QVERIFY(view.rect().contains(button->geometry()));

    QTest::mouseClick(button, Qt::LeftButton);
    QVERIFY(view.isFollowing());
    QCOMPARE(view.missed(), 0);
    QVERIFY(button->isHidden());
    QCOMPARE(view.top().line, 212 - view.visibleRows());

    view.verticalScrollBar()->setValue(20);
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.isFollowing());
    view.verticalScrollBar()->setValue(20);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QVERIFY(view.isFollowing());
}

void TestLogView::staysWhenOldLinesGo()
{
    LogView view;
    show(view, std::make_shared<CountedLines>(1'000));
    view.verticalScrollBar()->setValue(500);
    QCOMPARE(view.top().line, 500);
    view.setLines(std::make_shared<CountedLines>(1'000, 300));
    QCOMPARE(view.top().line, 500);
    QCOMPARE(view.verticalScrollBar()->value(), 200);
}

void TestLogView::dropsBelowTheReader()
{
    LogView view;
    show(view, std::make_shared<CountedLines>(1'000));
    view.setSelection({.anchor = {3, 0}, .caret = {600, 2}});
    view.setLines(std::make_shared<CountedLines>(1'000, 500));
    QCOMPARE(view.top().line, 500); // The line that was on top is gone: the oldest is.
    QVERIFY(view.copied(LogTimes::Off).startsWith(u"line 500\n"_s));
    QVERIFY(!view.viewport()->grab().isNull());
}

void TestLogView::scrollsBillionsOfLines()
{
    constexpr qint64 Count = 10'000'000'000; // More than a scroll bar can count.
    LogView view;
    show(view, std::make_shared<CountedLines>(Count));
    test::CpuTimer watch;
    watch.start();
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum() / 2);
    QVERIFY(std::abs(view.top().line - Count / 2) < Count / 1'000);
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QCOMPARE(view.top().line, Count - view.visibleRows());
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.top().line, 0);
    view.goTo(Count - 1);
    QCOMPARE(view.top().line, Count - view.visibleRows());
    QVERIFY2(watch.elapsed() < 500, qPrintable(QString::number(watch.elapsed())));
}

void TestLogView::scrollBarReachesBothEnds_data()
{
    QTest::addColumn<bool>("wrapped");
    QTest::newRow("lines as they are") << false;
    QTest::newRow("broken lines") << true;
}

void TestLogView::scrollBarReachesBothEnds()
{
    QFETCH(bool, wrapped);
    QList<QByteArray> texts;
    for (int i = 0; i < 300; ++i)
        texts << QByteArray("word ").repeated(i % 50);
    LogView view;
    view.setWrapped(wrapped);
    show(view, written(texts));
    QCOMPARE(view.top(), LogPlace{});
    view.verticalScrollBar()->setValue(view.verticalScrollBar()->maximum());
    QCOMPARE(view.top(), view.layouts().lastTop(view.visibleRows()));
    QVERIFY(!view.rectOf({299, 0}).isEmpty());
    view.verticalScrollBar()->setValue(0);
    QCOMPARE(view.top(), LogPlace{});
}

void TestLogView::wrapsAndScrolls()
{
    LogView view;
    show(view, written({"first", QByteArray("x").repeated(1'000), "last"}));
    const int wide = view.horizontalScrollBar()->maximum();
    QVERIFY(wide > 0);
    view.setWrapped(true);
    QVERIFY(!view.horizontalScrollBar()->isVisible());
    const qint64 rows = view.layouts().rows(1);
    QVERIFY(rows > 10);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ControlModifier);
    if (rows + 2 > view.visibleRows())
        QCOMPARE(view.top().line, 1);
    view.resize(1'200, 300); // Fewer rows; what is on top stays in sight.
    QVERIFY(view.layouts().rows(1) < rows);
    view.setWrapped(false);
    QCOMPARE(view.layouts().rows(1), 1);
}

void TestLogView::hugeLineScrollsSideways()
{
    LogView view;
    test::CpuTimer watch;
    const auto lines = written({QByteArray("0123456789").repeated(2'000'000) + "END", "short"});
    watch.start();
    show(view, lines);
    view.horizontalScrollBar()->setValue(view.horizontalScrollBar()->maximum());
    QVERIFY(view.firstColumn() > 19'000'000);
    const QImage image = view.viewport()->grab().toImage();
    QVERIFY(inked(image, view, 0, Tokens::light().surface) > 50);
    const QRect end = view.rectOf({0, 20'000'003});
    QVERIFY(end.left() > 0 && end.left() < view.viewport()->width());
    view.setWrapped(true);
    view.setFollowing(true);
    QVERIFY(!view.rectOf({1, 0}).isEmpty());
    QVERIFY2(watch.elapsed() < 2'000, qPrintable(QString::number(watch.elapsed())));
}

/// One of megabytes takes as much of the scroll bar as it has rows.
void TestLogView::hugeWrappedLineByBarAndWheel()
{
    LogView view;
    test::CpuTimer watch;
    watch.start();
    show(view, written({"first", QByteArray("0123456789").repeated(500'000), "last"}));
    view.setWrapped(true);
    view.setFollowing(false);
    view.verticalScrollBar()->setValue(0);
    const qint64 rows = view.layouts().rows(1);
    QScrollBar *bar = view.verticalScrollBar();
    QCOMPARE(qint64{bar->maximum()}, rows + 2 - view.visibleRows());
    bar->setValue(bar->maximum() / 2);
    QCOMPARE(view.top(), (LogPlace{1, bar->maximum() / 2 - 1}));
    turnWheel(view, -120);
    QCOMPARE(bar->value(), bar->maximum() / 2 + QApplication::wheelScrollLines());
    QCOMPARE(view.top(), (LogPlace{1, bar->value() - 1}));
    bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
    QCOMPARE(view.top(), (LogPlace{1, bar->value() - 1}));
    bar->setValue(bar->maximum());
    QVERIFY(view.isFollowing());
    QVERIFY(!view.rectOf({2, 0}).isEmpty());
    bar->setValue(0);
    QCOMPARE(view.top(), LogPlace{});
    QVERIFY2(watch.elapsed() < 2'000, qPrintable(QString::number(watch.elapsed())));
}

void TestLogView::wheelMovesByRows()
{
    LogView view;
    show(view, std::make_shared<CountedLines>(1'000));
    turnWheel(view, -120);
    QCOMPARE(view.top().line, QApplication::wheelScrollLines());
    turnWheel(view, 120);
    QCOMPARE(view.top().line, 0);
    for (int i = 0; i < 120; ++i) // A touch pad: small steps add up.
        turnWheel(view, -1);
    QCOMPARE(view.top().line, QApplication::wheelScrollLines());
}

void TestLogView::keysMove()
{
    LogView view;
    show(view, std::make_shared<CountedLines>(1'000));
    QTest::keyClick(&view, Qt::Key_PageDown);
    QCOMPARE(view.top().line, view.visibleRows() - 1);
    QTest::keyClick(&view, Qt::Key_PageUp);
    QCOMPARE(view.top().line, 0);
    QTest::keyClick(&view, Qt::Key_Down); // The caret appears on top …
    QCOMPARE(view.currentLine(), std::optional<qint64>(0));
    for (int i = 0; i < view.visibleRows(); ++i)
        QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(view.currentLine(), std::optional<qint64>(view.visibleRows()));
    QCOMPARE(view.top().line, 1); // … and takes the page with it.
    QTest::keyClick(&view, Qt::Key_Home);
    QCOMPARE(view.currentLine(), std::optional<qint64>(0));
    QCOMPARE(view.top().line, 0);
}

void TestLogView::selectsWithTheMouse()
{
    LogView view;
    show(view, written({"first line here", "second one"}));
    const QRect from = view.rectOf({0, 6});
    const QRect to = view.rectOf({1, 6});
    const auto middle = [](const QRect &rect) {
        return QPoint(rect.left() + 1, rect.center().y());
    };
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, middle(from));
    QTest::mouseMove(view.viewport(), middle(to));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, middle(to));
    view.copy();
    QCOMPARE(pasted(), u"line here\nsecond"_s);

    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, middle(view.rectOf({0, 7})));
    QCOMPARE(view.copied(LogTimes::Off), u"line"_s);

    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, middle(view.rectOf({1, 0})));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, middle(view.rectOf({1, 0})));
    QVERIFY(!view.hasSelection());
    QTest::mousePress(view.viewport(), Qt::LeftButton, Qt::ShiftModifier,
                      middle(view.rectOf({1, 6})));
    QCOMPARE(view.copied(LogTimes::Off), u"second"_s);
}

void TestLogView::selectsLines()
{
    LogView view;
    show(view, written({"one", "two", "three"}));
    const int y = view.rectOf({1, 0}).center().y();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, QPoint(4, y)); // Beside the line.
    QCOMPARE(view.copied(LogTimes::Off), u"two\n"_s);
    QTest::mousePress(view.viewport(), Qt::LeftButton, {}, QPoint(4, y));
    QTest::mouseMove(view.viewport(), QPoint(4, 2));
    QTest::mouseRelease(view.viewport(), Qt::LeftButton, {}, QPoint(4, 2));
    QCOMPARE(view.copied(LogTimes::Off), u"one\ntwo\n"_s);
    QTest::keyClick(&view, Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(view.copied(LogTimes::Off), u"one\ntwo\nthree\n"_s);
    QTest::keyClick(&view, Qt::Key_Escape);
    QVERIFY(!view.hasSelection());
}

void TestLogView::selectsWithKeys()
{
    LogView view;
    show(view, written({"alpha beta", "gamma"}));
    view.setSelection({.anchor = {0, 0}, .caret = {0, 0}});
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.copied(LogTimes::Off), u"al"_s);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier | Qt::ControlModifier);
    QCOMPARE(view.copied(LogTimes::Off), u"alpha "_s);
    QTest::keyClick(&view, Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(view.copied(LogTimes::Off), u"alpha beta"_s);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(view.copied(LogTimes::Off), u"alpha beta\ng"_s);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(&view, Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(view.copied(LogTimes::Off), u"alpha beta"_s);
    QTest::keyClick(&view, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(view.copied(LogTimes::Off), u"alpha beta\ngamma"_s);
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(pasted(), u"alpha beta\ngamma"_s);
}

void TestLogView::copiesWithTimes()
{
    LogView view;
    show(view, written({"one", "two"}));
    view.selectAll();
    QTest::keyClick(&view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(pasted(), u"11:43:00.000  one\n11:43:00.250  two\n"_s);
    QCOMPARE(view.copied(LogTimes::SinceBefore), u"11:43:00.000  one\n+0.250  two\n"_s);
    QVERIFY(view.copied(LogTimes::Dated).startsWith(u"18 Nov 11:43"_s));
}

void TestLogView::timesSinceTheRunBegan()
{
    using namespace std::chrono_literals;
    LogStore store;
    store.append("one", {.time = LogStart});
    store.append("two", {.time = LogStart + 2h + 3s});
    store.append(LogDivider{.kind = LogDivider::Kind::Restart, .until = LogStart + 3h, .run = 2});
    store.append("no time", {});
    store.append("again", {.time = LogStart + 3h});
    store.append("later", {.time = LogStart + 3h + 65s});
    store.publish();
    LogMatches dividers;
    dividers.append(2);
    StoreLines lines(store.snapshot());
    lines.setDividers(dividers);
    const auto at = [&](qint64 row) { return timeText(lines, row, LogTimes::SinceStart); };
    QCOMPARE(at(0), u"+0.000"_s);
    QCOMPARE(at(1), u"+2:00:03.000"_s);
    QCOMPARE(at(3), QString());
    QCOMPARE(at(4), u"+0.000"_s);
    QCOMPARE(at(5), u"+1:05.000"_s);
    // Of two logs in one each has its own start.
    lines.setSources({u"a"_s, u"b"_s}, [](qint64 line) { return line == 1 || line == 5 ? 1 : 0; });
    QCOMPARE(at(4), u"+0.000"_s);
    QCOMPARE(at(5), u"+1:01:02.000"_s);
}

void TestLogView::copiesRightToLeftAndEscapes()
{
    LogView view;
    show(view, written({"\x1b[31mשלום\x1b[0m עולם 🚀", "10%\r100%"}));
    view.selectAll();
    QCOMPARE(view.copied(LogTimes::Off), u"שלום עולם 🚀\n100%\n"_s);
    view.setSelection({.anchor = {0, 0}, .caret = {0, 13}}); // Sequence and word.
    QCOMPARE(view.copied(LogTimes::Off), u"שלום"_s);
}

void TestLogView::cutsLargeCopies()
{
    LogView view;
    show(view, written(QList<QByteArray>(40, QByteArray("x").repeated(1'000'000))));
    QSignalSpy cut(&view, &LogView::copyCut);
    view.selectAll();
    view.copy();
    QCOMPARE(cut.size(), 1);
    QVERIFY(pasted().size() < 20'000'000);
}

void TestLogView::redrawnLineIsPaintedAnew()
{
    LogView view;
    const auto before = written({"", "i"});
    before->setOpen(true);
    show(view, before);
    const int narrow = inked(view.viewport()->grab().toImage(), view, 1, Tokens::light().surface);
    view.setLines(std::make_shared<WrittenLines>(
        QList<WrittenLines::Line>{{.text = ""}, {.text = "MMMMMMMM", .record = {.redraws = 388}}}));
    QVERIFY(inked(view.viewport()->grab().toImage(), view, 1, Tokens::light().surface)
            > 4 * narrow / 3);
    QVERIFY(redrawsText(388).contains(u"388"_s));
}

void TestLogView::currentLineIsTold()
{
    LogView view;
    view.setCurrentMarked(true);
    show(view, std::make_shared<CountedLines>(100));
    QSignalSpy told(&view, &LogView::currentChanged);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rectOf({3, 0}).center());
    QCOMPARE(told.size(), 1);
    QCOMPARE(told.last().first().toLongLong(), 3);
    QTest::keyClick(&view, Qt::Key_Down);
    QCOMPARE(told.last().first().toLongLong(), 4);
    const QImage image = view.viewport()->grab().toImage();
    QCOMPARE(image.pixelColor(2, 4 * rowHeight(view) + 4), Tokens::light().sel);
}

void TestLogView::goesToALine()
{
    LogView view;
    show(view, std::make_shared<CountedLines>(1'000), true);
    view.goTo(500);
    QVERIFY(!view.isFollowing());
    QVERIFY(!view.rectOf({500, 0}).isEmpty());
    const LogPlace top = view.top();
    view.goTo(501); // Already in sight.
    QCOMPARE(view.top(), top);
}

void TestLogView::caretStaysInSight()
{
    LogView view;
    show(view, std::make_shared<CountedLines>(1'000));
    view.goTo(500);
    const int last = view.visibleRows() - 1;
    view.setSelection(
        {.anchor = {view.top().line + last, 0}, .caret = {view.top().line + last, 0}});
    const qint64 caret = *view.currentLine();
    view.resize(Size.width(), Size.height() / 2); // As when the filtered lines open below.
    QTRY_VERIFY(!view.rectOf({caret, 0}).isEmpty());
}

void TestLogView::sourcesAreNamed()
{
    class TwoLogs : public CountedLines {
    public:
        using CountedLines::CountedLines;
        std::optional<int> source(qint64 line) const override { return int(line % 2); }
    };
    LogView view;
    show(view, std::make_shared<TwoLogs>(10));
    const int before = view.rectOf({0, 0}).left();
    view.setSources({u"run"_s, u"build"_s});
    QVERIFY(view.rectOf({0, 0}).left() > before); // Room for the names.
    const QImage image = view.viewport()->grab().toImage();
    const LogColumns columns(view.layouts().font(), view.times(), {u"run"_s, u"build"_s});
    for (int row = 0; row < 2; ++row)
        QCOMPARE(image.pixelColor(columns.bar + 1, row * rowHeight(view) + 3),
                 Tokens::light().series.at(std::size_t(row)));
}

void TestLogView::speaksToScreenReaders()
{
    LogView view;
    show(view, written({"\x1b[31mfirst", "second é🚀", "third"}));
    QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&view);
    QVERIFY(face);
    QAccessibleTextInterface *text = face->textInterface();
    QVERIFY(text);
    QCOMPARE(text->text(0, text->characterCount()), u"first\nsecond é🚀\nthird\n"_s);
    QVERIFY(face->state().readOnly);
    view.setSelection({.anchor = {1, 0}, .caret = {1, 9}}); // Behind the é.
    QCOMPARE(text->cursorPosition(), 6 + 8);
    int start = 0;
    int end = 0;
    QCOMPARE(text->selectionCount(), 1);
    text->selection(0, &start, &end);
    QCOMPARE(start, 6);
    QCOMPARE(end, 14);
    QCOMPARE(text->textAtOffset(8, QAccessible::LineBoundary, &start, &end), u"second é🚀\n"_s);
    text->setCursorPosition(17);
    QCOMPARE(view.currentLine(), std::optional<qint64>(2));
    const QRect rect = text->characterRect(6);
    QCOMPARE(text->offsetAtPoint(rect.center() - QPoint(2, 0)), 6);
}

void TestLogView::idleViewPaintsNothing()
{
    LogView view;
    show(view, std::make_shared<CountedLines>(1'000));
    QApplication::processEvents();
    struct Counter : QObject {
        int paints = 0;
        bool eventFilter(QObject *, QEvent *event) override
        {
            paints += event->type() == QEvent::Paint;
            return false;
        }
    } counter;
    view.viewport()->installEventFilter(&counter);
    for (int i = 1; i <= 50; ++i)
        view.setLines(std::make_shared<CountedLines>(1'000 + i)); // All below the page.
    QApplication::processEvents();
    QVERIFY2(counter.paints <= 1, qPrintable(QString::number(counter.paints)));
    QCOMPARE(view.missed(), 50);
}

QTEST_MAIN(TestLogView)
#include "tst_logview.moc"
