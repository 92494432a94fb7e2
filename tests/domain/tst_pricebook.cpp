// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/pricebook.h"
#include "tests/domain/samples.h"

#include <QTest>

using namespace spacedock;
using namespace spacedock::samples;
using namespace Qt::StringLiterals;
using Kind = CostNow::Kind;

class TestPriceBook : public QObject {
    Q_OBJECT

private slots:
    void billing_data()
    {
        QTest::addColumn<Stage>("stage");
        QTest::addColumn<Billed>("in2023");
        QTest::addColumn<Billed>("in2026");
        const auto add = [](const char *name, Stage stage, Billed in2023, Billed in2026) {
            QTest::newRow(name) << stage << in2023 << in2026;
        };
        using enum Billed;
        add("no app file", Stage::NoAppFile, No, No);
        add("config error", Stage::ConfigError, No, No);
        add("building", Stage::Building, No, No);
        add("build error", Stage::BuildError, No, No);
        add("starting", Stage::AppStarting, No, Yes);
        add("running", Stage::Running, Yes, Yes);
        add("building next", Stage::RunningBuilding, Yes, Yes);
        add("starting next", Stage::RunningAppStarting, Yes, Yes);
        add("runtime error", Stage::RuntimeError, No, No);
        add("paused", Stage::Paused, No, No);
        add("sleeping", Stage::Sleeping, No, No);
        add("stopped", Stage::Stopped, No, No);
        add("deleting", Stage::Deleting, No, No);
        add("unknown", Stage::Unknown, Perhaps, Perhaps);
    }
    void billing()
    {
        QFETCH(Stage, stage);
        QFETCH(Billed, in2023);
        QFETCH(Billed, in2026);
        QCOMPARE(isBilled(stage, book2023().rule), in2023);
        QCOMPARE(isBilled(stage, book2026().rule), in2026);
    }

    void finds()
    {
        const PriceBook book = book2026();
        QVERIFY(book.find(u"t4-small"));
        QCOMPARE(hourly(book.find(u"t4-small")->price), Money{400'000});
        QCOMPARE(hourly(book2023().find(u"t4-small")->price), Money{600'000});
        QVERIFY(!book.find(u"h200"));
        QVERIFY(!book.find(u""));
    }

    void costsNow_data()
    {
        QTest::addColumn<QString>("stage");
        QTest::addColumn<QString>("current");
        QTest::addColumn<QString>("requested");
        QTest::addColumn<bool>("granted");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<qint64>("perHour");
        const auto add = [](const char *name, const QString &stage, const QString &current,
                            const QString &requested, Kind kind, qint64 perHour = 0,
                            bool granted = false) {
            QTest::newRow(name) << stage << current << requested << granted << kind << perHour;
        };
        const QString t4 = u"t4-small"_s;
        const QString cpu = u"cpu-basic"_s;
        add("running, paid", u"RUNNING"_s, t4, t4, Kind::Paid, 400'000);
        add("building next, old hardware", u"RUNNING_BUILDING"_s, t4, u"a10g-small"_s, Kind::Paid,
            400'000);
        add("starting next, old hardware", u"RUNNING_APP_STARTING"_s, t4, u"a10g-small"_s,
            Kind::Paid, 400'000);
        add("upgrade from free not there yet", u"RUNNING_BUILDING"_s, cpu, t4, Kind::Free);
        add("starting", u"APP_STARTING"_s, QString(), t4, Kind::Paid, 400'000);
        add("granted", u"RUNNING"_s, u"a10g-small"_s, u"a10g-small"_s, Kind::Granted, 0, true);
        add("granted, asleep", u"SLEEPING"_s, QString(), u"a10g-small"_s, Kind::Idle, 0, true);
        add("zero", u"RUNNING"_s, u"zero-a10g"_s, u"zero-a10g"_s, Kind::Free);
        add("free", u"RUNNING"_s, cpu, cpu, Kind::Free);
        add("free, building", u"BUILDING"_s, QString(), cpu, Kind::Free);
        add("free, asleep", u"SLEEPING"_s, QString(), cpu, Kind::Idle);
        add("static", u"RUNNING"_s, QString(), QString(), Kind::Free);
        add("static, no file", u"NO_APP_FILE"_s, QString(), QString(), Kind::Idle);
        add("asleep", u"SLEEPING"_s, QString(), t4, Kind::Idle);
        add("stopped", u"STOPPED"_s, QString(), t4, Kind::Idle);
        add("paused", u"PAUSED"_s, QString(), t4, Kind::Idle);
        add("failed", u"RUNTIME_ERROR"_s, QString(), t4, Kind::Idle);
        add("first build", u"BUILDING"_s, QString(), t4, Kind::Idle);
        add("unknown stage", u"WARPING"_s, t4, t4, Kind::AtMost, 400'000);
        add("no price", u"RUNNING"_s, u"h200"_s, u"h200"_s, Kind::NoPrice);
        add("no price, paused", u"PAUSED"_s, QString(), u"h200"_s, Kind::Idle);
    }
    void costsNow()
    {
        QFETCH(QString, stage);
        QFETCH(QString, current);
        QFETCH(QString, requested);
        QFETCH(bool, granted);
        QFETCH(Kind, kind);
        QFETCH(qint64, perHour);
        Runtime runtime;
        runtime.stage = StageValue::fromHub(stage);
        runtime.hardware = current;
        runtime.requestedHardware = requested;
        const CostNow now = costNow(runtime, book2026(), granted);
        QCOMPARE(now.kind, kind);
        QCOMPARE(now.rate, Rate::perHour(perHour));
    }

    void startingIsFreeIn2023()
    {
        Runtime runtime;
        runtime.stage = StageValue::fromHub(u"APP_STARTING"_s);
        runtime.requestedHardware = u"t4-small"_s;
        QCOMPARE(costNow(runtime, book2023(), false).kind, Kind::Idle);
    }

    void everyReplicaCosts()
    {
        Runtime runtime;
        runtime.stage = StageValue::fromHub(u"RUNNING"_s);
        runtime.hardware = u"t4-small"_s;
        runtime.replicas = 3;
        QCOMPARE(costNow(runtime, book2026(), false).rate, Rate::perHour(1'200'000));
    }

    void takesExactPrices()
    {
        PriceBook live;
        live.id = u"live"_s;
        const auto liveFlavor = [](const QString &id, qint64 perMinute) {
            Flavor result;
            result.id = id;
            result.name = u"Nvidia "_s + id;
            result.price = Rate::perMinute(perMinute);
            return result;
        };
        live.flavors = {liveFlavor(u"t4-small"_s, 6'667), liveFlavor(u"a10g-small"_s, 20'000),
                        liveFlavor(u"h200"_s, 83'333)};
        const PriceBook exact = withExactPrices(live, book2026());
        QVERIFY(exact.isLive());
        QVERIFY(!book2026().isLive());
        QCOMPARE(exact.flavors.size(), 3);
        QCOMPARE(hourly(exact.flavors[0].price), Money{400'000});
        QCOMPARE(exact.flavors[0].diskGB, 50);
        QCOMPARE(exact.flavors[0].name, u"T4-SMALL"_s);
        QCOMPARE(exact.flavors[1].price,
                 Rate::perMinute(20'000)); // Has changed: the live one counts.
        QCOMPARE(exact.flavors[2], live.flavors[2]);
    }
};

QTEST_GUILESS_MAIN(TestPriceBook)
#include "tst_pricebook.moc"
