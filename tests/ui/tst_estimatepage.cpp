// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/pricebooks.h"
#include "tests/ui/spaceshouse.h"
#include "ui/common/banner.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/common/table.h"
#include "ui/estimate/bookchanges.h"
#include "ui/estimate/estimatechart.h"
#include "ui/estimate/estimateexport.h"
#include "ui/estimate/estimatemodel.h"
#include "ui/estimate/estimatepage.h"
#include "ui/estimate/estimatepane.h"
#include "ui/estimate/estimatetable.h"
#include "ui/estimate/flavorbox.h"
#include "ui/estimate/scenarioeditor.h"
#include "ui/estimate/sleepedit.h"
#include "ui/estimate/spacepart.h"
#include "ui/estimate/sumlist.h"
#include "ui/text/format.h"

#include <QAction>
#include <QBarSeries>
#include <QBarSet>
#include <QChart>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace spacedock;
using namespace Qt::StringLiterals;

namespace {

struct Fixture {
    Fixture()
        : store(folder.filePath(u"estimate.ini"_s), QSettings::IniFormat)
        , page(books, store)
    {
        page.resize(1200, 760);
        page.show();
    }

    qlonglong micro(int row, int scenario) const
    {
        const auto *model = page.findChild<EstimateTable *>()->model();
        return model->index(row, scenario + 1).data(EstimateModel::MicroUsdRole).toLongLong();
    }

    QTemporaryDir folder;
    QSettings store;
    PriceBooks books;
    EstimatePage page;
};

/// A Space that ran 12 hours a day on two replicas in October.
PlanPart ranTwelveHoursADay()
{
    const Time october = std::chrono::sys_days{std::chrono::year{2026} / 10 / 1};
    PlanPart part;
    part.space = u"alice/doc-qa"_s;
    part.use = PlanPart::Use::AsItRan;
    part.past = {.source = PastUse::Source::Bill,
                 .span = {october, october + std::chrono::days{31}},
                 .flavor = u"t4-small"_s,
                 .running = std::chrono::hours{31 * 12},
                 .replicas = 2,
                 .owed = Money{2 * 31 * 12 * 400'000},
                 .sleep = SleepTime{std::chrono::minutes{30}},
                 .startTakes = std::chrono::minutes{7}};
    part.input = asItRan(part.past);
    return part;
}

} // namespace

class TestEstimatePage : public QObject {
    Q_OBJECT

private slots:
    void startsWithAnswers();
    void fieldsChangeTheFigures();
    void presetsFillTheFields();
    void sleepTimeIsCheckedText_data();
    void sleepTimeIsCheckedText();
    void bookCanBeChosen();
    void hardwareUnknownToTheBookHasNoPrice();
    void chartShowsBothBooks();
    void fourScenariosAtMost();
    void arrowKeysMoveBetweenScenarios();
    void keepsWhatWasEntered();
    void copiesTheCommand();
    void visitsDecideTheHours();
    void severalSpacesAreOneSum();
    void partsAreKept();
    void ownPriceGoesBeforeTheBook();
    void zeroGpuIsFreeAndSaysItsQuotas();
    void changesBetweenTheBooks();
    void tableAsCsvIsExact();
    void realSpaceIsABeginning();
    void weekdaysAreASchedule();
    void otherScheduleBeginsWithTheOwnMonth();
    void menuGivesTheSpaceAsItRan();
    void whatIsNotKnownIsSaid();
    void pastIsKept();
};

void TestEstimatePage::startsWithAnswers()
{
    const Fixture it;
    QCOMPARE(it.page.scenarios().size(), 3);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 0), 288'000'000);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), 79'640'000);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 2), 72'600'000);
    const auto *verdict = it.page.findChild<Banner *>(u"verdict"_s);
    QVERIFY(verdict->fact().contains(u"$208.36"_s));
    QVERIFY(verdict->sentence().contains(u"$7.04"_s));
}

void TestEstimatePage::fieldsChangeTheFigures()
{
    const Fixture it;
    it.page.findChild<QSpinBox *>(u"replicas"_s)->setValue(2);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), 2 * 79'640'000);
    QCOMPARE(it.page.scenarios().at(1).use, Plan::Use::OfficeHours);
    it.page.findChild<QDoubleSpinBox *>(u"hoursPerDay"_s)->setValue(7.5);
    QCOMPARE(it.page.scenarios().at(1).input.usePerDay, std::chrono::minutes{450});
    QCOMPARE(it.page.scenarios().at(1).use, Plan::Use::Custom);
    const auto *sum = it.page.findChild<SumList *>();
    const Money month{it.micro(EstimateModel::MonthRow, 1)};
    QCOMPARE(sum->lines().last().howMuch, format::money(month));
}

void TestEstimatePage::presetsFillTheFields()
{
    const Fixture it;
    auto *use = it.page.findChild<Segmented *>(u"scenarioUse"_s);
    use->setCurrentData(int(Plan::Use::Always));
    QCOMPARE(it.page.findChild<QDoubleSpinBox *>(u"hoursPerDay"_s)->value(), 24.0);
    QCOMPARE(it.page.findChild<QSpinBox *>(u"daysPerMonth"_s)->value(), 30);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), 288'000'000);
    QCOMPARE(it.page.scenarios().at(1).use, Plan::Use::Always);
}

void TestEstimatePage::sleepTimeIsCheckedText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("isTaken");
    QTest::addColumn<int>("seconds");
    QTest::newRow("minutes") << u"90 min"_s << true << 5400;
    QTest::newRow("hours") << u"2h"_s << true << 7200;
    QTest::newRow("never") << u"never"_s << true << 0;
    QTest::newRow("word") << u"soon"_s << false << 3600;
    QTest::newRow("negative") << u"-5 min"_s << false << 3600;
}

void TestEstimatePage::sleepTimeIsCheckedText()
{
    QFETCH(QString, typed);
    QFETCH(bool, isTaken);
    QFETCH(int, seconds);
    const Fixture it;
    auto *sleep = it.page.findChild<SleepEdit *>(u"sleepAfter"_s);
    sleep->setFocus();
    sleep->selectAll();
    QTest::keyClicks(sleep, typed);
    const auto after = it.page.scenarios().at(1).input.sleepAfter;
    QCOMPARE(int(after.value_or(std::chrono::seconds{0}).count()), seconds);
    QCOMPARE(it.page.findChild<Label *>(u"sleepError"_s)->isHidden(), isTaken);
    QTest::keyClick(sleep, Qt::Key_Return);
    QCOMPARE(sleep->text(), format::sleepTime(after));
    QVERIFY(it.page.findChild<Label *>(u"sleepError"_s)->isHidden());
}

void TestEstimatePage::bookCanBeChosen()
{
    const Fixture it;
    const QString rule = it.page.findChild<Label *>(u"bookRule"_s)->text();
    auto *choice = it.page.findChild<Segmented *>(u"priceBook"_s);
    choice->setCurrentData(u"2023"_s);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), 118'800'000);
    QVERIFY(it.page.findChild<Label *>(u"bookRule"_s)->text() != rule);
    // The page's choice is its own: the rest of the program keeps the book in force.
    QCOMPARE(it.books.chosen(), QString());
}

void TestEstimatePage::hardwareUnknownToTheBookHasNoPrice()
{
    const Fixture it;
    auto *flavor = it.page.findChild<FlavorBox *>();
    flavor->setFlavor(u"l4x1"_s);
    emit flavor->flavorChosen(u"l4x1"_s);
    QVERIFY(it.micro(EstimateModel::MonthRow, 1) > 0);
    auto *choice = it.page.findChild<Segmented *>(u"priceBook"_s);
    choice->setCurrentData(u"2023"_s);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), 0);
    QCOMPARE(it.page.findChild<SumList *>()->lines().size(), 1);
    QCOMPARE(flavor->flavor(), u"l4x1"_s);
}

void TestEstimatePage::chartShowsBothBooks()
{
    const Fixture it;
    const auto *chart = it.page.findChild<EstimateChart *>();
    const auto *bars = qobject_cast<QBarSeries *>(chart->chart()->series().first());
    QCOMPARE(bars->barSets().size(), 2);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(qRound64(bars->barSets().at(0)->at(i) * 1e6),
                 it.micro(EstimateModel::OtherBookRow, i));
        QCOMPARE(qRound64(bars->barSets().at(1)->at(i) * 1e6),
                 it.micro(EstimateModel::MonthRow, i));
    }
    QVERIFY(chart->accessibleDescription().contains(u"$79.64"_s));
}

void TestEstimatePage::fourScenariosAtMost()
{
    const Fixture it;
    auto *add = it.page.findChild<QToolButton *>(u"addScenario"_s);
    add->click();
    QCOMPARE(it.page.scenarios().size(), 4);
    QVERIFY(add->isHidden());
    QVERIFY(!it.page.findChild<QAction *>(u"duplicateScenario"_s)->isEnabled());
    auto *remove = it.page.findChild<QAction *>(u"removeScenario"_s);
    for (int left = 3; left >= 1; --left) {
        remove->trigger();
        QCOMPARE(it.page.scenarios().size(), left);
    }
    QVERIFY(!remove->isEnabled());
    QVERIFY(!add->isHidden());
}

void TestEstimatePage::arrowKeysMoveBetweenScenarios()
{
    const Fixture it;
    auto *table = it.page.findChild<EstimateTable *>();
    auto *name = it.page.findChild<QLineEdit *>(u"scenarioName"_s);
    QCOMPARE(table->scenario(), 1);
    QTest::keyClick(table, Qt::Key_Right);
    QCOMPARE(table->scenario(), 2);
    QCOMPARE(name->text(), it.page.scenarios().at(2).name);
    QTest::keyClick(table, Qt::Key_Left);
    QTest::keyClick(table, Qt::Key_Left);
    QCOMPARE(name->text(), it.page.scenarios().at(0).name);
}

void TestEstimatePage::keepsWhatWasEntered()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"kept.ini"_s);
    PriceBooks books;
    {
        QSettings store(file, QSettings::IniFormat);
        EstimatePage page(books, store);
        auto *name = page.findChild<QLineEdit *>(u"scenarioName"_s);
        name->setFocus();
        name->selectAll();
        QTest::keyClicks(name, u"Nights"_s);
        page.findChild<QSpinBox *>(u"replicas"_s)->setValue(3);
    }
    QSettings store(file, QSettings::IniFormat);
    const EstimatePage page(books, store);
    QCOMPARE(page.scenarios().at(1).name, u"Nights"_s);
    QCOMPARE(page.scenarios().at(1).input.replicas, 3);
    QVERIFY(store.childGroups() == QStringList{u"estimate"_s});
}

void TestEstimatePage::copiesTheCommand()
{
    const Fixture it;
    it.page.findChild<QPushButton *>(u"asCommand"_s)->click();
    QCOMPARE(QGuiApplication::clipboard()->text(), it.page.command());
    QVERIFY(it.page.command().contains(u"--hardware t4-small"_s));
}

void TestEstimatePage::visitsDecideTheHours()
{
    const Fixture it;
    auto *use = it.page.findChild<Segmented *>(u"scenarioUse"_s);
    use->setCurrentData(int(Plan::Use::Visits));
    QVERIFY(it.page.findChild<QDoubleSpinBox *>(u"hoursPerDay"_s)->isHidden());
    auto *visits = it.page.findChild<QSpinBox *>(u"visitsPerDay"_s);
    QVERIFY(!visits->isHidden());
    visits->setValue(2);
    const qlonglong few = it.micro(EstimateModel::MonthRow, 1);
    visits->setValue(8);
    QVERIFY(it.micro(EstimateModel::MonthRow, 1) > few);
    const Plan &plan = it.page.scenarios().at(1);
    QCOMPARE(plan.use, Plan::Use::Visits);
    const auto expected = estimate(withTraffic(plan.input, plan.traffic), it.books.current());
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), expected->perMonth.microUSD);
}

void TestEstimatePage::severalSpacesAreOneSum()
{
    const Fixture it;
    const qlonglong one = it.micro(EstimateModel::MonthRow, 1);
    it.page.findChild<QToolButton *>(u"addPart"_s)->click();
    QCOMPARE(it.page.scenarios().at(1).partCount(), 2);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), 2 * one);
    auto *flavor = it.page.findChild<FlavorBox *>();
    flavor->setFlavor(u"a100-large"_s);
    emit flavor->flavorChosen(u"a100-large"_s);
    QCOMPARE(it.page.scenarios().at(1).part(0).input.flavor, u"t4-small"_s);
    QCOMPARE(it.page.scenarios().at(1).part(1).input.flavor, u"a100-large"_s);
    const auto more = estimate(it.page.scenarios().at(1).part(1).effective(), it.books.current());
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), one + more->perMonth.microUSD);
    const auto *sum = it.page.findChild<SumList *>();
    QCOMPARE(sum->lines().last().howMuch, format::money({it.micro(EstimateModel::MonthRow, 1)}));
    QCOMPARE(it.page.command().count(u'\n'), 1);
    it.page.findChild<QToolButton *>(u"removePart"_s)->click();
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), one);
}

void TestEstimatePage::partsAreKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"kept.ini"_s);
    PriceBooks books;
    QList<Plan> before;
    {
        QSettings store(file, QSettings::IniFormat);
        EstimatePage page(books, store);
        page.findChild<QToolButton *>(u"addPart"_s)->click();
        auto *use = page.findChild<Segmented *>(u"scenarioUse"_s);
        use->setCurrentData(int(Plan::Use::Visits));
        page.findChild<QSpinBox *>(u"visitsPerDay"_s)->setValue(7);
        before = page.scenarios();
    }
    QSettings store(file, QSettings::IniFormat);
    const EstimatePage page(books, store);
    QCOMPARE(page.scenarios(), before);
    QCOMPARE(page.scenarios().at(1).part(1).traffic.visitsPerDay, 7);
}

void TestEstimatePage::ownPriceGoesBeforeTheBook()
{
    const Fixture it;
    const qlonglong other = it.micro(EstimateModel::OtherBookRow, 1);
    auto *price = it.page.findChild<QDoubleSpinBox *>(u"ownPrice"_s);
    price->setValue(0.8);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), 2 * 79'640'000);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 0), 2 * 288'000'000); // The same hardware.
    QCOMPARE(it.micro(EstimateModel::MonthRow, 2), 72'600'000);
    QCOMPARE(it.micro(EstimateModel::OtherBookRow, 1), other);
    QCOMPARE(it.books.current(), shippedPriceBooks().last());
    price->setValue(0);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), 79'640'000);
}

void TestEstimatePage::zeroGpuIsFreeAndSaysItsQuotas()
{
    const Fixture it;
    const auto *note = it.page.findChild<Label *>(u"zeroGpuNote"_s);
    QVERIFY(note->isHidden());
    auto *flavor = it.page.findChild<FlavorBox *>();
    flavor->setFlavor(ZeroGpu);
    emit flavor->flavorChosen(ZeroGpu);
    QVERIFY(!note->isHidden());
    const ZeroGpuQuota quota;
    QVERIFY(note->text().contains(QString::number(quota.hostedPro)));
    QVERIFY(note->text().contains(format::duration(quota.pro)));
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), 0);
}

void TestEstimatePage::changesBetweenTheBooks()
{
    Fixture it;
    it.page.showChanges();
    auto *dialog = it.page.window()->findChild<BookChangesDialog *>();
    QVERIFY(dialog);
    const auto *model = dialog->findChild<ConsoleTable *>()->model();
    const BookComparison known =
        compareBooks(shippedPriceBooks().first(), shippedPriceBooks().last());
    QCOMPARE(model->rowCount(), known.flavors.size());
    const auto t4 = std::ranges::find(known.flavors, u"t4-small"_s, &FlavorChange::flavor);
    const auto row = static_cast<int>(t4 - known.flavors.cbegin());
    QCOMPARE(model->index(row, BookChangesModel::BeforeColumn).data().toString(), u"0.60"_s);
    QCOMPARE(model->index(row, BookChangesModel::AfterColumn).data().toString(), u"0.40"_s);
    QVERIFY(model->index(row, BookChangesModel::ChangeColumn).data().toString().contains(u"33"_s));
    dialog->reject();
}

void TestEstimatePage::tableAsCsvIsExact()
{
    const Fixture it;
    const QByteArray csv = estimateCsv(*it.page.findChild<EstimatePane *>());
    const QList<QByteArray> lines = csv.trimmed().split('\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines.at(2).contains(",79.64,"));
    QVERIFY(lines.at(2).trimmed().endsWith(",118.8"));
}

void TestEstimatePage::realSpaceIsABeginning()
{
    const Fixture it;
    PlanPart part;
    part.space = u"alice/doc-qa"_s;
    part.input.flavor = u"l4x1"_s;
    part.input.usePerDay = std::chrono::hours{3};
    it.page.findChild<ScenarioEditor *>()->takePart(part);
    QCOMPARE(it.page.scenarios().at(1).part(0), part);
    QCOMPARE(it.page.findChild<QComboBox *>(u"scenarioParts"_s)->currentText().section(u',', 0, 0),
             part.space);
    const auto expected = estimate(part.input, it.books.current());
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), expected->perMonth.microUSD);
}

void TestEstimatePage::weekdaysAreASchedule()
{
    const Fixture it;
    it.page.findChild<Segmented *>(u"scenarioUse"_s)->setCurrentData(int(Plan::Use::WorkWeek));
    QCOMPARE(it.page.scenarios().at(1).use, Plan::Use::WorkWeek);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), 22 * 24 * 400'000);
}

void TestEstimatePage::otherScheduleBeginsWithTheOwnMonth()
{
    const Fixture it;
    auto *editor = it.page.findChild<ScenarioEditor *>();
    editor->takePart(ranTwelveHoursADay());
    auto *use = it.page.findChild<Segmented *>(u"scenarioUse"_s);
    QCOMPARE(use->currentData().toInt(), int(Plan::Use::AsItRan));
    QVERIFY(it.page.findChild<SleepEdit *>()->isHidden());
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), 2 * 30 * 12 * 400'000);
    const auto *sum = it.page.findChild<SumList *>();
    QCOMPARE(sum->lines().last().howMuch, format::money(Money{2 * 30 * 12 * 400'000}));

    use->setCurrentData(int(Plan::Use::OfficeHours));
    const EstimateInput input = it.page.scenarios().at(1).input;
    QCOMPARE(input.sleepAfter, std::chrono::minutes{30});
    QCOMPARE(input.startTakes, std::chrono::minutes{7});
    QCOMPARE(input.replicas, 2);
    const qlonglong office = it.micro(EstimateModel::MonthRow, 1);
    QCOMPARE(sum->lines().last().howMuch, format::money(Money{2 * 30 * 12 * 400'000 - office}));

    use->setCurrentData(int(Plan::Use::Always));
    QCOMPARE(sum->lines().last().howMuch, format::money(Money{2 * 30 * 12 * 400'000}));
    use->setCurrentData(int(Plan::Use::AsItRan));
    QCOMPARE(it.page.scenarios().at(1).part(0), ranTwelveHoursADay());
    auto *flavor = it.page.findChild<FlavorBox *>();
    flavor->setFlavor(u"a10g-small"_s);
    emit flavor->flavorChosen(u"a10g-small"_s);
    QCOMPARE(it.micro(EstimateModel::MonthRow, 1), 2 * 30 * 12 * 1'000'000);
    QCOMPARE(sum->lines().last().howMuch, format::money(Money{2 * 30 * 12 * 600'000}));
}

void TestEstimatePage::menuGivesTheSpaceAsItRan()
{
    test::House house;
    QVERIFY(house.settle());
    const TimeSpan month = monthOf(house.clock());
    for (const Space &space : house.spaces.spaces()) {
        const PlanPart part = partOf(house.services, space);
        const QList<UsageLine> lines = house.ledger.lines(month, space.id);
        if (lines.isEmpty())
            continue;
        const QList<CostRow> rows = costRows(lines);
        QCOMPARE(part.past.source, PastUse::Source::Bill);
        QCOMPARE(part.past.span, (TimeSpan{month.begin, part.past.span.end}));
        QCOMPARE(part.past.owed, rows.first().total);
        QCOMPARE(part.past.running * part.past.replicas, rows.first().billed);
        QVERIFY(rows.first().flavors.contains(part.input.flavor));
        QCOMPARE(part.use, PlanPart::Use::AsItRan);
    }
}

void TestEstimatePage::whatIsNotKnownIsSaid()
{
    const Fixture it;
    const auto *note = it.page.findChild<Label *>(u"pastNote"_s);
    QVERIFY(note->isHidden());
    PlanPart part = ranTwelveHoursADay();
    it.page.findChild<ScenarioEditor *>()->takePart(part);
    QVERIFY(!note->isHidden());
    const QString known = note->text();
    QVERIFY2(known.contains(u"October 2026"_s), qPrintable(known));
    QVERIFY2(known.contains(format::money(part.past.owed)), qPrintable(known));

    applyUse(part, Plan::Use::OfficeHours);
    it.page.findChild<ScenarioEditor *>()->takePart(part);
    const QString withSleep = note->text();
    part.past.sleep.reset();
    part.past.startTakes.reset();
    it.page.findChild<ScenarioEditor *>()->takePart(part);
    QVERIFY(note->text() != withSleep);
    QVERIFY2(note->text().count(u"assumed"_s) == 2, qPrintable(note->text()));

    part.past = {};
    it.page.findChild<ScenarioEditor *>()->takePart(part);
    QVERIFY(!note->text().contains(u"October"_s));
    QCOMPARE(it.page.findChild<Segmented *>(u"scenarioUse"_s)->count(), 5);
}

void TestEstimatePage::pastIsKept()
{
    const QTemporaryDir folder;
    QSettings store(folder.filePath(u"kept.ini"_s), QSettings::IniFormat);
    Plan plan;
    static_cast<PlanPart &>(plan) = ranTwelveHoursADay();
    Plan never = plan;
    never.past.sleep = SleepTime{};
    never.past.startTakes.reset();
    Plan unknown = never;
    unknown.past.sleep.reset();
    saveScenarios(store, {plan, never, unknown});
    QCOMPARE(loadScenarios(store), QList({plan, never, unknown}));
}

QTEST_MAIN(TestEstimatePage)
#include "tst_estimatepage.moc"
