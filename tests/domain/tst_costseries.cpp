// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/costseries.h"
#include "tests/domain/samples.h"

#include <QTest>

#include <random>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::minutes;

namespace {

const TimeSpan November = monthOf(at("2026-11-18T14:20:00.000Z"));
const Time Now = at("2026-11-18T14:20:00.000Z");

UsageLine between(UsageLine line, Time begin, Time end)
{
    line.startedAt = begin;
    line.stoppedAt = end;
    line.quantity = static_cast<double>(std::chrono::ceil<minutes>(end - begin).count());
    return line;
}

QList<qint64> amounts(const CostSeries::Line &line)
{
    QList<qint64> result;
    for (const Money amount : line.accumulated)
        result.append(amount.microUSD);
    return result;
}

} // namespace

class TestCostSeries : public QObject {
    Q_OBJECT

private slots:
    void rowsAddUpPerSpace()
    {
        const Time begin = November.begin;
        const QList<UsageLine> lines{
            between(spaceLine(u"a/later"_s, u"a10g-small"_s, {2'000}), begin + 5h, begin + 7h),
            between(spaceLine(u"a/later"_s, u"t4-small"_s, {1'000}), begin, begin + 1h),
            between(spaceLine(u"a/dear"_s, u"t4-small"_s, {9'000}), begin, begin + 9h),
            between(spaceLine(u"a/dear"_s, u"t4-small"_s, {0}), begin + 10h, begin + 11h),
        };
        const QList<CostRow> rows = costRows(lines);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].key, u"a/dear"_s);
        QCOMPARE(rows[0].billed, minutes{600});
        QCOMPARE(rows[0].flavors, QStringList{u"t4-small"_s});
        QVERIFY(rows[0].isSpace);
        QVERIFY(!rows[0].isEstimate);
        QCOMPARE(rows[1].total, Money{3'000});
        QCOMPARE(rows[1].flavors, (QStringList{u"t4-small"_s, u"a10g-small"_s}));
    }

    void equalCostsKeepTheirOrder()
    {
        const QList<CostRow> rows = costRows({spaceLine(u"a/b"_s, u"t4-small"_s, {1}),
                                              spaceLine(u"a/a"_s, u"t4-small"_s, {1}),
                                              spaceLine(u"a/c"_s, u"t4-small"_s, {2})});
        QCOMPARE(rows[0].key, u"a/c"_s);
        QCOMPARE(rows[1].key, u"a/a"_s);
        QCOMPARE(rows[2].key, u"a/b"_s);
    }

    void grantsStandBeside()
    {
        UsageLine asTotal = spaceLine(u"a/total"_s, u"a10g-small"_s, {218'000'000});
        asTotal.freeGrant = true;
        UsageLine asPrice = spaceLine(u"a/price"_s, u"a10g-small"_s, {});
        asPrice.freeGrant = true;
        asPrice.quantity = 600;
        asPrice.unitCost = {16'667};
        const QList<CostRow> rows = costRows({asTotal, asPrice});
        QCOMPARE(rows[0].key, u"a/price"_s); // Both cost nothing: by name.
        QCOMPARE(rows[0].granted, Money{10'000'200});
        QCOMPARE(rows[0].billed, minutes{600});
        QCOMPARE(rows[1].granted, Money{218'000'000});
        QCOMPARE(rows[1].total, Money{});
    }

    void otherProductsAndEstimates()
    {
        UsageLine storage;
        storage.product = u"hf/repository-storage"_s;
        storage.quantity = 12.5;
        storage.unit = u"GB"_s;
        storage.total = {4'300'000};
        UsageLine unnamed = spaceLine(QString(), u"t4-small"_s, {2});
        unnamed.entityId = u"67e4"_s;
        UsageLine own = spaceLine(u"a/own"_s, u"t4-small"_s, {1});
        own.entityId.clear();
        const QList<CostRow> rows = costRows({own, storage, unnamed});
        QCOMPARE(rows[0].key, u"hf/repository-storage"_s);
        QVERIFY(!rows[0].isSpace);
        QCOMPARE(rows[0].billed, minutes{});
        QVERIFY(!rows[0].isEstimate);
        QCOMPARE(rows[1].key, u"67e4"_s);
        QVERIFY(!rows[1].isEstimate);
        QVERIFY(rows[2].isEstimate);
    }

    void accumulatesDayByDay()
    {
        const Time begin = November.begin;
        const QList<UsageLine> lines{
            between(spaceLine(u"a/cheap"_s, u"t4-small"_s, {100}), begin + 24h, begin + 72h),
            between(spaceLine(u"a/dear"_s, u"t4-small"_s, {400}), begin, begin + 96h),
        };
        const CostSeries series = costSeries(lines, November, begin + 84h, 24h);
        QCOMPARE(series.times, (QList<Time>{begin + 24h, begin + 48h, begin + 72h, begin + 84h}));
        QCOMPARE(series.total, Money{500});
        QCOMPARE(series.lines[0].key, u"a/dear"_s);
        // Ends after now, by a clock that is ahead: until now it is spent.
        QCOMPARE(amounts(series.lines[0]), (QList<qint64>{114, 228, 342, 400}));
        QCOMPARE(amounts(series.lines[1]), (QList<qint64>{0, 50, 100, 100}));
    }

    void linesAcrossTheBordersBelongToThePeriod()
    {
        const Time begin = November.begin;
        UsageLine sinceOctober =
            between(spaceLine(u"a/old"_s, u"t4-small"_s, {100}), begin - 240h, begin + 50h);
        UsageLine undated = spaceLine(u"a/undated"_s, u"t4-small"_s, {90});
        const CostSeries series = costSeries({sinceOctober, undated}, November, begin + 100h, 50h);
        QCOMPARE(amounts(series.lines[0]), (QList<qint64>{100, 100}));
        QCOMPARE(amounts(series.lines[1]), (QList<qint64>{45, 90}));
    }

    void oddPeriods_data()
    {
        QTest::addColumn<int>("nowHour"); // After the period's beginning.
        QTest::addColumn<int>("stepMinutes");
        QTest::addColumn<int>("steps");
        QTest::newRow("past month") << 5'000 << 24 * 60 << 30;
        QTest::newRow("first moment") << 0 << 60 << 1;
        QTest::newRow("clock behind the Hub's") << -1 << 60 << 1;
        QTest::newRow("step longer than the period") << 5'000 << 60 * 24 * 60 << 1;
        QTest::newRow("step ends at now") << 48 << 24 * 60 << 2;
        QTest::newRow("no step") << 1 << 0 << 60;
    }
    void oddPeriods()
    {
        QFETCH(int, nowHour);
        QFETCH(int, stepMinutes);
        QFETCH(int, steps);
        const UsageLine line = between(spaceLine(u"a/b"_s, u"t4-small"_s, {1'001}), November.begin,
                                       November.begin + 1h);
        const CostSeries series =
            costSeries({line}, November, November.begin + nowHour * 1h, minutes{stepMinutes});
        QCOMPARE(series.times.size(), steps);
        QCOMPARE(series.lines[0].accumulated.size(), steps);
        QCOMPARE(series.lines[0].accumulated.back(), Money{1'001});
        QVERIFY(costSeries({}, November, Now, 24h).lines.isEmpty());
    }

    // The chart, the table and the bill must say the same to the micro-USD, whatever the lines.
    void chartAndTableAgree()
    {
        std::mt19937_64 random{20230601};
        const auto number = [&random](qint64 from, qint64 to) {
            return std::uniform_int_distribution<qint64>{from, to}(random);
        };
        const QStringList flavors{u"t4-small"_s, u"a10g-small"_s, u"storage-small"_s};
        for (int round = 0; round < 300; ++round) {
            QList<UsageLine> lines;
            for (qint64 i = number(0, 30); i > 0; --i) {
                UsageLine line = spaceLine(u"a/s%1"_s.arg(number(0, 6)), flavors[number(0, 2)],
                                           {number(0, 500'000'000)});
                const Time start =
                    November.begin + std::chrono::seconds{number(-900'000, 3'000'000)};
                if (number(0, 9) > 0)
                    line.startedAt = start;
                if (number(0, 3) > 0)
                    line.stoppedAt = start + std::chrono::milliseconds{number(0, 900'000'000)};
                line.freeGrant = number(0, 5) == 0;
                lines.append(line);
            }
            const Time now = November.begin + minutes{number(-60, 60'000)};
            const CostSeries series = costSeries(lines, November, now, minutes{number(1, 3'000)});
            compare(series, costRows(lines), lines);
        }
    }

private:
    static void compare(const CostSeries &series, const QList<CostRow> &rows,
                        const QList<UsageLine> &lines)
    {
        Money owed;
        for (const UsageLine &line : lines)
            owed += line.owed();
        QCOMPARE(series.total, owed);
        QCOMPARE(series.lines.size(), rows.size());
        QVERIFY(std::ranges::is_sorted(series.times));
        for (qsizetype i = 0; i < rows.size(); ++i) {
            const CostSeries::Line &line = series.lines[i];
            QCOMPARE(line.key, rows[i].key);
            QCOMPARE(line.accumulated.size(), series.times.size());
            QCOMPARE(line.accumulated.back(), rows[i].total);
            QVERIFY(std::ranges::is_sorted(line.accumulated));
            QVERIFY(line.accumulated.front() >= Money{});
        }
    }
};

QTEST_GUILESS_MAIN(TestCostSeries)
#include "tst_costseries.moc"
