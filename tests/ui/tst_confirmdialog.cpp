// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/snippets.h"
#include "dialogdata.h"
#include "ui/common/codeexpander.h"
#include "ui/common/table.h"
#include "ui/dialogs/actmodel.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/factlist.h"
#include "ui/dialogs/facts.h"
#include "ui/text/format.h"
#include "ui/text/standingwords.h"

#include <QAbstractItemModelTester>
#include <QPushButton>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;

using Act = ConfirmDialog::Act;
Q_DECLARE_METATYPE(Act)

namespace {

Fact bill(const ConfirmDialog &dialog)
{
    return find<FactList>(dialog, "facts")->facts().value(0);
}

bool losesFiles(const ConfirmDialog &dialog)
{
    const auto facts = find<FactList>(dialog, "facts")->facts();
    return std::ranges::any_of(facts, [](const Fact &fact) {
        return fact.icon == u"warning"_s && fact.tone == Tone::Failed;
    });
}

} // namespace

class TestConfirmDialog : public QObject {
    Q_OBJECT

private slots:
    void billIsStatedFirst_data();
    void billIsStatedFirst();
    void enterOnlyWhereItDoesNotRaise_data();
    void enterOnlyWhereItDoesNotRaise();
    void clickAccepts();
    void escapeRejects();
    void filesAreLostWithoutVolume();
    void saysWhatGoesOnCosting();
    void sumStandsUnderItsParts();
    void nothingToDo_data();
    void nothingToDo();
    void factsThatSomeShareAreCounted();
    void codeIsTheDomains();
};

void TestConfirmDialog::billIsStatedFirst_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<QString>("flavor");
    QTest::addColumn<bool>("granted");
    QTest::addColumn<qint64>("microUSDPerHour"); // In the sentence and on the button; 0: none.
    QTest::addColumn<int>("tone");
    const auto row = [](const char *name, Act act, const QString &stage, const QString &flavor,
                        bool granted, qint64 price, Tone tone) {
        QTest::newRow(name) << act << stage << flavor << granted << price << int(tone);
    };
    row("pause running", Act::Pause, u"RUNNING"_s, u"t4-small"_s, false, 400'000, Tone::Running);
    row("pause asleep", Act::Pause, u"SLEEPING"_s, u"t4-small"_s, false, 0, Tone::Text2);
    row("pause free", Act::Pause, u"RUNNING"_s, u"cpu-basic"_s, false, 0, Tone::Free);
    row("pause granted", Act::Pause, u"RUNNING"_s, u"a10g-small"_s, true, 0, Tone::Granted);
    row("pause unknown flavor", Act::Pause, u"RUNNING"_s, u"quantum"_s, false, 0, Tone::Unknown);
    row("restart running", Act::Restart, u"RUNNING"_s, u"l4x1"_s, false, 800'000, Tone::Paid);
    row("restart paused", Act::Restart, u"PAUSED"_s, u"l4x1"_s, false, 800'000, Tone::Paid);
    row("restart free", Act::Restart, u"PAUSED"_s, u"cpu-basic"_s, false, 0, Tone::Free);
    row("rebuild", Act::FactoryRebuild, u"BUILD_ERROR"_s, u"t4-medium"_s, false, 600'000,
        Tone::Paid);
    row("rebuild granted", Act::FactoryRebuild, u"RUNNING"_s, u"t4-medium"_s, true, 0,
        Tone::Granted);
    row("stop paying", Act::StopPaying, u"RUNNING"_s, u"a100-large"_s, false, 2'500'000,
        Tone::Running);
}

void TestConfirmDialog::billIsStatedFirst()
{
    QFETCH(const Act, act);
    QFETCH(const QString, stage);
    QFETCH(const QString, flavor);
    QFETCH(const bool, granted);
    QFETCH(const qint64, microUSDPerHour);
    QFETCH(const int, tone);
    SpaceContext context = onHardware(flavor, stage);
    context.granted = granted;
    const ConfirmDialog dialog(act, context);
    const QString button = find<QPushButton>(dialog, "act")->text();
    QCOMPARE(int(bill(dialog).tone), tone);
    if (microUSDPerHour > 0) {
        const QString price = format::perHour(Rate::perHour(microUSDPerHour));
        QVERIFY2(bill(dialog).text.contains(price), qPrintable(bill(dialog).text));
        QVERIFY2(button.contains(price), qPrintable(button));
    } else {
        QVERIFY2(!button.contains(u'$'), qPrintable(button));
    }
}

void TestConfirmDialog::enterOnlyWhereItDoesNotRaise_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QString>("stage");
    QTest::addColumn<bool>("accepts");
    QTest::newRow("pause") << Act::Pause << u"RUNNING"_s << true;
    QTest::newRow("stop paying") << Act::StopPaying << u"RUNNING"_s << true;
    QTest::newRow("restart of what runs") << Act::Restart << u"RUNNING"_s << true;
    QTest::newRow("restart of what sleeps") << Act::Restart << u"SLEEPING"_s << false;
    QTest::newRow("rebuild of what is paused") << Act::FactoryRebuild << u"PAUSED"_s << false;
}

void TestConfirmDialog::enterOnlyWhereItDoesNotRaise()
{
    QFETCH(const Act, act);
    QFETCH(const QString, stage);
    QFETCH(const bool, accepts);
    ConfirmDialog dialog(act, onHardware(u"t4-small"_s, stage));
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.size(), accepts ? 1 : 0);
}

void TestConfirmDialog::clickAccepts()
{
    ConfirmDialog dialog(Act::Restart, onHardware(u"t4-small"_s, u"SLEEPING"_s));
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    click(find<QPushButton>(dialog, "act"));
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.spaces(), QList{whisperDemo().space.id});
}

void TestConfirmDialog::escapeRejects()
{
    ConfirmDialog dialog(Act::Pause, whisperDemo());
    const QSignalSpy rejected(&dialog, &QDialog::rejected);
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(rejected.size(), 1);
}

void TestConfirmDialog::filesAreLostWithoutVolume()
{
    SpaceContext context = whisperDemo();
    QVERIFY(losesFiles(ConfirmDialog(Act::Pause, context)));
    context.space.runtime.volumes = {{u"dataset"_s, u"alice/set"_s, u"/set"_s, true}};
    QVERIFY(losesFiles(ConfirmDialog(Act::Pause, context))); // Nothing can be written there.
    context.space.runtime.volumes = {{u"bucket"_s, u"alice/data"_s, u"/keep"_s, false}};
    QVERIFY(!losesFiles(ConfirmDialog(Act::Pause, context)));
}

void TestConfirmDialog::saysWhatGoesOnCosting()
{
    SpaceContext context = test::whisperDemo();
    const auto isSaid = [&context](const QString &words, Tone tone) {
        const QList<Fact> facts = actFacts(Act::Pause, context);
        return std::ranges::any_of(facts, [&](const Fact &fact) {
            return fact.tone == tone && fact.text.contains(words);
        });
    };
    QVERIFY(isSaid(pausedCost(context.space.runtime), Tone::Text2));
    context.space.runtime.storage = u"medium"_s;
    QVERIFY(isSaid(u"$25.00"_s, Tone::Paid));
    context.space.runtime.storage = u"huge"_s; // No price is known: none is said.
    QVERIFY(isSaid(u"(huge)"_s, Tone::Paid));
    QVERIFY(!isSaid(u"$"_s, Tone::Paid));
    context.space.runtime.storage.clear();
    context.space.runtime.volumes = {
        {.type = u"bucket"_s, .source = u"alice/data"_s, .mountPath = u"/data"_s}};
    QVERIFY(isSaid(u"storage"_s, Tone::Paid));
}

void TestConfirmDialog::sumStandsUnderItsParts()
{
    SpaceContext second = onHardware(u"l4x1"_s);
    second.space.id.name = u"second"_s;
    SpaceContext asleep = onHardware(u"a100-large"_s, u"SLEEPING"_s);
    asleep.space.id.name = u"third"_s;
    const ConfirmDialog dialog(Act::Pause, {whisperDemo(), second, asleep});
    auto *model = find<ConsoleTable>(dialog, "affected")->model();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 4);
    QCOMPARE(model->index(0, ActModel::BeforeColumn).data().toString(), u"0.40"_s);
    QCOMPARE(model->index(1, ActModel::BeforeColumn).data().toString(), u"0.80"_s);
    QCOMPARE(model->index(3, ActModel::BeforeColumn).data().toString(), u"1.20"_s);
    QCOMPARE(model->index(3, ActModel::AfterColumn).data().toString(), u"0.00"_s);
    QVERIFY(model->index(3, 0).data(TotalRole).toBool());
    const QString price = format::perHour(Rate::perHour(1'200'000));
    QVERIFY(find<QPushButton>(dialog, "act")->text().contains(price));
    QVERIFY(bill(dialog).text.contains(price));
}

void TestConfirmDialog::nothingToDo_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<SpaceContext>("context");
    SpaceContext files = onHardware({});
    files.space.sdk = u"static"_s;
    QTest::newRow("pause a static one") << Act::Pause << files;
    QTest::newRow("restart a static one") << Act::Restart << files;
    QTest::newRow("pause a paused one") << Act::Pause << onHardware(u"t4-small"_s, u"PAUSED"_s);
    QTest::newRow("stop paying for free") << Act::StopPaying << onHardware(u"cpu-basic"_s);
}

void TestConfirmDialog::nothingToDo()
{
    QFETCH(const Act, act);
    QFETCH(const SpaceContext, context);
    const ConfirmDialog alone(act, context);
    QVERIFY(alone.spaces().isEmpty());
    QVERIFY(!find<QPushButton>(alone, "act")->isEnabled());
    QVERIFY(!find<FactList>(alone, "facts")->facts().isEmpty());

    SpaceContext other = whisperDemo();
    other.space.id.name = u"other"_s;
    const ConfirmDialog together(act, {context, other});
    QCOMPARE(together.spaces(), QList{other.space.id});
    QVERIFY(find<QPushButton>(together, "act")->isEnabled());
}

void TestConfirmDialog::factsThatSomeShareAreCounted()
{
    SpaceContext safe = whisperDemo();
    safe.space.id.name = u"safe"_s;
    safe.space.runtime.volumes = {{u"bucket"_s, u"alice/data"_s, u"/keep"_s, false}};
    const ConfirmDialog dialog(Act::Pause, {whisperDemo(), safe});
    const auto facts = find<FactList>(dialog, "facts")->facts();
    QCOMPARE(facts.size(), 5); // Bill, what goes on, visitors, and the two kinds of files.
    QCOMPARE(facts.at(1).text, pausedCosts({whisperDemo().space.runtime, safe.space.runtime}));
    QCOMPARE(std::ranges::count_if(
                 facts, [](const Fact &fact) { return fact.text.contains(u"1 of 2"_s); }),
             2);
}

void TestConfirmDialog::codeIsTheDomains()
{
    const SpaceContext context = whisperDemo();
    const ConfirmDialog dialog(Act::FactoryRebuild, context);
    QCOMPARE(find<CodeExpander>(dialog, "code")->currentCode().trimmed(),
             restartCode(Tool::Python, context.space.id, true, {}).trimmed());
}

QTEST_MAIN(TestConfirmDialog)
#include "tst_confirmdialog.moc"
