// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/sleepdetector.h"

#include <QTest>

using namespace spacedock;
using namespace std::chrono_literals;

class SleepDetectorTest : public QObject {
    Q_OBJECT

private slots:
    void steps_data();
    void steps();
};

void SleepDetectorTest::steps_data()
{
    QTest::addColumn<std::chrono::seconds>("wall");
    QTest::addColumn<std::chrono::seconds>("steady");
    QTest::addColumn<bool>("slept");
    QTest::newRow("nothing") << 0s << 0s << false;
    QTest::newRow("awake") << 3'600s << 3'600s << false;
    QTest::newRow("asleep") << 3'600s << 1s << true;
    QTest::newRow("dozed") << 15s << 1s << false;
    QTest::newRow("clock set back") << -3'600s << 1s << false;
}

void SleepDetectorTest::steps()
{
    QFETCH(const std::chrono::seconds, wall);
    QFETCH(const std::chrono::seconds, steady);
    SleepDetector detector;
    SleepDetector::Wall onWall(1'000'000s);
    SleepDetector::Steady since(1'000s);
    QVERIFY(!detector.hasSlept(onWall, since)); // There is nothing to compare with.
    QTEST(detector.hasSlept(onWall + wall, since + steady), "slept");
    QVERIFY(!detector.hasSlept(onWall + wall + 1s, since + steady + 1s)); // Told once.
}

QTEST_GUILESS_MAIN(SleepDetectorTest)
#include "tst_sleepdetector.moc"
