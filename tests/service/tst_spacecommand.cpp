// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/spacecommand.h"
#include "tests/service/samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using samples::space;

Q_DECLARE_METATYPE(SpaceCommand)
Q_DECLARE_METATYPE(Runtime)

class SpaceCommandTest : public QObject {
    Q_OBJECT

private slots:
    void settled_data();
    void settled();
    void happened_data();
    void happened();
    void open_data();
    void open();
    void audit_data();
    void audit();
    void outcome();
};

static Runtime runtime(const QString &stage, const QString &hardware, const QString &requested,
                       std::optional<std::chrono::seconds> sleep = {})
{
    Runtime runtime;
    runtime.stage = StageValue::fromHub(stage);
    runtime.hardware = hardware;
    runtime.requestedHardware = requested;
    runtime.sleepTime = sleep;
    return runtime;
}

void SpaceCommandTest::settled_data()
{
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<Runtime>("runtime");
    QTest::addColumn<bool>("settled");
    using enum Operation;
    const QString t4 = u"t4-small"_s;
    const QString l4 = u"l4x1"_s;
    const auto row = [](const char *name, Operation operation, const Runtime &r, bool settled) {
        QTest::newRow(name) << operation << r << settled;
    };
    row("sleep time at once", SetSleepTime, runtime(u"BUILDING"_s, t4, l4), true);
    row("hardware asked", SetHardware, runtime(u"RUNNING"_s, t4, l4), false);
    row("hardware builds", SetHardware, runtime(u"RUNNING_BUILDING"_s, t4, l4), false);
    row("hardware starts", SetHardware, runtime(u"APP_STARTING"_s, l4, l4), false);
    row("hardware there", SetHardware, runtime(u"RUNNING"_s, l4, l4), true);
    row("hardware, paused", SetHardware, runtime(u"PAUSED"_s, {}, l4), true);
    row("hardware, failed", SetHardware, runtime(u"RUNTIME_ERROR"_s, {}, l4), true);
    row("pause asked", Pause, runtime(u"RUNNING"_s, t4, t4), false);
    row("paused", Pause, runtime(u"PAUSED"_s, {}, t4), true);
    row("restart builds", Restart, runtime(u"BUILDING"_s, {}, t4), false);
    row("restart starts", Restart, runtime(u"APP_STARTING"_s, t4, t4), false);
    row("restarted", Restart, runtime(u"RUNNING"_s, t4, t4), true);
    row("rebuild failed", FactoryRebuild, runtime(u"BUILD_ERROR"_s, {}, t4), true);
}

void SpaceCommandTest::settled()
{
    QFETCH(const Operation, operation);
    QFETCH(const Runtime, runtime);
    QTEST(isSettled(operation, runtime), "settled");
}

void SpaceCommandTest::happened_data()
{
    QTest::addColumn<SpaceCommand>("command");
    QTest::addColumn<Runtime>("before");
    QTest::addColumn<Runtime>("after");
    QTest::addColumn<bool>("happened");
    using enum Operation;
    const QString t4 = u"t4-small"_s;
    const QString l4 = u"l4x1"_s;
    const Runtime running = runtime(u"RUNNING"_s, t4, t4, 3600s);
    const SpaceCommand toL4{SetHardware, l4, {}};
    const auto row = [](const char *name, const SpaceCommand &command, const Runtime &before,
                        const Runtime &after, bool happened) {
        QTest::newRow(name) << command << before << after << happened;
    };
    row("hardware yes", toL4, running, runtime(u"RUNNING"_s, t4, l4), true);
    row("hardware no", toL4, running, running, false);
    row("same hardware, other sleep, no", {SetHardware, t4, SleepTime{60s}}, running, running,
        false);
    row("same hardware, other sleep, yes", {SetHardware, t4, SleepTime{60s}}, running,
        runtime(u"RUNNING"_s, t4, t4, 60s), true);
    row("sleep yes", {SetSleepTime, {}, SleepTime{60s}}, running,
        runtime(u"RUNNING"_s, t4, t4, 60s), true);
    row("sleep never, no", {SetSleepTime, {}, SleepTime{}}, running, running, false);
    row("pause yes", {Pause, {}, {}}, running, runtime(u"PAUSED"_s, {}, t4), true);
    row("pause no", {Pause, {}, {}}, running, running, false);
    row("restart seen", {Restart, {}, {}}, running, runtime(u"BUILDING"_s, {}, t4), true);
    row("restart not to be told", {Restart, {}, {}}, running, running, false);
    row("restart of a paused one", {Restart, {}, {}}, runtime(u"PAUSED"_s, {}, t4), running, true);
    row("restart did nothing", {Restart, {}, {}}, runtime(u"PAUSED"_s, {}, t4),
        runtime(u"PAUSED"_s, {}, t4), false);
}

void SpaceCommandTest::happened()
{
    QFETCH(const SpaceCommand, command);
    QFETCH(const Runtime, before);
    QFETCH(const Runtime, after);
    QTEST(hasHappened(command, before, after), "happened");
}

void SpaceCommandTest::open_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("open");
    using enum Error::Kind;
    for (const auto kind : {Network, Timeout, Server, BadReply})
        QTest::addRow("open %d", int(kind)) << kind << true;
    for (const auto kind : {Tls, Unauthorized, PaymentRequired, Forbidden, NotFound, Conflict,
                            RateLimited, Rejected, ForeignHost})
        QTest::addRow("certain %d", int(kind)) << kind << false;
}

void SpaceCommandTest::open()
{
    QFETCH(const Error::Kind, kind);
    Error error;
    error.kind = kind;
    QTEST(leavesOpen(error), "open");
}

void SpaceCommandTest::audit_data()
{
    QTest::addColumn<SpaceCommand>("command");
    QTest::addColumn<bool>("granted");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("detail");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("after"); // -1: not known.
    using enum Operation;
    const SpaceCommand toL4{SetHardware, u"l4x1"_s, SleepTime{3600s}};
    const SpaceCommand unknown{SetHardware, u"h900"_s, SleepTime{}};
    const SpaceCommand sleep{SetSleepTime, {}, SleepTime{60s}};
    const SpaceCommand stop{Pause, {}, {}};
    QTest::newRow("hardware") << toL4 << false << u"set-hardware"_s
                              << u"t4-small -> l4x1, sleep 3600"_s << qint64(800'000)
                              << qint64(1'600'000);
    QTest::newRow("hardware, granted before")
        << toL4 << true << u"set-hardware"_s << u"t4-small -> l4x1, sleep 3600"_s << qint64(0)
        << qint64(1'600'000);
    QTest::newRow("hardware without price")
        << unknown << false << u"set-hardware"_s << u"t4-small -> h900, sleep never"_s
        << qint64(800'000) << qint64(-1);
    QTest::newRow("sleep") << sleep << false << u"set-sleep-time"_s << u"sleep never -> 60"_s
                           << qint64(800'000) << qint64(800'000);
    QTest::newRow("pause") << stop << false << u"pause"_s << u"t4-small"_s << qint64(800'000)
                           << qint64(0);
    QTest::newRow("restart") << SpaceCommand{Restart, {}, {}} << false << u"restart"_s
                             << u"t4-small"_s << qint64(800'000) << qint64(800'000);
    QTest::newRow("rebuild, granted")
        << SpaceCommand{FactoryRebuild, {}, {}} << true << u"factory-rebuild"_s << u"t4-small"_s
        << qint64(0) << qint64(0);
}

void SpaceCommandTest::audit()
{
    QFETCH(const SpaceCommand, command);
    QFETCH(const bool, granted);
    PriceBook book;
    book.flavors.resize(2);
    book.flavors[0].id = u"t4-small"_s;
    book.flavors[0].price = Rate::perHour(400'000);
    book.flavors[1].id = u"l4x1"_s;
    book.flavors[1].price = Rate::perHour(800'000);
    Space twoReplicas = space(u"me/a"_s, u"RUNNING"_s);
    twoReplicas.runtime.replicas = 2;
    const Time now{5s};
    const Action entry = auditEntry(twoReplicas, command, book, granted, now);
    QCOMPARE(entry.at, now);
    QCOMPARE(entry.space, twoReplicas.id);
    QCOMPARE(entry.outcome, u"asked"_s);
    QTEST(entry.operation, "key");
    QTEST(entry.detail, "detail");
    QTEST(qint64(entry.hourlyBefore.value_or(Money{-1}).microUSD), "before");
    QTEST(qint64(entry.hourlyAfter.value_or(Money{-1}).microUSD), "after");
}

void SpaceCommandTest::outcome()
{
    Error error;
    error.kind = Error::Kind::Forbidden;
    error.status = 403;
    QCOMPARE(auditOutcome(error), u"failed: 403"_s);
    QCOMPARE(auditOutcome(Error{.kind = Error::Kind::Timeout}), u"failed: no answer"_s);
}

QTEST_GUILESS_MAIN(SpaceCommandTest)
#include "tst_spacecommand.moc"
