// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/runtime.h"
#include "app/domain/time.h"
#include "tests/domain/samples.h"

#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;

class TestRuntime : public QObject {
    Q_OBJECT

private slots:
    void stages_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<QString>("traits"); // f: failed, i: idle, t: in flight, r: running.
        QTest::newRow("no app file") << u"NO_APP_FILE"_s << Stage::NoAppFile << u"f"_s;
        QTest::newRow("config error") << u"CONFIG_ERROR"_s << Stage::ConfigError << u"f"_s;
        QTest::newRow("building") << u"BUILDING"_s << Stage::Building << u"t"_s;
        QTest::newRow("build error") << u"BUILD_ERROR"_s << Stage::BuildError << u"f"_s;
        QTest::newRow("starting") << u"APP_STARTING"_s << Stage::AppStarting << u"t"_s;
        QTest::newRow("running") << u"RUNNING"_s << Stage::Running << u"r"_s;
        QTest::newRow("building next")
            << u"RUNNING_BUILDING"_s << Stage::RunningBuilding << u"tr"_s;
        QTest::newRow("starting next")
            << u"RUNNING_APP_STARTING"_s << Stage::RunningAppStarting << u"tr"_s;
        QTest::newRow("runtime error") << u"RUNTIME_ERROR"_s << Stage::RuntimeError << u"f"_s;
        QTest::newRow("paused") << u"PAUSED"_s << Stage::Paused << u""_s;
        QTest::newRow("sleeping") << u"SLEEPING"_s << Stage::Sleeping << u"i"_s;
        QTest::newRow("stopped") << u"STOPPED"_s << Stage::Stopped << u"i"_s;
        QTest::newRow("deleting") << u"DELETING"_s << Stage::Deleting << u"t"_s;
        QTest::newRow("new") << u"TELEPORTING"_s << Stage::Unknown << u""_s;
        QTest::newRow("not the Hub's spelling") << u"running"_s << Stage::Unknown << u""_s;
        QTest::newRow("nothing") << QString() << Stage::Unknown << u""_s;
    }
    void stages()
    {
        QFETCH(QString, raw);
        QFETCH(Stage, stage);
        QFETCH(QString, traits);
        const StageValue value = StageValue::fromHub(raw);
        QCOMPARE(value.stage, stage);
        QCOMPARE(value.raw, raw);
        QCOMPARE(isFailed(stage), traits.contains(u'f'));
        QCOMPARE(isIdle(stage), traits.contains(u'i'));
        QCOMPARE(isInFlight(stage), traits.contains(u't'));
        QCOMPARE(isRunning(stage), traits.contains(u'r'));
    }

    void hardware_data()
    {
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("requested");
        QTest::addColumn<QString>("billed");
        QTest::addColumn<bool>("isChanging");
        QTest::newRow("settled") << u"t4-small"_s << u"t4-small"_s << u"t4-small"_s << false;
        QTest::newRow("upgrading") << u"cpu-basic"_s << u"l4x1"_s << u"cpu-basic"_s << true;
        QTest::newRow("downgrading") << u"l4x1"_s << u"cpu-basic"_s << u"l4x1"_s << true;
        QTest::newRow("asleep") << QString() << u"t4-small"_s << u"t4-small"_s << false;
        QTest::newRow("sparse") << u"t4-small"_s << QString() << u"t4-small"_s << false;
        QTest::newRow("static") << QString() << QString() << QString() << false;
    }
    void hardware()
    {
        QFETCH(QString, current);
        QFETCH(QString, requested);
        QFETCH(QString, billed);
        QFETCH(bool, isChanging);
        Runtime runtime;
        runtime.hardware = current;
        runtime.requestedHardware = requested;
        QCOMPARE(billedHardware(runtime), billed);
        QCOMPARE(isChangingHardware(runtime), isChanging);
    }

    void replicas()
    {
        Runtime runtime;
        QCOMPARE(billedReplicas(runtime), 1);
        runtime.requestedReplicas = 2;
        QCOMPARE(billedReplicas(runtime), 2);
        runtime.replicas = 3; // May exceed what was asked for while it scales down.
        QCOMPARE(billedReplicas(runtime), 3);
        runtime.replicas = 0;
        QCOMPARE(billedReplicas(runtime), 1);
    }

    void months_data()
    {
        QTest::addColumn<QByteArray>("time");
        QTest::addColumn<QByteArray>("begin");
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("middle") << QByteArray("2026-11-18T14:20:00.000Z")
                                << QByteArray("2026-11-01T00:00:00.000Z")
                                << QByteArray("2026-12-01T00:00:00.000Z");
        QTest::newRow("first moment")
            << QByteArray("2026-11-01T00:00:00.000Z") << QByteArray("2026-11-01T00:00:00.000Z")
            << QByteArray("2026-12-01T00:00:00.000Z");
        QTest::newRow("last moment of the year")
            << QByteArray("2026-12-31T23:59:59.999Z") << QByteArray("2026-12-01T00:00:00.000Z")
            << QByteArray("2027-01-01T00:00:00.000Z");
        QTest::newRow("leap day") << QByteArray("2028-02-29T12:00:00.000Z")
                                  << QByteArray("2028-02-01T00:00:00.000Z")
                                  << QByteArray("2028-03-01T00:00:00.000Z");
    }
    void months()
    {
        QFETCH(QByteArray, time);
        QFETCH(QByteArray, begin);
        QFETCH(QByteArray, end);
        const TimeSpan month = monthOf(at(time));
        QCOMPARE(month, (TimeSpan{at(begin), at(end)}));
    }
};

QTEST_GUILESS_MAIN(TestRuntime)
#include "tst_runtime.moc"
