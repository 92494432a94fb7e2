// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/costs/costfigures.h"
#include "ui/text/format.h"

#include <QTest>

using namespace spacedock;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const Time Begin = std::chrono::sys_days{std::chrono::year{2026} / 11 / 1};
constexpr Money Dollar{1'000'000};

/// $240 on the 25th at noon, then twenty dollars a day.
Forecast course()
{
    Forecast forecast;
    forecast.month = monthOf(Begin);
    forecast.at = Begin + 24 * 24h + 12h;
    forecast.spent = {240 * Dollar.microUSD};
    forecast.path = {{forecast.at, forecast.spent, forecast.spent, forecast.spent}};
    Money sum{250 * Dollar.microUSD};
    for (Time day = Begin + 25 * 24h; day <= forecast.month.end; day += 24h) {
        forecast.path.append({day, sum, sum - Dollar, sum + Dollar});
        sum += Money{20 * Dollar.microUSD};
    }
    forecast.expected = forecast.path.last().expected;
    forecast.low = forecast.path.last().low;
    forecast.high = forecast.path.last().high;
    return forecast;
}

CostSums sums()
{
    CostSums sums;
    sums.month = monthOf(Begin);
    sums.isRunning = true;
    sums.total = {240 * Dollar.microUSD};
    sums.spaces = sums.total;
    return sums;
}

} // namespace

class TestCostFigures : public QObject {
    Q_OBJECT

private slots:
    void budgetIsReachedOnTheCourse_data();
    void budgetIsReachedOnTheCourse();
    void showsWhereItIsHeading();
    void saysHowFarOverTheBudget();
    void nothingForetoldHasNoFigure();
    void lastFiguresLeaveWhenNarrow();
};

void TestCostFigures::budgetIsReachedOnTheCourse_data()
{
    QTest::addColumn<int>("dollars");
    QTest::addColumn<int>("hours"); // From the month's begin; negative: never.
    QTest::newRow("today") << 245 << 24 * 24 + 18;
    QTest::newRow("end of today") << 250 << 25 * 24;
    QTest::newRow("in the middle of a day") << 300 << 27 * 24 + 12;
    QTest::newRow("last moment") << 350 << 30 * 24;
    QTest::newRow("not this month") << 351 << -1;
}

void TestCostFigures::budgetIsReachedOnTheCourse()
{
    QFETCH(int, dollars);
    QFETCH(int, hours);
    const auto reached = budgetReached(course(), {dollars * Dollar.microUSD});
    QCOMPARE(reached.has_value(), hours >= 0);
    if (reached)
        QCOMPARE(std::chrono::duration_cast<std::chrono::hours>(*reached - Begin).count(), hours);
}

void TestCostFigures::showsWhereItIsHeading()
{
    CostFigures figures;
    figures.setSums(sums());
    figures.setOutlook(course(), {});
    const auto *forecast = figures.findChild<Figure *>(u"forecast"_s);
    QCOMPARE(forecast->value(), format::about(course().expected));
    QVERIFY(forecast->note().contains(u"$349"_s) && forecast->note().contains(u"$351"_s));
    QVERIFY(!figures.isShown(figures.findChild<Figure *>(u"budget"_s)));
}

void TestCostFigures::saysHowFarOverTheBudget()
{
    CostFigures figures;
    figures.setSums(sums());
    figures.setOutlook(course(), Money{300 * Dollar.microUSD});
    QVERIFY(figures.findChild<Figure *>(u"forecast"_s)->note().contains(u"$50"_s));
    const auto *budget = figures.findChild<Figure *>(u"budget"_s);
    QVERIFY(figures.isShown(budget));
    QCOMPARE(budget->value(), u"$300.00"_s);
    QVERIFY(budget->note().contains(u"80"_s));
    QVERIFY(budget->note().contains(u"28 Nov, 12:00"_s));
}

void TestCostFigures::nothingForetoldHasNoFigure()
{
    CostFigures figures;
    figures.setSums(sums());
    figures.setOutlook(course(), {});
    figures.setOutlook({}, {});
    QVERIFY(!figures.isShown(figures.findChild<Figure *>(u"forecast"_s)));
}

void TestCostFigures::lastFiguresLeaveWhenNarrow()
{
    CostFigures figures;
    figures.setSums(sums());
    figures.setOutlook(course(), Money{300 * Dollar.microUSD});
    figures.resize(1400, 70);
    figures.show();
    QVERIFY(figures.findChild<Figure *>(u"granted"_s)->isVisible());
    figures.resize(260, 70);
    QVERIFY(!figures.findChild<Figure *>(u"granted"_s)->isVisible());
    QVERIFY(figures.findChild<Figure *>(u"soFar"_s)->isVisible());
}

QTEST_MAIN(TestCostFigures)
#include "tst_costfigures.moc"
