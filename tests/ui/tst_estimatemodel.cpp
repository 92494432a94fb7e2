// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/service/pricebooks.h"
#include "ui/estimate/estimatemodel.h"

#include <QAbstractItemModelTester>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const PriceBook &book(const QString &id)
{
    static const QList<PriceBook> books = shippedPriceBooks();
    return *std::ranges::find(books, id, &PriceBook::id);
}

Plan of(const QString &flavor, Plan::Use use)
{
    Plan scenario;
    scenario.input.flavor = flavor;
    return withUse(scenario, use);
}

qlonglong micro(const EstimateModel &model, int row, int scenario)
{
    return model.index(row, scenario + 1).data(EstimateModel::MicroUsdRole).toLongLong();
}

} // namespace

class TestEstimateModel : public QObject {
    Q_OBJECT

private slots:
    void figuresAreTheDomains();
    void comparesWithTheOtherBook();
    void unknownHardwareHasNoPrice();
    void columnsComeAndGoWithoutReset();
    void sumsLeadToTheResult();
    void officeHoursAndAlwaysSetTheFields();
    void scenariosAreKept();
    void brokenSettingsAreNotTaken();
    void commandSaysEveryInput();
    void verdictNamesWhatIsSaved();
};

void TestEstimateModel::figuresAreTheDomains()
{
    EstimateModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBooks(book(u"2026-08"_s), book(u"2023"_s));
    model.setScenarios(
        {of(u"t4-small"_s, Plan::Use::Always), of(u"t4-small"_s, Plan::Use::OfficeHours)});
    QCOMPARE(micro(model, EstimateModel::HourRow, 0), 400'000);
    QCOMPARE(micro(model, EstimateModel::DayRow, 0), 9'600'000);
    QCOMPARE(micro(model, EstimateModel::MonthRow, 0), 288'000'000);
    QCOMPARE(micro(model, EstimateModel::YearRow, 0), 3'456'000'000);
    QCOMPARE(micro(model, EstimateModel::MonthRow, 1), 79'640'000);
    QCOMPARE(micro(model, EstimateModel::OtherBookRow, 1), 118'800'000);
    QCOMPARE(model.index(EstimateModel::BilledRow, 2).data().toString(), u"199 h 06"_s);
    QCOMPARE(model.index(EstimateModel::YearRow, 1).data().toString(), u"3,456.00"_s);
    for (int row = 0; row < EstimateModel::RowCount; ++row)
        QVERIFY(!model.index(row, 0).data().toString().isEmpty());
}

void TestEstimateModel::comparesWithTheOtherBook()
{
    EstimateModel model;
    model.setScenarios({of(u"t4-small"_s, Plan::Use::Always)});
    model.setBooks(book(u"2026-08"_s), book(u"2023"_s));
    const QModelIndex change = model.index(EstimateModel::ChangeRow, 1);
    QVERIFY(change.data().toString().contains(u"33"_s));
    const QString since = model.index(EstimateModel::ChangeRow, 0).data().toString();
    model.setBooks(book(u"2023"_s), book(u"2026-08"_s));
    // Seen from 2023 it is still the change from then to now, under another name.
    QVERIFY(change.data().toString().contains(u"33"_s));
    QVERIFY(change.data().toString().startsWith(QChar(0x2212)));
    QVERIFY(model.index(EstimateModel::ChangeRow, 0).data().toString() != since);
    QCOMPARE(micro(model, EstimateModel::MonthRow, 0), 432'000'000);

    const QList<PriceBook> books = shippedPriceBooks();
    QCOMPARE(otherBook(books, books.last()).id, books.first().id);
    QCOMPARE(otherBook(books, books.first()).id, books.last().id);
}

void TestEstimateModel::unknownHardwareHasNoPrice()
{
    EstimateModel model;
    model.setBooks(book(u"2026-08"_s), book(u"2023"_s));
    model.setScenarios({of(u"l4x1"_s, Plan::Use::Always)});
    QVERIFY(micro(model, EstimateModel::MonthRow, 0) > 0);
    QCOMPARE(model.index(EstimateModel::OtherBookRow, 1).data().toString(), u"–"_s);
    QCOMPARE(model.index(EstimateModel::ChangeRow, 1).data().toString(), u"–"_s);
    QVERIFY(
        !model.index(EstimateModel::OtherBookRow, 1).data(EstimateModel::MicroUsdRole).isValid());
    model.setBooks(book(u"2023"_s), book(u"2026-08"_s));
    QCOMPARE(model.index(EstimateModel::MonthRow, 1).data().toString(), u"–"_s);
}

void TestEstimateModel::columnsComeAndGoWithoutReset()
{
    EstimateModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setBooks(book(u"2026-08"_s), book(u"2023"_s));
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy inserted(&model, &QAbstractItemModel::columnsInserted);
    QSignalSpy removed(&model, &QAbstractItemModel::columnsRemoved);
    const Plan always = of(u"t4-small"_s, Plan::Use::Always);
    const Plan office = of(u"a10g-small"_s, Plan::Use::OfficeHours);
    model.setScenarios({always, office, always});
    QCOMPARE(model.columnCount(), 4);
    model.setScenarios({office});
    QCOMPARE(model.columnCount(), 2);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(model.headerData(1, Qt::Horizontal, EstimateModel::HardwareRole).toString(),
             book(u"2026-08"_s).find(u"a10g-small")->name);
}

void TestEstimateModel::sumsLeadToTheResult()
{
    const Plan office = of(u"t4-small"_s, Plan::Use::OfficeHours);
    const PriceBook &now = book(u"2026-08"_s);
    const auto lines = sumLines(office.input, *estimate(office.input, now), now.rule);
    QCOMPARE(lines.size(), 5);
    QCOMPARE(lines.at(0).howMuch, u"176 h 00"_s);
    QCOMPARE(lines.at(1).howMuch, u"22 h 00"_s);
    QCOMPARE(lines.at(2).howMuch, u"1 h 06"_s);
    QCOMPARE(lines.at(3).howMuch, u"199 h 06"_s);
    QCOMPARE(lines.at(4).howMuch, u"$79.64"_s);
    QVERIFY(lines.at(4).isResult);
    // In 2023 a start was free.
    const PriceBook &then = book(u"2023"_s);
    const auto before = sumLines(office.input, *estimate(office.input, then), then.rule);
    QCOMPARE(before.at(2).howMuch, u"0 h 00"_s);
    QCOMPARE(before.at(4).howMuch, u"$118.80"_s);
}

void TestEstimateModel::officeHoursAndAlwaysSetTheFields()
{
    const Plan always = of(u"t4-small"_s, Plan::Use::Always);
    QCOMPARE(always.input.usePerDay, 24h);
    QVERIFY(!always.input.sleepAfter);
    const Plan office = withUse(always, Plan::Use::OfficeHours);
    QCOMPARE(office.input.daysPerMonth, 22);
    QCOMPARE(withUse(office, Plan::Use::Custom).input, office.input);
    QCOMPARE(office.input.flavor, u"t4-small"_s);
}

void TestEstimateModel::scenariosAreKept()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"kept.ini"_s);
    QList<Plan> scenarios{of(u"t4-small"_s, Plan::Use::Always),
                          of(u"a100-large"_s, Plan::Use::OfficeHours)};
    scenarios[1].name = u"Nächte, \"kurz\""_s;
    scenarios[1].input.usePerDay = 95min;
    scenarios[1].input.sleepAfter = 90s;
    scenarios[1].input.replicas = 3;
    {
        QSettings settings(file, QSettings::IniFormat);
        saveScenarios(settings, firstScenarios());
        saveScenarios(settings, scenarios);
    }
    QSettings settings(file, QSettings::IniFormat);
    QCOMPARE(loadScenarios(settings), scenarios);
}

void TestEstimateModel::brokenSettingsAreNotTaken()
{
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"broken.ini"_s), QSettings::IniFormat);
    QCOMPARE(loadScenarios(settings), firstScenarios());
    settings.beginWriteArray(u"scenarios"_s, 9);
    for (int i = 0; i < 9; ++i) {
        settings.setArrayIndex(i);
        settings.setValue(u"minutesPerDay"_s, 99'999);
        settings.setValue(u"replicas"_s, -4);
        settings.setValue(u"use"_s, u"nonsense"_s);
    }
    settings.endArray();
    const QList<Plan> read = loadScenarios(settings);
    QCOMPARE(read.size(), MaxScenarios);
    QCOMPARE(read.first().input.usePerDay, 24h);
    QCOMPARE(read.first().input.replicas, 1);
}

void TestEstimateModel::commandSaysEveryInput()
{
    Plan office = of(u"t4-small"_s, Plan::Use::OfficeHours);
    office.input.usePerDay = 450min;
    const QString command = asCommand(office.input, book(u"2026-08"_s));
    QVERIFY(command.startsWith(u"spacedockctl estimate "_s));
    for (const QString &part :
         {u"--pricebook 2026-08"_s, u"--hardware t4-small"_s, u"--hours-per-day 7.5"_s,
          u"--days-per-month 22"_s, u"--sleep-after 3600"_s, u"--replicas 1"_s})
        QVERIFY2(command.contains(part), qPrintable(part));
    QVERIFY(!command.contains(u"--price "_s));
    const OwnPrices own{{u"t4-small"_s, 350'000}, {u"l4x1"_s, 700'000}};
    QVERIFY(asCommand(office.input, book(u"2026-08"_s), own).contains(u"--price t4-small=0.35 "_s));
    office.input.sleepAfter.reset();
    QVERIFY(!asCommand(office.input, book(u"2026-08"_s)).contains(u"sleep"_s));
}

void TestEstimateModel::verdictNamesWhatIsSaved()
{
    const PriceBook &now = book(u"2026-08"_s);
    const QList<Plan> scenarios{of(u"t4-small"_s, Plan::Use::Always),
                                of(u"t4-small"_s, Plan::Use::OfficeHours)};
    const auto compared = compare(scenarios, now, book(u"2023"_s));
    // The dearest one has nothing to say for itself: the other one is the subject in both cases.
    for (const qsizetype current : {0, 1}) {
        const Verdict words = verdict(compared, current, now);
        QVERIFY(words.fact.startsWith(u'B'));
        QVERIFY(words.fact.contains(u"$208.36"_s));
    }
    QVERIFY(verdict(compared.mid(0, 1), 0, now).fact.isEmpty());
    QVERIFY(verdict(compare({scenarios[0], scenarios[0]}, now, now), 0, now).sentence.isEmpty());
}

QTEST_MAIN(TestEstimateModel)
#include "tst_estimatemodel.moc"
