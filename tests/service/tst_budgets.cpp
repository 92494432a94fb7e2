// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/service/program.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace spacedock;
using Kind = BudgetScope::Kind;
using samples::id;

class BudgetsTest : public QObject {
    Q_OBJECT

private slots:
    void spent();
    void spentWithoutBill();
    void levelsAreToldOnce();
    void levelsOfANewMonth();
    void keptInTheFile();
    void groups();
};

static const BudgetScope Everything{Kind::Everything, {}};

void BudgetsTest::spent()
{
    const sim::SimHub hub(test::worldOptions());
    test::Program program(hub);
    QVERIFY(program.signIn(hub.token()));
    const Budgets &budgets = program.keepers.budgets;
    QCOMPARE(budgets.spent(Everything), program.ledger.thisMonth());
    Money owners;
    for (const QString &owner : program.account.identity().owners())
        owners += budgets.spent({Kind::Owner, owner});
    QCOMPARE(owners, program.ledger.thisMonth());
    QVERIFY(budgets.spent({Kind::Owner, u"acme-lab"_s}) > Money());
    const SpaceId whisper = id(u"alice/whisper-demo"_s);
    QVERIFY(budgets.spent({Kind::Space, whisper.path()}) > Money());
    QCOMPARE(budgets.spent({Kind::Space, whisper.path()}), program.ledger.thisMonth(whisper));
    QVERIFY(!budgets.isMetered({Kind::Owner, u"alice"_s}));
    QVERIFY(!budgets.budgetOf(Everything));
}

void BudgetsTest::spentWithoutBill()
{
    sim::SimHub hub(test::worldOptions());
    hub.inject({.path = "/billing/usage", .times = -1, .status = 403});
    test::Program program(hub);
    QVERIFY(program.signIn(hub.token()));
    const Budgets &budgets = program.keepers.budgets;
    QVERIFY(budgets.isMetered({Kind::Owner, u"alice"_s}));
    hub.advance(10min);
    QVERIFY(program.look());
    program.ledger.refresh();
    const SpaceId whisper = id(u"alice/whisper-demo"_s);
    QTRY_VERIFY(budgets.spent({Kind::Owner, u"alice"_s}) > Money());
    Money sum;
    for (const Space &space : program.spaces.spaces()) {
        if (space.id.owner == "alice"_L1)
            sum += program.ledger.thisMonth(space.id);
    }
    QCOMPARE(budgets.spent({Kind::Owner, u"alice"_s}), sum);
    QVERIFY(budgets.spent({Kind::Space, whisper.path()}) > Money());
}

static QList<int> toldLevels(const QSignalSpy &crossed)
{
    QList<int> levels;
    for (const auto &arguments : crossed)
        levels.append(arguments[1].toInt());
    return levels;
}

void BudgetsTest::levelsAreToldOnce()
{
    const sim::SimHub hub(test::worldOptions());
    test::Program program(hub);
    QVERIFY(program.signIn(hub.token()));
    Budgets &budgets = program.keepers.budgets;
    const QSignalSpy crossed(&budgets, &Budgets::crossed);
    const Money spent = program.ledger.thisMonth();
    // What is reached while it is set is in view; only what comes is told.
    budgets.set({.scope = Everything, .perMonth = Money{spent.microUSD * 10 / 8}});
    QCOMPARE(toldLevels(crossed), QList<int>());
    // Below the surface: the file says that only half was told.
    const Time month = monthOf(hub.now()).begin;
    program.history.change(Entry<BudgetScope, LevelTold>{Everything, LevelTold{month, 50}});
    program.ledger.refresh();
    QTRY_COMPARE(toldLevels(crossed), QList<int>{75});
    program.ledger.refresh();
    QTest::qWait(300);
    QCOMPARE(toldLevels(crossed), QList<int>{75});
    budgets.set({.scope = Everything, .perMonth = spent});
    QCOMPARE(toldLevels(crossed), QList<int>({75, 100}));
    const QList<Action> actions = program.history.actions(10);
    QCOMPARE(actions[0].operation, u"budget-crossed"_s);
    QCOMPARE(actions[0].detail, u"100"_s);
    QCOMPARE(scopeFromKey(actions[0].cause), Everything);
}

void BudgetsTest::levelsOfANewMonth()
{
    const sim::SimHub hub(test::worldOptions());
    test::Program program(hub);
    QVERIFY(program.signIn(hub.token()));
    Budgets &budgets = program.keepers.budgets;
    const QSignalSpy crossed(&budgets, &Budgets::crossed);
    const Time october = samples::at("2026-10-01T00:00:00.000Z");
    program.history.change(Entry<BudgetScope, LevelTold>{Everything, LevelTold{october, 100}});
    program.history.change(Entry<BudgetScope, Budget>{
        Everything, Budget{.scope = Everything, .perMonth = program.ledger.thisMonth()}});
    program.ledger.refresh();
    QTRY_COMPARE(toldLevels(crossed), QList<int>{100});
}

void BudgetsTest::keptInTheFile()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"account.sqlite"_s);
    const sim::SimHub hub(test::worldOptions());
    const Budget budget{.scope = {Kind::Group, u"GPU démos"_s},
                        .perMonth = Money{600'000'000},
                        .act = GuardAct::Downgrade,
                        .grace = 45min};
    const SpaceSet members{id(u"alice/whisper-demo"_s), id(u"acme-lab/rag-bench"_s)};
    {
        test::Program before(hub, file);
        QTRY_VERIFY(before.history.isLoaded());
        before.keepers.budgets.setGroup(u"GPU démos"_s, members);
        before.keepers.budgets.set(budget);
        before.keepers.budgets.setExempt(id(u"alice/doc-qa"_s), true);
    }
    test::Program after(hub, file);
    QVERIFY(after.signIn(hub.token()));
    Budgets &budgets = after.keepers.budgets;
    QCOMPARE(budgets.budgetOf(budget.scope)->budget, budget);
    QCOMPARE(budgets.group(u"GPU démos"_s), members);
    QVERIFY(budgets.isExempt(id(u"alice/doc-qa"_s)));
    QCOMPARE(budgets.spent(budget.scope),
             after.ledger.thisMonth(id(u"alice/whisper-demo"_s))
                 + after.ledger.thisMonth(id(u"acme-lab/rag-bench"_s)));
    budgets.remove(budget.scope);
    QVERIFY(budgets.all().isEmpty());
    budgets.setExempt(id(u"alice/doc-qa"_s), false);
    QVERIFY(!budgets.isExempt(id(u"alice/doc-qa"_s)));
}

void BudgetsTest::groups()
{
    const sim::SimHub hub(test::worldOptions());
    test::Program program(hub);
    QTRY_VERIFY(program.history.isLoaded());
    Budgets &budgets = program.keepers.budgets;
    const SpaceId whisper = id(u"alice/whisper-demo"_s);
    budgets.setGroup(u"b"_s, {whisper});
    budgets.setGroup(u"a"_s, {whisper, id(u"alice/doc-qa"_s)});
    QCOMPARE(budgets.groups(), QStringList({u"a"_s, u"b"_s}));
    QCOMPARE(budgets.groupsOf(whisper), QStringList({u"a"_s, u"b"_s}));
    budgets.setGroup(u"b"_s, {});
    QCOMPARE(budgets.groups(), QStringList{u"a"_s});
}

QTEST_GUILESS_MAIN(BudgetsTest)
#include "tst_budgets.moc"
