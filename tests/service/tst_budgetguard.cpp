// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/program.h"

#include <QProcess>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using Fault = sim::Fault;
using Kind = BudgetScope::Kind;
using samples::id;
using test::count;

class BudgetGuardTest : public QObject {
    Q_OBJECT

private slots:
    void offUnlessAskedFor();
    void pausesAfterTheCountdown();
    void downgrades();
    void leavesAlone();
    void keptRunning();
    void keptForTheMonth();
    void moreBudgetEndsIt();
    void nextMonthStartsNothing();
    void refusedIsNotRepeated();
    void lostAnswerIsReadBack_data();
    void lostAnswerIsReadBack();
    void runOutWhileAway();
    void pausedByOthersWhileAway();
    void killed();
};

static const BudgetScope Alice{Kind::Owner, QString::fromLatin1("alice")};
static constexpr auto Grace = 15min;

static Budget usedUp(GuardAct act, const BudgetScope &scope = Alice)
{
    return {.scope = scope, .perMonth = Money{1'000'000}, .act = act, .grace = Grace};
}

/// A world in which the guard is a moment before its act.
struct Armed {
    explicit Armed(GuardAct act, const BudgetScope &scope = Alice)
        : hub(test::worldOptions())
        , program(hub)
        , started(&program.keepers.guard, &BudgetGuard::countdownStarted)
        , acted(&program.keepers.guard, &BudgetGuard::acted)
    {
        QVERIFY(program.signIn(hub.token()));
        program.keepers.budgets.set(usedUp(act, scope));
        QCOMPARE(started.size(), 1);
    }
    Armed(const Armed &) = delete;
    Armed &operator=(const Armed &) = delete;

    bool pass(std::chrono::milliseconds time)
    {
        hub.advance(time);
        return program.look();
    }

    sim::SimHub hub;
    test::Program program;
    QSignalSpy started;
    QSignalSpy acted;
};

static QStringList paths(QList<SpaceId> ids)
{
    std::ranges::sort(ids);
    QStringList names;
    for (const SpaceId &id : ids)
        names.append(id.name);
    return names;
}

void BudgetGuardTest::offUnlessAskedFor()
{
    const sim::SimHub hub(test::worldOptions());
    test::Program program(hub);
    QVERIFY(program.signIn(hub.token()));
    const QSignalSpy started(&program.keepers.guard, &BudgetGuard::countdownStarted);
    program.keepers.budgets.set(usedUp(GuardAct::None));
    QVERIFY(program.look());
    QVERIFY(started.isEmpty());
    QVERIFY(program.keepers.guard.countdowns().isEmpty());
    QCOMPARE(Budget().act, GuardAct::None);
}

void BudgetGuardTest::pausesAfterTheCountdown()
{
    Armed armed(GuardAct::Pause);
    test::Program &program = armed.program;
    BudgetGuard &guard = program.keepers.guard;
    const QStringList targets{u"caption-studio"_s, u"comic-gen"_s,      u"doc-qa"_s,
                              u"sdxl-studio"_s,    u"segment-photos"_s, u"whisper-demo"_s};
    QCOMPARE(paths(guard.targets(Alice)), targets);
    QVERIFY(guard.burning(Alice) > Rate());
    const Countdown begun = *guard.countdown(Alice);
    QCOMPARE(begun.actsAt - begun.startedAt, Grace);

    QVERIFY(armed.pass(Grace - 1min));
    QCOMPARE(count(armed.hub, "POST", "/pause"), 0);
    QVERIFY(armed.pass(1min));
    QTRY_COMPARE_WITH_TIMEOUT(armed.acted.size(), 1, 15'000);
    QCOMPARE(paths(armed.acted[0][1].value<QList<SpaceId>>()), targets);
    QCOMPARE(count(armed.hub, "POST", "/pause"), targets.size());
    for (const QString &name : targets)
        QCOMPARE(program.stage(u"alice/"_s + name), Stage::Paused);
    QVERIFY(!guard.countdown(Alice));

    // Each act with its price, and what had it done.
    const QString cause = scopeKey(Alice);
    for (const Action &action : program.caused(cause)) {
        if (action.operation == "pause"_L1)
            QCOMPARE(action.hourlyAfter, Money{});
    }
    QCOMPARE(program.trail(u"alice/sdxl-studio"_s),
             QStringList({u"pause asked"_s, u"pause done"_s}));
    QCOMPARE(program.caused(cause).size(), 2 * targets.size() + 3); // And set, crossed, countdown.
    // Nothing is left to do, and nothing is done again.
    QVERIFY(armed.pass(1h));
    QCOMPARE(armed.started.size(), 1);
    QCOMPARE(count(armed.hub, "POST", "/pause"), targets.size());
}

void BudgetGuardTest::downgrades()
{
    Armed armed(GuardAct::Downgrade, {Kind::Space, u"alice/whisper-demo"_s});
    QVERIFY(armed.pass(Grace));
    QTRY_COMPARE_WITH_TIMEOUT(armed.acted.size(), 1, 15'000);
    QCOMPARE(armed.program.hardware(u"alice/whisper-demo"_s), u"cpu-basic"_s);
    QCOMPARE(count(armed.hub, "POST", "/hardware"), 1);
    QCOMPARE(count(armed.hub, "POST", "/pause"), 0);
}

void BudgetGuardTest::leavesAlone()
{
    Armed armed(GuardAct::Pause, {Kind::Everything, {}});
    test::Program &program = armed.program;
    const auto verdict = [&](const QString &path) {
        return program.keepers.budgets.verdict(*program.spaces.find(id(path)));
    };
    program.keepers.budgets.setExempt(id(u"alice/sdxl-studio"_s), true);
    QCOMPARE(verdict(u"acme-lab/tts-voices"_s), GuardVerdict::Granted);
    QCOMPARE(verdict(u"alice/sdxl-studio"_s), GuardVerdict::Exempt);
    QCOMPARE(verdict(u"alice/zero-chat"_s), GuardVerdict::Free);
    QCOMPARE(verdict(u"alice/weather-map"_s), GuardVerdict::Free);
    QCOMPARE(verdict(u"alice/portfolio"_s), GuardVerdict::Free);
    QVERIFY(armed.pass(Grace));
    QTRY_COMPARE_WITH_TIMEOUT(armed.acted.size(), 1, 15'000);
    for (const QByteArray name : {"tts-voices", "sdxl-studio", "zero-chat", "weather-map",
                                  "portfolio", "musicgen-long", "old-ocr"})
        QCOMPARE(count(armed.hub, "POST", name), 0);
    QVERIFY(count(armed.hub, "POST", "rag-bench/pause") > 0);
    QVERIFY(count(armed.hub, "POST", "edge-infer/pause") > 0);
    QCOMPARE(program.stage(u"acme-lab/tts-voices"_s), Stage::Running);
}

void BudgetGuardTest::keptRunning()
{
    Armed armed(GuardAct::Pause);
    BudgetGuard &guard = armed.program.keepers.guard;
    guard.keep(Alice, armed.hub.now() + 2h);
    QVERIFY(guard.countdown(Alice)->isKept);
    QVERIFY(armed.pass(Grace + 1min));
    QTest::qWait(300);
    QCOMPARE(count(armed.hub, "POST", "/pause"), 0);
    // Then its owner is asked once more.
    QVERIFY(armed.pass(2h));
    QTRY_COMPARE(armed.started.size(), 2);
    QCOMPARE(count(armed.hub, "POST", "/pause"), 0);
    QVERIFY(armed.pass(Grace));
    QTRY_COMPARE_WITH_TIMEOUT(armed.acted.size(), 1, 15'000);
    const QList<Action> caused = armed.program.caused(scopeKey(Alice));
    const auto kept = std::ranges::find(caused, u"guard-keep"_s, &Action::operation);
    QVERIFY(kept != caused.end());
    QVERIFY(kept->hourlyAfter > Money());
}

void BudgetGuardTest::keptForTheMonth()
{
    Armed armed(GuardAct::Pause);
    BudgetGuard &guard = armed.program.keepers.guard;
    guard.keep(Alice);
    QCOMPARE(guard.countdown(Alice)->actsAt, monthOf(armed.hub.now()).end);
    QVERIFY(armed.pass(24h * 5));
    QCOMPARE(armed.started.size(), 1);
    QCOMPARE(count(armed.hub, "POST", "/pause"), 0);
}

void BudgetGuardTest::moreBudgetEndsIt()
{
    Armed armed(GuardAct::Pause);
    BudgetGuard &guard = armed.program.keepers.guard;
    Budget more = usedUp(GuardAct::Pause);
    more.perMonth = Money{100'000'000'000};
    armed.program.keepers.budgets.set(more);
    QVERIFY(!guard.countdown(Alice));
    QVERIFY(armed.pass(Grace));
    QTest::qWait(300);
    QCOMPARE(count(armed.hub, "POST", "/pause"), 0);
}

void BudgetGuardTest::nextMonthStartsNothing()
{
    Armed armed(GuardAct::Pause, {Kind::Space, u"alice/whisper-demo"_s});
    QVERIFY(armed.pass(Grace));
    QTRY_COMPARE_WITH_TIMEOUT(armed.acted.size(), 1, 15'000);
    armed.hub.clearRequests();
    QVERIFY(armed.pass(24h * 13));
    QTest::qWait(300);
    QCOMPARE(armed.program.stage(u"alice/whisper-demo"_s), Stage::Paused);
    QCOMPARE(count(armed.hub, "POST", ""), 0);
}

void BudgetGuardTest::refusedIsNotRepeated()
{
    Armed armed(GuardAct::Pause);
    armed.hub.inject({.path = "doc-qa/pause", .times = -1, .status = 403});
    QVERIFY(armed.pass(Grace));
    QTRY_COMPARE_WITH_TIMEOUT(armed.acted.size(), 1, 15'000);
    QCOMPARE(armed.acted[0][1].value<QList<SpaceId>>().size(), 5);
    QVERIFY(armed.program.trail(u"alice/doc-qa"_s).contains(u"pause failed: 403"_s));
    QVERIFY(armed.pass(1h));
    QTest::qWait(300);
    QCOMPARE(count(armed.hub, "POST", "doc-qa/pause"), 1);
    QVERIFY(!armed.program.keepers.guard.countdown(Alice));
}

void BudgetGuardTest::lostAnswerIsReadBack_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("status");
    QTest::addRow("hangs") << int(Fault::Kind::Hang) << 0;
    QTest::addRow("dropped") << int(Fault::Kind::Drop) << 0;
    QTest::addRow("429") << int(Fault::Kind::Status) << 429;
    QTest::addRow("500") << int(Fault::Kind::Status) << 500;
}

/// What may pass is tried again later, after everything was read again.
void BudgetGuardTest::lostAnswerIsReadBack()
{
    QFETCH(const int, kind);
    QFETCH(const int, status);
    const BudgetScope scope{Kind::Space, u"alice/whisper-demo"_s};
    Armed armed(GuardAct::Pause, scope);
    armed.hub.inject({.kind = Fault::Kind(kind),
                      .path = "whisper-demo/pause",
                      .method = "POST",
                      .times = -1,
                      .status = status,
                      .retryAfter = 0s});
    QSignalSpy failed(&armed.program.spaces, &SpaceStore::failed);
    QVERIFY(armed.pass(Grace));
    QTRY_COMPARE_WITH_TIMEOUT(failed.size(), 1, 20'000);
    QVERIFY(armed.program.keepers.guard.countdown(scope)->actsAt > armed.hub.now());
    armed.hub.clearFaults();
    armed.hub.clearRequests();
    QVERIFY(armed.pass(6min));
    QTRY_COMPARE_WITH_TIMEOUT(armed.acted.size(), 1, 20'000);
    QCOMPARE(count(armed.hub, "POST", "whisper-demo/pause"), 1);
    QVERIFY(count(armed.hub, "GET", "/api/settings/billing/usage") >= 1);
    QCOMPARE(armed.program.stage(u"alice/whisper-demo"_s), Stage::Paused);
}

void BudgetGuardTest::runOutWhileAway()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"account.sqlite"_s);
    sim::SimHub hub(test::worldOptions());
    {
        test::Program before(hub, file);
        QVERIFY(before.signIn(hub.token()));
        before.keepers.budgets.set(usedUp(GuardAct::Pause));
        QVERIFY(before.keepers.guard.countdown(Alice));
    }
    hub.advance(3h);
    // Back, but the Spaces cannot be read: old data is nothing to act on.
    hub.inject({.path = "author=", .method = "GET", .times = -1, .status = 500});
    hub.clearRequests();
    test::Program after(hub, file);
    after.account.signIn(hub.token(), Account::Keeping::SessionOnly);
    QTRY_VERIFY(after.history.isLoaded());
    QVERIFY(after.keepers.guard.countdown(Alice));
    QTest::qWait(1500);
    QCOMPARE(count(hub, "POST", "/pause"), 0);

    hub.clearFaults();
    QSignalSpy acted(&after.keepers.guard, &BudgetGuard::acted);
    QVERIFY(after.look());
    QTRY_COMPARE_WITH_TIMEOUT(acted.size(), 1, 20'000);
    QCOMPARE(after.stage(u"alice/sdxl-studio"_s), Stage::Paused);
}

void BudgetGuardTest::pausedByOthersWhileAway()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"account.sqlite"_s);
    const BudgetScope scope{Kind::Space, u"alice/whisper-demo"_s};
    sim::SimHub hub(test::worldOptions());
    {
        test::Program before(hub, file);
        QVERIFY(before.signIn(hub.token()));
        before.keepers.budgets.set(usedUp(GuardAct::Pause, scope));
        before.spaces.pause(id(scope.name));
        QTRY_COMPARE(before.stage(scope.name), Stage::Paused);
        // As if it had happened behind its back.
        before.history.change(Entry<BudgetScope, Countdown>{
            scope, Countdown{monthOf(hub.now()).begin, hub.now(), hub.now() + Grace, false}});
    }
    hub.advance(3h);
    hub.clearRequests();
    test::Program after(hub, file);
    QVERIFY(after.signIn(hub.token()));
    QTRY_VERIFY(!after.keepers.guard.countdown(scope));
    QTest::qWait(500);
    QCOMPARE(count(hub, "POST", ""), 0);
}

/// The other half of killed(): begins a countdown and dies without any clean-up.
static void beginAndDie(const QUrl &url, const QByteArray &token, const QString &file)
{
    const Time now = samples::at("2026-11-18T14:20:00.000Z");
    test::Program program(url, [now] { return now; }, file);
    if (!program.signIn(token))
        std::abort();
    program.keepers.budgets.set(usedUp(GuardAct::Pause));
    if (!program.keepers.guard.countdown(Alice))
        std::abort();
    QTest::qWait(1000);
    std::raise(SIGKILL);
}

void BudgetGuardTest::killed()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"account.sqlite"_s);
    sim::SimHub hub(test::worldOptions());
    QProcess child;
    child.setProgram(QCoreApplication::applicationFilePath());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"TST_GUARD_FILE"_s, file);
    environment.insert(u"TST_GUARD_URL"_s, hub.url().toString());
    environment.insert(u"TST_GUARD_TOKEN"_s, QString::fromLatin1(hub.token()));
    child.setProcessEnvironment(environment);
    child.start();
    QVERIFY(child.waitForFinished());
    QCOMPARE(child.exitStatus(), QProcess::CrashExit);
    QCOMPARE(count(hub, "POST", "/pause"), 0);

    hub.advance(3h);
    test::Program after(hub, file);
    QSignalSpy acted(&after.keepers.guard, &BudgetGuard::acted);
    QVERIFY(after.signIn(hub.token()));
    QTRY_COMPARE_WITH_TIMEOUT(acted.size(), 1, 20'000);
    QCOMPARE(count(hub, "POST", "/pause"), 6);
    QCOMPARE(after.stage(u"alice/sdxl-studio"_s), Stage::Paused);
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    if (const QString file = qEnvironmentVariable("TST_GUARD_FILE"); !file.isEmpty()) {
        beginAndDie(QUrl(qEnvironmentVariable("TST_GUARD_URL")), qgetenv("TST_GUARD_TOKEN"), file);
        return 1;
    }
    BudgetGuardTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_budgetguard.moc"
