// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/costinsight.h"
#include "tests/service/house.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;

class CostInsightTest : public QObject {
    Q_OBJECT

private slots:
    void forecastOfTheDemo();
    void backTests();
    void studyOfAMonth();
    void askedTwice();
    void replay();
    void signedOut();
};

struct Insight : test::House {
    explicit Insight(double speed = 0)
        : test::House(speed)
        , insight(ledger, spaces, books, history, clock)
    {
    }
    bool isReady()
    {
        return signIn()
            && QTest::qWaitFor(
                   [this] {
                       return insight.forecast() && ledger.months().size() >= 8
                           && insight.backTests().size() >= 4;
                   },
                   50'000);
    }
    CostInsight insight;
};

void CostInsightTest::forecastOfTheDemo()
{
    Insight house;
    QVERIFY(house.isReady());
    const Forecast forecast = *house.insight.forecast();
    QCOMPARE(forecast.month, monthOf(house.clock()));
    QCOMPARE(forecast.spent, house.ledger.thisMonth());
    QVERIFY(forecast.expected > forecast.spent);
    QVERIFY(forecast.low <= forecast.expected && forecast.expected <= forecast.high);
    QCOMPARE(forecast.known, std::chrono::days{56});
    QVERIFY(forecast.parts.size() > 3);
    for (const ForecastPart &part : forecast.parts) {
        const auto id = SpaceId::fromText(part.key);
        if (id && house.ledger.isGranted(*id))
            QCOMPARE(part.expected, Money{});
    }
}

// The demo's bill is random but stationary: the method must do well on it.
void CostInsightTest::backTests()
{
    Insight house;
    QVERIFY(house.isReady());
    const QList<BackTest> tests = house.insight.backTests();
    QVERIFY(tests.size() >= 4);
    QVERIFY2(*meanError(tests) < 15, qPrintable(QString::number(*meanError(tests))));
    for (const BackTest &test : tests)
        QVERIFY(test.month.end <= monthOf(house.clock()).begin);
}

void CostInsightTest::studyOfAMonth()
{
    Insight house;
    QVERIFY(house.isReady());
    const TimeSpan month = monthOf(house.clock());
    QVERIFY(!house.insight.study(month));
    QSignalSpy studied(&house.insight, &CostInsight::studied);
    house.insight.ask(month);
    QTRY_COMPARE(studied.size(), 1);
    const MonthStudy *study = house.insight.study(month);
    QVERIFY(study);
    QCOMPARE(study->month, month);
    QCOMPARE(study->reconciliation.bill, house.ledger.thisMonth());
    // Nobody watched before the sign-in: all is explained by that, and by what is no Space.
    QCOMPARE(study->reconciliation.unexplained, Money{});
}

void CostInsightTest::askedTwice()
{
    Insight house;
    QVERIFY(house.isReady());
    QTest::qWait(700); // The last of the months is in.
    const TimeSpan month = monthOf(house.clock());
    QSignalSpy studied(&house.insight, &CostInsight::studied);
    house.insight.ask(month);
    house.insight.ask(month);
    QTRY_COMPARE(studied.size(), 1);
    house.insight.ask(month); // Nothing has changed.
    QTest::qWait(50);
    QCOMPARE(studied.size(), 1);
    house.ledger.refresh();
    QTRY_VERIFY([&] {
        house.insight.ask(month);
        return studied.size() >= 2;
    }());
}

void CostInsightTest::replay()
{
    Insight house;
    const SpaceId whisper = samples::id(u"alice/whisper-demo"_s);
    const Time begin = house.clock() - 10h;
    house.history.observe(samples::seen(whisper.path(), {begin, begin + 8h}, u"RUNNING"_s));
    house.history.observeActivity({whisper, {begin, begin + 10min}, true});
    house.history.observeActivity({whisper, {begin + 10min, begin + 8h}, false});
    const Replay replay = house.insight.replay(whisper);
    QCOMPARE(replay.paid, Money{3'200'000});
    QCOMPARE(replay.watched, 8h);
    QCOMPARE(replay.points.size(), replayedSleepTimes().size());
    QCOMPARE(replay.points.first().costFrom, Money{100'000}); // A quarter of an hour.
    QCOMPARE(replay.points.last().costFrom, replay.paid);
    // No start was seen: three minutes are assumed, and it is said.
    QCOMPARE(replay.startTakes, 3min);
    QVERIFY(!replay.isStartSeen);

    const auto seen = [&](std::chrono::minutes from, std::chrono::minutes to,
                          const QString &stage) {
        house.history.observe(
            samples::seen(whisper.path(), {begin + 8h + from, begin + 8h + to}, stage));
    };
    seen(1min, 2min, u"BUILDING"_s);
    seen(2min, 8min, u"APP_STARTING"_s);
    seen(8min, 10min, u"RUNNING"_s);
    const Replay known = house.insight.replay(whisper);
    QCOMPARE(known.startTakes, 7min);
    QVERIFY(known.isStartSeen);
}

void CostInsightTest::signedOut()
{
    Insight house;
    QVERIFY(house.isReady());
    house.account.signOut();
    QTRY_VERIFY(!house.insight.forecast());
    QVERIFY(house.insight.anomalies().isEmpty());
}

QTEST_GUILESS_MAIN(CostInsightTest)
#include "tst_costinsight.moc"
