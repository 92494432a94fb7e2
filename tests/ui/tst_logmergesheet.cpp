// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/simhouse.h"
#include "ui/common/banner.h"
#include "ui/common/theme.h"
#include "ui/logs/logexports.h"
#include "ui/logs/logfilterbar.h"
#include "ui/logs/logfilterpane.h"
#include "ui/logs/logfinder.h"
#include "ui/logs/logmergesheet.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logtab.h"
#include "ui/logs/logview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// The log of one running Space, with the desk's sessions behind it.
struct Room {
    Room()
        : tab([this](const SpaceId &id, LogKind kind) { return house.logs.session(id, kind); })
    {
        tab.setNeighbours([this] { return house.spaces.spaces(); });
        tab.resize(1'000, 500);
    }

    bool open()
    {
        if (!house.signIn(house.hub.token()))
            return false;
        for (const Space &space : house.spaces.spaces()) {
            if (space.runtime.stage.stage == Stage::Running && !space.isStatic())
                running.append(space.id);
        }
        std::ranges::sort(running);
        tab.setSpace(running.at(0), Stage::Running);
        tab.show();
        return QTest::qWaitForWindowExposed(&tab)
            && QTest::qWaitFor([this] { return lines().rows() > 0; });
    }

    /// One second later \a id prints.
    void print(const SpaceId &id, const QByteArray &line)
    {
        house.hub.advance(1s);
        house.hub.writeLog(id, line);
    }

    LogMergeSheet *ask()
    {
        tab.findChild<QAction *>(u"logMergeSpaces"_s)->trigger();
        return tab.findChild<LogMergeSheet *>();
    }

    const LogLines &lines() const { return tab.view()->lines(); }
    /// The rows that a test has printed, each with the name of its Space; Spaces say more.
    QStringList marks() const
    {
        QStringList rows;
        for (qint64 row = 0; row < lines().rows(); ++row) {
            const qint64 line = lines().lineAt(row);
            const QString text = QString::fromUtf8(lines().text(line));
            if (text.startsWith(u"mark "_s))
                rows.append(lines().sourceName(line) + u": "_s + text.mid(5));
        }
        return rows;
    }
    BannerStack *banners() const { return tab.findChild<BannerStack *>(); }

    SimHouse house;
    QList<SpaceId> running;
    LogTab tab;
};

} // namespace

class TestLogMergeSheet : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void chosenByKeyboard();
    void mergedByTime();
    void newLinesInAnotherOrder();
    void searchedFilteredAndTaken();
    void endsByButtonAndWithTheSpace();
    void noMoreThanThereAreColours();
};

void TestLogMergeSheet::initTestCase()
{
    applyTheme(ThemeChoice::Light);
}

void TestLogMergeSheet::chosenByKeyboard()
{
    Room room;
    QVERIFY(room.open());
    LogMergeSheet *sheet = room.ask();
    QVERIFY(sheet);
    QTRY_COMPARE(QApplication::focusWidget(), sheet->findChild<QLineEdit *>(u"mergeFilter"_s));
    QVERIFY(!sheet->findChild<QPushButton *>(u"mergeApply"_s)->isEnabled());
    QTest::keyClicks(QApplication::focusWidget(), room.running.at(1).name);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), sheet->findChild<QListView *>());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(sheet->value(), QList{room.running.at(1)});
    QTest::keyClick(sheet, Qt::Key_Return);
    QCOMPARE(room.tab.others(), QList{room.running.at(1)});
    QVERIFY(room.tab.findChild<QToolButton *>(u"logMerge"_s)->isChecked());
    QCOMPARE(room.banners()->count(), 1);
}

void TestLogMergeSheet::mergedByTime()
{
    Room room;
    QVERIFY(room.open());
    const SpaceId &a = room.running.at(0);
    const SpaceId &b = room.running.at(1);
    const SpaceId &c = room.running.at(2);
    room.tab.mergeWith({b, c});
    QTRY_VERIFY(room.lines().rows() > 0 && room.lines().source(room.lines().lineAt(0)));
    room.print(a, "mark first");
    room.print(c, "mark second");
    room.print(b, "mark third");
    room.print(a, "mark fourth");
    const QStringList wanted{a.name + u": first"_s, c.name + u": second"_s, b.name + u": third"_s,
                             a.name + u": fourth"_s};
    QTRY_COMPARE(room.marks(), wanted);
    QVERIFY(room.tab.view()->isFollowing());
    room.tab.view()->goTo(room.lines().lineAt(0));
    QVERIFY(!room.tab.view()->isFollowing());
    room.print(b, "mark later");
    QTRY_COMPARE(room.marks().size(), 5);
    QVERIFY(room.tab.view()->missed() > 0);
}

void TestLogMergeSheet::newLinesInAnotherOrder()
{
    Room room;
    QVERIFY(room.open());
    const SpaceId &a = room.running.at(0);
    const SpaceId &b = room.running.at(1);
    room.tab.mergeWith({b});
    room.print(a, "mark first");
    room.print(b, "mark second");
    QTRY_COMPARE(room.marks().size(), 2);
    LogView *view = room.tab.view();
    view->goTo(room.lines().lineAt(0));
    QVERIFY(!view->isFollowing());
    const qint64 seen = room.lines().rows() - view->missed();
    // Of one log nothing comes for a while.
    room.house.hub.inject({.path = b.path().toUtf8() + "/logs/run", .times = -1, .status = 503});
    room.house.hub.cutStreams();
    room.print(b, "mark third");
    room.print(a, "mark fourth");
    QTRY_COMPARE_WITH_TIMEOUT(room.marks().size(), 3, 20'000);
    room.house.hub.clearFaults();
    const QStringList wanted{a.name + u": first"_s, b.name + u": second"_s, b.name + u": third"_s,
                             a.name + u": fourth"_s};
    QTRY_COMPARE_WITH_TIMEOUT(room.marks(), wanted, 20'000);
    QVERIFY(!view->isFollowing());
    QTRY_COMPARE(view->missed(), room.lines().rows() - seen);
    QVERIFY(view->missed() > 0);
}

void TestLogMergeSheet::searchedFilteredAndTaken()
{
    Room room;
    QVERIFY(room.open());
    const SpaceId &a = room.running.at(0);
    const SpaceId &b = room.running.at(1);
    room.tab.mergeWith({b});
    room.print(a, "mark needle of one");
    room.print(b, "mark needle of the other");
    QTRY_COMPARE(room.marks().size(), 2);
    LogPanes *panes = room.tab.panes();
    panes->openFind();
    QTest::keyClicks(panes->findChild<QLineEdit *>(u"logFind"_s), u"needle"_s);
    QTRY_COMPARE(panes->finder()->count(), 2);
    panes->closeFind();
    panes->setFilterShown(true);
    panes->filterPane()->bar()->add({.pattern = "of the other"}, LogFilterPopup::Use::Include);
    const LogView *filtered = panes->filterPane()->view();
    QTRY_COMPARE(filtered->lines().rows(), 1);
    QCOMPARE(filtered->lines().sourceName(filtered->lines().lineAt(0)), b.name);
    room.tab.copy();
    const QString copied = QGuiApplication::clipboard()->text();
    for (const SpaceId &id : {a, b}) {
        const QString words = id == a ? u"of one"_s : u"of the other"_s;
        QVERIFY(copied.contains(u"\n%1  mark needle %2\n"_s.arg(id.name, words)));
    }
    QTemporaryDir folder;
    auto *exports = room.tab.findChild<LogExports *>();
    exports->writeTo(folder.filePath(u"a.ndjson"_s), LogFormat::Ndjson);
    QFile file(folder.filePath(u"a.ndjson"_s));
    QTRY_VERIFY(file.exists());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    const auto names = [&](const SpaceId &id) { return "\"space\":\"" + id.name.toUtf8() + '"'; };
    QVERIFY(text.contains(names(b) + ",\"text\":\"mark needle of the other\""));
    QVERIFY(text.contains(names(a)));
    QVERIFY(!exports->excerpt().contains(u"needle of the other"_s)); // That is of one Space.
}

void TestLogMergeSheet::endsByButtonAndWithTheSpace()
{
    Room room;
    QVERIFY(room.open());
    room.tab.mergeWith({room.running.at(1)});
    QTRY_VERIFY(room.lines().rows() > 0 && room.lines().source(room.lines().lineAt(0)));
    LogMergeSheet *sheet = room.ask();
    QCOMPARE(sheet->value(), QList{room.running.at(1)});
    sheet->findChild<QPushButton *>(u"mergeNone"_s)->click();
    QVERIFY(room.tab.others().isEmpty());
    QTRY_VERIFY(room.lines().rows() > 0);
    QVERIFY(!room.lines().source(room.lines().lineAt(0)));
    QVERIFY(!room.tab.findChild<QToolButton *>(u"logMerge"_s)->isChecked());
    QCOMPARE(room.banners()->count(), 0);
    room.tab.mergeWith({room.running.at(1)});
    room.tab.setSpace(room.running.at(1), Stage::Running);
    QVERIFY(room.tab.others().isEmpty());
    QCOMPARE(room.banners()->count(), 0);
    QTRY_VERIFY(room.lines().rows() > 0);
    QVERIFY(!room.lines().source(room.lines().lineAt(0)));
}

void TestLogMergeSheet::noMoreThanThereAreColours()
{
    QList<Space> spaces;
    QList<SpaceId> chosen;
    for (int i = 0; i < 12; ++i) {
        Space space;
        space.id = {u"alice"_s, u"space-%1"_s.arg(i)};
        spaces.append(space);
        if (i > 0 && chosen.size() < LogMergeSheet::MostOthers)
            chosen.append(space.id);
    }
    LogMergeSheet sheet(spaces.first().id, spaces, chosen);
    const QAbstractItemModel *model = sheet.findChild<QListView *>()->model();
    QCOMPARE(model->rowCount(), 11); // Without the Space itself.
    int free = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        free += model->flags(model->index(row, 0)).testFlag(Qt::ItemIsEnabled) ? 1 : 0;
    QCOMPARE(free, LogMergeSheet::MostOthers);
}

QTEST_MAIN(TestLogMergeSheet)
#include "tst_logmergesheet.moc"
