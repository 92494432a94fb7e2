// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubclient.h"
#include "tests/support/loopbackserver.h"
#include "ui/common/banner.h"
#include "ui/common/segmented.h"
#include "ui/common/theme.h"
#include "ui/logs/logfinder.h"
#include "ui/logs/loglevels.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logtab.h"
#include "ui/logs/logview.h"

#include <QAction>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSet>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace spacedock;
using namespace Qt::StringLiterals;

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

/// The tab in front of a Hub that says what it is told.
struct House {
    House()
        : client(server.url(), {.proxy = NetworkSettings::Proxy::None})
        , tab([this](const SpaceId &space, LogKind kind) { return session(space, kind); })
    {
        tab.resize(800, 400);
    }

    /// As the desk does it: who comes back soon finds the same log.
    std::shared_ptr<LogSession> session(const SpaceId &space, LogKind kind)
    {
        const auto same = [&](const auto &each) {
            return each->id() == space && each->kind() == kind;
        };
        auto found = std::ranges::find_if(kept, same);
        if (found == kept.end()) {
            kept.push_back(std::make_shared<LogSession>(client, space, kind));
            found = kept.end() - 1;
        }
        if ((*found)->state() == LogSession::State::Closed)
            (*found)->open();
        return *found;
    }

    void show(Stage stage = Stage::Running)
    {
        tab.setSpace(id, stage);
        tab.show();
        QVERIFY(QTest::qWaitForWindowExposed(&tab));
    }

    QLabel *state() const { return tab.findChild<QLabel *>(u"logState"_s); }
    BannerStack *banners() const { return tab.findChild<BannerStack *>(); }
    qint64 lines() const { return tab.view()->lines().rows(); }
    QString text(qint64 row) const
    {
        const LogLines &all = tab.view()->lines();
        return QString::fromUtf8(all.text(all.lineAt(row)));
    }
    template <typename T> T *find(const QString &name) const { return tab.findChild<T *>(name); }

    LoopbackServer server;
    HubClient client;
    SpaceId id{u"alice"_s, u"demo"_s};
    std::vector<std::shared_ptr<LogSession>> kept;
    LogTab tab;
};

} // namespace

class TestLogTab : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void stateWords_data();
    void stateWords();
    void opensOnlyWhileVisible();
    void linesStayWhileHidden();
    void showsLinesAndCounts();
    void burstOfLines();
    void chosesTheBuildLogOfABuild();
    void refusedSaysWhy();
    void withoutStreamSaysWhatToDo();
    void runAndBuildByTime();
    void brokenStreamWaits();
    void failedPointsAtItsFirstError();
    void firstErrorIsOfTheLastRun();
    void keptOpenFromTheMenu();
    void copiesAll();
    void savesToAFile();
    void toolsAndViewAgree();
    void narrowKeepsItsTools();
    void choicesAreKept();
};

void TestLogTab::initTestCase()
{
    applyTheme(ThemeChoice::Light);
}

void TestLogTab::stateWords_data()
{
    QTest::addColumn<LogState>("state");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("title");
    using State = LogSession::State;
    const Error lost{.kind = Error::Kind::Network};
    QTest::newRow("closed") << LogState{} << QString() << QString();
    QTest::newRow("connecting") << LogState{.stream = State::Connecting} << u"Connecting…"_s
                                << u"Connecting…"_s;
    QTest::newRow("quiet") << LogState{.stream = State::Live} << u"Live · 0 lines"_s
                           << u"No lines yet"_s;
    QTest::newRow("busy") << LogState{.stream = State::Live, .lines = 1'204'318, .pace = 6}
                          << u"Live, 6 lines/s · 1,204,318 lines"_s << u"No lines yet"_s;
    QTest::newRow("lost") << LogState{.stream = State::Waiting,
                                      .error = lost,
                                      .untilRetry = std::chrono::milliseconds{2'100}}
                          << u"Connection lost, next try in 3 s · 0 lines"_s
                          << u"Connection lost"_s;
    QTest::newRow("over") << LogState{.stream = State::Ended, .lines = 3} << u"Ended · 3 lines"_s
                          << u"No log"_s;
}

void TestLogTab::stateWords()
{
    QFETCH(LogState, state);
    QFETCH(QString, line);
    QFETCH(QString, title);
    QCOMPARE(stateLine(state), line);
    QCOMPARE(emptyTitle(state), title);
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
    QCOMPARE(house.kept.front().use_count(), 1); // Let go: closing it is the desk's.
}

void TestLogTab::linesStayWhileHidden()
{
    House house;
    house.server.answerAlways(LoopbackServer::events(logEvent("hello\n", 1)));
    house.show();
    QTRY_COMPARE(house.lines(), 1);
    house.tab.hide();
    house.kept.front()->close();
    QTRY_COMPARE(house.server.openStreams(), 0);
    house.tab.show();
    QTRY_COMPARE(house.server.openStreams(), 1);
    house.server.send(logEvent("again\n", 2));
    QTRY_COMPARE(house.text(house.lines() - 1), u"again"_s);
    int hellos = 0;
    for (qint64 row = 0; row < house.lines(); ++row)
        hellos += house.text(row) == u"hello"_s;
    QCOMPARE(hellos, 1); // The replay gave it again.
}

void TestLogTab::showsLinesAndCounts()
{
    House house;
    house.server.answerAlways(LoopbackServer::events(logEvent("hello\n", 1)));
    house.show();
    QTRY_COMPARE(house.lines(), 1);
    house.server.send(logEvent("ERROR: no\n", 2) + logEvent("WARNING: soon\n", 3));
    QTRY_COMPARE(house.lines(), 3);
    QTRY_COMPARE(house.tab.panes()->levels()->errorCount(), 1);
    QTRY_COMPARE(house.tab.panes()->levels()->warningCount(), 1);
    QTRY_VERIFY(house.find<QToolButton>(u"logNextError"_s)->isEnabled());
    QTRY_VERIFY2(house.state()->text().contains(u"3 lines"_s), qPrintable(house.state()->text()));
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
    QTRY_COMPARE_WITH_TIMEOUT(house.lines(), 5000, 20'000);
    QCOMPARE(house.text(4999), u"line 4999"_s);
    QVERIFY(!house.tab.view()->rectOf({house.tab.view()->lines().end() - 1, 0}).isEmpty());
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
    QCOMPARE(house.lines(), 0);
    QVERIFY(!house.state()->text().isEmpty());
    house.server.answerAlways(LoopbackServer::events(logEvent("now\n")));
    house.kept.clear();
    house.tab.retry();
    QTRY_COMPARE(house.lines(), 1);
    QCOMPARE(house.banners()->count(), 0);
}

void TestLogTab::withoutStreamSaysWhatToDo()
{
    House house;
    house.server.answerAlways(LoopbackServer::json("{\"error\":\"SSE is not enabled\"}", 400));
    house.show();
    const auto says = [&](const QString &words) {
        for (const QLabel *label : house.tab.findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(words))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(says(u"streams no log"_s));
    QVERIFY(says(u"Restart the Space"_s));
    QCOMPARE(house.banners()->count(), 0);
}

void TestLogTab::brokenStreamWaits()
{
    House house;
    house.server.answerAlways(LoopbackServer::events(logEvent("first\n", 1)));
    house.show();
    QTRY_COMPARE(house.lines(), 1);
    QTRY_VERIFY(house.state()->text().startsWith(u"Live"_s));
    house.server.endStreams();
    QTRY_VERIFY(!house.state()->text().startsWith(u"Live"_s));
    QTRY_VERIFY_WITH_TIMEOUT(house.state()->text().startsWith(u"Live"_s), 10'000);
    int firsts = 0;
    for (qint64 row = 0; row < house.lines(); ++row)
        firsts += house.text(row) == u"first"_s;
    QCOMPARE(firsts, 1); // The replay adds no line.
}

void TestLogTab::failedPointsAtItsFirstError()
{
    House house;
    QByteArray log = logEvent("starting\n", 1) + logEvent("Traceback (most recent call last):\n", 2)
        + logEvent("  File \"app.py\", line 14\n", 3) + logEvent("ValueError: no\n", 4);
    for (int i = 5; i < 100; ++i)
        log += logEvent("more\n", i);
    house.server.answerAlways(LoopbackServer::events(log));
    house.show(Stage::RuntimeError);
    QTRY_VERIFY(house.banners()->isPosted(u"firstError"_s));
    QVERIFY(house.tab.view()->top().line > 1); // The end is in sight.
    const auto buttons = house.banners()->findChildren<QPushButton *>();
    const auto button = std::ranges::find(buttons, u"Show the first error"_s, &QPushButton::text);
    QVERIFY(button != buttons.end());
    QTest::mouseClick(*button, Qt::LeftButton);
    QCOMPARE(house.tab.view()->currentLine(), 1);
    QVERIFY(!house.tab.view()->rectOf({1, 0}).isEmpty());
    QVERIFY(!house.banners()->isPosted(u"firstError"_s));
    house.tab.setSpace(house.id, Stage::RuntimeError);
    QVERIFY(!house.banners()->isPosted(u"firstError"_s)); // Said once.
    house.tab.setSpace(house.id, Stage::Running);
    house.tab.setSpace(house.id, Stage::RuntimeError);
    QVERIFY(house.banners()->isPosted(u"firstError"_s)); // It has failed again.
}

void TestLogTab::firstErrorIsOfTheLastRun()
{
    House house;
    house.server.answerAlways(LoopbackServer::events(
        logEvent("ERROR: of before\n", 1)
        + logEvent("===== Application Startup at 2026-11-22 14:20:01 =====\n", 2)
        + logEvent("ERROR: now\n", 3) + logEvent("ERROR: and again\n", 4)));
    house.show(Stage::RuntimeError);
    QTRY_VERIFY(house.banners()->isPosted(u"firstError"_s));
    QTRY_COMPARE(house.tab.panes()->lastRunErrors(), 2);
    QTest::keyClick(house.tab.view(), Qt::Key_F8); // By keyboard the same.
    const auto line = house.tab.view()->currentLine();
    QVERIFY(line);
    QCOMPARE(QString::fromUtf8(house.tab.view()->lines().text(*line)), u"ERROR: now"_s);
    QVERIFY(!house.banners()->isPosted(u"firstError"_s));
}

void TestLogTab::keptOpenFromTheMenu()
{
    House house;
    auto *pin = house.find<QAction>(u"logPin"_s);
    QVERIFY(!pin->isVisible());
    QSet<SpaceId> pinned;
    house.tab.setPins({.isPinned = [&](const SpaceId &id) { return pinned.contains(id); },
                       .setPinned =
                           [&](const SpaceId &id, bool on) {
                               if (on)
                                   pinned.insert(id);
                               else
                                   pinned.remove(id);
                           }});
    house.show();
    QVERIFY(pin->isVisible() && !pin->isChecked());
    pin->trigger();
    QCOMPARE(pinned, QSet{house.id});
    house.tab.setSpace({u"alice"_s, u"other"_s}, Stage::Running);
    QVERIFY(!pin->isChecked());
    house.tab.setSpace(house.id, Stage::Running);
    QVERIFY(pin->isChecked());
    pinned.clear(); // In the settings.
    house.tab.tellPinned();
    QVERIFY(!pin->isChecked());
}

void TestLogTab::copiesAll()
{
    House house;
    house.server.answerAlways(
        LoopbackServer::events(logEvent("\x1b[31mred\x1b[0m\n", 1) + logEvent("two\n", 2)));
    house.show();
    QTRY_COMPARE(house.lines(), 2);
    house.tab.copy();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"red\ntwo\n"_s);
}

void TestLogTab::savesToAFile()
{
    House house;
    house.server.answerAlways(LoopbackServer::events(logEvent("kept\n", 1)));
    house.show();
    QTRY_COMPARE(house.lines(), 1);
    QTemporaryDir folder;
    const QString file = folder.filePath(u"demo.log"_s);
    house.find<QAction>(u"logSave"_s)->trigger();
    auto *dialog = house.tab.findChild<QFileDialog *>();
    QVERIFY(dialog);
    emit dialog->fileSelected(file);
    QFile saved(file);
    QTRY_VERIFY(saved.exists());
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QVERIFY(saved.readAll().contains("kept"));
    dialog->close();
}

void TestLogTab::runAndBuildByTime()
{
    House house;
    house.server.answerAlways(
        LoopbackServer::events(logEvent("one\n", 1) + logEvent("two\n", 900)));
    house.show();
    QTRY_COMPARE(house.lines(), 2);
    house.find<Segmented>(u"logKind"_s)->setCurrentIndex(2);
    QTRY_VERIFY(house.lines() == 4 && house.text(0) == u"one"_s && house.text(1) == u"one"_s);
    const LogLines &all = house.tab.view()->lines();
    QVERIFY(all.source(all.lineAt(0)) != all.source(all.lineAt(1)));
    QCOMPARE(house.text(3), u"two"_s);
    house.tab.panes()->openFind();
    QTest::keyClicks(house.tab.panes()->findChild<QLineEdit *>(u"logFind"_s), u"two"_s);
    QTRY_COMPARE(house.tab.panes()->finder()->count(), 2);
    house.find<Segmented>(u"logKind"_s)->setCurrentIndex(0);
    QTRY_COMPARE(house.lines(), 2);
    QVERIFY(!house.tab.view()->lines().source(0));
}

void TestLogTab::toolsAndViewAgree()
{
    House house;
    house.server.answerAlways(LoopbackServer::events(logEvent("kept\n", 1)));
    house.show();
    LogView *view = house.tab.view();
    auto *follow = house.find<QToolButton>(u"logFollow"_s);
    QVERIFY(follow->isChecked());
    follow->click();
    QVERIFY(!view->isFollowing());
    view->setFollowing(true);
    QVERIFY(follow->isChecked());
    house.find<QToolButton>(u"logTimes"_s)->click();
    QCOMPARE(view->times(), LogTimes::Off);
    house.find<QToolButton>(u"logTimes"_s)->click();
    QCOMPARE(view->times(), LogTimes::OfDay);
    house.find<QToolButton>(u"logWrap"_s)->click();
    QVERIFY(view->isWrapped());
    QTest::keyClick(house.find<QToolButton>(u"logWrap"_s), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(house.tab.panes()->isFindOpen());
}

void TestLogTab::narrowKeepsItsTools()
{
    House house;
    house.show();
    house.tab.resize(360, 400);
    QTRY_COMPARE(house.tab.width(), 360);
    for (const char16_t *name : {u"logFollow", u"logTimes", u"logWrap", u"logExport", u"logMore"}) {
        const auto *tool = house.find<QToolButton>(QString::fromUtf16(name));
        QVERIFY2(tool->isVisible(), qPrintable(tool->objectName()));
        const QRect place(tool->mapTo(&house.tab, QPoint()), tool->size());
        QVERIFY2(house.tab.rect().contains(place), qPrintable(tool->objectName()));
    }
}

void TestLogTab::choicesAreKept()
{
    QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    {
        House house;
        house.find<QToolButton>(u"logTimes"_s)->setChecked(false);
        house.find<QToolButton>(u"logWrap"_s)->setChecked(true);
        house.tab.saveState(settings);
    }
    House house;
    house.tab.restoreState(settings);
    QCOMPARE(house.tab.view()->times(), LogTimes::Off);
    QVERIFY(house.tab.view()->isWrapped());
}

QTEST_MAIN(TestLogTab)
#include "tst_logtab.moc"
