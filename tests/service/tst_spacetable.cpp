// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/spacetable.h"
#include "tests/service/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spacedock;
using samples::id;
using samples::space;

class SpaceTableTest : public QObject {
    Q_OBJECT

private slots:
    void onlyDifferencesAreTold();
    void ownersAreApart();
    void newerRuntimeStays();
    void runtime();
    void ownersGo();
};

void SpaceTableTest::onlyDifferencesAreTold()
{
    SpaceTable table;
    const QList<Space> first{space(u"me/a"_s, u"RUNNING"_s), space(u"me/b"_s, u"PAUSED"_s)};
    const QList<SpaceId> both{id(u"me/a"_s), id(u"me/b"_s)};
    QCOMPARE(table.takeListing(u"me"_s, first, 0).changed, both);
    const auto again = table.takeListing(u"me"_s, first, 0);
    QVERIFY(again.changed.isEmpty() && again.gone.isEmpty());

    const QList<Space> second{space(u"me/c"_s, u"RUNNING"_s), space(u"me/b"_s, u"RUNNING"_s)};
    const auto change = table.takeListing(u"me"_s, second, 0);
    const QList<SpaceId> changed{id(u"me/c"_s), id(u"me/b"_s)};
    QCOMPARE(change.changed, changed);
    QCOMPARE(change.gone, {id(u"me/a"_s)});
    QVERIFY(!table.find(id(u"me/a"_s)));
    QCOMPARE(table.find(id(u"me/b"_s))->runtime.stage.stage, Stage::Running);
    QCOMPARE(table.find(id(u"me/c"_s))->id, id(u"me/c"_s));
}

void SpaceTableTest::ownersAreApart()
{
    SpaceTable table;
    table.takeListing(u"me"_s, {space(u"me/a"_s, u"RUNNING"_s)}, 0);
    const auto change = table.takeListing(
        u"org"_s, {space(u"org/a"_s, u"RUNNING"_s), space(u"alien/a"_s, u"RUNNING"_s)}, 0);
    QCOMPARE(change.changed, {id(u"org/a"_s)});
    QVERIFY(change.gone.isEmpty());
    QCOMPARE(table.spaces().size(), 2);
}

void SpaceTableTest::newerRuntimeStays()
{
    SpaceTable table;
    const Space running = space(u"me/a"_s, u"RUNNING"_s);
    table.takeListing(u"me"_s, {running}, table.mark());
    table.beginReading();
    Runtime paused = running.runtime;
    paused.stage = StageValue::fromHub(u"PAUSED"_s);
    QVERIFY(table.takeRuntime(running.id, paused));
    // This answer was asked for before the Space was paused.
    QVERIFY(table.takeListing(u"me"_s, {running}, table.readingMark()).changed.isEmpty());
    QCOMPARE(table.find(running.id)->runtime, paused);
    table.beginReading();
    QCOMPARE(table.takeListing(u"me"_s, {running}, table.readingMark()).changed, {running.id});
}

void SpaceTableTest::runtime()
{
    SpaceTable table;
    const Space running = space(u"me/a"_s, u"RUNNING"_s);
    QVERIFY(!table.takeRuntime(running.id, running.runtime));
    table.takeListing(u"me"_s, {running}, 0);
    QVERIFY(!table.takeRuntime(running.id, running.runtime));
    QVERIFY(table.takeRuntime(running.id, Runtime()));
}

void SpaceTableTest::ownersGo()
{
    SpaceTable table;
    table.takeListing(u"me"_s, {space(u"me/a"_s, u"RUNNING"_s)}, 0);
    table.takeListing(u"org"_s, {space(u"org/a"_s, u"RUNNING"_s)}, 0);
    QCOMPARE(table.dropOwnersBut({u"me"_s}), {id(u"org/a"_s)});
    QCOMPARE(table.spaces().size(), 1);
    QVERIFY(table.dropOwnersBut({u"me"_s}).isEmpty());
}

QTEST_GUILESS_MAIN(SpaceTableTest)
#include "tst_spacetable.moc"
