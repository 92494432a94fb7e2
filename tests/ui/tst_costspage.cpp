// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/simhouse.h"
#include "ui/common/banner.h"
#include "ui/common/segmented.h"
#include "ui/common/table.h"
#include "ui/costs/costchart.h"
#include "ui/costs/costfigures.h"
#include "ui/costs/costmodel.h"
#include "ui/costs/costreport.h"
#include "ui/costs/costsdata.h"
#include "ui/costs/costspage.h"
#include "ui/costs/reconciledialog.h"
#include "ui/costs/reconcilemodel.h"
#include "ui/dialogs/sleepdialog.h"
#include "ui/replay/replaychart.h"
#include "ui/replay/replaydialog.h"
#include "ui/text/format.h"

#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Shown {
    explicit Shown(Services &services)
        : page(services)
    {
        page.resize(1200, 760);
        page.show();
    }

    QAbstractItemModel &table() const { return *page.findChild<ConsoleTable *>()->model(); }
    const CostChart &chart() const { return *page.findChild<CostChart *>(); }
    QString figure(const QString &name) const { return page.findChild<Figure *>(name)->value(); }

    qint64 tableTotal() const
    {
        return table()
            .index(table().rowCount() - 1, CostModel::CostColumn)
            .data(CostModel::MoneyRole)
            .toLongLong();
    }

    qint64 tableSum() const
    {
        qint64 sum = 0;
        for (int row = 0; row + 1 < table().rowCount(); ++row)
            sum += table().index(row, 0).data(CostModel::MoneyRole).toLongLong();
        return sum;
    }

    CostsPage page;
};

} // namespace

class TestCostsPage : public QObject {
    Q_OBJECT

private slots:
    void everythingAgreesWithTheLedger_data();
    void everythingAgreesWithTheLedger();
    void ownerIsOfEverything();
    void ownerHasItsOwnBudgetAndNotices();
    void hidingARowTakesItOutOfTheChart();
    void spaceBarHidesTheCurrentRow();
    void swatchIsTheSwitch();
    void monthBeforeIsComparedAndReached();
    void forecastIsTheInsights();
    void forecastIsShownOnDemand();
    void budgetIsShownEverywhere();
    void hiddenSeriesHaveNoForecast();
    void curveIsTheLedgersToo();
    void linesInsteadOfAreas();
    void comparesMeterAndBill();
    void filterLeavesTheSum();
    void replayLeadsToTheSleepDialog();
    void dearestSpaceHasTheFirstColour();
    void closedBillIsSaidAndMetered();
    void organizationsBillHasItsOwnWords();
    void deadTokenIsNoMissingRight();
    void brokenBillIsSaidAndRecovers();
    void hiddenPageDoesNothing();
    void copiesTheTable();
    void keepsTheSelectionWhileItGrows();
    void reportNamesTheColours();
};

void TestCostsPage::everythingAgreesWithTheLedger_data()
{
    QTest::addColumn<int>("grouping");
    QTest::newRow("space") << int(CostGrouping::Space);
    QTest::newRow("owner") << int(CostGrouping::Owner);
    QTest::newRow("hardware") << int(CostGrouping::Hardware);
}

void TestCostsPage::everythingAgreesWithTheLedger()
{
    QFETCH(int, grouping);
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    auto *by = shown.page.findChild<Segmented *>(u"costGrouping"_s);
    by->setCurrentData(grouping);

    const Money total = house.ledger.thisMonth();
    QVERIFY(total > Money{});
    QTRY_COMPARE(shown.tableTotal(), total.microUSD);
    QCOMPARE(shown.tableSum(), total.microUSD);
    QCOMPARE(shown.chart().picture().total().microUSD, total.microUSD);
    QCOMPARE(house.ledger.series(shown.page.month(), 24h).total.microUSD, total.microUSD);
    Money days;
    for (int day = 0; day < shown.chart().picture().times.size(); ++day)
        days += shown.chart().picture().onDay(day);
    QCOMPARE(days.microUSD, total.microUSD);
    QCOMPARE(shown.figure(u"soFar"_s), format::money(total));
    if (grouping == int(CostGrouping::Space))
        QCOMPARE(shown.table().rowCount() - 1, house.ledger.rows(shown.page.month()).size());

    Money granted;
    for (const CostRow &row : house.ledger.rows(shown.page.month()))
        granted += row.granted;
    QVERIFY(granted > Money{});
    QCOMPARE(shown.figure(u"granted"_s), format::money(granted));
}

void TestCostsPage::ownerIsOfEverything()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    const Money all = house.ledger.thisMonth();
    QTRY_COMPARE(shown.tableTotal(), all.microUSD);
    Money sum;
    Money foretold;
    int paying = 0;
    for (const QString &owner : house.account.identity().owners()) {
        shown.page.setOwner(owner);
        Money total;
        QStringList keys;
        for (const CostRow &row : costRows(house.ledger.linesOfOwner(shown.page.month(), owner))) {
            total += row.total;
            keys.append(row.key);
        }
        QVERIFY(total < all);
        paying += total > Money{} ? 1 : 0;
        QCOMPARE(shown.tableTotal(), total.microUSD);
        QCOMPARE(shown.tableSum(), total.microUSD);
        QCOMPARE(shown.figure(u"soFar"_s), format::money(total));
        QCOMPARE(shown.table().rowCount() - 1, keys.size());
        for (int row = 0; row < keys.size(); ++row)
            QVERIFY(keys.contains(shown.table().index(row, 0).data(CostModel::KeyRole).toString()));
        sum += total;
        QTRY_VERIFY(house.insight.forecast(owner));
        foretold += house.insight.forecast(owner)->expected;
        QVERIFY(shown.page.statusText().startsWith(owner + u':'));
        if (keys.isEmpty())
            continue;
        QCOMPARE(shown.chart().picture().total(), total);
        QTRY_VERIFY(shown.chart().picture().outlook);
        QCOMPARE(shown.chart().picture().outlook->middle.last(),
                 house.insight.forecast(owner)->expected);
        QCOMPARE(house.insight.forecast(owner)->spent, total);
        QTRY_VERIFY(house.insight.study(shown.page.month(), owner));
        QCOMPARE(house.insight.study(shown.page.month(), owner)->reconciliation.bill, total);
    }
    QVERIFY(paying >= 2);
    QCOMPARE(sum, all);
    // Each part is foretold on its own, and parts are rounded each.
    const Money whole = house.insight.forecast()->expected;
    QVERIFY(std::abs((foretold - whole).microUSD) <= whole.microUSD / 50);
    shown.page.setOwner({});
    QCOMPARE(shown.tableTotal(), all.microUSD);
    QCOMPARE(shown.figure(u"soFar"_s), format::money(all));
}

void TestCostsPage::ownerHasItsOwnBudgetAndNotices()
{
    test::SimHouse house;
    house.hub.inject({.path = "/api/organizations/", .times = -1, .status = 403});
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    const Identity &identity = house.account.identity();
    const QString lab = identity.organizations.first().name;
    house.keepers.budgets.set({.scope = {}, .perMonth = {600'000'000}});
    house.keepers.budgets.set(
        {.scope = {BudgetScope::Kind::Owner, identity.name}, .perMonth = {70'000'000}});
    auto *banners = shown.page.findChild<BannerStack *>();
    QTRY_VERIFY(banners->isPosted(lab));
    shown.page.setOwner(identity.name);
    QVERIFY(!banners->isPosted(lab));
    QCOMPARE(shown.figure(u"budget"_s), u"$70.00"_s);
    QCOMPARE(shown.chart().picture().budget, std::optional(Money{70'000'000}));
    shown.page.setOwner(lab);
    QVERIFY(banners->isPosted(lab));
    QVERIFY(!shown.chart().picture().budget);
    shown.page.setOwner({});
    QCOMPARE(shown.chart().picture().budget, std::optional(Money{600'000'000}));
}

void TestCostsPage::hidingARowTakesItOutOfTheChart()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    const qint64 total = house.ledger.thisMonth().microUSD;
    QTRY_COMPARE(shown.tableTotal(), total);
    const QModelIndex first = shown.table().index(0, CostModel::NameColumn);
    const qint64 cost = first.data(CostModel::MoneyRole).toLongLong();
    QVERIFY(cost > 0);
    QVERIFY(shown.table().setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QCOMPARE(shown.chart().picture().total().microUSD, total - cost);
    QCOMPARE(shown.tableTotal(), total); // The bill stays the bill.
    QVERIFY(shown.table().setData(first, Qt::Checked, Qt::CheckStateRole));
    QCOMPARE(shown.chart().picture().total().microUSD, total);
}

void TestCostsPage::spaceBarHidesTheCurrentRow()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_VERIFY(shown.table().rowCount() > 2);
    auto *table = shown.page.findChild<ConsoleTable *>();
    table->setFocus();
    table->setCurrentIndex(shown.table().index(1, CostModel::CostColumn));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(shown.table().index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTest::keyClick(table, Qt::Key_Space);
    QCOMPARE(shown.table().index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
}

void TestCostsPage::swatchIsTheSwitch()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_COMPARE(shown.tableTotal(), house.ledger.thisMonth().microUSD);
    auto *table = shown.page.findChild<ConsoleTable *>();
    QAccessibleInterface *cell =
        QAccessible::queryAccessibleInterface(table)->tableInterface()->cellAt(0, 0);
    QVERIFY(cell->state().checkable && cell->state().checked);

    // Hidden, its swatch is hollow and struck through: no colour is left in it.
    const QModelIndex first = shown.table().index(0, CostModel::NameColumn);
    const QRect place = table->visualRect(first);
    const QRect swatch(place.left() + CellDelegate::EdgePadding, place.center().y() - 5, 10, 10);
    const auto centre = [&] { return table->viewport()->grab(swatch).toImage().pixelColor(2, 2); };
    const QColor filled = centre();
    QCOMPARE(filled, Tokens::of(table->palette()).series[0]);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, swatch.center());
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QVERIFY(!cell->state().checked);
    QVERIFY(centre() != filled);
    QVERIFY(first.data(Qt::ToolTipRole).toString().contains(u'\n'));

    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place.center()); // Not the swatch.
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, swatch.center());
    QCOMPARE(first.data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(centre(), filled);
}

void TestCostsPage::monthBeforeIsComparedAndReached()
{
    test::SimHouse house;
    UsageReport october;
    october.periodId = u"6720a0000000000000000001"_s;
    october.period = monthOf(test::SimHouse::Start - 30 * 24h);
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    october.owner = house.account.identity().name;
    UsageLine line;
    line.category = u"Spaces"_s;
    line.entityId = u"1"_s;
    line.label = october.owner + "/kept"_L1;
    line.product = u"spaces/t4-small/minutes"_s;
    line.total = {31'000'000};
    line.startedAt = october.period.begin;
    line.stoppedAt = october.period.end;
    october.lines = {line};
    house.history.storeUsage(october, october.period.end + 1h);
    house.ledger.load(october.period);

    // 17 days and 860 minutes of 31.
    QTRY_COMPARE(shown.figure(u"before"_s), format::money({17'597'222}));
    auto *previous = shown.page.findChild<QAction *>(u"previousMonth"_s);
    QVERIFY(previous->isEnabled());
    previous->trigger();
    QCOMPARE(shown.page.month(), october.period);
    QTRY_COMPARE(shown.tableTotal(), 31'000'000);
    QCOMPARE(shown.chart().picture().times.size(), 31);
    QCOMPARE(shown.chart().picture().total().microUSD, 31'000'000);
    QVERIFY(!shown.chart().picture().isRunning);
    QVERIFY(shown.page.findChild<Figure *>(u"forecast"_s)->isHidden());
    QVERIFY(!shown.chart().picture().outlook);
    auto *next = shown.page.findChild<QAction *>(u"nextMonth"_s);
    next->trigger();
    QCOMPARE(shown.page.month(), monthOf(test::SimHouse::Start));
    QVERIFY(!next->isEnabled());
}

void TestCostsPage::forecastIsTheInsights()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_VERIFY(house.insight.forecast());
    QTRY_VERIFY(shown.chart().picture().outlook);
    const Forecast forecast = *house.insight.forecast();
    QCOMPARE(shown.figure(u"forecast"_s), format::about(forecast.expected));
    const CostOutlook outlook = *shown.chart().picture().outlook;
    QCOMPARE(outlook.times.last(), shown.page.month().end);
    QCOMPARE(outlook.middle.last(), forecast.expected);
    QCOMPARE(outlook.low.last(), forecast.low);
    QCOMPARE(outlook.high.last(), forecast.high);
    Money ahead;
    for (int day = 0; day < shown.chart().picture().dayCount(); ++day)
        ahead += shown.chart().picture().expectedOnDay(day);
    QCOMPARE(shown.chart().picture().total() + ahead, forecast.expected);
}

void TestCostsPage::forecastIsShownOnDemand()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_VERIFY(shown.chart().picture().outlook);
    // Whatever hides it: another month, a part of the bill, a part of the days.
    QVERIFY(shown.table().setData(shown.table().index(0, 0), Qt::Unchecked, Qt::CheckStateRole));
    auto *chart = shown.page.findChild<CostChart *>();
    chart->zoom(0.2, 3);
    shown.page.showMonth(monthOf(test::SimHouse::Start - 30 * 24h));
    QVERIFY(!shown.chart().picture().outlook);
    shown.page.showForecast();
    QCOMPARE(shown.page.month(), monthOf(test::SimHouse::Start));
    QVERIFY(shown.chart().picture().outlook);
    QCOMPARE(shown.table().index(0, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QVERIFY(chart->range().isEmpty());
    QCOMPARE(chart->day(), 29);
    QVERIFY(chart->picture().isAhead(chart->day()));
    QVERIFY(
        chart->accessibleDescription().contains(format::about(house.insight.forecast()->expected)));
}

void TestCostsPage::budgetIsShownEverywhere()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    Budget budget;
    budget.perMonth = {600'000'000};
    house.keepers.budgets.set(budget);
    QTRY_COMPARE(shown.chart().picture().budget, std::optional(Money{600'000'000}));
    QCOMPARE(shown.figure(u"budget"_s), u"$600.00"_s);
    shown.page.showMonth(monthOf(test::SimHouse::Start - 30 * 24h));
    QTRY_VERIFY(!shown.chart().picture().budget); // It is this month's.
}

void TestCostsPage::hiddenSeriesHaveNoForecast()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_VERIFY(shown.chart().picture().outlook);
    const QModelIndex first = shown.table().index(0, CostModel::NameColumn);
    QVERIFY(shown.table().setData(first, Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(!shown.chart().picture().outlook);
    QVERIFY(shown.table().setData(first, Qt::Checked, Qt::CheckStateRole));
    QVERIFY(shown.chart().picture().outlook);
}

void TestCostsPage::curveIsTheLedgersToo()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_COMPARE(shown.tableTotal(), house.ledger.thisMonth().microUSD);
    const CostPicture &picture = shown.chart().picture();
    QVERIFY(picture.curveTimes.size() > picture.times.size());
    Money sum;
    for (const CostBand &band : picture.bands) {
        QCOMPARE(band.curve.size(), picture.curveTimes.size());
        QCOMPARE(band.curve.last(), band.total());
        sum += band.curve.last();
    }
    QCOMPARE(sum, house.ledger.thisMonth());
}

void TestCostsPage::linesInsteadOfAreas()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_VERIFY(!shown.chart().picture().bands.isEmpty());
    auto *style = shown.page.findChild<Segmented *>(u"chartStyle"_s);
    style->setCurrentData(true);
    QVERIFY(shown.chart().picture().isLines);
    style->setCurrentData(false);
    QVERIFY(!shown.chart().picture().isLines);
}

void TestCostsPage::comparesMeterAndBill()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    auto *compare = shown.page.findChild<QAction *>(u"compareBill"_s);
    QTRY_VERIFY(compare->isEnabled());
    const Reconciliation known = house.insight.study(shown.page.month())->reconciliation;
    compare->trigger();
    auto *dialog = shown.page.window()->findChild<ReconcileDialog *>();
    QVERIFY(dialog);
    const QAbstractItemModel *table = dialog->findChild<ConsoleTable *>()->model();
    const QModelIndex total = table->index(table->rowCount() - 1, 0);
    QVERIFY(total.data(TotalRole).toBool());
    QCOMPARE(total.data(ReconcileModel::BillRole).toLongLong(), known.bill.microUSD);
    QCOMPARE(total.data(ReconcileModel::MeterRole).toLongLong(), known.meter.microUSD);
    dialog->reject();
}

void TestCostsPage::filterLeavesTheSum()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_VERIFY(shown.table().rowCount() > 3);
    const qint64 total = shown.tableTotal();
    shown.page.setFilter(u"no such product"_s);
    QCOMPARE(shown.table().rowCount(), 1);
    QCOMPARE(shown.tableTotal(), total);
    shown.page.setFilter({});
    QVERIFY(shown.table().rowCount() > 3);
}

void TestCostsPage::replayLeadsToTheSleepDialog()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_VERIFY(shown.table().rowCount() > 3);
    auto *table = shown.page.findChild<ConsoleTable *>(u"costTable"_s);
    auto *replay = shown.page.findChild<QAction *>(u"replaySleep"_s);
    table->setCurrentIndex(shown.table().index(shown.table().rowCount() - 1, 0));
    QVERIFY(!replay->isEnabled()); // The sum sleeps never.
    table->setCurrentIndex(shown.table().index(0, 0));
    QVERIFY(replay->isEnabled());
    replay->trigger();
    auto *dialog = shown.page.window()->findChild<ReplayDialog *>();
    QVERIFY(dialog);
    auto *chart = dialog->findChild<ReplayChart *>();
    chart->choose(chart->chosen() == 1 ? 2 : 1);
    const SleepTime wanted = dialog->value();
    dialog->accept();
    auto *sleep = shown.page.window()->findChild<SleepDialog *>();
    QVERIFY(sleep);
    QCOMPARE(sleep->value(), wanted);
    sleep->reject();
}

void TestCostsPage::dearestSpaceHasTheFirstColour()
{
    test::SimHouse house;
    // The organisation's bill comes first, the user's own much later.
    house.hub.inject({.kind = sim::Fault::Kind::Slow,
                      .path = "/api/settings/billing",
                      .times = 1,
                      .delay = 400ms});
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_COMPARE(shown.tableTotal(), house.ledger.thisMonth().microUSD);
    QTRY_COMPARE(shown.table().index(0, 0).data(SwatchRole).toInt(), 0);
    QCOMPARE(shown.chart().picture().bands.first().color, 0);
}

void TestCostsPage::closedBillIsSaidAndMetered()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.readToken()));
    const QString user = house.account.identity().name;
    auto *banners = shown.page.findChild<BannerStack *>();
    QTRY_VERIFY(banners->isPosted(user));
    bool namesRight = false;
    for (const Banner *banner : banners->findChildren<Banner *>())
        namesRight = namesRight || banner->sentence().contains(u"user.billing.read"_s);
    QVERIFY(namesRight);

    // What is watched from now on is counted, and marked.
    house.hub.advance(2h);
    house.spaces.refresh();
    QTRY_VERIFY_WITH_TIMEOUT(
        house.ledger.source(shown.page.month(), user).kind == Ledger::Source::Kind::Meter, 10'000);
}

void TestCostsPage::organizationsBillHasItsOwnWords()
{
    test::SimHouse house;
    house.hub.inject({.path = "/api/organizations/", .times = -1, .status = 403});
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    const Identity &identity = house.account.identity();
    QVERIFY(!identity.organizations.isEmpty());
    auto *banners = shown.page.findChild<BannerStack *>();
    QTRY_VERIFY(banners->isPosted(identity.organizations.first().name));
    QVERIFY(!banners->isPosted(identity.name));
    for (const Banner *banner : banners->findChildren<Banner *>())
        QVERIFY(!banner->sentence().contains(u"user.billing.read"_s));
}

// It is said once, over every page.
void TestCostsPage::deadTokenIsNoMissingRight()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_COMPARE(shown.tableTotal(), house.ledger.thisMonth().microUSD);
    QVERIFY(house.ledger.thisMonth() > Money{});
    house.hub.inject({.times = -1,
                      .status = 401,
                      .body = R"({"error":"Invalid credentials in Authorization header"})"});
    QSignalSpy expired(&house.account, &Account::expired);
    const QString user = house.account.identity().name;
    house.ledger.refresh();
    QTRY_VERIFY(house.ledger.source(shown.page.month(), user).error);
    QTRY_COMPARE(expired.size(), 1);
    QTRY_COMPARE(shown.page.findChild<BannerStack *>()->count(), 0);
}

void TestCostsPage::brokenBillIsSaidAndRecovers()
{
    test::SimHouse house;
    Shown shown(house.services);
    house.hub.inject({.kind = sim::Fault::Kind::Garbage, .path = "/billing/usage", .times = -1});
    QVERIFY(house.signIn(house.hub.token()));
    auto *banners = shown.page.findChild<BannerStack *>();
    QTRY_VERIFY(banners->count() > 0);
    house.hub.clearFaults();
    house.ledger.refresh();
    QTRY_COMPARE(banners->count(), 0);
    QTRY_COMPARE(shown.tableTotal(), house.ledger.thisMonth().microUSD);
    QVERIFY(shown.tableTotal() > 0);
}

void TestCostsPage::hiddenPageDoesNothing()
{
    test::SimHouse house;
    CostsPage page(house.services);
    QSignalSpy status(&page, &CostsPage::statusChanged);
    QVERIFY(house.signIn(house.hub.token()));
    QCOMPARE(status.size(), 0);
    page.show();
    QVERIFY(!status.isEmpty());
}

void TestCostsPage::copiesTheTable()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_VERIFY(shown.table().rowCount() > 2);
    shown.page.findChild<QAction *>(u"copyCosts"_s)->trigger();
    const QString text = QGuiApplication::clipboard()->text();
    QCOMPARE(text.count(u'\n'), shown.table().rowCount() + 1);
    QVERIFY(text.contains(format::amount(house.ledger.thisMonth())));
}

void TestCostsPage::keepsTheSelectionWhileItGrows()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_VERIFY(shown.table().rowCount() > 3);
    auto *table = shown.page.findChild<ConsoleTable *>();
    table->selectRow(1);
    const QString key = table->currentIndex().data(CostModel::KeyRole).toString();
    const qint64 before = house.ledger.thisMonth().microUSD;
    house.hub.advance(3h);
    house.ledger.refresh();
    QTRY_VERIFY(house.ledger.thisMonth().microUSD > before);
    QTRY_COMPARE(shown.tableTotal(), house.ledger.thisMonth().microUSD);
    QCOMPARE(table->currentIndex().data(CostModel::KeyRole).toString(), key);
    QVERIFY(table->selectionModel()->isRowSelected(table->currentIndex().row()));
}

void TestCostsPage::reportNamesTheColours()
{
    test::SimHouse house;
    Shown shown(house.services);
    QVERIFY(house.signIn(house.hub.token()));
    QTRY_COMPARE(shown.tableTotal(), house.ledger.thisMonth().microUSD);
    const auto *model = shown.page.findChild<CostModel *>();
    CostsData data(house.services);
    const QList<CostEntry> entries = model->entries();
    const MonthReport report = monthReport({.data = data,
                                            .entries = entries,
                                            .picture = {},
                                            .account = house.account.identity().name,
                                            .now = house.clock(),
                                            .remarks = {}});
    const Tokens &tokens = Tokens::light();
    QCOMPARE(report.rows.size(), entries.size() + 1);
    int coloured = 0;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QColor swatch = report.rows.at(i).swatch;
        coloured += swatch.isValid() ? 1 : 0;
        if (swatch.isValid())
            QCOMPARE(swatch, tokens.series.at(std::size_t(std::min(entries.at(i).color, 8))));
    }
    QVERIFY(coloured >= 3);
    QVERIFY(report.rows.constLast().isTotal && !report.rows.constLast().swatch.isValid());
}

QTEST_MAIN(TestCostsPage)
#include "tst_costspage.moc"
