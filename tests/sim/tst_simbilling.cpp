// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sim/billing.h"
#include "app/sim/world.h"
#include "tests/support/simoptions.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace spacedock;
using namespace spacedock::sim;

namespace {

const Time Begin = sys_days(2026y / November / 22) + hours(10);

std::unique_ptr<SpaceState> t4Space()
{
    auto space = std::make_unique<SpaceState>();
    space->id = {u"alice"_s, u"demo"_s};
    space->hubId = u"0123456789abcdef01234567"_s;
    space->sdk = u"gradio"_s;
    space->hardware = u"t4-small"_s;
    space->requestedHardware = u"t4-small"_s;
    space->replicas = 1;
    space->runningSince = Begin;
    space->idleSince = Begin;
    return space;
}

// All minutes and money of alice in November.
std::pair<qint64, qint64> november(const World &world)
{
    qint64 quantity = 0;
    qint64 total = 0;
    for (const UsageRow &row : world.billing().rows(u"alice"_s)) {
        const auto part = partOf(row, monthOf(Begin), world.now());
        quantity += part ? part->quantity : 0;
        total += part ? part->totalMicroUSD : 0;
    }
    return {quantity, total};
}

} // namespace

class tst_SimBilling : public QObject {
    Q_OBJECT

private slots:
    void minutePrices_data();
    void minutePrices();
    void partsOfMonthsAddUp();
    void grantedIsFree();
    void runIsBilledByTheMinute();
    void startIsBilledByTheRule_data();
    void startIsBilledByTheRule();
    void sleepEndsTheLine();
    void replicasCostEach();
};

void tst_SimBilling::minutePrices_data()
{
    QTest::addColumn<qint64>("perHour");
    QTest::addColumn<qint64>("perMinute");
    QTest::newRow("free") << qint64(0) << qint64(0);
    QTest::newRow("cpu-upgrade") << qint64(30'000) << qint64(500);
    QTest::newRow("t4-small") << qint64(400'000) << qint64(6667);
    QTest::newRow("l4x1") << qint64(800'000) << qint64(13333);
    QTest::newRow("a100-large") << qint64(2'500'000) << qint64(41667);
}

void tst_SimBilling::minutePrices()
{
    QFETCH(qint64, perHour);
    QTEST(minutePrice(Rate::perHour(perHour)), "perMinute");
}

void tst_SimBilling::partsOfMonthsAddUp()
{
    const Time start = sys_days(2026y / September / 17) + hours(3) + minutes(7) + seconds(41);
    const Time stop = sys_days(2026y / December / 2) + hours(1) + seconds(13);
    const UsageRow row{.unitMicroUSD = 6667, .begin = start, .end = stop};
    qint64 sum = 0;
    int months = 0;
    for (TimeSpan month = monthOf(start); month.begin < stop; month = monthOf(month.end)) {
        const auto part = partOf(row, month, stop);
        QVERIFY(part);
        QVERIFY(part->end);
        QCOMPARE(part->totalMicroUSD, part->quantity * 6667);
        sum += part->quantity;
        ++months;
    }
    QCOMPARE(months, 4);
    QCOMPARE(sum, floor<minutes>(stop - start).count());
    QVERIFY(!partOf(row, monthOf(sys_days(2026y / August / 1)), stop));
}

void tst_SimBilling::grantedIsFree()
{
    const UsageRow row{.unitMicroUSD = 16667, .isGranted = true, .begin = Begin};
    const auto part = partOf(row, monthOf(Begin), Begin + hours(20));
    QVERIFY(part);
    QCOMPARE(part->quantity, 1200);
    QCOMPARE(part->totalMicroUSD, 0);
    QVERIFY(!part->end);
}

void tst_SimBilling::runIsBilledByTheMinute()
{
    World world(test::priceBook(), StageMachine(minutes(3), minutes(1)), Begin);
    world.addSpace(t4Space());
    world.follow(Begin + minutes(61) + seconds(59));
    QCOMPARE(november(world), std::pair(qint64(61), qint64(61 * 6667)));
}

void tst_SimBilling::startIsBilledByTheRule_data()
{
    QTest::addColumn<bool>("startingIsBilled");
    QTest::addColumn<qint64>("minutes");
    QTest::newRow("2023: running only") << false << qint64(5);
    QTest::newRow("2026: starting too") << true << qint64(15);
}

void tst_SimBilling::startIsBilledByTheRule()
{
    QFETCH(bool, startingIsBilled);
    PriceBook book = test::priceBook();
    book.rule.startingIsBilled = startingIsBilled;
    World world(book, StageMachine(minutes(20), minutes(10)), Begin);
    auto space = t4Space();
    space->stage = Stage::Paused;
    space->hardware.clear();
    SpaceState &added = world.addSpace(std::move(space));
    world.change(added, [&] { world.machine().restart(added, Begin, false); });
    world.follow(Begin + minutes(35));
    QCOMPARE(added.stage, Stage::Running);
    QTEST(november(world).first, "minutes");
}

void tst_SimBilling::sleepEndsTheLine()
{
    World world(test::priceBook(), StageMachine(minutes(3), minutes(1)), Begin);
    auto space = t4Space();
    space->sleepTime = minutes(30);
    world.addSpace(std::move(space));
    world.follow(Begin + hours(9));
    QCOMPARE(november(world).first, 30);
    const UsageRow &row = world.billing().rows(u"alice"_s).back();
    QCOMPARE(row.end, std::optional(Begin + minutes(30)));
}

void tst_SimBilling::replicasCostEach()
{
    World world(test::priceBook(), StageMachine(minutes(3), minutes(1)), Begin);
    SpaceState &space = world.addSpace(t4Space());
    world.change(space, [&] { world.machine().scale(space, Begin, 3); });
    world.follow(Begin + minutes(11));
    QCOMPARE(november(world).first, 1 + 10 * 3);
}

QTEST_GUILESS_MAIN(tst_SimBilling)
#include "tst_simbilling.moc"
