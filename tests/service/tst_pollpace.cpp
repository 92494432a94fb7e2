// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/pollpace.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace spacedock;

Q_DECLARE_METATYPE(PollPace)

class PollPaceTest : public QObject {
    Q_OBJECT

private slots:
    void interval_data();
    void interval();
    void jitterStaysWithinATenth();
    void counting();
};

void PollPaceTest::interval_data()
{
    QTest::addColumn<PollPace>("pace");
    QTest::addColumn<int>("seconds");
    QTest::newRow("ordinary") << PollPace{} << 15;
    QTest::newRow("in flight") << PollPace{.isInFlight = true} << 4;
    QTest::newRow("in flight, calm so far") << PollPace{.isInFlight = true, .quiet = 100} << 4;
    QTest::newRow("stuck in flight, idle") << PollPace{.isInFlight = true, .quiet = 150} << 60;
    QTest::newRow("quiet") << PollPace{.quiet = 20} << 30;
    QTest::newRow("very quiet") << PollPace{.quiet = 60} << 60;
    QTest::newRow("first failure") << PollPace{.failures = 1} << 5;
    QTest::newRow("third failure") << PollPace{.failures = 3} << 20;
    QTest::newRow("many failures") << PollPace{.failures = 1000} << 60;
    QTest::newRow("failing in flight") << PollPace{.isInFlight = true, .failures = 2} << 10;
    QTest::newRow("low budget") << PollPace{.isBudgetLow = true} << 60;
    QTest::newRow("low budget, quiet") << PollPace{.isBudgetLow = true, .quiet = 60} << 240;
    QTest::newRow("low budget in flight")
        << PollPace{.isInFlight = true, .isBudgetLow = true} << 60;
}

void PollPaceTest::interval()
{
    QFETCH(const PollPace, pace);
    QFETCH(const int, seconds);
    QCOMPARE(pollInterval(pace, 0), std::chrono::seconds(seconds));
}

void PollPaceTest::jitterStaysWithinATenth()
{
    QCOMPARE(pollInterval({}, 1), 16500ms);
    QCOMPARE(pollInterval({}, 0.5), 15750ms);
}

void PollPaceTest::counting()
{
    PollPace pace;
    count(pace, true, false);
    count(pace, true, false);
    QCOMPARE(pace.quiet, 2);
    count(pace, false, false);
    QCOMPARE(pace.quiet, 2);
    QCOMPARE(pace.failures, 1);
    count(pace, true, true);
    QCOMPARE(pace, PollPace{});
}

QTEST_GUILESS_MAIN(PollPaceTest)
#include "tst_pollpace.moc"
