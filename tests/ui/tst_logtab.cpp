// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubclient.h"
#include "tests/support/loopbackserver.h"
#include "ui/common/banner.h"
#include "ui/common/theme.h"
#include "ui/logs/logtab.h"
#include "ui/logs/logview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBlock>
#include <QToolButton>

using namespace spacedock;
using namespace Qt::StringLiterals;

using Level = LogMark::Level;
using Ground = LogMark::Ground;

namespace {

QByteArray logEvent(const QByteArray &text, int millisecond = 0)
{
    const QByteArray time =
        "2026-11-22T14:20:01." + QByteArray::number(millisecond).rightJustified(3, '0') + "Z";
    QByteArray escaped = text;
    escaped.replace('\\', "\\\\")
        .replace('"', "\\\"")
        .replace('\n', "\\n")
        .replace('\r', "\\r")
        .replace('\x1b', "\\u001b");
    return "data: {\"data\":\"" + escaped + "\",\"timestamp\":\"" + time + "\"}\n\n";
}

LogLine line(const QByteArray &text)
{
    return {{}, text};
}

void append(LogView &view, const QList<LogLine> &lines)
{
    view.append({lines.constData(), std::size_t(lines.size())});
}

QList<LogLine> numbered(int count, int from = 0)
{
    QList<LogLine> lines;
    for (int i = 0; i < count; ++i)
        lines.append(line("line " + QByteArray::number(from + i)));
    return lines;
}

/// The tab in front of a Hub that says what it is told.
struct House {
    House()
        : client(server.url(), {.proxy = NetworkSettings::Proxy::None})
        , tab(client)
    {
        tab.resize(800, 400);
    }

    void show(Stage stage = Stage::Running)
    {
        tab.setSpace(id, stage);
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab));
    }

    QLabel *state() const { return tab.findChild<QLabel *>(u"logState"_s); }
    BannerStack *banners() const { return tab.findChild<BannerStack *>(); }
    template <typename T> T *find(const QString &name) const { return tab.findChild<T *>(name); }

    LoopbackServer server;
    HubClient client;
    SpaceId id{u"alice"_s, u"demo"_s};
    LogTab tab;
};

} // namespace

class TestLogTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void ansi_data();
    void ansi();
    void progressKeepsTheLastState();
    void colorsStayReadable_data();
    void colorsStayReadable();
    void marks();
    void viewCollapsesProgress();
    void viewIsBounded();
    void viewYieldsToTheReader();
    void readerStaysWhenOldLinesGo();
    void opensOnlyWhileVisible();
    void showsLinesAndVerdict();
    void burstOfLines();
    void chosesTheBuildLogOfABuild();
    void refusedSaysWhy();
    void brokenStreamWaits();
    void copiesAll();
    void savesToAFile();
};

void TestLogTab::initTestCase()
{
    applyTheme(ThemeChoice::Light);
}

void TestLogTab::ansi_data()
{
    QTest::addColumn<QByteArray>("raw");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<LogRun>>("runs");
    const LogInk red{.tone = Tone::Failed};
    QTest::newRow("plain") << QByteArray("ok") << u"ok"_s << QList<LogRun>{{u"ok"_s, {}}};
    QTest::newRow("color") << QByteArray("a\x1b[31mb\x1b[0mc") << u"abc"_s
                           << QList<LogRun>{{u"a"_s, {}}, {u"b"_s, red}, {u"c"_s, {}}};
    QTest::newRow("bold bright black")
        << QByteArray("\x1b[1;90mx") << u"x"_s
        << QList<LogRun>{{u"x"_s, {.tone = Tone::Text2, .isBold = true}}};
    QTest::newRow("empty code resets")
        << QByteArray("\x1b[31mr\x1b[mn") << u"rn"_s << QList<LogRun>{{u"r"_s, red}, {u"n"_s, {}}};
    QTest::newRow("256") << QByteArray("\x1b[38;5;9mx") << u"x"_s
                         << QList<LogRun>{{u"x"_s, {.tone = Tone::Failed}}};
    QTest::newRow("cube") << QByteArray("\x1b[38;5;21mx") << u"x"_s
                          << QList<LogRun>{{u"x"_s, {.color = qRgb(0, 0, 255)}}};
    QTest::newRow("true color, ground left out")
        << QByteArray("\x1b[48;2;9;9;9;38;2;1;2;3mx") << u"x"_s
        << QList<LogRun>{{u"x"_s, {.color = qRgb(1, 2, 3)}}};
    QTest::newRow("cut codes") << QByteArray("x\x1b[38;5") << u"x"_s << QList<LogRun>{{u"x"_s, {}}};
    QTest::newRow("cursor codes go")
        << QByteArray("\x1b[2K\x1b[1Gx") << u"x"_s << QList<LogRun>{{u"x"_s, {}}};
    QTest::newRow("link") << QByteArray("\x1b]8;;http://a\x1b\\name\x1b]8;;\x07!") << u"name!"_s
                          << QList<LogRun>{{u"name!"_s, {}}};
    QTest::newRow("bell") << QByteArray("a\ab") << u"ab"_s << QList<LogRun>{{u"ab"_s, {}}};
    QTest::newRow("UTF-8") << QByteArray("100%|██|") << u"100%|██|"_s
                           << QList<LogRun>{{u"100%|██|"_s, {}}};
}

void TestLogTab::ansi()
{
    QFETCH(QByteArray, raw);
    QFETCH(QString, text);
    QFETCH(QList<LogRun>, runs);
    const StyledLine styled = styledLine(raw);
    QCOMPARE(styled.text(), text);
    QCOMPARE(styled.runs, runs);
    QCOMPARE(styled.text(), QString::fromUtf8(plainText(raw)).remove(u'\a'));
}

void TestLogTab::progressKeepsTheLastState()
{
    const StyledLine bar = styledLine("10%\r50%\r100%");
    QCOMPARE(bar.text(), u"100%"_s);
    QCOMPARE(bar.redraws, 2);
    QVERIFY(!bar.isOpen);
    QVERIFY(styledLine("10%\r").isOpen);
    QCOMPARE(styledLine("10%\r").text(), u"10%"_s);
    QVERIFY(styledLine("\r20%").startsOver);
}

void TestLogTab::colorsStayReadable_data()
{
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<QColor>("color");
    for (const Tokens *tokens : {&Tokens::light(), &Tokens::dark()}) {
        for (const QColor &color : {QColor(Qt::yellow), QColor(Qt::blue), QColor(Qt::white),
                                    QColor(Qt::black), QColor(128, 128, 128)})
            QTest::addRow("%s on %s", qPrintable(color.name()), qPrintable(tokens->surface.name()))
                << tokens->surface << color;
    }
}

void TestLogTab::colorsStayReadable()
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

void TestLogTab::marks()
{
    const QList<std::pair<QString, LogMark>> lines{
        {u"INFO: started"_s, {}},
        {u"Traceback (most recent call last):"_s, {Level::Error, Ground::Error}},
        {u"  File \"app.py\", line 1, in <module>"_s, {Level::None, Ground::Error}},
        {u"torch.cuda.OutOfMemoryError: CUDA out of memory."_s, {Level::Error, Ground::Error}},
        {u"INFO: 200 OK"_s, {}},
        {u"2026-11-22 14:20 ERROR worker died"_s, {Level::Error, Ground::Error}},
        {u"UserWarning: deprecated"_s, {Level::Warning, Ground::None}},
        {u"no errors found"_s, {}},
        {u"Is CUDA available: True"_s, {Level::None, Ground::Ok}},
        {u"CUDA device: Tesla T4"_s, {Level::None, Ground::Ok}}};
    LogScanner scanner;
    for (const auto &[text, mark] : lines)
        QVERIFY2(scanner.scan(text) == mark, qPrintable(text));
    QCOMPARE(scanner.usesGpu(), std::optional(true));
    QCOMPARE(scanner.gpuName(), u"Tesla T4"_s);
    scanner.scan(u"Is CUDA available: False"_s);
    QCOMPARE(scanner.usesGpu(), std::optional(false));
}

void TestLogTab::viewCollapsesProgress()
{
    LogView view;
    append(view, {line("begin"), line("10%\r"), line("20%\r"), line("\r30%"), line("end")});
    QCOMPARE(view.lineCount(), 3);
    QVERIFY(view.toPlainText().contains(u"30%"_s));
    QVERIFY(!view.toPlainText().contains(u"10%"_s));
}

void TestLogTab::viewIsBounded()
{
    LogView view;
    append(view, numbered(LogView::MaxBlocks + 10));
    QVERIFY(view.lineCount() <= LogView::MaxBlocks);
    QVERIFY(view.toPlainText().endsWith(u"line %1"_s.arg(LogView::MaxBlocks + 9)));
}

void TestLogTab::viewYieldsToTheReader()
{
    LogView view;
    view.resize(400, 200);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    append(view, numbered(200));
    QTRY_COMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());
    QVERIFY(view.isFollowing());
    auto *button = view.findChild<QPushButton *>(u"newLines"_s);
    QVERIFY(button->isHidden());

    view.verticalScrollBar()->setValue(20);
    QVERIFY(!view.isFollowing());
    append(view, numbered(12, 200));
    QCOMPARE(view.verticalScrollBar()->value(), 20);
    QCOMPARE(view.missed(), 12);
    QVERIFY(button->isVisible());
    QVERIFY(button->text().contains(u"12"_s));

    button->click();
    QVERIFY(view.isFollowing());
    QCOMPARE(view.missed(), 0);
    QVERIFY(button->isHidden());
    QCOMPARE(view.verticalScrollBar()->value(), view.verticalScrollBar()->maximum());

    view.verticalScrollBar()->setValue(20);
    QTest::keyClick(&view, Qt::Key_End);
    QVERIFY(view.isFollowing());
}

void TestLogTab::readerStaysWhenOldLinesGo()
{
    LogView view;
    view.resize(400, 200);
    view.show();
    append(view, numbered(LogView::MaxBlocks));
    view.verticalScrollBar()->setValue(5000);
    const auto first = [&view] { return view.cursorForPosition({4, 4}).block().text(); };
    const QString before = first();
    append(view, numbered(1, LogView::MaxBlocks));
    QVERIFY(view.lineCount() < LogView::MaxBlocks);
    QCOMPARE(first(), before);
}

void TestLogTab::opensOnlyWhileVisible()
{
    House house;
    house.server.answerAlways(LoopbackServer::events());
    house.tab.setSpace(house.id, Stage::Running);
    QTest::qWait(50);
    QVERIFY(house.server.requests().isEmpty());
    house.show();
    QTRY_COMPARE(house.server.openStreams(), 1);
    QVERIFY(house.server.requests().first().target.contains("/logs/run"));
    house.tab.hide();
    QTRY_COMPARE(house.server.openStreams(), 0);
}

void TestLogTab::showsLinesAndVerdict()
{
    House house;
    house.server.answerAlways(LoopbackServer::events(logEvent("hello\n", 1)));
    house.show();
    QTRY_COMPARE(house.tab.view()->lineCount(), 1);
    house.server.send(logEvent("Is CUDA available: True\n", 2)
                      + logEvent("CUDA device: Tesla T4\n", 3));
    QTRY_COMPARE(house.tab.view()->lineCount(), 3);
    QVERIFY(house.find<QWidget>(u"logVerdict"_s)->isVisible());
    QCOMPARE(house.tab.view()->scanner().usesGpu(), std::optional(true));
}

void TestLogTab::burstOfLines()
{
    House house;
    house.server.answerAlways(LoopbackServer::events());
    house.show();
    QTRY_COMPARE(house.server.openStreams(), 1);
    QByteArray burst;
    for (int i = 0; i < 5000; ++i)
        burst += logEvent("line " + QByteArray::number(i) + "\n", i % 1000);
    house.server.send(burst);
    QTRY_COMPARE_WITH_TIMEOUT(house.tab.view()->lineCount(), 5000, 20'000);
    QVERIFY(house.tab.view()->toPlainText().endsWith(u"line 4999"_s));
}

void TestLogTab::chosesTheBuildLogOfABuild()
{
    House house;
    house.server.answerAlways(LoopbackServer::events());
    house.show(Stage::BuildError);
    QCOMPARE(house.tab.kind(), LogKind::Build);
    QTRY_COMPARE(house.server.openStreams(), 1);
    QVERIFY(house.server.requests().last().target.contains("/logs/build"));
    house.tab.setKind(LogKind::Run);
    QTRY_VERIFY(house.server.requests().last().target.contains("/logs/run"));
    house.tab.setSpace(house.id, Stage::Building); // The reader's choice stays.
    QCOMPARE(house.tab.kind(), LogKind::Run);
}

void TestLogTab::refusedSaysWhy()
{
    House house;
    house.server.answerAlways(LoopbackServer::json("{\"error\":\"no\"}", 403));
    house.show();
    QTRY_COMPARE(house.banners()->count(), 1);
    QCOMPARE(house.tab.view()->lineCount(), 0);
    QVERIFY(!house.state()->text().isEmpty());
    house.server.answerAlways(LoopbackServer::events(logEvent("now\n")));
    house.tab.retry();
    QTRY_COMPARE(house.tab.view()->lineCount(), 1);
    QCOMPARE(house.banners()->count(), 0);
}

void TestLogTab::brokenStreamWaits()
{
    House house;
    house.server.answerAlways(LoopbackServer::events(logEvent("first\n", 1)));
    house.show();
    QTRY_COMPARE(house.tab.view()->lineCount(), 1);
    const QString live = house.state()->text();
    house.server.endStreams();
    QTRY_VERIFY(house.state()->text() != live);
    QTRY_COMPARE_WITH_TIMEOUT(house.state()->text(), live, 10'000); // The replay adds no line.
}

void TestLogTab::copiesAll()
{
    House house;
    house.server.answerAlways(
        LoopbackServer::events(logEvent("\x1b[31mred\x1b[0m\n", 1) + logEvent("two\n", 2)));
    house.show();
    QTRY_COMPARE(house.tab.view()->lineCount(), 2);
    house.find<QToolButton>(u"logTimes"_s)->setChecked(false);
    house.tab.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"red\ntwo\n"_s);
    house.find<QToolButton>(u"logTimes"_s)->setChecked(true);
    QVERIFY(house.tab.asText().contains(u".002  two"_s));
}

void TestLogTab::savesToAFile()
{
    House house;
    house.server.answerAlways(LoopbackServer::events(logEvent("kept\n", 1)));
    house.show();
    QTRY_COMPARE(house.tab.view()->lineCount(), 1);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.log"_s);
    house.find<QToolButton>(u"logSave"_s)->click();
    auto *dialog = house.tab.findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(file);
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("kept"));
    dialog->close();
}

QTEST_MAIN(TestLogTab)
#include "tst_logtab.moc"
