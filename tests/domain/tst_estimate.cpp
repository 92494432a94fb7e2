// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/estimate.h"
#include "tests/domain/samples.h"

#include <QTest>

#include <random>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::minutes;

namespace {

EstimateInput always(const QString &flavor)
{
    EstimateInput input;
    input.flavor = flavor;
    return input;
}

EstimateInput officeHours()
{
    return {.flavor = u"t4-small"_s,
            .usePerDay = 8h,
            .daysPerMonth = 22,
            .sleepAfter = 1h,
            .startsPerDay = 1,
            .startTakes = 3min};
}

EstimateInput shortBursts()
{
    EstimateInput input = officeHours();
    input.flavor = u"a10g-small"_s;
    input.usePerDay = 3h;
    input.sleepAfter = 15min;
    return input;
}

} // namespace

class TestEstimate : public QObject {
    Q_OBJECT

private slots:
    void figures_data()
    {
        QTest::addColumn<EstimateInput>("input");
        QTest::addColumn<PriceBook>("book");
        QTest::addColumn<int>("billed");
        QTest::addColumn<qint64>("perDay");
        QTest::addColumn<qint64>("perMonth");
        QTest::newRow("always on")
            << always(u"t4-small"_s) << book2026() << 43'200 << 9'600'000LL << 288'000'000LL;
        QTest::newRow("always on, 2023")
            << always(u"t4-small"_s) << book2023() << 43'200 << 14'400'000LL << 432'000'000LL;
        QTest::newRow("office hours")
            << officeHours() << book2026() << 11'946 << 3'620'000LL << 79'640'000LL;
        QTest::newRow("office hours, 2023")
            << officeHours() << book2023() << 11'880 << 5'400'000LL << 118'800'000LL;
        QTest::newRow("short bursts")
            << shortBursts() << book2026() << 4'356 << 3'300'000LL << 72'600'000LL;
        QTest::newRow("short bursts, 2023")
            << shortBursts() << book2023() << 4'290 << 3'412'500LL << 75'075'000LL;
        QTest::newRow("free") << always(u"cpu-basic"_s) << book2026() << 43'200 << 0LL << 0LL;
    }
    void figures()
    {
        QFETCH(EstimateInput, input);
        QFETCH(PriceBook, book);
        QFETCH(int, billed);
        QFETCH(qint64, perDay);
        QFETCH(qint64, perMonth);
        const auto result = estimate(input, book);
        QVERIFY(result);
        QCOMPARE(result->billed, minutes{billed});
        QCOMPARE(result->perDay.microUSD, perDay);
        QCOMPARE(result->perMonth.microUSD, perMonth);
        QCOMPARE(result->perYear.microUSD, 12 * perMonth);
        QCOMPARE(result->perHour, hourly(result->price));
        QCOMPARE(result->price, book.find(input.flavor)->price);
    }

    void partsOfADay_data()
    {
        QTest::addColumn<EstimateInput>("input");
        QTest::addColumn<QList<int>>("parts"); // Minutes in use, until asleep, starting.
        const auto add = [](const char *name, EstimateInput input, const QList<int> &parts) {
            input.flavor = u"t4-small"_s;
            input.daysPerMonth = 1;
            QTest::newRow(name) << input << parts;
        };
        add("plain", {.usePerDay = 8h, .sleepAfter = 1h, .startsPerDay = 2, .startTakes = 3min},
            {480, 60, 6});
        add("the day ends the tail", {.usePerDay = 23h, .sleepAfter = 48h}, {1380, 60, 0});
        add("always on has no tail", {.usePerDay = 24h, .sleepAfter = 1h}, {1440, 0, 0});
        add("starts take of what use leaves",
            {.usePerDay = 23h, .sleepAfter = 1h, .startsPerDay = 9, .startTakes = 5min},
            {1380, 15, 45});
        add("no more than a day", {.usePerDay = 24h, .startsPerDay = 9, .startTakes = 5min},
            {1440, 0, 0});
        add("not used: no tail", {.usePerDay = 0min, .sleepAfter = 1h}, {0, 0, 0});
        add("a start has a tail",
            {.usePerDay = 0min, .sleepAfter = 1h, .startsPerDay = 1, .startTakes = 2min},
            {0, 60, 2});
        add("a started minute", {.usePerDay = 1h, .sleepAfter = 90s}, {60, 2, 0});
        add("too much", {.usePerDay = 30h}, {1440, 0, 0});
        add("negative",
            {.usePerDay = -1h, .sleepAfter = -1h, .startsPerDay = -1, .startTakes = -5min},
            {0, 0, 0});
    }
    void partsOfADay()
    {
        QFETCH(EstimateInput, input);
        QFETCH(QList<int>, parts);
        const auto result = estimate(input, book2026());
        QVERIFY(result);
        QCOMPARE(result->inUse, minutes{parts[0]});
        QCOMPARE(result->untilAsleep, minutes{parts[1]});
        QCOMPARE(result->starting, minutes{parts[2]});
        QCOMPARE(result->billed, minutes{parts[0] + parts[1] + parts[2]});
    }

    void daysAndReplicas()
    {
        EstimateInput input = always(u"t4-small"_s);
        input.replicas = 4;
        input.daysPerMonth = 40;
        const auto result = estimate(input, book2026());
        QCOMPARE(result->billed, minutes{31 * 24 * 60});
        QCOMPARE(result->perHour, Money{1'600'000});
        QCOMPARE(result->perMonth, Money{31LL * 24 * 1'600'000});
        QCOMPARE(hourly(result->price), Money{400'000});
        input.daysPerMonth = -1;
        QCOMPARE(estimate(input, book2026())->perMonth, Money{});
    }

    void unknownHardware()
    {
        QVERIFY(!estimate(always(u"h200"_s), book2026()));
        QVERIFY(!estimate(always(QString()), book2026()));
    }

    void holdsForAnyInput()
    {
        std::mt19937 random{20261118};
        const auto number = [&random](int from, int to) {
            return std::uniform_int_distribution{from, to}(random);
        };
        for (int i = 0; i < 5'000; ++i) {
            const EstimateInput input{.flavor = u"t4-small"_s,
                                      .usePerDay = minutes{number(0, 1440)},
                                      .daysPerMonth = number(0, 31),
                                      .sleepAfter = std::chrono::seconds{number(1, 100'000)},
                                      .startsPerDay = number(0, 50),
                                      .startTakes = minutes{number(0, 60)},
                                      .replicas = number(1, 9)};
            const PriceBook book = number(0, 1) == 0 ? book2023() : book2026();
            const Estimate result = *estimate(input, book);
            QCOMPARE(result.inUse + result.untilAsleep + result.starting, result.billed);
            QVERIFY(result.billed <= input.daysPerMonth * minutes{1440});
            QCOMPARE(result.perMonth, cost(result.price * input.replicas, result.billed));
            QCOMPARE(result.starting == 0min,
                     !book.rule.startingIsBilled || input.daysPerMonth == 0
                         || input.startsPerDay == 0 || input.startTakes == 0min
                         || input.usePerDay == 24h);
        }
    }
};

QTEST_GUILESS_MAIN(TestEstimate)
#include "tst_estimate.moc"
