// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/money.h"

#include <QTest>

#include <random>

using namespace spacedock;
using std::chrono::minutes;

class TestMoney : public QObject {
    Q_OBJECT

private slots:
    void costs_data()
    {
        QTest::addColumn<qint64>("perHour");
        QTest::addColumn<int>("count");
        QTest::addColumn<qint64>("microUSD");
        QTest::newRow("an hour of T4 small, 2023") << 600'000LL << 60 << 600'000LL;
        QTest::newRow("an hour of T4 small, 2026") << 400'000LL << 60 << 400'000LL;
        QTest::newRow("a month of T4 small") << 400'000LL << 43'200 << 288'000'000LL;
        QTest::newRow("a minute rounds down") << 400'000LL << 1 << 6'667LL;
        QTest::newRow("two minutes round once") << 400'000LL << 2 << 13'333LL;
        QTest::newRow("half a micro goes up") << 30LL << 1 << 1LL;
        QTest::newRow("half a micro of a credit goes down") << -30LL << 1 << -1LL;
        QTest::newRow("free") << 0LL << 1'000'000 << 0LL;
        QTest::newRow("no time") << 400'000LL << 0 << 0LL;
        QTest::newRow("a thousand years at 1000 USD/h")
            << 1'000'000'000LL << 525'600'000 << 8'760'000'000'000'000LL;
    }
    void costs()
    {
        QFETCH(qint64, perHour);
        QFETCH(int, count);
        QFETCH(qint64, microUSD);
        QCOMPARE(cost(Rate::perHour(perHour), minutes{count}).microUSD, microUSD);
    }

    void ratesCompareByValue()
    {
        QCOMPARE((Rate{20, 60}), (Rate{1, 3}));
        QVERIFY(Rate::perMinute(6'667) > Rate::perHour(400'000));
        QCOMPARE(Rate::perHour(400'000) + Rate::perHour(600'000), Rate::perHour(1'000'000));
        QCOMPARE(Rate::perHour(400'000) + Rate::perMinute(10'000), Rate::perHour(1'000'000));
        QCOMPARE(Rate::perHour(400'000) - Rate::perHour(600'000), Rate::perHour(-200'000));
        QCOMPARE(Rate::perHour(400'000) * 3, Rate::perHour(1'200'000));
        QCOMPARE(hourly(Rate::perMinute(6'667)), Money{400'020});
    }

    // Of the same rate, parts of a time may differ from the whole by rounding alone: half a
    // micro-USD for each of the three; whole hours add up exactly.
    void partsAddUp()
    {
        std::mt19937_64 random{20230601};
        std::uniform_int_distribution<qint64> price{0, 1'000'000'000};
        std::uniform_int_distribution<qint64> length{0, 600'000};
        for (int i = 0; i < 5'000; ++i) {
            const Rate rate = Rate::perHour(price(random));
            const minutes a{length(random)};
            const minutes b{length(random)};
            const Money apart = cost(rate, a) + cost(rate, b);
            const qint64 difference = (apart - cost(rate, a + b)).microUSD;
            QVERIFY2(std::abs(difference) <= 1, qPrintable(QString::number(i)));
            const minutes hours{a.count() * 60};
            QCOMPARE(cost(rate, hours).microUSD, rate.microUSD * a.count());
            QCOMPARE(cost(rate, hours + b), cost(rate, hours) + cost(rate, b));
            QCOMPARE(cost(rate, -a), -cost(rate, a));
        }
    }
};

QTEST_GUILESS_MAIN(TestMoney)
#include "tst_money.moc"
