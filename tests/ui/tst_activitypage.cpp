// SPDX-License-Identifier: GPL-3.0-or-later
#include "spaceshouse.h"
#include "ui/activity/activitymodel.h"
#include "ui/activity/activitypage.h"
#include "ui/common/table.h"
#include "ui/text/words.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;

using Outcome = ActivityRow::Outcome;

namespace {

Action act(int second, const QString &operation, const QString &detail, const QString &outcome,
           const QString &name = u"demo"_s)
{
    return {.at = Time{std::chrono::seconds{second}},
            .space = {u"alice"_s, name},
            .operation = operation,
            .detail = detail,
            .hourlyBefore = Money{400'000},
            .hourlyAfter = Money{800'000},
            .outcome = outcome};
}

} // namespace

class TestActivityPage : public QObject {
    Q_OBJECT

private slots:
    void askingAndAnswerAreOne();
    void answersGoToTheirAsking();
    void wordsOfAnAct_data();
    void wordsOfAnAct();
    void modelDiffers();
    void listsWhatWasDone();
};

void TestActivityPage::askingAndAnswerAreOne()
{
    const auto rows = activityRows({act(30, u"pause"_s, {}, u"asked"_s, u"other"_s),
                                    act(12, u"pause"_s, {}, u"failed: 403"_s),
                                    act(10, u"pause"_s, {}, u"asked"_s)});
    QCOMPARE(rows.size(), 2);
    QCOMPARE(rows[0].outcome, Outcome::Asked);
    QCOMPARE(rows[1].outcome, Outcome::Failed);
    QCOMPARE(rows[1].action.at, Time{std::chrono::seconds{10}});
    QVERIFY(outcomeWord(rows[1]).contains(u"403"_s));
}

void TestActivityPage::answersGoToTheirAsking()
{
    // Twice the same act: the first failed, the second was done, a third waits.
    const auto rows = activityRows(
        {act(50, u"restart"_s, {}, u"asked"_s), act(42, u"restart"_s, {}, u"done"_s),
         act(40, u"restart"_s, {}, u"asked"_s), act(12, u"restart"_s, {}, u"failed: 500"_s),
         act(10, u"restart"_s, {}, u"asked"_s)});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].outcome, Outcome::Asked);
    QCOMPARE(rows[1].outcome, Outcome::Done);
    QCOMPARE(rows[2].outcome, Outcome::Failed);

    const auto queued = activityRows(
        {act(13, u"restart"_s, {}, u"failed: 500"_s), act(12, u"restart"_s, {}, u"done"_s),
         act(11, u"restart"_s, {}, u"asked"_s), act(10, u"restart"_s, {}, u"asked"_s)});
    QCOMPARE(queued.size(), 2);
    QCOMPARE(queued[0].outcome, Outcome::Failed);
    QCOMPARE(queued[1].outcome, Outcome::Done);
}

void TestActivityPage::wordsOfAnAct_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<QString>("words");
    QTest::newRow("hardware") << u"set-hardware"_s << u"t4-small -> l4x1, sleep 3600"_s
                              << u"T4 small → L4 · sleep 1 h"_s;
    QTest::newRow("hardware alone")
        << u"set-hardware"_s << u"t4-small -> cpu-basic"_s << u"T4 small → CPU basic"_s;
    QTest::newRow("sleep") << u"set-sleep-time"_s << u"sleep never -> 900"_s << u"never → 15 min"_s;
    QTest::newRow("pause") << u"pause"_s << u"t4-small"_s << u"T4 small"_s;
    QTest::newRow("of a newer program") << u"duplicate"_s << QString() << QString();
}

void TestActivityPage::wordsOfAnAct()
{
    QFETCH(QString, operation);
    QFETCH(QString, detail);
    QFETCH(QString, words);
    const Action action = act(1, operation, detail, u"done"_s);
    QCOMPARE(activityDetail(action, shippedPriceBooks().last()), words);
    QVERIFY(!activityWord(action).isEmpty());
    QCOMPARE(activityPrice(action), u"0.40 → 0.80"_s);
}

void TestActivityPage::modelDiffers()
{
    ActivityModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    const auto asked = act(10, u"pause"_s, {}, u"asked"_s);
    const auto older = act(5, u"restart"_s, {}, u"done"_s);
    model.setRows(activityRows({asked, older}));
    QCOMPARE(inserted.size(), 1);
    model.setRows(activityRows({act(12, u"pause"_s, {}, u"done"_s), asked, older}));
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 0);
    model.setRows(activityRows({act(20, u"pause"_s, {}, u"asked"_s), asked}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, ActivityModel::SpaceColumn)
                 .data(ActivityModel::SpaceIdRole)
                 .value<SpaceId>()
                 .name,
             u"demo"_s);
}

void TestActivityPage::listsWhatWasDone()
{
    House house;
    ActivityPage page(house.services);
    page.resize(900, 400);
    page.show();
    auto *table = page.findChild<ConsoleTable *>(u"activityTable"_s);
    QVERIFY(!table->isVisible());
    QVERIFY(house.settle());
    const SpaceId id = house.hub.writableSpace();
    house.spaces.setSleepTime(id, {std::chrono::hours{2}});
    QTRY_COMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->isVisible());
    const auto outcome = [&] {
        return table->model()->index(0, ActivityModel::OutcomeColumn).data().toString();
    };
    QTRY_COMPARE(outcome(), outcomeWord({.outcome = Outcome::Done}));
    QCOMPARE(table->model()->rowCount(), 1);
    QSignalSpy requested(&page, &ActivityPage::spaceRequested);
    emit table->activated(table->model()->index(0, 0));
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].value<SpaceId>(), id);
}

QTEST_MAIN(TestActivityPage)
#include "tst_activitypage.moc"
