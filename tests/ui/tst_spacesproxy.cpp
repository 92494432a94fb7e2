// SPDX-License-Identifier: GPL-3.0-or-later
#include "spacedata.h"
#include "ui/spaces/spacesproxy.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Strict = QAbstractItemModelTester::FailureReportingMode::QtTest;

QList<SpaceRow> some()
{
    return {spaceRow(u"whisper"_s, u"RUNNING"_s, u"t4-small"_s, 1h),
            spaceRow(u"sdxl"_s, u"RUNNING"_s, u"a10g-small"_s, 30min),
            spaceRow(u"Notes"_s, u"BUILDING"_s, u"cpu-basic"_s),
            spaceRow(u"music"_s, u"PAUSED"_s, u"a100-large"_s)};
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList all;
    for (int row = 0; row < model.rowCount(); ++row)
        all.append(model.index(row, SpacesModel::NameColumn).data().toString());
    return all;
}

/// Rows of every stage, in no order.
QList<SpaceRow> many(int count)
{
    const QStringList stages{u"RUNNING"_s, u"PAUSED"_s, u"SLEEPING"_s, u"BUILD_ERROR"_s};
    const QStringList flavors{u"t4-small"_s, u"cpu-basic"_s, u"l4x1"_s};
    QList<SpaceRow> rows;
    for (int i = 0; i < count; ++i) {
        rows.append(spaceRow(u"space-%1"_s.arg(i * 7919 % count), stages[i % 4], flavors[i % 3]));
        rows.last().month = Money{i * 37 % 101};
    }
    return rows;
}

} // namespace

class TestSpacesProxy : public QObject {
    Q_OBJECT

private slots:
    void filtersByText_data();
    void filtersByText();
    void quickFiltersAddUp();
    void sorts_data();
    void sorts();
    void followsTheSource();
    void rowMovesWhenItsKeyChanges();
    void selectionSurvivesFiltering();
    void manyRowsComeAsFewSignals();
    void anyHistoryGivesTheSameList();
};

void TestSpacesProxy::filtersByText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("shown");
    QTest::newRow("nothing") << u" "_s
                             << QStringList{u"whisper"_s, u"sdxl"_s, u"Notes"_s, u"music"_s};
    QTest::newRow("name") << u"sd"_s << QStringList{u"sdxl"_s};
    QTest::newRow("case") << u"nOTES"_s << QStringList{u"Notes"_s};
    QTest::newRow("hardware") << u"t4"_s << QStringList{u"whisper"_s};
    QTest::newRow("hardware id") << u"a100-large"_s << QStringList{u"music"_s};
    QTest::newRow("stage") << u"building"_s << QStringList{u"Notes"_s};
    QTest::newRow("owner and stage") << u"alice running"_s << QStringList{u"whisper"_s, u"sdxl"_s};
    QTest::newRow("all words count") << u"whisper paused"_s << QStringList();
    QTest::newRow("none") << u"nothing like it"_s << QStringList();
}

void TestSpacesProxy::filtersByText()
{
    QFETCH(QString, text);
    QFETCH(QStringList, shown);
    SpacesModel model;
    model.setRows(some());
    SpacesProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, Strict);
    proxy.setFilterText(text);
    QStringList found = names(proxy);
    found.sort();
    shown.sort();
    QCOMPARE(found, shown);
    proxy.setFilterText({});
    QCOMPARE(proxy.rowCount(), 4);
}

void TestSpacesProxy::quickFiltersAddUp()
{
    SpacesModel model;
    model.setRows(some());
    SpacesProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, Strict);
    proxy.setQuickFilters({QuickFilter::Paused});
    QCOMPARE(names(proxy), QStringList{u"music"_s});
    proxy.setQuickFilters({QuickFilter::Paused, QuickFilter::PaidNow});
    QCOMPARE(proxy.rowCount(), 3);
    proxy.setFilterText(u"sdxl"_s);
    QCOMPARE(names(proxy), QStringList{u"sdxl"_s});
    proxy.setFilterText({});
    proxy.setQuickFilters({QuickFilter::All});
    QCOMPARE(proxy.rowCount(), 4);
    QVERIFY(!proxy.isFiltering());
}

void TestSpacesProxy::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("direction");
    QTest::addColumn<QStringList>("order");
    const auto add = [](const char *name, int column, Qt::SortOrder direction, QStringList order) {
        QTest::newRow(name) << column << direction << order;
    };
    add("name", SpacesModel::NameColumn, Qt::AscendingOrder,
        {u"music"_s, u"Notes"_s, u"sdxl"_s, u"whisper"_s});
    add("name, downwards", SpacesModel::NameColumn, Qt::DescendingOrder,
        {u"whisper"_s, u"sdxl"_s, u"Notes"_s, u"music"_s});
    add("cost", SpacesModel::CostColumn, Qt::DescendingOrder,
        {u"sdxl"_s, u"whisper"_s, u"Notes"_s, u"music"_s});
    add("sleep", SpacesModel::SleepColumn, Qt::DescendingOrder,
        {u"music"_s, u"whisper"_s, u"sdxl"_s, u"Notes"_s});
    add("ties by name", SpacesModel::MonthColumn, Qt::DescendingOrder,
        {u"music"_s, u"Notes"_s, u"sdxl"_s, u"whisper"_s});
}

void TestSpacesProxy::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, direction);
    QFETCH(QStringList, order);
    SpacesModel model;
    model.setRows(some());
    SpacesProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, Strict);
    const QPersistentModelIndex kept = proxy.mapFromSource(model.indexOf({u"alice"_s, u"sdxl"_s}));
    proxy.sort(column, direction);
    QCOMPARE(names(proxy), order);
    QCOMPARE(kept.data().toString(), u"sdxl"_s);
}

void TestSpacesProxy::followsTheSource()
{
    SpacesModel model;
    SpacesProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, Strict);
    proxy.sort(SpacesModel::NameColumn);
    proxy.setQuickFilters({QuickFilter::Running});
    model.setRows(some());
    QCOMPARE(names(proxy), (QStringList{u"sdxl"_s, u"whisper"_s}));
    QList<SpaceRow> next = some().mid(1);
    next.append(spaceRow(u"a-new-one"_s, u"RUNNING"_s, u"l4x1"_s));
    next[2] = spaceRow(u"music"_s, u"RUNNING"_s, u"a100-large"_s);
    model.setRows(next);
    QCOMPARE(names(proxy), (QStringList{u"a-new-one"_s, u"music"_s, u"sdxl"_s}));
    model.setRows({});
    QCOMPARE(proxy.rowCount(), 0);
}

void TestSpacesProxy::rowMovesWhenItsKeyChanges()
{
    SpacesModel model;
    model.setRows(some());
    SpacesProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, Strict);
    proxy.sort(SpacesModel::MonthColumn, Qt::DescendingOrder);
    const QPersistentModelIndex kept = proxy.index(2, 0);
    const QString name = kept.data().toString();
    QList<SpaceRow> next = some();
    next[0].month = Money{5'000'000};
    model.setRows(next);
    QCOMPARE(names(proxy).first(), u"whisper"_s);
    QCOMPARE(kept.data().toString(), name);

    QSignalSpy layout(&proxy, &QAbstractItemModel::layoutChanged);
    QSignalSpy changed(&proxy, &QAbstractItemModel::dataChanged);
    next[0].month = Money{6'000'000};
    model.setRows(next);
    QCOMPARE(layout.size(), 0);
    QCOMPARE(changed.size(), 1);
}

void TestSpacesProxy::selectionSurvivesFiltering()
{
    SpacesModel model;
    model.setRows(many(2000));
    SpacesProxy proxy(model);
    proxy.sort(SpacesModel::NameColumn);
    QItemSelectionModel selection(&proxy);
    const QList<SpaceId> chosen{{u"alice"_s, u"space-7"_s}, {u"alice"_s, u"space-1234"_s}};
    for (const SpaceId &id : chosen)
        selection.select(proxy.mapFromSource(model.indexOf(id)),
                         QItemSelectionModel::Select | QItemSelectionModel::Rows);
    proxy.setFilterText(u"7"_s); // Keeps one of them.
    QVERIFY(selection.isSelected(proxy.mapFromSource(model.indexOf(chosen[0]))));
    proxy.setFilterText({});
    QVERIFY(selection.isSelected(proxy.mapFromSource(model.indexOf(chosen[0]))));
    QCOMPARE(selection.selectedRows().size(), 1);
}

void TestSpacesProxy::manyRowsComeAsFewSignals()
{
    SpacesModel model;
    model.setRows(many(10'000));
    SpacesProxy proxy(model);
    proxy.sort(SpacesModel::NameColumn);
    QSignalSpy inserted(&proxy, &QAbstractItemModel::rowsInserted);
    QSignalSpy removed(&proxy, &QAbstractItemModel::rowsRemoved);
    QSignalSpy reset(&proxy, &QAbstractItemModel::modelReset);
    proxy.setFilterText(u"3"_s);
    QVERIFY(proxy.rowCount() > 1000 && proxy.rowCount() < 9000);
    proxy.setFilterText({});
    QCOMPARE(proxy.rowCount(), 10'000);
    QVERIFY(inserted.size() <= 64);
    QVERIFY(removed.size() <= 64);
    QCOMPARE(reset.size(), 0);
}

/// Whatever came before, the list is what a fresh proxy would make of the same source.
void TestSpacesProxy::anyHistoryGivesTheSameList()
{
    QRandomGenerator random(11);
    SpacesModel model;
    SpacesProxy proxy(model);
    const QAbstractItemModelTester tester(&proxy, Strict);
    const QStringList texts{{}, u"1"_s, u"t4"_s, u"running"_s, u"zzz"_s};
    const QList<SpaceRow> all = many(300);
    QItemSelectionModel selection(&proxy);
    for (int step = 0; step < 60; ++step) {
        QList<SpaceRow> next = all.mid(random.bounded(100), random.bounded(1, 200));
        for (SpaceRow &row : next) {
            if (random.bounded(10) == 0)
                row.month = Money{random.bounded(1000)};
        }
        model.setRows(next);
        const QString text = texts[random.bounded(texts.size())];
        const auto quick = static_cast<QuickFilter>(random.bounded(QuickFilterCount));
        const int column = random.bounded(int(SpacesModel::ColumnCount));
        proxy.setFilterText(text);
        proxy.setQuickFilters({quick});
        proxy.sort(column, Qt::DescendingOrder);
        if (proxy.rowCount() > 0)
            selection.setCurrentIndex(proxy.index(random.bounded(proxy.rowCount()), 0),
                                      QItemSelectionModel::SelectCurrent);
        SpacesProxy fresh(model);
        fresh.sort(column, Qt::DescendingOrder);
        fresh.setFilterText(text);
        fresh.setQuickFilters({quick});
        QCOMPARE(names(proxy), names(fresh));
    }
}

QTEST_GUILESS_MAIN(TestSpacesProxy)
#include "tst_spacesproxy.moc"
