// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/dialogdata.h"
#include "ui/common/table.h"
#include "ui/replay/replaychart.h"
#include "ui/replay/replaydialog.h"
#include "ui/replay/replaymodel.h"
#include "ui/replay/replaywords.h"
#include "ui/text/format.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Three hours in use on a T4 small, then a day idle, all of it watched but for the last ten hours.
Replay idleDay()
{
    ReplayInput input;
    Run run;
    run.space = {u"alice"_s, u"whisper-demo"_s};
    run.flavor = u"t4-small"_s;
    run.price = Rate::perHour(400'000);
    run.book = u"2026-08"_s;
    const Time begin = std::chrono::sys_days{std::chrono::year{2026} / 11 / 10};
    run.span = {begin, begin + 27h};
    input.runs = {run};
    input.activity = {{run.space, {begin, begin + 3h}, true},
                      {run.space, {begin + 3h, begin + 17h}, false}};
    input.editions = PriceEditions(shippedPriceBooks().last());
    input.sleepTimes = replayedSleepTimes();
    return replay(input);
}

} // namespace

class TestReplayDialog : public QObject {
    Q_OBJECT

private slots:
    void rangesBeginWithTheLeast();
    void startIsSaidOrAssumed();
    void presentSleepTimeIsChosenFirst();
    void tableAndChartAreOne();
    void figuresAreTheReplays();
    void keysAndPointerChoose();
    void saysWhatItKnows();
    void givesTheChosenTime();
};

void TestReplayDialog::presentSleepTimeIsChosenFirst()
{
    const ReplayDialog dialog(test::whisperDemo(), idleDay(), 30);
    QCOMPARE(dialog.value().after, std::optional<std::chrono::seconds>(1h));
    QVERIFY(!test::find<QPushButton>(dialog, "chooseSleep")->isEnabled());
}

void TestReplayDialog::tableAndChartAreOne()
{
    ReplayDialog dialog(test::whisperDemo(), idleDay(), 30);
    auto *chart = dialog.findChild<ReplayChart *>();
    auto *table = test::find<ConsoleTable>(dialog, "replayTable");
    QCOMPARE(table->currentIndex().row(), chart->chosen());
    chart->choose(0);
    QCOMPARE(table->currentIndex().row(), 0);
    table->selectRow(4);
    QCOMPARE(chart->chosen(), 4);
}

void TestReplayDialog::figuresAreTheReplays()
{
    const Replay known = idleDay();
    ReplayModel model(known, 1h);
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), known.points.size());
    for (int row = 0; row < model.rowCount(); ++row) {
        const ReplayPoint &point = known.points.at(row);
        const QModelIndex cost = model.index(row, ReplayModel::CostColumn);
        QCOMPARE(cost.data(ReplayModel::FromRole).toLongLong(), point.costFrom.microUSD);
        QCOMPARE(cost.data(ReplayModel::ToRole).toLongLong(), point.costTo.microUSD);
        QCOMPARE(cost.data().toString(), costRange(point));
        QVERIFY(pointSentence(point).contains(costRange(point)));
    }
    // Five minutes instead of the idle day: three hours and the tail at least.
    QVERIFY(known.points.first().costFrom < known.paid);
    QCOMPARE(known.points.last().costTo, known.paid);
}

void TestReplayDialog::keysAndPointerChoose()
{
    ReplayChart chart;
    chart.resize(800, 240);
    chart.setReplay(idleDay(), 1h);
    chart.show();
    QSignalSpy chosen(&chart, &ReplayChart::chosenChanged);
    const int before = chart.chosen();
    QTest::keyClick(&chart, Qt::Key_Right);
    QCOMPARE(chart.chosen(), before + 1);
    QTest::keyClick(&chart, Qt::Key_Home);
    QCOMPARE(chart.chosen(), 0);
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.columnRect(2).center());
    QCOMPARE(chart.chosen(), 2);
    QCOMPARE(chosen.size(), 3);
    QVERIFY(!chart.accessibleDescription().isEmpty());
}

void TestReplayDialog::saysWhatItKnows()
{
    const Replay known = idleDay();
    QVERIFY(known.watched < known.running);
    const ReplayDialog dialog(test::whisperDemo(), known, 30);
    const QString text = test::labelText(dialog, "replayKnown");
    QVERIFY(text.contains(format::hours(known.running)));
    QVERIFY(text.contains(format::hours(known.watched)));
    QVERIFY(test::labelText(dialog, "replayHead").contains(format::money(known.paid)));
}

void TestReplayDialog::givesTheChosenTime()
{
    ReplayDialog dialog(test::whisperDemo(), idleDay(), 30);
    auto *chart = dialog.findChild<ReplayChart *>();
    chart->choose(0);
    auto *button = test::find<QPushButton>(dialog, "chooseSleep");
    QVERIFY(button->isEnabled());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    test::click(button);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.value().after, std::optional<std::chrono::seconds>(5min));
}

void TestReplayDialog::rangesBeginWithTheLeast()
{
    // With visitors in the time that was not watched it would have stayed awake.
    const ReplayPoint point{300s, Money{400'000}, Money{401'000}, 2, 1};
    QCOMPARE(coldStartRange(point), u"1 to 2"_s);
    QCOMPARE(costRange(point), u"$0.40"_s); // Both ends are the same to the cent.
}

void TestReplayDialog::startIsSaidOrAssumed()
{
    Replay replay;
    replay.startTakes = 3min;
    const QString assumed = startSentence(replay);
    replay.isStartSeen = true;
    QVERIFY(assumed.contains(u"assumed"_s));
    QVERIFY(startSentence(replay) != assumed);
}

QTEST_MAIN(TestReplayDialog)
#include "tst_replaydialog.moc"
