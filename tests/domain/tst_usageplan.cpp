// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/usageplan.h"
#include "tests/domain/samples.h"

#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class TestUsagePlan : public QObject {
    Q_OBJECT

    static EstimateInput t4(std::optional<std::chrono::seconds> sleepAfter = {})
    {
        EstimateInput input;
        input.flavor = u"t4-small"_s;
        input.sleepAfter = sleepAfter;
        input.startTakes = 3min;
        return input;
    }

private slots:
    void schedules_data()
    {
        QTest::addColumn<Schedule>("schedule");
        QTest::addColumn<qint64>("perMonth");
        QTest::newRow("always") << Schedule::Always << qint64{288'000'000};
        QTest::newRow("weekdays") << Schedule::WorkWeek << qint64{211'200'000};
        QTest::newRow("office hours") << Schedule::OfficeHours << qint64{70'400'000};
    }
    void schedules()
    {
        QFETCH(const Schedule, schedule);
        QFETCH(const qint64, perMonth);
        const EstimateInput input = scheduled(t4(), schedule);
        QCOMPARE(estimate(input, book2026())->perMonth.microUSD, perMonth);
        QCOMPARE(scheduleOf(input), schedule);
        EstimateInput other = input;
        other.daysPerMonth = 17;
        QCOMPARE(scheduleOf(other), Schedule::Custom);
        QCOMPARE(scheduled(other, Schedule::Custom), other);
    }

    void traffic_data()
    {
        QTest::addColumn<int>("visits");
        QTest::addColumn<std::chrono::minutes>("window");
        QTest::addColumn<std::optional<std::chrono::seconds>>("sleepAfter");
        QTest::addColumn<std::chrono::minutes>("usePerDay");
        QTest::addColumn<int>("starts");
        const std::optional<std::chrono::seconds> never;
        const std::optional<std::chrono::seconds> quarter = 15min;
        const std::optional<std::chrono::seconds> hour = 1h;
        QTest::newRow("never sleeps") << 3 << 1440min << never << 1440min << 0;
        QTest::newRow("never sleeps, by day") << 3 << 480min << never << 480min << 1;
        QTest::newRow("nobody comes") << 0 << 480min << hour << 0min << 0;
        QTest::newRow("sleeps between") << 4 << 480min << quarter << 4 * 5min + 3 * 15min << 4;
        QTest::newRow("stays up between") << 8 << 480min << hour << 7 * 60min + 5min << 1;
        QTest::newRow("never gets to sleep") << 48 << 1440min << hour << 1440min << 0;
        QTest::newRow("one visit a day") << 1 << 1440min << hour << 5min << 1;
    }
    void traffic()
    {
        QFETCH(const int, visits);
        QFETCH(const std::chrono::minutes, window);
        QFETCH(const std::optional<std::chrono::seconds>, sleepAfter);
        const EstimateInput input =
            withTraffic(t4(sleepAfter), {.visitsPerDay = visits, .window = window});
        QTEST(input.usePerDay, "usePerDay");
        QTEST(input.startsPerDay, "starts");
    }

    void billedMinutesOfTraffic()
    {
        // Four visits of five minutes, each with a quarter of an hour until asleep and a start.
        const EstimateInput input = withTraffic(t4(15min), {.visitsPerDay = 4, .window = 480min});
        const Estimate day = *estimate(input, book2026());
        QCOMPARE(day.perDay, cost(Rate::perHour(400'000), 4 * (5min + 15min + 3min)));
        const Estimate before = *estimate(input, book2023());
        QCOMPARE(before.perDay, cost(Rate::perHour(600'000), 4 * (5min + 15min)));
    }

    void scenario()
    {
        Scenario scenario{u"both"_s, {scheduled(t4(), Schedule::OfficeHours), t4()}};
        scenario.spaces[1].flavor = u"a10g-small"_s;
        scenario.spaces[1].replicas = 2;
        const ScenarioEstimate sum = estimate(scenario, book2026());
        QVERIFY(sum.isComplete);
        QCOMPARE(sum.perMonth, Money{70'400'000 + 2 * 720'000'000LL});
        QCOMPARE(sum.perHour, Money{2'400'000});
        QCOMPARE(sum.perYear, Money{12 * sum.perMonth.microUSD});
        scenario.spaces[0].flavor = u"warp"_s;
        const ScenarioEstimate part = estimate(scenario, book2026());
        QVERIFY(!part.isComplete);
        QVERIFY(!part.spaces[0]);
        QCOMPARE(part.perMonth, Money{1'440'000'000});
    }

    void whatIf()
    {
        QCOMPARE(costOn(u"a10g-small"_s, 90min, 2, book2026()), Money{3'000'000});
        QVERIFY(!costOn(u"warp"_s, 90min, 2, book2026()));
    }

    void zeroGpuIsFreeToHost()
    {
        const ZeroGpuQuota quota;
        QCOMPARE(cost(quota.beyond, 10min), Money{1'000'000});
        QCOMPARE(quota.free, 5min);
    }
};

QTEST_GUILESS_MAIN(TestUsagePlan)
#include "tst_usageplan.moc"
