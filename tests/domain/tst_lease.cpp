// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/lease.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spacedock;

class LeaseTest : public QObject {
    Q_OBJECT

private slots:
    void ends_data();
    void ends();
};

void LeaseTest::ends_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("requested");
    QTest::addColumn<QString>("then");
    QTest::addColumn<int>("end");
    const auto row = [](const char *name, const char *stage, const char *requested,
                        const char *then, LeaseEnd end) {
        QTest::addRow("%s", name) << QString::fromLatin1(stage) << QString::fromLatin1(requested)
                                  << QString::fromLatin1(then) << int(end);
    };
    row("still on it", "RUNNING", "a10g-small", "cpu-basic", LeaseEnd::Act);
    row("asleep on it", "SLEEPING", "a10g-small", "cpu-basic", LeaseEnd::Act);
    row("paused on it", "PAUSED", "a10g-small", "cpu-basic", LeaseEnd::Act);
    row("to be paused", "RUNNING", "a10g-small", "", LeaseEnd::Act);
    row("paused already", "PAUSED", "a10g-small", "", LeaseEnd::Done);
    row("changed already", "RUNNING", "cpu-basic", "cpu-basic", LeaseEnd::Done);
    row("other hardware", "RUNNING", "l4x1", "cpu-basic", LeaseEnd::Overtaken);
    row("other hardware, to be paused", "RUNNING", "l4x1", "", LeaseEnd::Overtaken);
}

void LeaseTest::ends()
{
    QFETCH(const QString, stage);
    QFETCH(const QString, requested);
    QFETCH(const QString, then);
    QFETCH(const int, end);
    Lease lease;
    lease.flavor = u"a10g-small"_s;
    lease.then = then;
    Runtime runtime;
    runtime.stage = StageValue::fromHub(stage);
    runtime.requestedHardware = requested;
    QCOMPARE(int(leaseEnd(lease, runtime)), end);
}

QTEST_GUILESS_MAIN(LeaseTest)
#include "tst_lease.moc"
