// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/pastuse.h"
#include "tests/domain/samples.h"

#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Source = PastUse::Source;

namespace {

const TimeSpan NovemberSoFar{at("2026-11-01T00:00:00Z"), at("2026-11-20T12:00:00Z")};

/// From \a begin for \a length with so many replicas.
UsageLine line(const QString &flavor, QByteArrayView begin, std::chrono::minutes length,
               int replicas, Money total)
{
    UsageLine line = spaceLine(u"alice/doc-qa"_s, flavor, total);
    line.startedAt = at(begin);
    line.stoppedAt = at(begin) + length;
    line.quantity = static_cast<double>(length.count() * replicas);
    return line;
}

Observation seen(QByteArrayView stage, const QString &flavor, QByteArrayView begin,
                 std::chrono::seconds length)
{
    return {{u"alice"_s, u"doc-qa"_s},
            {at(begin), at(begin) + length},
            StageValue::fromHub(QString::fromLatin1(stage)),
            flavor,
            1};
}

} // namespace

class TestPastUse : public QObject {
    Q_OBJECT

private slots:
    void billTellsHoursAndHardware()
    {
        const PastUse past = pastUse({line(u"t4-small"_s, "2026-11-02T08:00:00Z", 30h, 1, {1}),
                                      line(u"a10g-small"_s, "2026-11-05T08:00:00Z", 10h, 1, {2})},
                                     {}, NovemberSoFar);
        QCOMPARE(past.source, Source::Bill);
        QCOMPARE(past.flavor, u"t4-small"_s);
        QCOMPARE(past.otherFlavors, 1);
        QCOMPARE(past.running, 40h);
        QCOMPARE(past.replicas, 1);
        QCOMPARE(past.owed, Money{3});
        QCOMPARE(past.days(), 20);
    }

    void minutesOfReplicasAreCountedOnce()
    {
        const PastUse past =
            pastUse({line(u"t4-small"_s, "2026-11-02T08:00:00Z", 20h, 3, {3})}, {}, NovemberSoFar);
        QCOMPARE(past.running, 20h);
        QCOMPARE(past.replicas, 3);
        const EstimateInput input = asItRan(past);
        QCOMPARE(input.usePerDay, 60min);
        QCOMPARE(input.replicas, 3);
        QCOMPARE(estimate(input, book2026())->perMonth, Money{30 * 3 * 400'000LL});
    }

    void aPartOfAMonthIsToldAsAWholeOne()
    {
        const PastUse past =
            pastUse({line(u"t4-small"_s, "2026-11-01T00:00:00Z", 20 * 24h - 12h, 1, {})}, {},
                    NovemberSoFar);
        QCOMPARE(asItRan(past).daysPerMonth, DaysPerMonth);
        QCOMPARE(asItRan(past).usePerDay, 1404min);
        QVERIFY(!asItRan(past).sleepAfter);
    }

    void grantsAreSaid()
    {
        UsageLine granted = line(u"t4-small"_s, "2026-11-02T08:00:00Z", 10h, 1, {4'000'000});
        granted.freeGrant = true;
        const PastUse past = pastUse({granted}, {}, NovemberSoFar);
        QCOMPARE(past.owed, Money{});
        QVERIFY(past.isGranted);
        QCOMPARE(past.running, 10h);
    }

    void ownMeterIsSaid()
    {
        UsageLine metered = line(u"t4-small"_s, "2026-11-02T08:00:00Z", 10h, 1, {4'000'000});
        metered.entityId.clear();
        QCOMPARE(pastUse({metered}, {}, NovemberSoFar).source, Source::Meter);
    }

    void whatNobodyBillsWasSeen()
    {
        const PastUse past =
            pastUse({},
                    {seen("RUNNING", u"cpu-basic"_s, "2026-11-03T10:00:00Z", 90min),
                     seen("SLEEPING", u"cpu-basic"_s, "2026-11-03T11:30:00Z", 5h),
                     seen("RUNNING_BUILDING", u"cpu-basic"_s, "2026-11-03T17:00:00Z", 90s)},
                    NovemberSoFar);
        QCOMPARE(past.source, Source::Seen);
        QCOMPARE(past.flavor, u"cpu-basic"_s);
        QCOMPARE(past.running, 91min);
        QCOMPARE(past.owed, Money{});
    }

    void nothingIsKnown()
    {
        const PastUse past = pastUse({}, {}, NovemberSoFar);
        QVERIFY(!past.isKnown());
        QCOMPARE(past.running, 0min);
        UsageLine disk = line(u"t4-small"_s, "2026-11-02T08:00:00Z", 10h, 1, {4});
        disk.product = u"storage/tb"_s;
        QVERIFY(!pastUse({disk}, {}, NovemberSoFar).isKnown());
    }
};

QTEST_GUILESS_MAIN(TestPastUse)
#include "tst_pastuse.moc"
