// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/hub/backoff.h"

#include <QTest>

using namespace spacedock;
using std::chrono::milliseconds;

class BackoffTest : public QObject {
    Q_OBJECT

private slots:
    void waits_data();
    void waits();
    void neverOverflows();
};

void BackoffTest::waits_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<double>("chance");
    QTest::addColumn<int>("expected");
    QTest::newRow("first") << 1 << 0 << 0.0 << 1'000;
    QTest::newRow("second doubles") << 2 << 0 << 0.0 << 2'000;
    QTest::newRow("fifth") << 5 << 0 << 0.0 << 16'000;
    QTest::newRow("ceiling") << 6 << 0 << 0.0 << 30'000;
    QTest::newRow("half of the jitter") << 1 << 0 << 0.5 << 1'125;
    QTest::newRow("jitter above the ceiling") << 9 << 0 << 0.8 << 36'000;
    QTest::newRow("the Hub asks for more") << 1 << 7'000 << 0.0 << 7'000;
    QTest::newRow("more than the ceiling") << 1 << 60'000 << 0.0 << 60'000;
    QTest::newRow("jitter never cuts what was asked") << 1 << 7'000 << 0.4 << 7'100;
    QTest::newRow("nothing failed yet") << 0 << 0 << 0.0 << 1'000;
}

void BackoffTest::waits()
{
    QFETCH(int, failures);
    QFETCH(int, atLeast);
    QFETCH(double, chance);
    QFETCH(int, expected);
    QCOMPARE(Backoff().wait(failures, milliseconds(atLeast), chance), milliseconds(expected));
}

void BackoffTest::neverOverflows()
{
    QCOMPARE(Backoff().wait(1'000'000, {}, 0), milliseconds(30'000));
}

QTEST_GUILESS_MAIN(BackoffTest)
#include "tst_backoff.moc"
