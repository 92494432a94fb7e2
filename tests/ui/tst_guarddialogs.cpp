// SPDX-License-Identifier: GPL-3.0-or-later
#include "spaceshouse.h"
#include "ui/common/segmented.h"
#include "ui/common/style.h"
#include "ui/common/table.h"
#include "ui/common/theme.h"
#include "ui/dialogs/factlist.h"
#include "ui/guard/budgetdialog.h"
#include "ui/guard/budgetmodel.h"
#include "ui/guard/budgetsdialog.h"
#include "ui/guard/chooserdialog.h"
#include "ui/guard/groupdialog.h"
#include "ui/guard/groupeditdialog.h"
#include "ui/guard/groupmodel.h"
#include "ui/guard/groupsdialog.h"
#include "ui/guard/hoursdialog.h"
#include "ui/guard/leasedialog.h"
#include "ui/guard/pausedialog.h"
#include "ui/guard/pausemodel.h"
#include "ui/guard/plandialog.h"
#include "ui/guard/resumedialog.h"
#include "ui/text/standingwords.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimeEdit>

using namespace spacedock;
using namespace spacedock::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Tester = QAbstractItemModelTester;

class TestGuardDialogs : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void budgetsFromTheKeyboard();
    void guardIsOffUnlessChosen();
    void consequencesAreInSight();
    void budgetModelDiffers();
    void lease();
    void officeHours();
    void officeHoursOfBefore();
    void pauseEverything();
    void pauseChoosesByHand();
    void pauseToldByFailures();
    void unvisitedSaysWhatIsKnown();
    void resumeAndForget();
    void resumeTellsWhatItWillCost();
    void chooserLeadsToTheAct();
    void plan();
    void group();
    void groupsFromTheKeyboard();
    void groupModelDiffers();
};

static constexpr auto Failing = Tester::FailureReportingMode::QtTest;

static SpaceId named(const QString &path)
{
    return SpaceId::fromText(path).value_or(SpaceId());
}

static SpaceContext contextOf(House &house, const QString &path)
{
    return spaceContext(house.services, *house.spaces.find(named(path)));
}

static QString factsOf(const QWidget &dialog)
{
    QStringList lines;
    const QList<Fact> facts = dialog.findChild<FactList *>(u"facts"_s)->facts();
    for (const Fact &fact : facts)
        lines.append(fact.text);
    return lines.join(u'\n');
}

static QPushButton *button(const QWidget &dialog, const QString &name)
{
    return dialog.findChild<QPushButton *>(name);
}

void TestGuardDialogs::initTestCase()
{
    QApplication::setStyle(new Style);
    applyTheme(ThemeChoice::Light);
}

void TestGuardDialogs::budgetsFromTheKeyboard()
{
    House house;
    QVERIFY(house.settle());
    BudgetsDialog dialog(house.services);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *table = dialog.findChild<ConsoleTable *>(u"budgetsTable"_s);
    const Tester tester(table->model(), Failing);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(!button(dialog, u"editBudget"_s)->isEnabled());

    QTest::keyClick(button(dialog, u"addBudget"_s), Qt::Key_Space);
    auto *edit = dialog.findChild<BudgetDialog *>();
    QVERIFY(edit);
    auto *scope = edit->findChild<QComboBox *>(u"scope"_s);
    scope->setCurrentIndex(scope->findText(u"alice"_s));
    edit->findChild<QDoubleSpinBox *>(u"amount"_s)->setValue(600.25);
    QTest::mouseClick(button(*edit, u"act"_s), Qt::LeftButton);
    const BudgetScope alice{BudgetScope::Kind::Owner, u"alice"_s};
    QCOMPARE(house.keepers.budgets.budgetOf(alice)->budget.perMonth, Money{600'250'000});
    QCOMPARE(table->model()->rowCount(), 1);

    // The one that was added is the one to change.
    QVERIFY(button(dialog, u"editBudget"_s)->isEnabled());
    QVERIFY(button(dialog, u"removeBudget"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"removeBudget"_s), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 0);
    QVERIFY(house.keepers.budgets.all().isEmpty());
}

void TestGuardDialogs::guardIsOffUnlessChosen()
{
    House house;
    QVERIFY(house.settle());
    BudgetDialog dialog(house.services, {});
    QCOMPARE(dialog.value().act, GuardAct::None);
    QVERIFY(!dialog.findChild<QSpinBox *>(u"grace"_s)->isEnabled());
    const QString off = factsOf(dialog);
    auto *act = dialog.findChild<Segmented *>(u"guardAct"_s);
    act->setCurrentData(int(GuardAct::Pause));
    dialog.findChild<QSpinBox *>(u"grace"_s)->setValue(30);
    QCOMPARE(dialog.value().act, GuardAct::Pause);
    QCOMPARE(dialog.value().grace, 30min);
    // The consequences stand there before they are chosen: how many, and what they cost.
    const QString on = factsOf(dialog);
    QVERIFY(on != off);
    const auto targets = house.keepers.guard.targets(dialog.value().scope);
    QVERIFY(!targets.isEmpty());
    QVERIFY2(on.contains(QString::number(targets.size())), qPrintable(on));
}

// Also above the list of budgets, which is smaller.
void TestGuardDialogs::consequencesAreInSight()
{
    House house;
    QVERIFY(house.settle());
    QWidget window;
    window.resize(1200, 800);
    window.show();
    BudgetsDialog budgets(house.services, &window);
    budgets.show();
    QTest::keyClick(button(budgets, u"addBudget"_s), Qt::Key_Space);
    auto *dialog = budgets.findChild<BudgetDialog *>();
    QVERIFY(dialog);
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->findChild<QDoubleSpinBox *>(u"amount"_s)->setValue(1);
    for (const GuardAct act : {GuardAct::Pause, GuardAct::Downgrade, GuardAct::None}) {
        dialog->findChild<Segmented *>(u"guardAct"_s)->setCurrentData(int(act));
        const auto *area = dialog->findChild<QScrollArea *>();
        const QSize room = area->viewport()->size();
        QVERIFY(area->widget()->layout()->totalHeightForWidth(room.width()) <= room.height());
    }
}

void TestGuardDialogs::budgetModelDiffers()
{
    BudgetModel model;
    const Tester tester(&model, Failing);
    const auto status = [](const QString &owner, qint64 spent) {
        BudgetStatus one;
        one.budget = {.scope = {BudgetScope::Kind::Owner, owner}, .perMonth = Money{100}};
        one.spent = Money{spent};
        return one;
    };
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    model.setRows({status(u"a"_s, 1), status(u"c"_s, 1)});
    model.setRows({status(u"a"_s, 1), status(u"b"_s, 1), status(u"c"_s, 2)});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(changed.size(), 1);
    model.setRows({status(u"b"_s, 90)});
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.at(0).level(), 90);
    QVERIFY(reset.isEmpty());
}

void TestGuardDialogs::lease()
{
    House house;
    QVERIFY(house.settle());
    LeaseDialog dialog(contextOf(house, u"alice/weather-map"_s));
    auto *flavor = dialog.findChild<QComboBox *>(u"flavor"_s);
    flavor->setCurrentIndex(flavor->findData(u"a10g-small"_s));
    const QDateTime until =
        QDateTime::fromMSecsSinceEpoch(house.clock().time_since_epoch().count() + 7'200'000);
    dialog.findChild<QDateTimeEdit *>(u"until"_s)->setDateTime(until);
    const Lease lease = dialog.value();
    QCOMPARE(lease.flavor, u"a10g-small"_s);
    QCOMPARE(lease.then, u"cpu-basic"_s);
    QVERIFY(lease.until - house.clock() > 1h + 58min && lease.until - house.clock() <= 2h);
    QVERIFY(button(dialog, u"act"_s)->isEnabled());
    auto *then = dialog.findChild<QComboBox *>(u"then"_s);
    then->setCurrentIndex(then->findData(QString()));
    QVERIFY(dialog.value().then.isEmpty());
}

void TestGuardDialogs::officeHours()
{
    House house;
    QVERIFY(house.settle());
    HoursDialog dialog({contextOf(house, u"alice/whisper-demo"_s)}, {});
    dialog.findChild<QTimeEdit *>(u"pauseAt"_s)->setTime(QTime(17, 30));
    dialog.findChild<QCheckBox *>(u"day5"_s)->setChecked(false);
    QList<WeeklyAct> acts = dialog.value();
    QCOMPARE(acts.size(), 2);
    QCOMPARE(acts[0].kind, WeeklyAct::Kind::Start);
    QCOMPARE(acts[0].at, 9h);
    QCOMPARE(acts[1].kind, WeeklyAct::Kind::Pause);
    QCOMPARE(acts[1].at, 17h + 30min);
    QCOMPARE(acts[1].days, 0b000'1111U);
    // 8.5 hours on four days at $0.40: the price of a week is in view.
    QVERIFY2(factsOf(dialog).contains(u"13.60"_s), qPrintable(factsOf(dialog)));
    dialog.findChild<QCheckBox *>(u"startOn"_s)->setChecked(false);
    dialog.findChild<QCheckBox *>(u"pauseOn"_s)->setChecked(false);
    QVERIFY(dialog.value().isEmpty());
}

void TestGuardDialogs::officeHoursOfBefore()
{
    House house;
    QVERIFY(house.settle());
    const WeeklyAct planned{.id = 4,
                            .space = named(u"alice/whisper-demo"_s),
                            .kind = WeeklyAct::Kind::Restart,
                            .days = 0b100'0000,
                            .at = 3h + 15min,
                            .zone = "UTC",
                            .doneUpTo = {}};
    HoursDialog dialog({contextOf(house, u"alice/whisper-demo"_s)}, {planned});
    const QList<WeeklyAct> acts = dialog.value();
    QCOMPARE(acts.size(), 1);
    QCOMPARE(acts[0].kind, planned.kind);
    QCOMPARE(acts[0].days, planned.days);
    QCOMPARE(acts[0].at, planned.at);
}

static PauseModel *pauseModel(const QWidget &dialog)
{
    return qobject_cast<PauseModel *>(dialog.findChild<ConsoleTable *>(u"pauseTable"_s)->model());
}

void TestGuardDialogs::pauseEverything()
{
    House house;
    QVERIFY(house.settle());
    auto *dialog = new PauseDialog(house.services, PauseDialog::Which::Paid);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    const Tester tester(pauseModel(*dialog), Failing);
    const auto candidates = house.keepers.panic.candidates();
    QCOMPARE(pauseModel(*dialog)->chosen().size(), candidates.size());
    const QString before = button(*dialog, u"act"_s)->text();
    dialog->findChild<QCheckBox *>(u"alsoAsleep"_s)->setChecked(true);
    QCOMPARE(pauseModel(*dialog)->rowCount(), int(candidates.size()) + 1);
    QVERIFY(button(*dialog, u"act"_s)->text() != before);
    QTest::mouseClick(button(*dialog, u"act"_s), Qt::LeftButton);
    QVERIFY(dialog->isVisible()); // It stays and tells how far it has come.
    QTRY_COMPARE_WITH_TIMEOUT(house.keepers.panic.count(PanicEntry::State::Paused),
                              int(candidates.size()) + 1, 15'000);
    for (const PauseModel::Row &row : pauseModel(*dialog)->rows())
        QCOMPARE(row.noteTone, Tone::Running);
    QVERIFY(!button(*dialog, u"retry"_s)->isVisible());
    QTest::mouseClick(button(*dialog, u"act"_s), Qt::LeftButton);
    QVERIFY(!dialog->isVisible());
}

void TestGuardDialogs::pauseChoosesByHand()
{
    House house;
    QVERIFY(house.settle());
    house.keepers.budgets.setExempt(named(u"alice/doc-qa"_s), true);
    PauseDialog dialog(house.services, PauseDialog::Which::Paid);
    dialog.open();
    auto *table = dialog.findChild<ConsoleTable *>(u"pauseTable"_s);
    PauseModel *model = pauseModel(dialog);
    QVERIFY(!model->chosen().contains(named(u"alice/doc-qa"_s))); // To be left alone.
    const auto count = model->chosen().size();
    const SpaceId first = model->rows().first().id;
    table->setCurrentIndex(model->index(0, 0));
    QTest::keyClick(table, Qt::Key_Space);
    QVERIFY(!model->chosen().contains(first));
    QCOMPARE(model->chosen().size(), count - 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(model->index(0, 1)).center());
    QCOMPARE(model->chosen().size(), count);
}

void TestGuardDialogs::pauseToldByFailures()
{
    House house;
    QVERIFY(house.settle());
    house.hub.inject({.path = "doc-qa/pause", .method = "POST", .status = 403});
    PauseDialog dialog(house.services, PauseDialog::Which::Paid);
    dialog.open();
    QTest::mouseClick(button(dialog, u"act"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button(dialog, u"retry"_s)->isVisible(), 15'000);
    const auto rows = pauseModel(dialog)->rows();
    const auto failed = std::ranges::find(rows, named(u"alice/doc-qa"_s), &PauseModel::Row::id);
    QCOMPARE(failed->noteTone, Tone::Failed);
    QVERIFY2(failed->note.contains(u"403"_s), qPrintable(failed->note));
    QTest::mouseClick(button(dialog, u"retry"_s), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(!button(dialog, u"retry"_s)->isVisible(), 15'000);
    QCOMPARE(house.keepers.panic.count(PanicEntry::State::Failed), 0);
}

void TestGuardDialogs::unvisitedSaysWhatIsKnown()
{
    House house;
    QVERIFY(house.settle());
    PauseDialog dialog(house.services, PauseDialog::Which::Unvisited);
    const Tester tester(pauseModel(dialog), Failing);
    const auto rows = pauseModel(dialog)->rows();
    const auto noteOf = [&rows](const QString &path) {
        return std::ranges::find(rows, named(path), &PauseModel::Row::id)->note;
    };
    // One never sleeps, so nothing tells; one is awake and sleeps after an hour without a visit.
    QVERIFY(noteOf(u"alice/doc-qa"_s) != noteOf(u"alice/whisper-demo"_s));
    QVERIFY2(noteOf(u"alice/whisper-demo"_s).contains(u"1 h"_s),
             qPrintable(noteOf(u"alice/whisper-demo"_s)));
    for (const PauseModel::Row &row : rows) {
        if (isRunning(row.stage.stage))
            QVERIFY2(!row.isChosen, qPrintable(row.id.path()));
    }
}

void TestGuardDialogs::resumeAndForget()
{
    House house;
    QVERIFY(house.settle());
    Panic &panic = house.keepers.panic;
    QSignalSpy finished(&panic, &Panic::finished);
    const QList<SpaceId> ids{named(u"alice/whisper-demo"_s), named(u"alice/sdxl-studio"_s)};
    panic.pause(ids, u"panic"_s);
    QTRY_COMPARE(finished.size(), 1);
    {
        ResumeDialog dialog(house.services);
        dialog.open();
        auto *table = dialog.findChild<ConsoleTable *>(u"resumeTable"_s);
        QCOMPARE(table->model()->rowCount(), 2);
        QTest::mouseClick(button(dialog, u"act"_s), Qt::LeftButton);
    }
    QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 2, 15'000);
    QVERIFY(panic.entries().isEmpty());
    panic.pause({ids[0]}, u"panic"_s);
    QTRY_COMPARE(finished.size(), 3);
    ResumeDialog dialog(house.services);
    dialog.open();
    QTest::mouseClick(button(dialog, u"forget"_s), Qt::LeftButton);
    QVERIFY(panic.entries().isEmpty());
    QCOMPARE(house.spaces.find(ids[0])->runtime.stage.stage, Stage::Paused);
}

// One of them slept or was being built when it was paused, and cost nothing then.
void TestGuardDialogs::resumeTellsWhatItWillCost()
{
    House house;
    QVERIFY(house.settle());
    QSignalSpy finished(&house.keepers.panic, &Panic::finished);
    house.keepers.panic.pause({named(u"alice/sdxl-studio"_s), named(u"alice/segment-photos"_s)},
                              u"panic"_s);
    QTRY_COMPARE(finished.size(), 1);
    QCOMPARE(house.keepers.panic.entries()[named(u"alice/segment-photos"_s)].hourly, Money{});
    const ResumeDialog dialog(house.services);
    const auto *model = dialog.findChild<ConsoleTable *>(u"resumeTable"_s)->model();
    QCOMPARE(model->index(0, PauseModel::CostColumn).data().toString(), u"1.00"_s);
    QCOMPARE(model->index(1, PauseModel::CostColumn).data().toString(), u"1.50"_s);
    QVERIFY2(factsOf(dialog).contains(u"$2.50/h"_s), qPrintable(factsOf(dialog)));
}

void TestGuardDialogs::chooserLeadsToTheAct()
{
    House house;
    QVERIFY(house.settle());
    ChooserDialog dialog(contextOf(house, u"alice/whisper-demo"_s), 185s);
    dialog.open();
    QString all;
    for (const QLabel *label : dialog.findChildren<QLabel *>())
        all += label->text() + u'\n';
    QVERIFY2(all.contains(u"3 min"_s), qPrintable(all)); // As long as a start took here.
    QVERIFY(button(dialog, u"choosePause"_s)->text().contains(u"0.40"_s));
    QSignalSpy chosen(&dialog, &ChooserDialog::chosen);
    QTest::mouseClick(button(dialog, u"chooseSleep"_s), Qt::LeftButton);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen[0][0].value<ChooserDialog::Choice>(), ChooserDialog::Choice::Sleep);
    QVERIFY(!dialog.isVisible());
    const QStringList said = [&dialog] {
        QStringList texts;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            texts.append(label->text());
        return texts;
    }();
    QVERIFY(said.contains(pausedCost(contextOf(house, u"alice/whisper-demo"_s).space.runtime)));
    ChooserDialog halted(contextOf(house, u"alice/musicgen-long"_s), {});
    QVERIFY(!button(halted, u"choosePause"_s)->isEnabled());
    QVERIFY(button(halted, u"chooseDowngrade"_s)->isEnabled());
}

void TestGuardDialogs::plan()
{
    House house;
    QVERIFY(house.settle());
    const SpaceId whisper = named(u"alice/whisper-demo"_s);
    house.keepers.schedules.set({.id = 0,
                                 .space = whisper,
                                 .kind = WeeklyAct::Kind::Pause,
                                 .days = EveryDay,
                                 .at = 18h,
                                 .zone = "UTC",
                                 .doneUpTo = {}});
    house.keepers.leases.start({.space = whisper,
                                .flavor = u"t4-small"_s,
                                .startedAt = house.clock(),
                                .until = house.clock() + 30min,
                                .then = u"cpu-basic"_s},
                               {});
    PlanDialog dialog(house.services);
    dialog.open();
    auto *table = dialog.findChild<ConsoleTable *>(u"planTable"_s);
    const Tester tester(table->model(), Failing);
    QCOMPARE(table->model()->rowCount(), 2);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(button(dialog, u"extend"_s)->isEnabled());
    const Time until = house.keepers.leases.lease(whisper)->until;
    QTest::mouseClick(button(dialog, u"extend"_s), Qt::LeftButton);
    QCOMPARE(house.keepers.leases.lease(whisper)->until, until + 1h);
    house.keepers.leases.cancel(whisper);
    QCOMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    QVERIFY(!button(dialog, u"extend"_s)->isEnabled());
    QTest::mouseClick(button(dialog, u"remove"_s), Qt::LeftButton);
    QVERIFY(house.keepers.schedules.acts().isEmpty());
    QCOMPARE(table->model()->rowCount(), 0);
}

void TestGuardDialogs::group()
{
    GroupDialog dialog({named(u"alice/a"_s), named(u"alice/b"_s)}, {u"demos"_s});
    auto *name = dialog.findChild<QComboBox *>(u"groupName"_s);
    QCOMPARE(dialog.group(), u"demos"_s);
    name->setEditText(u"  GPU  demos "_s);
    QCOMPARE(dialog.group(), u"GPU demos"_s);
    name->setEditText(u" "_s);
    QVERIFY(!button(dialog, u"act"_s)->isEnabled());
}

void TestGuardDialogs::groupsFromTheKeyboard()
{
    House house;
    QVERIFY(house.settle());
    Budgets &budgets = house.keepers.budgets;
    GroupsDialog dialog(house.services);
    dialog.show();
    button(dialog, u"addGroup"_s)->click();
    auto *edit = dialog.findChild<GroupEditDialog *>();
    QVERIFY(edit);
    auto *name = edit->findChild<QLineEdit *>(u"name"_s);
    auto *members = edit->findChild<QListWidget *>(u"members"_s);
    QVERIFY(!button(*edit, u"act"_s)->isEnabled());
    name->setText(u"demos"_s);
    QVERIFY(!button(*edit, u"act"_s)->isEnabled()); // Without a Space there is no group.
    edit->findChild<QLineEdit *>(u"filter"_s)->setText(u"whisper"_s);
    for (int row = 0; row < members->count(); ++row) {
        if (!members->item(row)->isHidden())
            members->setCurrentRow(row);
    }
    QTest::keyClick(members, Qt::Key_Space);
    QCOMPARE(edit->value().spaces, QSet{named(u"alice/whisper-demo"_s)});
    button(*edit, u"act"_s)->click();
    QCOMPARE(budgets.group(u"demos"_s), QSet{named(u"alice/whisper-demo"_s)});

    // Renamed, its budget goes along.
    budgets.set({.scope = {BudgetScope::Kind::Group, u"demos"_s}, .perMonth = {9'000'000}});
    auto *table = dialog.findChild<ConsoleTable *>(u"groupsTable"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    table->setCurrentIndex(table->model()->index(0, 0));
    button(dialog, u"editGroup"_s)->click();
    edit = dialog.findChildren<GroupEditDialog *>().last();
    edit->findChild<QLineEdit *>(u"name"_s)->setText(u"speech"_s);
    button(*edit, u"act"_s)->click();
    QCOMPARE(budgets.groups(), QStringList{u"speech"_s});
    const auto moved = budgets.budgetOf({BudgetScope::Kind::Group, u"speech"_s});
    QVERIFY(moved && moved->budget.scope.name == "speech"_L1);
    QVERIFY(!budgets.budgetOf({BudgetScope::Kind::Group, u"demos"_s}));

    // Removed, it asks, since a budget goes with it.
    table->setCurrentIndex(table->model()->index(0, 0));
    button(dialog, u"removeGroup"_s)->click();
    QCOMPARE(budgets.groups().size(), 1);
    button(*dialog.findChild<Sheet *>(u"removeGroupDialog"_s), u"act"_s)->click();
    QVERIFY(budgets.groups().isEmpty());
    QVERIFY(!budgets.budgetOf({BudgetScope::Kind::Group, u"speech"_s}));
    QStringList operations;
    for (const Action &action : house.history.actions(20))
        operations.append(action.operation);
    for (const QString &operation : {u"group-set"_s, u"group-rename"_s, u"group-remove"_s})
        QVERIFY2(operations.contains(operation), qPrintable(operation));
}

void TestGuardDialogs::groupModelDiffers()
{
    GroupModel model;
    const Tester tester(&model, Failing);
    const GroupModel::Row a{u"a"_s, 2, {}};
    const GroupModel::Row b{u"b"_s, 1, Money{5'000'000}};
    const GroupModel::Row c{u"c"_s, 3, {}};
    model.setRows({a, c});
    const QPersistentModelIndex kept = model.index(1, 0);
    model.setRows({a, b, c});
    QCOMPARE(kept.row(), 2);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.setRows({{u"a"_s, 4, {}}, b, c});
    QCOMPARE(changes.size(), 1);
    model.setRows({c});
    QCOMPARE(kept.row(), 0);
    model.setRows({});
    QVERIFY(!kept.isValid());
    model.setRows({a, b, c});
    model.setRows({c, a, b});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.at(0), c);
    QCOMPARE(model.at(2), b);
}

QTEST_MAIN(TestGuardDialogs)
#include "tst_guarddialogs.moc"
