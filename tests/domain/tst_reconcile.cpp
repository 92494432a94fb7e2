// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/reconcile.h"
#include "tests/domain/samples.h"

#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Cause = DifferenceCause;
using std::chrono::days;
using std::chrono::minutes;

namespace {

const Time Day = at("2026-11-03T00:00:00.000Z");
const SpaceId Demo{u"a"_s, u"demo"_s};

Observation seen(Time begin, Time end, const QString &stage = u"RUNNING"_s,
                 const QString &hardware = u"a10g-small"_s, int replicas = 1)
{
    return {Demo, {begin, end}, StageValue::fromHub(stage), hardware, replicas};
}

/// As the Hub writes it: minutes times a whole price per minute.
UsageLine billed(Time begin, minutes length, Money unit, const QString &flavor = u"a10g-small"_s,
                 int replicas = 1)
{
    UsageLine line = spaceLine(Demo.path(), flavor, {});
    line.quantity = double(length.count() * replicas);
    line.unitCost = unit;
    line.total = {length.count() * replicas * unit.microUSD};
    line.startedAt = begin;
    line.stoppedAt = begin + length;
    return line;
}

constexpr Money A10g{16'667}; // Per minute, rounded from 1.00 USD per hour.
constexpr Money Cpu{500}; // Per minute, exactly.

struct Case {
    QList<UsageLine> bill;
    QList<Observation> seen;
    bool is2023 = false;
    std::optional<Time> readAt = {};
};

Reconciliation result(const Case &input)
{
    ReconcileInput sides{.bill = input.bill,
                         .seen = input.seen,
                         .grants = {},
                         .editions = PriceEditions(input.is2023 ? book2023() : book2026()),
                         .span = {Day, Day + days{2}},
                         .now = Day + days{2}};
    if (input.readAt)
        sides.readAt.insert(Demo.owner, *input.readAt);
    return reconcile(sides);
}

void checkSums(const Reconciliation &whole)
{
    Money explained;
    for (const ReconcileRow &row : whole.rows) {
        Money sum;
        for (const Difference &each : row.differences)
            sum += each.amount;
        QCOMPARE(sum, row.bill - row.meter);
        explained += sum;
    }
    QCOMPARE(explained, whole.bill - whole.meter);
}

} // namespace

Q_DECLARE_METATYPE(Case)

class TestReconcile : public QObject {
    Q_OBJECT

private slots:
    void agrees()
    {
        const QString cpu = u"cpu-upgrade"_s;
        const auto whole = result(
            {{billed(Day + 22h, 4h, Cpu, cpu)}, {seen(Day + 22h, Day + 26h, u"RUNNING"_s, cpu)}});
        QCOMPARE(whole.bill, Money{120'000});
        QCOMPARE(whole.meter, Money{120'000});
        QCOMPARE(whole.rows.size(), 2); // Over midnight.
        QCOMPARE(whole.rows[0].billed, 2h);
        QCOMPARE(whole.rows[0].metered, 2h);
        QVERIFY(whole.rows[0].differences.isEmpty());
        QVERIFY(whole.sums.isEmpty());
    }

    void causes_data()
    {
        QTest::addColumn<Case>("input");
        QTest::addColumn<QList<Cause>>("causes");
        QTest::addColumn<QList<qint64>>("amounts");
        const auto add = [](const char *name, const Case &input, const QList<Cause> &causes,
                            const QList<qint64> &amounts) {
            QTest::newRow(name) << input << causes << amounts;
        };
        const Time noon = Day + 12h;
        const QString starting = u"APP_STARTING"_s;
        const QString cpu = u"cpu-upgrade"_s;
        add("price rounded per minute", {{billed(noon, 1h, A10g)}, {seen(noon, noon + 1h)}},
            {Cause::UnitPrice}, {20});
        add("start billed",
            {{billed(noon, 1h, {500}, cpu)},
             {seen(noon, noon + 10min, starting, cpu),
              seen(noon + 10min, noon + 1h, u"RUNNING"_s, cpu)},
             true},
            {Cause::StartBilled}, {5'000});
        add("start free",
            {{billed(noon + 10min, 50min, Cpu, cpu)},
             {seen(noon, noon + 10min, starting, cpu),
              seen(noon + 10min, noon + 1h, u"RUNNING"_s, cpu)}},
            {Cause::StartFree}, {-5'000});
        add("build billed",
            {{billed(noon, 1h, Cpu, cpu)},
             {seen(noon, noon + 10min, u"BUILDING"_s, cpu),
              seen(noon + 10min, noon + 1h, u"RUNNING"_s, cpu)}},
            {Cause::BuildBilled}, {5'000});
        add("gap",
            {{billed(noon, 1h, Cpu, cpu)},
             {seen(noon, noon + 20min, u"RUNNING"_s, cpu),
              seen(noon + 40min, noon + 1h, u"RUNNING"_s, cpu)}},
            {Cause::UnobservedGap}, {10'000});
        add("nobody looked at all", {{billed(noon, 1h, Cpu, cpu)}, {}}, {Cause::NeverSeen},
            {30'000});
        add("nobody looked yet, nor any more",
            {{billed(noon, 1h, Cpu, cpu)}, {seen(noon + 20min, noon + 50min, u"RUNNING"_s, cpu)}},
            {Cause::BeforeFirstLook, Cause::SinceLastLook}, {10'000, 5'000});
        add("end noticed late",
            {{billed(noon, 1h, Cpu, cpu)},
             {seen(noon, noon + 62min, u"RUNNING"_s, cpu),
              seen(noon + 62min, noon + 2h, u"PAUSED"_s, cpu)}},
            {Cause::NoticedLate}, {-1'000});
        add("begin noticed late",
            {{billed(noon, 1h, Cpu, cpu)},
             {seen(Day, noon + 2min, u"SLEEPING"_s, cpu),
              seen(noon + 2min, noon + 1h, u"RUNNING"_s, cpu)}},
            {Cause::NoticedLate}, {1'000});
        add("noticed after a midnight", // Both days have a part of the same lateness.
            {{billed(Day + 24h - 1min, 1h, Cpu, cpu)},
             {seen(Day, Day + 24h + 1min, u"SLEEPING"_s, cpu),
              seen(Day + 24h + 1min, Day + 25h - 1min, u"RUNNING"_s, cpu)}},
            {Cause::NoticedLate}, {1'000});
        add("no look is that late",
            {{billed(noon, 1h, Cpu, cpu)},
             {seen(Day, noon + 20min, u"SLEEPING"_s, cpu),
              seen(noon + 20min, noon + 1h, u"RUNNING"_s, cpu)}},
            {Cause::StoppedBilled}, {10'000});
        add("a run between two looks",
            {{billed(noon, 2min, Cpu, cpu)}, {seen(Day, Day + 24h, u"SLEEPING"_s, cpu)}},
            {Cause::BetweenLooks}, {1'000});
        add("a stop between two looks",
            {{billed(noon, 1h, Cpu, cpu), billed(noon + 62min, 1h, Cpu, cpu)},
             {seen(noon, noon + 122min, u"RUNNING"_s, cpu)}},
            {Cause::BetweenLooks}, {-1'000});
        add("billed while it was paused",
            {{billed(noon, 1h, Cpu, cpu)}, {seen(Day, Day + 24h, u"PAUSED"_s, cpu)}},
            {Cause::StoppedBilled}, {30'000});
        add("billed after it was paused",
            {{billed(noon, 1h, Cpu, cpu)},
             {seen(noon, noon + 50min, u"RUNNING"_s, cpu),
              seen(noon + 50min, noon + 3h, u"PAUSED"_s, cpu)}},
            {Cause::StoppedBilled}, {5'000});
        add("a stage that is not known",
            {{billed(noon, 1h, Cpu, cpu)},
             {seen(noon, noon + 50min, u"RUNNING"_s, cpu),
              seen(noon + 50min, noon + 1h, u"MIGRATING"_s, cpu)}},
            {Cause::UnknownStage}, {5'000});
        add("other hardware",
            {{billed(noon, 1h, Cpu, cpu)}, {seen(noon, noon + 1h, u"RUNNING"_s, u"a10g-small"_s)}},
            {Cause::OtherHardware}, {-970'000});
        add("other hardware, noticed late",
            {{billed(noon, 1h, Cpu, cpu), billed(noon + 1h, 1h, {16'667})},
             {seen(noon, noon + 62min, u"RUNNING"_s, cpu), seen(noon + 62min, noon + 2h)}},
            {Cause::NoticedLate, Cause::UnitPrice}, {32'334, 19});
        add("hardware without a price",
            {{billed(noon, 1h, {900}, u"h300x9"_s)},
             {seen(noon, noon + 1h, u"RUNNING"_s, u"h300x9"_s)}},
            {Cause::NoPrice}, {54'000});
        add("not on the bill",
            {{billed(noon, 1h, Cpu, cpu)},
             {seen(noon, noon + 1h, u"RUNNING"_s, cpu),
              seen(noon + 3h, noon + 4h, u"RUNNING"_s, cpu)}},
            {Cause::NotBilled}, {-30'000});
        UsageLine active = billed(noon, 1h, Cpu, cpu);
        active.stoppedAt.reset();
        active.active = true;
        add("bill was read a while ago",
            {{active}, {seen(noon, noon + 67min, u"RUNNING"_s, cpu)}, false, noon + 1h},
            {Cause::BillBehind}, {-3'500});
        add("replicas",
            {{billed(noon, 1h, Cpu, cpu, 3)}, {seen(noon, noon + 1h, u"RUNNING"_s, cpu, 1)}},
            {Cause::Replicas}, {60'000});
        add("price edition", {{billed(noon, 1h, {17'500})}, {seen(noon, noon + 1h)}},
            {Cause::PriceEdition}, {50'000});
        add("started minute",
            {{billed(noon, 59min, Cpu, cpu)}, {seen(noon, noon + 59min + 1s, u"RUNNING"_s, cpu)}},
            {Cause::StartedMinute}, {-500});
        UsageLine granted = billed(noon, 1h, Cpu, cpu);
        granted.freeGrant = true;
        add("grant", {{granted}, {seen(noon, noon + 1h, u"RUNNING"_s, cpu)}}, {Cause::Grant},
            {-30'000});
        UsageLine storage;
        storage.product = u"hf/repository-storage"_s;
        storage.total = {4'300'000};
        storage.startedAt = noon;
        storage.stoppedAt = noon + 1h;
        add("not a Space", {{storage}, {}}, {Cause::NotASpace}, {4'300'000});
        UsageLine wrong = billed(noon, 1h, Cpu, cpu);
        wrong.total = {999'000}; // Not what its own quantity times its price gives.
        add("unexplained", {{wrong}, {seen(noon, noon + 1h, u"RUNNING"_s, cpu)}},
            {Cause::Unexplained}, {969'000});
    }
    void causes()
    {
        QFETCH(const Case, input);
        QFETCH(const QList<Cause>, causes);
        QFETCH(const QList<qint64>, amounts);
        const Reconciliation whole = result(input);
        checkSums(whole);
        QList<Cause> found;
        QList<qint64> sums;
        for (const Difference &each : whole.sums) {
            found.append(each.cause);
            sums.append(each.amount.microUSD);
        }
        QCOMPARE(found, causes);
        QCOMPARE(sums, amounts);
        const bool isExplained = !causes.contains(Cause::Unexplained);
        QCOMPARE(whole.unexplained == Money{}, isExplained);
    }

    void severalAtOnce()
    {
        const Time noon = Day + 12h;
        const Reconciliation whole = result({{billed(noon, 3h, A10g, u"a10g-small"_s, 2)},
                                             {seen(noon, noon + 1h), seen(noon + 2h, noon + 3h)}});
        checkSums(whole);
        QCOMPARE(whole.sums.size(), 3);
        QCOMPARE(whole.sums[0].cause, Cause::UnobservedGap);
        QCOMPARE(whole.sums[0].time, 1h);
        QCOMPARE(whole.sums[0].amount, Money{2'000'040});
        QCOMPARE(whole.sums[1].cause, Cause::UnitPrice);
        QCOMPARE(whole.sums[2].cause, Cause::Replicas);
        QCOMPARE(whole.sums[2].amount, Money{2'000'000});
        QCOMPARE(whole.unexplained, Money{});
    }
};

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
