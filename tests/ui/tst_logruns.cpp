// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/hubclient.h"
#include "app/service/loghistory.h"
#include "app/service/logstore.h"
#include "tests/support/loopbackserver.h"
#include "ui/common/banner.h"
#include "ui/common/segmented.h"
#include "ui/common/theme.h"
#include "ui/logs/logcompare.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logtab.h"
#include "ui/logs/logview.h"

#include <QAction>
#include <QCheckBox>
#include <QLabel>
#include <QMenu>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const SpaceId Demo{u"alice"_s, u"demo"_s};
constexpr Time Noon = std::chrono::sys_days{std::chrono::year{2026} / 11 / 22} + 12h;

/// A tab over a folder of kept runs.
struct House {
    House()
        : client(server.url(), {.proxy = NetworkSettings::Proxy::None})
        , history(&systemNow)
        , tab(
              [this](const SpaceId &id, LogKind kind) {
                  auto session = std::make_shared<LogSession>(client, id, kind);
                  session->open();
                  return session;
              },
              &history)
    {
        server.answerAlways(LoopbackServer::events());
        history.setLimits({.bytes = 1 << 30, .age = std::chrono::days{10'000}});
        history.open(folder.path());
        tab.resize(1'000, 500);
        tab.setSpace(Demo, Stage::Running);
        tab.show();
    }

    /// One run with \a lines, during which the Space was seen in \a stage.
    void keep(Time started, const QList<QByteArray> &lines, const QString &stage,
              std::chrono::milliseconds pace = {})
    {
        const qsizetype before = history.runs(Demo).size();
        {
            LogStore store;
            store.setFile(history.maker(Demo, LogKind::Run)(1, started, "4f2c1ab"));
            for (qsizetype i = 0; i < lines.size(); ++i)
                store.append(lines[i], {.time = started + i * pace});
            store.publish();
            store.flush();
            QTRY_COMPARE(history.runs(Demo).size(), before + 1);
            history.noteStage(Demo, StageValue::fromHub(stage));
        }
        QTRY_VERIFY(std::ranges::all_of(history.runs(Demo), &LogRun::isComplete));
    }

    template <typename T> T *find(const QString &name) const { return tab.findChild<T *>(name); }

    QTemporaryDir folder;
    LoopbackServer server;
    HubClient client;
    LogHistory history;
    LogTab tab;
};

QString firstLine(const LogView &view)
{
    const LogLines &lines = view.lines();
    return lines.rows() == 0 ? QString() : QString::fromUtf8(lines.text(lines.lineAt(0)));
}

/// A run of 100 lines.
QList<QByteArray> numbered(const QByteArray &word)
{
    QList<QByteArray> lines;
    for (int i = 0; i < 100; ++i)
        lines.append(word + QByteArray::number(i));
    return lines;
}

/// The good run took a second for a line, the failed one two.
LogCompare *compared(House &house)
{
    house.keep(Noon, numbered("good "), u"RUNNING"_s, 1s);
    house.keep(Noon + 1h, numbered("bad "), u"RUNTIME_ERROR"_s, 2s);
    const auto *action = house.find<QAction>(u"logCompareRuns"_s);
    if (!QTest::qWaitFor([&] { return action->isEnabled(); }))
        return nullptr;
    house.tab.compareRuns();
    auto *sides = house.find<LogCompare>(u"logCompare"_s);
    const auto isRead = [&] {
        return sides->isVisible() && sides->panes(0)->view()->lines().rows() == 100
            && sides->panes(1)->view()->lines().rows() == 100;
    };
    return QTest::qWaitFor(isRead) ? sides : nullptr;
}

} // namespace

class TestLogRuns : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void keptRunOpensFromTheMenu();
    void goodBesideFailed();
    void nothingToCompare();
    void scrollTogether();
    void scrollApart();
};

void TestLogRuns::initTestCase()
{
    applyTheme(ThemeChoice::Light);
}

void TestLogRuns::keptRunOpensFromTheMenu()
{
    House house;
    auto *runs = house.find<QMenu>(u"logRuns"_s);
    QVERIFY(!runs->isEnabled());
    house.keep(Noon, {"from the past"}, u"RUNNING"_s);
    QTRY_COMPARE(runs->actions().size(), 1);
    QTRY_VERIFY(runs->isEnabled());
    runs->actions().first()->trigger();
    QTRY_COMPARE(firstLine(*house.tab.view()), u"from the past"_s);
    QVERIFY(house.find<QLabel>(u"logState"_s)->text().startsWith(u"Kept"_s));
    QCOMPARE(house.tab.findChild<BannerStack *>()->count(), 1);
    house.tab.retry(); // Back to the live log, which is empty.
    QTRY_COMPARE(house.tab.view()->lines().rows(), 0);
    QCOMPARE(house.tab.findChild<BannerStack *>()->count(), 0);
}

void TestLogRuns::goodBesideFailed()
{
    House house;
    house.keep(Noon, {"a good start"}, u"RUNNING"_s);
    house.keep(Noon + 1h, {"one that failed"}, u"RUNTIME_ERROR"_s);
    auto *compare = house.find<QAction>(u"logCompareRuns"_s);
    QTRY_VERIFY(compare->isEnabled());
    compare->trigger();
    auto *sides = house.find<LogCompare>(u"logCompare"_s);
    QTRY_VERIFY(sides->isVisible());
    QTRY_COMPARE(firstLine(*sides->panes(0)->view()), u"a good start"_s);
    QTRY_COMPARE(firstLine(*sides->panes(1)->view()), u"one that failed"_s);
    QTest::mouseClick(house.find<QToolButton>(u"compareBack"_s), Qt::LeftButton);
    QTRY_VERIFY(!sides->isVisible());
}

void TestLogRuns::nothingToCompare()
{
    House house;
    house.keep(Noon, {"a good start"}, u"RUNNING"_s);
    QTRY_VERIFY(house.find<QMenu>(u"logRuns"_s)->isEnabled());
    QVERIFY(!house.find<QAction>(u"logCompareRuns"_s)->isEnabled());
    house.tab.compareRuns();
    QVERIFY(!house.find<LogCompare>(u"logCompare"_s)->isVisible());
}

void TestLogRuns::scrollTogether()
{
    House house;
    LogCompare *sides = compared(house);
    QVERIFY(sides);
    LogView *good = sides->panes(0)->view();
    LogView *bad = sides->panes(1)->view();
    QVERIFY(bad->isFollowing()); // The failure is in sight, and beside it what was good so late.
    QTRY_COMPARE(good->top().line, good->lines().rows() - good->visibleRows());
    bad->setFocus();
    QTest::keyClick(bad, Qt::Key_Home);
    QCOMPARE(good->top().line, 0);
    QTest::keyClick(bad, Qt::Key_Down, Qt::ControlModifier);
    QCOMPARE(bad->top().line, 1);
    QCOMPARE(good->top().line, 2);
    good->verticalScrollBar()->setValue(20); // Either leads.
    QCOMPARE(bad->top().line, 10);
    house.find<Segmented>(u"compareBy"_s)->setCurrentIndex(1);
    QCOMPARE(bad->top().line, 20);
    good->verticalScrollBar()->setValue(30);
    QCOMPARE(bad->top().line, 30);
    QTest::keyClick(good, Qt::Key_End);
    QCOMPARE(bad->top(), good->top());
}

void TestLogRuns::scrollApart()
{
    House house;
    LogCompare *sides = compared(house);
    QVERIFY(sides);
    LogView *good = sides->panes(0)->view();
    LogView *bad = sides->panes(1)->view();
    auto *linked = house.find<QCheckBox>(u"compareLinked"_s);
    good->verticalScrollBar()->setValue(20);
    linked->click();
    good->verticalScrollBar()->setValue(40);
    QCOMPARE(bad->top().line, 10);
    linked->click();
    QCOMPARE(bad->top().line, 20);
}

QTEST_MAIN(TestLogRuns)
#include "tst_logruns.moc"
