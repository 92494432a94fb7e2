// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacedata.h"
#include "ui/spaces/spacesmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr Time Noon{std::chrono::hours{480'000}};

QList<SpaceRow> some()
{
    return {spaceRow(u"run"_s, u"RUNNING"_s, u"t4-small"_s, 1h),
            spaceRow(u"sleep"_s, u"SLEEPING"_s, u"a10g-small"_s, 15min),
            spaceRow(u"free"_s, u"RUNNING"_s, u"cpu-basic"_s),
            spaceRow(u"error"_s, u"BUILD_ERROR"_s, u"t4-small"_s, 1h)};
}

int tone(const SpacesModel &model, int row, int column)
{
    return model.index(row, column).data(ToneRole).toInt();
}

} // namespace

class TestSpacesModel : public QObject {
    Q_OBJECT

private slots:
    void differs();
    void keepsPersistentIndexes();
    void announcesOnlyWhatChanged();
    void quickFilters_data();
    void quickFilters();
    void sleepCell_data();
    void sleepCell();
    void costCell_data();
    void costCell();
    void changeInFlight();
    void pendingCommandShowsAtOnce();
    void unknownStageStaysAsItCame();
    void timeMovesOnlyWhatItChanges();
    void invalidIndexes();
};

void TestSpacesModel::differs()
{
    SpacesModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);
    model.setRows(some());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(inserted.size(), 1);

    QList<SpaceRow> next = some();
    next.removeAt(1);
    next.append(spaceRow(u"new"_s, u"PAUSED"_s, u"l4x1"_s));
    model.setRows(next);
    QCOMPARE(model.rowCount(), 4);
    QVERIFY(!model.find({u"alice"_s, u"sleep"_s}));
    QVERIFY(model.find({u"alice"_s, u"new"_s}));
    QCOMPARE(removed.size(), 1);
    QCOMPARE(inserted.size(), 2);
    QCOMPARE(reset.size(), 0);
    for (const SpaceRow &row : std::as_const(next))
        QCOMPARE(model.indexOf(row.id()).data(SpacesModel::SpaceIdRole).value<SpaceId>(), row.id());
}

void TestSpacesModel::keepsPersistentIndexes()
{
    SpacesModel model;
    model.setRows(some());
    const QPersistentModelIndex kept = model.indexOf({u"alice"_s, u"error"_s});
    const QPersistentModelIndex gone = model.indexOf({u"alice"_s, u"run"_s});
    model.setRows(some().mid(1));
    QVERIFY(!gone.isValid());
    QCOMPARE(kept.data().toString(), u"error"_s);
}

void TestSpacesModel::announcesOnlyWhatChanged()
{
    SpacesModel model;
    model.setRows(some());
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows(some());
    QCOMPARE(changed.size(), 0);

    QList<SpaceRow> next = some();
    next[2].month = Money{1'000'000};
    next[3].month = Money{2'000'000};
    model.setRows(next);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].toModelIndex().row(), 2);
    QCOMPARE(changed[0][1].toModelIndex().row(), 3);

    QSignalSpy moved(&model, &SpacesModel::stageChanged);
    next[2].month = Money{3'000'000};
    next[1].space.runtime.stage = StageValue::fromHub(u"BUILDING"_s);
    model.setRows(next);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0][0].value<SpaceId>(), next[1].id());
    changed.clear();

    model.updateRows({some().first(), spaceRow(u"later"_s, u"RUNNING"_s, u"l4x1"_s)});
    QCOMPARE(changed.size(), 0);
    QCOMPARE(model.rowCount(), 5);
}

void TestSpacesModel::quickFilters_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("hardware");
    QTest::addColumn<bool>("sleeps");
    QTest::addColumn<QList<int>>("counted"); // QuickFilter

    const auto add = [](const char *name, const QString &stage, const QString &hardware,
                        bool sleeps, QList<QuickFilter> filters) {
        QList<int> counted{int(QuickFilter::All)};
        for (const QuickFilter filter : filters)
            counted.append(int(filter));
        QTest::newRow(name) << stage << hardware << sleeps << counted;
    };
    using enum QuickFilter;
    add("paid", u"RUNNING"_s, u"t4-small"_s, true, {Running, PaidNow});
    add("paid, never sleeps", u"RUNNING"_s, u"t4-small"_s, false, {Running, PaidNow, NeverSleeps});
    add("free", u"RUNNING"_s, u"cpu-basic"_s, false, {Running});
    add("next one builds", u"RUNNING_BUILDING"_s, u"t4-small"_s, true, {Running, PaidNow});
    add("starting", u"APP_STARTING"_s, u"t4-small"_s, true, {PaidNow});
    add("building", u"BUILDING"_s, u"t4-small"_s, true, {});
    add("sleeping", u"SLEEPING"_s, u"t4-small"_s, true, {Sleeping});
    add("stopped", u"STOPPED"_s, u"t4-small"_s, true, {Sleeping});
    add("paused", u"PAUSED"_s, u"a100-large"_s, false, {Paused, NeverSleeps});
    add("failed", u"RUNTIME_ERROR"_s, u"cpu-upgrade"_s, true, {Failed});
    add("unknown stage", u"MIGRATING"_s, u"cpu-upgrade"_s, true, {});
}

void TestSpacesModel::quickFilters()
{
    QFETCH(QString, stage);
    QFETCH(QString, hardware);
    QFETCH(bool, sleeps);
    QFETCH(QList<int>, counted);
    SpacesModel model;
    QSignalSpy counts(&model, &SpacesModel::countsChanged);
    const auto sleep = sleeps ? std::optional<std::chrono::seconds>(1h) : std::nullopt;
    model.setRows({spaceRow(u"one"_s, stage, hardware, sleep)});
    QVERIFY(!counts.isEmpty());
    for (int filter = 0; filter < QuickFilterCount; ++filter)
        QCOMPARE(model.count(static_cast<QuickFilter>(filter)), int(counted.contains(filter)));
    model.setRows({});
    QCOMPARE(model.count(QuickFilter::All), 0);
}

void TestSpacesModel::sleepCell_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("hardware");
    QTest::addColumn<bool>("sleeps");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tone>("tone");
    QTest::newRow("set") << u"RUNNING"_s << u"t4-small"_s << true << u"1 h"_s << Tone::Text;
    QTest::newRow("never, billed")
        << u"RUNNING"_s << u"t4-small"_s << false << u"never"_s << Tone::Paid;
    QTest::newRow("never, paused")
        << u"PAUSED"_s << u"t4-small"_s << false << u"never"_s << Tone::Text;
    QTest::newRow("free") << u"RUNNING"_s << u"cpu-basic"_s << false << u"48 h"_s << Tone::Text2;
    QTest::newRow("ZeroGPU") << u"RUNNING"_s << u"zero-a10g"_s << false << u"–"_s << Tone::Text2;
}

void TestSpacesModel::sleepCell()
{
    QFETCH(QString, stage);
    QFETCH(QString, hardware);
    QFETCH(bool, sleeps);
    QFETCH(QString, text);
    QFETCH(Tone, tone);
    SpacesModel model;
    const auto sleep = sleeps ? std::optional<std::chrono::seconds>(1h) : std::nullopt;
    model.setRows({spaceRow(u"one"_s, stage, hardware, sleep)});
    QCOMPARE(model.index(0, SpacesModel::SleepColumn).data().toString(), text);
    QCOMPARE(::tone(model, 0, SpacesModel::SleepColumn), int(tone));
}

void TestSpacesModel::costCell_data()
{
    QTest::addColumn<CostNow>("cost");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Tone>("tone");
    using enum CostNow::Kind;
    const Rate rate = Rate::perHour(400'000);
    QTest::newRow("paid") << CostNow{Paid, rate} << u"0.40"_s << Tone::Paid;
    QTest::newRow("at most") << CostNow{AtMost, rate} << u"≤ 0.40"_s << Tone::Paid;
    QTest::newRow("granted") << CostNow{Granted, {}} << u"granted"_s << Tone::Granted;
    QTest::newRow("free") << CostNow{Free, {}} << u"free"_s << Tone::Free;
    QTest::newRow("idle") << CostNow{Idle, {}} << u"–"_s << Tone::Text2;
}

void TestSpacesModel::costCell()
{
    QFETCH(CostNow, cost);
    QFETCH(QString, text);
    QFETCH(Tone, tone);
    SpaceRow row = spaceRow(u"one"_s, u"RUNNING"_s, u"t4-small"_s);
    row.cost = cost;
    SpacesModel model;
    model.setRows({row});
    QCOMPARE(model.index(0, SpacesModel::CostColumn).data().toString(), text);
    QCOMPARE(::tone(model, 0, SpacesModel::CostColumn), int(tone));
}

void TestSpacesModel::changeInFlight()
{
    SpaceRow row = spaceRow(u"doc-qa"_s, u"RUNNING_BUILDING"_s, u"t4-small"_s);
    row.space.runtime.requestedHardware = u"l4x1"_s;
    row.changingSince = Noon - 161s;
    describe(row, priceBook());
    SpacesModel model;
    model.setNow(Noon);
    model.setRows({row});
    const QModelIndex hardware = model.index(0, SpacesModel::HardwareColumn);
    QCOMPARE(hardware.data().toString(), u"T4 small"_s);
    QCOMPARE(hardware.data(TargetRole).toString(), u"L4"_s);
    const QString spoken = hardware.data(Qt::AccessibleTextRole).toString();
    QVERIFY(spoken.startsWith(hardware.data().toString()) && spoken.endsWith(u"L4"_s));
    QVERIFY(!spoken.contains(u'→'));
    QCOMPARE(hardware.data(TagRole).toString(), u"2:41"_s);
    QCOMPARE(model.index(0, SpacesModel::SinceColumn).data().toString(), u"2:41"_s);
    QVERIFY(model.isAnyInFlight());
    QVERIFY(model.rows().first().haystack.contains(u"l4"_s));
}

void TestSpacesModel::pendingCommandShowsAtOnce()
{
    SpaceRow row = spaceRow(u"one"_s, u"RUNNING"_s, u"t4-small"_s, 1h);
    SpacesModel model;
    model.setRows({row});
    QVERIFY(!model.isAnyInFlight());
    const QString before = model.index(0, SpacesModel::StageColumn).data().toString();
    row.pending = Pending{Operation::Pause, Noon, false};
    describe(row, priceBook());
    model.updateRows({row});
    QVERIFY(model.isAnyInFlight());
    QVERIFY(model.index(0, SpacesModel::StageColumn).data().toString() != before);
    QCOMPARE(tone(model, 0, SpacesModel::StageColumn), int(Tone::Starting));
}

void TestSpacesModel::unknownStageStaysAsItCame()
{
    SpacesModel model;
    model.setRows({spaceRow(u"one"_s, u"MIGRATING"_s, u"gpu-of-tomorrow"_s)});
    QCOMPARE(model.index(0, SpacesModel::StageColumn).data().toString(), u"MIGRATING"_s);
    QCOMPARE(tone(model, 0, SpacesModel::StageColumn), int(Tone::Unknown));
    QCOMPARE(model.index(0, SpacesModel::HardwareColumn).data().toString(), u"gpu-of-tomorrow"_s);
}

void TestSpacesModel::timeMovesOnlyWhatItChanges()
{
    QList<SpaceRow> rows = some();
    rows[0].stageSince = Noon - 30s;
    rows[1].stageSince = Noon - std::chrono::hours{5};
    rows[2].changingSince = Noon - 10s;
    SpacesModel model;
    model.setNow(Noon);
    model.setRows(rows);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setNow(Noon);
    QCOMPARE(changed.size(), 0);
    model.setNow(Noon + 1s);
    QSet<std::pair<int, int>> cells;
    for (const auto &signal : changed) {
        QCOMPARE(signal[0].toModelIndex().column(), signal[1].toModelIndex().column());
        for (int row = signal[0].toModelIndex().row(); row <= signal[1].toModelIndex().row(); ++row)
            cells.insert({row, signal[0].toModelIndex().column()});
    }
    const QSet<std::pair<int, int>> expected{{0, SpacesModel::SinceColumn},
                                             {2, SpacesModel::SinceColumn},
                                             {2, SpacesModel::HardwareColumn}};
    QCOMPARE(cells, expected);
}

void TestSpacesModel::invalidIndexes()
{
    SpacesModel model;
    model.setRows(some());
    QVERIFY(!model.data({}).isValid());
    QVERIFY(!model.find({u"alice"_s, u"nobody"_s}));
    QVERIFY(!model.indexOf({}).isValid());
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
}

QTEST_GUILESS_MAIN(TestSpacesModel)
#include "tst_spacesmodel.moc"
