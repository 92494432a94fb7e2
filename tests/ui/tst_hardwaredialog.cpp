// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/domain/snippets.h"
#include "dialogdata.h"
#include "ui/common/codeexpander.h"
#include "ui/common/segmented.h"
#include "ui/common/table.h"
#include "ui/dialogs/billeffect.h"
#include "ui/dialogs/factlist.h"
#include "ui/dialogs/flavormodel.h"
#include "ui/dialogs/hardwaredialog.h"
#include "ui/text/format.h"
#include "ui/text/guardwords.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QAbstractItemModel *rows(const HardwareDialog &dialog)
{
    return find<ConsoleTable>(dialog, "flavors")->model();
}

QString cell(const HardwareDialog &dialog, const QString &flavor, FlavorModel::Column column)
{
    const auto *model = static_cast<FlavorModel *>(rows(dialog));
    const QModelIndex row = model->indexOf(flavor);
    return row.siblingAtColumn(column).data().toString();
}

Rate price(const SpaceContext &context, const QString &flavor)
{
    return context.book().find(flavor)->price;
}

bool hasIcon(const HardwareDialog &dialog, const QString &icon)
{
    const auto facts = find<FactList>(dialog, "facts")->facts();
    return std::ranges::find(facts, icon, &Fact::icon) != facts.cend();
}

} // namespace

class TestHardwareDialog : public QObject {
    Q_OBJECT

private slots:
    void usedUpBudgetRefusesUpgrades_data();
    void usedUpBudgetRefusesUpgrades();
    void monthAtUse_data();
    void monthAtUse();
    void tableIsTheBook_data();
    void tableIsTheBook();
    void openingChoosesNothing_data();
    void openingChoosesNothing();
    void currentRowIsTagged();
    void arrowKeysChoose();
    void effectAgreesWithTheDomain_data();
    void effectAgreesWithTheDomain();
    void replicasMultiply();
    void enterOnlyWhereItDoesNotRaise();
    void stopPayingIsOneClick();
    void sleepIsProposed_data();
    void sleepIsProposed();
    void ownSleepTime();
    void freeHardwareSendsNoSleep();
    void unknownFlavorIsShown();
    void switchingTheBookKeepsRows();
    void choiceMissingInTheOtherBook();
    void codeIsTheDomains();
    void factsFollowTheSpace();
    void sameHardwareIsNoChange();
    void grantMakesEverythingDearer();
};

void TestHardwareDialog::usedUpBudgetRefusesUpgrades_data()
{
    QTest::addColumn<QString>("flavor");
    QTest::addColumn<bool>("isKept");
    QTest::addColumn<bool>("isTold");
    QTest::addColumn<bool>("mayChange");
    QTest::newRow("dearer") << u"l4x1"_s << false << true << false;
    QTest::newRow("dearer, kept running") << u"l4x1"_s << true << true << true;
    QTest::newRow("cheaper") << u"cpu-upgrade"_s << false << false << true;
    QTest::newRow("free") << u"cpu-basic"_s << false << false << true;
}

void TestHardwareDialog::usedUpBudgetRefusesUpgrades()
{
    QFETCH(const QString, flavor);
    QFETCH(const bool, isKept);
    QFETCH(const bool, isTold);
    QFETCH(const bool, mayChange);
    SpaceContext context = whisperDemo();
    context.usedUp = {{{BudgetScope::Kind::Owner, u"alice"_s},
                       GuardAct::Pause,
                       isKept ? std::optional(context.now + 2h) : std::nullopt}};
    HardwareDialog dialog(context);
    dialog.choose(flavor);
    const auto facts = find<FactList>(dialog, "facts")->facts();
    const bool isSaid = facts.first().icon == "warning"_L1
        && facts.first().text.contains(scopeWord(context.usedUp.first().scope));
    QCOMPARE(isSaid, isTold);
    QCOMPARE(find<QPushButton>(dialog, "change")->isEnabled(), mayChange);
}

void TestHardwareDialog::monthAtUse_data()
{
    QTest::addColumn<qint64>("billed");
    QTest::addColumn<qint64>("elapsed");
    QTest::addColumn<qint64>("drawn");
    QTest::newRow("as in the look")
        << qint64(64 * 60 + 30) << qint64(17 * 1440 + 14 * 60 + 20) << qint64(110 * 60);
    QTest::newRow("nothing billed") << qint64(0) << qint64(5000) << qint64(0);
    QTest::newRow("young month") << qint64(30) << qint64(59) << qint64(0);
    QTest::newRow("below ten hours to the minute") << qint64(10) << qint64(1440) << qint64(300);
    QTest::newRow("all the time") << qint64(20000) << qint64(20000) << qint64(720 * 60);
    QTest::newRow("never more than always") << qint64(2000) << qint64(1000) << qint64(720 * 60);
}

void TestHardwareDialog::monthAtUse()
{
    QFETCH(const qint64, billed);
    QFETCH(const qint64, elapsed);
    QFETCH(const qint64, drawn);
    const Time begin = std::chrono::sys_days{std::chrono::year{2026} / 11 / 1};
    QCOMPARE(qint64(spacedock::monthAtUse(std::chrono::minutes{billed},
                                          begin + std::chrono::minutes{elapsed})
                        .count()),
             drawn);
}

void TestHardwareDialog::tableIsTheBook_data()
{
    QTest::addColumn<QString>("book");
    QTest::newRow("2023") << u"2023"_s;
    QTest::newRow("2026-08") << u"2026-08"_s;
}

void TestHardwareDialog::tableIsTheBook()
{
    QFETCH(const QString, book);
    SpaceContext context = whisperDemo();
    context.bookId = book;
    const HardwareDialog dialog(context);
    const QAbstractItemModelTester tester(rows(dialog),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(rows(dialog)->rowCount(), int(context.book().flavors.size()));
    for (const Flavor &flavor : context.book().flavors) {
        QCOMPARE(cell(dialog, flavor.id, FlavorModel::NameColumn), flavor.name);
        QCOMPARE(cell(dialog, flavor.id, FlavorModel::DiskColumn),
                 flavor.diskGB > 0 ? format::number(flavor.diskGB) : u"–"_s);
        if (flavor.isFree())
            continue;
        QCOMPARE(cell(dialog, flavor.id, FlavorModel::HourColumn),
                 format::amountPerHour(flavor.price));
        QCOMPARE(cell(dialog, flavor.id, FlavorModel::MonthColumn),
                 format::amount(cost(flavor.price, AlwaysOn)));
        if (flavor.id != u"t4-small"_s)
            QCOMPARE(cell(dialog, flavor.id, FlavorModel::ChangeColumn),
                     format::delta(flavor.price - price(context, u"t4-small"_s)));
    }
}

void TestHardwareDialog::openingChoosesNothing_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("mirrored") << Qt::RightToLeft;
}

void TestHardwareDialog::openingChoosesNothing()
{
    QFETCH(const Qt::LayoutDirection, direction);
    QApplication::setLayoutDirection(direction);
    HardwareDialog dialog(whisperDemo());
    const QString present = dialog.value().flavor;
    dialog.open();
    auto *table = find<ConsoleTable>(dialog, "flavors");
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY(table->hasFocus());
    QCOMPARE(dialog.value().flavor, present);
    QVERIFY(table->selectionModel()->isRowSelected(table->currentIndex().row()));
    QVERIFY(!find<QPushButton>(dialog, "change")->isEnabled());
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void TestHardwareDialog::currentRowIsTagged()
{
    SpaceContext context = whisperDemo();
    context.space.runtime.requestedHardware = u"l4x1"_s; // A change is under way.
    const HardwareDialog dialog(context);
    const auto *model = static_cast<FlavorModel *>(rows(dialog));
    int tagged = 0;
    for (int row = 0; row < model->rowCount(); ++row)
        tagged += model->index(row, 0).data(TagRole).toString().isEmpty() ? 0 : 1;
    QCOMPARE(tagged, 2);
    QVERIFY(!model->indexOf(u"t4-small"_s).data(TagRole).toString().isEmpty());
    QVERIFY(!model->indexOf(u"l4x1"_s).data(TagRole).toString().isEmpty());
    QVERIFY(model->indexOf(u"l4x1"_s).data(TagRole) != model->indexOf(u"t4-small"_s).data(TagRole));
    QCOMPARE(dialog.value().flavor, u"l4x1"_s);
}

void TestHardwareDialog::arrowKeysChoose()
{
    HardwareDialog dialog(whisperDemo());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = find<ConsoleTable>(dialog, "flavors");
    QTRY_VERIFY(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(dialog.value().flavor, u"t4-medium"_s);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(dialog.value().flavor, u"l4x1"_s);
    const auto *model = static_cast<FlavorModel *>(table->model());
    QCOMPARE(model->indexOf(u"l4x1"_s).data(RadioRole).toBool(), true);
    QCOMPARE(model->indexOf(u"t4-small"_s).data(RadioRole).toBool(), false);

    const QModelIndex a100 = model->indexOf(u"a100-large"_s);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(a100).center());
    QCOMPARE(dialog.value().flavor, u"a100-large"_s);
}

void TestHardwareDialog::effectAgreesWithTheDomain_data()
{
    QTest::addColumn<QString>("flavor");
    const SpaceContext context = whisperDemo();
    for (const Flavor &flavor : context.book().flavors)
        QTest::newRow(qPrintable(flavor.id)) << flavor.id;
}

void TestHardwareDialog::effectAgreesWithTheDomain()
{
    QFETCH(const QString, flavor);
    const SpaceContext context = whisperDemo();
    HardwareDialog dialog(context);
    dialog.choose(flavor);
    const Rate before = price(context, u"t4-small"_s);
    const Rate after = price(context, flavor);
    QCOMPARE(labelText(dialog, "hourBefore"), format::amount(cost(before, 60min)));
    QCOMPARE(labelText(dialog, "hourAfter"), format::amount(cost(after, 60min)));
    QCOMPARE(labelText(dialog, "hourChange"), format::delta(after - before));
    QCOMPARE(labelText(dialog, "alwaysAfter"), format::amount(cost(after, AlwaysOn)));
    QCOMPARE(labelText(dialog, "useBefore"), format::amount(cost(before, 110h)));
    QCOMPARE(labelText(dialog, "useAfter"), format::amount(cost(after, 110h)));
    QCOMPARE(labelText(dialog, "useChange"), format::delta(cost(after, 110h) - cost(before, 110h)));
}

void TestHardwareDialog::replicasMultiply()
{
    SpaceContext context = whisperDemo();
    context.space.runtime.replicas = 3;
    HardwareDialog dialog(context);
    dialog.choose(u"l4x1"_s);
    QCOMPARE(labelText(dialog, "hourBefore"), u"1.20"_s);
    QCOMPARE(labelText(dialog, "hourAfter"), u"2.40"_s);
    QCOMPARE(cell(dialog, u"l4x1"_s, FlavorModel::HourColumn), u"2.40"_s);
    QCOMPARE(cell(dialog, u"l4x1"_s, FlavorModel::ChangeColumn), u"+1.20"_s);
    QVERIFY(find<QPushButton>(dialog, "change")
                ->text()
                .contains(format::perHour(price(context, u"l4x1"_s) * 3)));
    QVERIFY(hasIcon(dialog, u"coin"_s));
}

void TestHardwareDialog::enterOnlyWhereItDoesNotRaise()
{
    HardwareDialog dialog(whisperDemo());
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = find<ConsoleTable>(dialog, "flavors");
    dialog.choose(u"l4x1"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(accepted.size(), 0);
    QVERIFY(dialog.isVisible());
    dialog.choose(u"cpu-upgrade"_s);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.value(), (HardwareDialog::Value{u"cpu-upgrade"_s, SleepTime{1h}}));
}

void TestHardwareDialog::stopPayingIsOneClick()
{
    const SpaceContext context = whisperDemo();
    HardwareDialog dialog(context);
    const QSignalSpy accepted(&dialog, &QDialog::accepted);
    dialog.show();
    QVERIFY(labelText(dialog, "saving").contains(format::perHour(price(context, u"t4-small"_s))));
    click(find<QPushButton>(dialog, "stopPaying"));
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.value(), (HardwareDialog::Value{u"cpu-basic"_s, std::nullopt}));

    HardwareDialog free(onHardware(u"cpu-basic"_s));
    free.show();
    QVERIFY(!find<QPushButton>(free, "stopPaying")->isVisible());
}

void TestHardwareDialog::sleepIsProposed_data()
{
    QTest::addColumn<QString>("present");
    QTest::addColumn<int>("sleep"); // 0: never.
    QTest::addColumn<int>("proposed");
    QTest::newRow("from free hardware") << u"cpu-basic"_s << 48 * 3600 << 3600;
    QTest::newRow("paid that never slept") << u"t4-small"_s << 0 << 3600;
    QTest::newRow("paid with a preset") << u"t4-small"_s << 900 << 900;
    QTest::newRow("paid with an own time") << u"t4-small"_s << 5400 << 5400;
}

void TestHardwareDialog::sleepIsProposed()
{
    QFETCH(const QString, present);
    QFETCH(const int, sleep);
    QFETCH(const int, proposed);
    SpaceContext context = onHardware(present);
    context.space.runtime.sleepTime =
        sleep > 0 ? std::optional(std::chrono::seconds{sleep}) : std::nullopt;
    HardwareDialog dialog(context);
    dialog.choose(u"l4x1"_s);
    QCOMPARE(dialog.value().sleep, std::optional(SleepTime{std::chrono::seconds{proposed}}));
}

void TestHardwareDialog::ownSleepTime()
{
    HardwareDialog dialog(whisperDemo());
    dialog.show();
    dialog.choose(u"l4x1"_s);
    auto *presets = find<Segmented>(dialog, "sleepPresets");
    presets->setCurrentIndex(presets->count() - 1);
    auto *own = find<QLineEdit>(dialog, "ownDuration");
    QVERIFY(own->isVisible());
    auto *change = find<QPushButton>(dialog, "change");
    own->clear();
    QVERIFY(!change->isEnabled());
    QTest::keyClicks(own, u"soon"_s);
    QVERIFY(!change->isEnabled());
    own->clear();
    QTest::keyClicks(own, u"90 min"_s);
    QVERIFY(change->isEnabled());
    QCOMPARE(dialog.value().sleep, std::optional(SleepTime{90min}));
    own->clear();
    QTest::keyClicks(own, u"never"_s);
    QCOMPARE(dialog.value().sleep, std::optional(SleepTime{}));
}

void TestHardwareDialog::freeHardwareSendsNoSleep()
{
    HardwareDialog dialog(whisperDemo());
    dialog.show();
    dialog.choose(u"cpu-basic"_s);
    QCOMPARE(dialog.value().sleep, std::nullopt);
    QVERIFY(!find<Segmented>(dialog, "sleepPresets")->isVisible());
    dialog.choose(u"t4-medium"_s);
    QVERIFY(find<Segmented>(dialog, "sleepPresets")->isVisible());
    QCOMPARE(dialog.value().sleep, std::optional(SleepTime{1h}));
}

void TestHardwareDialog::unknownFlavorIsShown()
{
    const SpaceContext context = onHardware(u"quantum-x1"_s);
    HardwareDialog dialog(context);
    QCOMPARE(rows(dialog)->rowCount(), int(context.book().flavors.size()) + 1);
    QCOMPARE(dialog.value().flavor, u"quantum-x1"_s);
    QVERIFY(!cell(dialog, u"quantum-x1"_s, FlavorModel::HourColumn).contains(u'0'));
    dialog.choose(u"t4-small"_s);
    QCOMPARE(labelText(dialog, "hourBefore"), u"–"_s);
    QCOMPARE(labelText(dialog, "hourChange"), u"–"_s);
    QCOMPARE(cell(dialog, u"t4-small"_s, FlavorModel::ChangeColumn), u"–"_s);
}

void TestHardwareDialog::switchingTheBookKeepsRows()
{
    const SpaceContext context = whisperDemo();
    HardwareDialog dialog(context);
    const QAbstractItemModelTester tester(rows(dialog),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QSignalSpy reset(rows(dialog), &QAbstractItemModel::modelReset);
    dialog.choose(u"t4-medium"_s);
    auto *books = find<QComboBox>(dialog, "books");
    books->setCurrentIndex(books->findData(u"2023"_s));
    QCOMPARE(dialog.bookId(), u"2023"_s);
    QCOMPARE(rows(dialog)->rowCount(), 7);
    QCOMPARE(dialog.value().flavor, u"t4-medium"_s);
    QCOMPARE(labelText(dialog, "hourBefore"), u"0.60"_s);
    QCOMPARE(labelText(dialog, "hourAfter"), u"0.90"_s);
    books->setCurrentIndex(books->findData(u"2026-08"_s));
    QCOMPARE(rows(dialog)->rowCount(), 16);
    for (int row = 0; row < 16; ++row)
        QCOMPARE(rows(dialog)->index(row, FlavorModel::IdColumn).data().toString(),
                 context.book().flavors[row].id);
    QCOMPARE(dialog.value().flavor, u"t4-medium"_s);
    QCOMPARE(reset.size(), 0);
}

void TestHardwareDialog::choiceMissingInTheOtherBook()
{
    HardwareDialog dialog(whisperDemo());
    dialog.choose(u"l4x1"_s);
    auto *books = find<QComboBox>(dialog, "books");
    books->setCurrentIndex(books->findData(u"2023"_s));
    QCOMPARE(dialog.value().flavor, u"t4-small"_s);
    const auto *table = find<ConsoleTable>(dialog, "flavors");
    QCOMPARE(table->currentIndex().siblingAtColumn(FlavorModel::IdColumn).data().toString(),
             u"t4-small"_s);
    QVERIFY(!find<QPushButton>(dialog, "change")->isEnabled());
}

void TestHardwareDialog::codeIsTheDomains()
{
    const SpaceContext context = whisperDemo();
    HardwareDialog dialog(context);
    dialog.choose(u"l4x1"_s);
    QCOMPARE(find<CodeExpander>(dialog, "code")->currentCode().trimmed(),
             setHardwareCode(Tool::Python, context.space.id, u"l4x1"_s, 1h, {}).trimmed());
}

void TestHardwareDialog::factsFollowTheSpace()
{
    SpaceContext context = whisperDemo();
    HardwareDialog lossy(context);
    lossy.choose(u"l4x1"_s);
    QVERIFY(hasIcon(lossy, u"warning"_s));
    QVERIFY(hasIcon(lossy, u"clock"_s));
    lossy.choose(u"cpu-basic"_s);
    QVERIFY(!hasIcon(lossy, u"clock"_s));

    context.space.runtime.volumes = {{u"bucket"_s, u"alice/data"_s, u"/keep"_s, false}};
    context.space.runtime.stage = StageValue::fromHub(u"PAUSED"_s);
    const HardwareDialog kept(context);
    QVERIFY(!hasIcon(kept, u"warning"_s));
    QVERIFY(hasIcon(kept, u"pause"_s));
    QVERIFY(!hasIcon(kept, u"refresh"_s));
}

void TestHardwareDialog::sameHardwareIsNoChange()
{
    HardwareDialog dialog(whisperDemo());
    auto *change = find<QPushButton>(dialog, "change");
    QVERIFY(!change->isEnabled());
    dialog.choose(u"t4-medium"_s);
    QVERIFY(change->isEnabled());
    dialog.choose(u"t4-small"_s);
    QVERIFY(!change->isEnabled());
}

void TestHardwareDialog::grantMakesEverythingDearer()
{
    SpaceContext context = onHardware(u"a10g-small"_s);
    context.granted = true;
    HardwareDialog dialog(context);
    dialog.show();
    dialog.choose(u"t4-small"_s);
    QCOMPARE(labelText(dialog, "hourBefore"), format::amount(Money{}));
    QCOMPARE(labelText(dialog, "hourChange"), format::delta(price(context, u"t4-small"_s)));
    QVERIFY(hasIcon(dialog, u"gift"_s));
    QVERIFY(!find<QPushButton>(dialog, "stopPaying")->isVisible());
}

QTEST_MAIN(TestHardwareDialog)
#include "tst_hardwaredialog.moc"
