// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/logstoredata.h"
#include "ui/common/theme.h"
#include "ui/logs/logfindbar.h"
#include "ui/logs/logfinder.h"
#include "ui/logs/loglevels.h"
#include "ui/logs/logoverview.h"
#include "ui/logs/logpanes.h"
#include "ui/logs/logqueryedit.h"
#include "ui/logs/logview.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

/// The panes over a log of a thousand lines; every hundredth has a match.
struct House {
    House()
    {
        for (int i = 0; i < 1'000; ++i) {
            const QByteArray number = QByteArray::number(i);
            if (i % 100 == 50)
                writer.error("batch " + number + " failed: \x1b[31mOutOfMemory\x1b[0m");
            else
                writer.add("INFO: request " + number);
        }
        writer.publish();
        panes.resize(900, 500);
        panes.setStore(writer.store());
        panes.show();
    }

    void type(const QString &text)
    {
        panes.openFind();
        edit()->selectAll();
        QTest::keyClicks(edit(), text);
    }
    QLineEdit *edit() const { return panes.findChild<QLineEdit *>(u"logFind"_s); }
    QString fact() const { return panes.findChild<QLabel *>(u"findFact"_s)->text(); }
    QString rest() const { return panes.findChild<QLabel *>(u"findRest"_s)->text(); }
    void press(const QString &name)
    {
        QTest::mouseClick(panes.findChild<QAbstractButton *>(name), Qt::LeftButton);
    }
    qint64 at() const { return panes.finder()->current().value_or(-1); }

    StoreWriter writer;
    LogPanes panes;
};

} // namespace

class TestLogFind : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void findsAsYouType();
    void walksOverTheMatches();
    void paintsTheHits();
    void switchesChangeTheSearch();
    void badExpressionIsSaid();
    void slowExpressionIsSaid();
    void nothingFound();
    void newLinesAreFound();
    void escapeEndsTheSearch();
    void selectionIsLookedFor();
    void errorsByKey();
    void sinceLimitsAll_data();
    void sinceLimitsAll();
    void overviewShowsAndJumps();
};

void TestLogFind::initTestCase()
{
    applyTheme(ThemeChoice::Light);
}

void TestLogFind::findsAsYouType()
{
    House house;
    QVERIFY(QTest::qWaitForWindowExposed(&house.panes));
    house.panes.view()->verticalScrollBar()->setValue(300);
    house.type(u"OutOf"_s);
    QTRY_COMPARE(house.panes.finder()->count(), 10);
    QTRY_COMPARE(house.at(), 350); // The first behind what was in sight.
    QVERIFY(!house.panes.view()->rectOf({350, 0}).isEmpty());
    QVERIFY(!house.panes.view()->isFollowing());
    QCOMPARE(house.fact(), u"4 of 10 matches"_s);
    QTRY_VERIFY2(house.rest().contains(u"1,000 lines"_s), qPrintable(house.rest()));
    QTest::keyClicks(house.edit(), u"Memory"_s);
    QTRY_COMPARE(house.at(), 350);
    QCOMPARE(house.panes.finder()->count(), 10);
}

void TestLogFind::walksOverTheMatches()
{
    House house;
    house.panes.view()->verticalScrollBar()->setValue(0);
    house.type(u"OutOfMemory"_s);
    QTRY_COMPARE(house.at(), 50);
    QTest::keyClick(house.edit(), Qt::Key_Return);
    QCOMPARE(house.at(), 150);
    QTest::keyClick(house.edit(), Qt::Key_F3);
    QCOMPARE(house.at(), 250);
    QTest::keyClick(house.edit(), Qt::Key_F3, Qt::ShiftModifier);
    QCOMPARE(house.at(), 150);
    house.press(u"findPrevious"_s);
    house.press(u"findPrevious"_s);
    QCOMPARE(house.at(), 950); // Over the beginning to the last.
    house.press(u"findNext"_s);
    QCOMPARE(house.at(), 50);
    QTest::keyClick(house.panes.view(), Qt::Key_F3);
    QCOMPARE(house.at(), 150);
}

void TestLogFind::paintsTheHits()
{
    House house;
    QVERIFY(QTest::qWaitForWindowExposed(&house.panes));
    house.panes.view()->verticalScrollBar()->setValue(0);
    house.type(u"request 1"_s);
    QTRY_VERIFY(house.at() == 1);
    LogView &view = *house.panes.view();
    const QImage image = view.viewport()->grab().toImage();
    const auto has = [&](qint64 line, const QColor &color) {
        const QRect rect = view.rectOf({line, 6});
        for (int x = rect.left(); x < rect.left() + 80; ++x) {
            for (int y = rect.top(); y < rect.bottom(); ++y) {
                if (image.pixelColor(x, y) == color)
                    return true;
            }
        }
        return false;
    };
    QVERIFY(has(1, Tokens::light().paid));
    QVERIFY(has(10, Tokens::light().warnbg));
    QVERIFY(!has(2, Tokens::light().warnbg));
}

void TestLogFind::switchesChangeTheSearch()
{
    House house;
    house.type(u"outofmemory"_s);
    QTRY_COMPARE(house.panes.finder()->count(), 10);
    house.press(u"caseToggle"_s);
    QTRY_COMPARE(house.fact(), u"No match"_s);
    house.press(u"caseToggle"_s);
    house.type(u"batch [0-9]50"_s);
    QTRY_COMPARE(house.fact(), u"No match"_s);
    house.press(u"regexToggle"_s);
    QTRY_COMPARE(house.panes.finder()->count(), 9);
    house.press(u"regexToggle"_s);
    house.type(u"request 9"_s);
    QTRY_COMPARE(house.panes.finder()->count(), 1 + 10 + 99);
    house.press(u"wordToggle"_s);
    QTRY_COMPARE(house.panes.finder()->count(), 1);
}

void TestLogFind::badExpressionIsSaid()
{
    House house;
    house.panes.openFind();
    house.press(u"regexToggle"_s);
    house.type(u"batch ("_s);
    QTRY_VERIFY2(house.fact().contains(u"cannot be used"_s), qPrintable(house.fact()));
    QVERIFY2(house.rest().contains(u"at character"_s), qPrintable(house.rest()));
    QTest::keyClicks(house.edit(), u"[0-9]+)"_s);
    QTRY_COMPARE(house.panes.finder()->count(), 10);
}

void TestLogFind::slowExpressionIsSaid()
{
    House house;
    house.writer.add(QByteArray("a").repeated(200'000));
    house.writer.publish();
    house.panes.advance();
    house.panes.openFind();
    house.press(u"regexToggle"_s);
    house.type(u"(a+)+[bc]$"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!house.panes.finder()->isRunning(), 30'000);
    QTRY_VERIFY2(house.rest().contains(u"skipped"_s) || house.rest().contains(u"too long"_s),
                 qPrintable(house.rest()));
}

void TestLogFind::nothingFound()
{
    House house;
    house.type(u"nowhere"_s);
    QTRY_COMPARE(house.fact(), u"No match"_s);
    QVERIFY(!house.panes.findChild<QAbstractButton *>(u"findNext"_s)->isEnabled());
}

void TestLogFind::newLinesAreFound()
{
    House house;
    house.type(u"OutOfMemory"_s);
    QTRY_COMPARE(house.panes.finder()->count(), 10);
    house.writer.error("once more OutOfMemory");
    house.writer.publish();
    house.panes.advance();
    QTRY_COMPARE(house.panes.finder()->count(), 11);
    QTRY_VERIFY(house.fact().contains(u"of 11"_s));
}

void TestLogFind::escapeEndsTheSearch()
{
    House house;
    QVERIFY(!house.panes.isFindOpen());
    QTest::keyClick(house.panes.view(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(house.panes.isFindOpen());
    house.type(u"OutOf"_s);
    QTRY_COMPARE(house.panes.finder()->count(), 10);
    QTest::keyClick(house.edit(), Qt::Key_Escape);
    QVERIFY(!house.panes.isFindOpen());
    QCOMPARE(house.panes.finder()->count(), 0);
}

void TestLogFind::selectionIsLookedFor()
{
    House house;
    house.panes.view()->setSelection({.anchor = {7, 6}, .caret = {7, 13}});
    QTest::keyClick(house.panes.view(), Qt::Key_F, Qt::ControlModifier);
    QCOMPARE(house.edit()->text(), u"request"_s);
    QTRY_COMPARE(house.panes.finder()->count(), 990);
}

void TestLogFind::errorsByKey()
{
    House house;
    QTRY_COMPARE(house.panes.levels()->errorCount(), 10);
    LogView *view = house.panes.view();
    QTest::keyClick(view, Qt::Key_F8);
    QCOMPARE(view->currentLine(), std::optional<qint64>(50));
    QTest::keyClick(view, Qt::Key_F8);
    QCOMPARE(view->currentLine(), std::optional<qint64>(150));
    QTest::keyClick(view, Qt::Key_F8, Qt::ShiftModifier);
    QTest::keyClick(view, Qt::Key_F8, Qt::ShiftModifier);
    QCOMPARE(view->currentLine(), std::optional<qint64>(950));
}

void TestLogFind::sinceLimitsAll_data()
{
    using Kind = LogSince::Kind;
    QTest::addColumn<LogSince>("since");
    QTest::addColumn<qint64>("lines");
    QTest::addColumn<qint64>("errors");
    const Time nine{std::chrono::sys_days{std::chrono::year{2026} / 11 / 18}
                    + std::chrono::hours{9}};
    QTest::newRow("any time") << LogSince{} << qint64{1'003} << qint64{11};
    QTest::newRow("last restart") << LogSince{.kind = Kind::LastRestart, .from = {}} << qint64{3}
                                  << qint64{1};
    QTest::newRow("five minutes") << LogSince{.kind = Kind::FiveMinutes, .from = {}} << qint64{2}
                                  << qint64{1};
    QTest::newRow("hour") << LogSince{.kind = Kind::Hour, .from = {}} << qint64{2} << qint64{1};
    QTest::newRow("today") << LogSince{.kind = Kind::Today, .from = {}} << qint64{1'003}
                           << qint64{11};
    QTest::newRow("own") << LogSince{.kind = Kind::From, .from = nine + std::chrono::seconds{90}}
                         << qint64{103} << qint64{2};
}

void TestLogFind::sinceLimitsAll()
{
    QFETCH(LogSince, since);
    QFETCH(qint64, lines);
    QFETCH(qint64, errors);
    House house;
    house.writer.wait(std::chrono::hours{2});
    house.writer.restart(2).add("again").error("OutOfMemory again");
    house.writer.publish();
    house.panes.advance();
    house.type(u"OutOfMemory"_s);
    QTRY_COMPARE(house.panes.finder()->count(), 11);
    QTRY_COMPARE(house.panes.levels()->errorCount(), 11);
    QTRY_COMPARE(house.panes.levels()->dividers().count(), 1);
    house.panes.setSince(since);
    QTRY_COMPARE(house.panes.view()->lines().rows(), lines);
    QCOMPARE(house.panes.finder()->count(), errors);
    QCOMPARE(house.panes.levels()->errorCount(), errors);
}

void TestLogFind::overviewShowsAndJumps()
{
    House house;
    QVERIFY(QTest::qWaitForWindowExposed(&house.panes));
    auto *overview = house.panes.findChild<LogOverview *>(u"logOverview"_s);
    QVERIFY(overview->isVisible());
    QCOMPARE(overview->width(), LogOverview::Width);
    const auto rowOf = [&](qint64 line) { return int(overview->height() * line / 1'000); };
    QTRY_VERIFY(overview->marksAt(rowOf(550)) & LogOverview::Error);
    QVERIFY(!(overview->marksAt(rowOf(500)) & LogOverview::Error));
    house.type(u"request 500"_s);
    QTRY_VERIFY(overview->marksAt(rowOf(500)) & LogOverview::Hit);
    QTest::mouseClick(overview, Qt::LeftButton, {}, QPoint(5, rowOf(900)));
    QVERIFY(!house.panes.view()->rectOf({900, 0}).isEmpty());
}

QTEST_MAIN(TestLogFind)
#include "tst_logfind.moc"
