// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/logdeskwake.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace spacedock;

class TestWakeWatch : public QObject {
    Q_OBJECT

private slots:
    void looks_data();
    void looks();
    void tellsEachSleepOnce();
};

void TestWakeWatch::looks_data()
{
    QTest::addColumn<int>("wall"); // Seconds since the last look, by each clock.
    QTest::addColumn<int>("steady");
    QTest::addColumn<bool>("hasSlept");
    QTest::newRow("awake") << 10 << 10 << false;
    QTest::newRow("busy") << 25 << 25 << false;
    QTest::newRow("slept, the steady clock stood") << 3600 << 10 << true;
    QTest::newRow("slept, the steady clock went on") << 3600 << 3600 << true;
    QTest::newRow("clock set forward a little") << 20 << 10 << false;
    QTest::newRow("clock set back") << -3600 << 10 << false;
}

void TestWakeWatch::looks()
{
    QFETCH(const int, wall);
    QFETCH(const int, steady);
    QFETCH(const bool, hasSlept);
    Time now{};
    std::chrono::milliseconds passed{};
    WakeWatch watch([&now] { return now; }, [&passed] { return passed; });
    const QSignalSpy woke(&watch, &WakeWatch::woke);
    now += std::chrono::seconds{wall};
    passed += std::chrono::seconds{steady};
    watch.look();
    QCOMPARE(woke.size(), hasSlept ? 1 : 0);
}

void TestWakeWatch::tellsEachSleepOnce()
{
    Time now{};
    std::chrono::milliseconds passed{};
    WakeWatch watch([&now] { return now; }, [&passed] { return passed; });
    const QSignalSpy woke(&watch, &WakeWatch::woke);
    for (const auto slept : {0h, 8h, 0h, 0h, 1h, 0h}) {
        now += 10s + slept;
        passed += 10s;
        watch.look();
    }
    QCOMPARE(woke.size(), 2);
}

QTEST_GUILESS_MAIN(TestWakeWatch)
#include "tst_logdeskwake.moc"
