// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/budget.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace spacedock;
using Kind = BudgetScope::Kind;

class BudgetTest : public QObject {
    Q_OBJECT

private slots:
    void levels_data();
    void levels();
    void scopeKeys_data();
    void scopeKeys();
    void badScopeKeys_data();
    void badScopeKeys();
    void verdicts_data();
    void verdicts();
};

void BudgetTest::levels_data()
{
    QTest::addColumn<qint64>("spent");
    QTest::addColumn<qint64>("whole");
    QTest::addColumn<int>("level");
    QTest::addColumn<int>("percent");
    QTest::addRow("nothing") << qint64(0) << qint64(100'000'000) << 0 << 0;
    QTest::addRow("one short of half") << qint64(49'999'999) << qint64(100'000'000) << 0 << 49;
    QTest::addRow("half") << qint64(50'000'000) << qint64(100'000'000) << 50 << 50;
    QTest::addRow("three quarters") << qint64(75'000'000) << qint64(100'000'000) << 75 << 75;
    QTest::addRow("ninety") << qint64(90'000'000) << qint64(100'000'000) << 90 << 90;
    QTest::addRow("one short of all") << qint64(99'999'999) << qint64(100'000'000) << 90 << 99;
    QTest::addRow("all") << qint64(100'000'000) << qint64(100'000'000) << 100 << 100;
    QTest::addRow("more") << qint64(261'300'000) << qint64(100'000'000) << 100 << 261;
    QTest::addRow("a refund") << qint64(-5) << qint64(100'000'000) << 0 << 0;
    QTest::addRow("no money at all") << qint64(0) << qint64(0) << 100 << 100;
    QTest::addRow("largest amounts")
        << std::numeric_limits<qint64>::max() / 2 << std::numeric_limits<qint64>::max() << 0 << 49;
    QTest::addRow("odd") << qint64(2) << qint64(3) << 50 << 66;
}

void BudgetTest::levels()
{
    QFETCH(const qint64, spent);
    QFETCH(const qint64, whole);
    BudgetStatus status;
    status.budget.perMonth = {whole};
    status.spent = {spent};
    QTEST(budgetLevel({spent}, {whole}), "level");
    QTEST(status.level(), "level");
    QTEST(status.percent(), "percent");
    QCOMPARE(status.isUsedUp(), spent >= whole);
}

void BudgetTest::scopeKeys_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("name");
    QTest::addRow("everything") << int(Kind::Everything) << QString();
    QTest::addRow("owner") << int(Kind::Owner) << u"acme-lab"_s;
    QTest::addRow("group with blanks") << int(Kind::Group) << u"GPU demos %1"_s;
    QTest::addRow("space") << int(Kind::Space) << u"alice/whisper"_s;
}

void BudgetTest::scopeKeys()
{
    QFETCH(const int, kind);
    QFETCH(const QString, name);
    const BudgetScope scope{Kind(kind), name};
    QCOMPARE(scopeFromKey(scopeKey(scope)), scope);
}

void BudgetTest::badScopeKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addRow("empty") << QString();
    QTest::addRow("other") << u"lease late 3600"_s;
    QTest::addRow("no kind") << u"budget  alice"_s;
    QTest::addRow("kind of tomorrow") << u"budget 9 alice"_s;
    QTest::addRow("cut") << u"budget 1"_s;
}

void BudgetTest::badScopeKeys()
{
    QFETCH(const QString, key);
    QVERIFY(!scopeFromKey(key));
}

static PriceBook book()
{
    return {.id = u"test"_s,
            .asOf = {},
            .validFrom = {},
            .rule = {},
            .flavors = {{.id = u"cpu-basic"_s, .price = Rate::perHour(0)},
                        {.id = u"t4-small"_s, .price = Rate::perHour(400'000)}}};
}

void BudgetTest::verdicts_data()
{
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("hardware");
    QTest::addColumn<QString>("requested");
    QTest::addColumn<bool>("granted");
    QTest::addColumn<bool>("exempt");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char *name, const char *stage, const char *hardware,
                        const char *requested, GuardVerdict verdict, bool granted = false,
                        bool exempt = false) {
        QTest::addRow("%s", name) << QString::fromLatin1(stage) << QString::fromLatin1(hardware)
                                  << QString::fromLatin1(requested) << granted << exempt
                                  << int(verdict);
    };
    using enum GuardVerdict;
    row("running and paid", "RUNNING", "t4-small", "t4-small", Act);
    row("building for paid", "BUILDING", "", "t4-small", Act);
    row("a visit would start it", "SLEEPING", "", "t4-small", Act);
    row("hardware nobody knows", "RUNNING", "h300", "h300", Act);
    row("stage nobody knows", "MIGRATING", "t4-small", "t4-small", Act);
    row("on its way to paid", "RUNNING_BUILDING", "cpu-basic", "t4-small", Act);
    row("on its way to free", "RUNNING_BUILDING", "t4-small", "cpu-basic", Free);
    row("free", "RUNNING", "cpu-basic", "cpu-basic", Free);
    row("ZeroGPU has no price", "RUNNING", "zero-a10g", "zero-a10g", Free);
    row("no hardware", "RUNNING", "", "", Free);
    row("granted", "RUNNING", "t4-small", "t4-small", Granted, true);
    row("granted and exempt", "RUNNING", "t4-small", "t4-small", Granted, true, true);
    row("exempt", "RUNNING", "t4-small", "t4-small", Exempt, false, true);
    row("paused", "PAUSED", "", "t4-small", Halted);
    row("failed", "RUNTIME_ERROR", "", "t4-small", Halted);
    row("build failed", "BUILD_ERROR", "", "t4-small", Halted);
    row("going", "DELETING", "t4-small", "t4-small", Halted);
}

void BudgetTest::verdicts()
{
    QFETCH(const QString, stage);
    QFETCH(const QString, hardware);
    QFETCH(const QString, requested);
    QFETCH(const bool, granted);
    QFETCH(const bool, exempt);
    QFETCH(const int, verdict);
    Space space;
    space.sdk = u"gradio"_s;
    space.runtime.stage = StageValue::fromHub(stage);
    space.runtime.hardware = hardware;
    space.runtime.requestedHardware = requested;
    QCOMPARE(int(guardVerdict(space, book(), granted, exempt)), verdict);
    space.sdk = u"static"_s;
    QCOMPARE(guardVerdict(space, book(), granted, exempt), GuardVerdict::Free);
}

QTEST_GUILESS_MAIN(BudgetTest)
#include "tst_budget.moc"
